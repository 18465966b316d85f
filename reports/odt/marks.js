// The elements that say what was changed (OpenDocument 1.3 part 3, 5.5): marks in the text, and at its beginning a list of
// regions, which say who made each change and when, and hold what was removed.

/** @import { XmlElement, XmlNode } from '../../documents/xml.js' */
import { childOf, descendantsOf, elementsOf, textInside } from '../../documents/xml.js';
import { later } from '../moment.js';
import { append, element, insertAt, placeOf, within } from '../nodes.js';

export class Marks {
  #author;
  #date;
  #next = 1;
  /** @type {Set<string>} */
  #used = new Set();
  /** @type {XmlElement[]} */
  #regions = [];

  /** @param {{author: string, date: string}} by @param {XmlElement} tree What the document holds already. */
  constructor({ author, date }, tree) {
    this.#author = author;
    this.#date = date;
    for (const { attributes } of within(tree)) if (attributes.id) this.#used.add(attributes.id);
  }

  /** By whom and when. @returns {XmlElement[]} */
  by() {
    return [element('dc:creator', {}, [this.#author]), element('dc:date', {}, [this.#date])];
  }

  /** The two ends of something that was added. @returns {{start: XmlElement, end: XmlElement}} */
  added() {
    const id = this.#region('insertion', []);
    return {
      start: element('text:change-start', { 'text:change-id': id }),
      end: element('text:change-end', { 'text:change-id': id }),
    };
  }

  /** Stands where something was. @param {XmlElement[]} content Paragraphs and tables. */
  removed(content) {
    return element('text:change', { 'text:change-id': this.#region('deletion', content) });
  }

  /** @param {string} kind @param {XmlNode[]} content */
  #region(kind, content) {
    while (this.#used.has(`stet${this.#next}`)) this.#next++;
    const id = `stet${this.#next++}`;
    const info = element('office:change-info', {}, this.by());
    const change = element(`text:${kind}`, {}, [info, ...content]);
    const region = { 'xml:id': id, 'text:id': id };
    this.#regions.push(element('text:changed-region', region, [change]));
    return id;
  }

  /** Puts the list at the beginning, which only forms may precede. @param {XmlElement} text `office:text` */
  write(text) {
    if (this.#regions.length === 0) return;
    if (this.#date !== '') this.#keepApart(text); // A final text keeps no marks.
    const list = element('text:tracked-changes', { 'text:track-changes': 'false' });
    append(list, this.#regions);
    const forms = childOf(text, 'forms');
    insertAt(text, forms ? placeOf(forms) + 1 : 0, [list]);
  }

  /**
   * LibreOffice makes one change of two of the same kind and time where one ends a paragraph and the other begins the next
   * one, and rejecting that joins the paragraphs. So one of the two says that it was made two minutes later, as in
   * ../docx/apart.js.
   * @param {XmlElement} text Where all marks are. O(elements).
   */
  #keepApart(text) {
    const regions = new Map(this.#regions.map((region) => [region.attributes.id, region]));
    const changeAt = (/** @type {XmlNode | undefined} */ node) =>
      typeof node === 'object' && MARKS.has(node.name)
        ? regions.get(node.attributes['change-id'])
        : undefined;
    /** @type {XmlElement | undefined} */
    let last;
    for (const { name, children } of within(text)) {
      if (name !== 'p' && name !== 'h') continue;
      const first = changeAt(children.find(isSeen));
      if (first && last && first !== last && signOf(first) === signOf(last)) delay(first);
      last = changeAt(children.filter(isSeen).at(-1));
    }
  }
}

const MARKS = new Set(['change', 'change-start', 'change-end']);

/** @param {XmlNode} node */
const isSeen = (node) => typeof node === 'string' || node.name !== 'annotation';

/** What kind of change it is, and from when. @param {XmlElement} region */
const signOf = (region) => `${elementsOf(region)[0].name} ${textInside(dateOf(region))}`;

/** @param {XmlElement} region */
function dateOf(region) {
  const [date] = [...descendantsOf(region, 'date')];
  return date;
}

/** @param {XmlElement} region */
function delay(region) {
  const date = dateOf(region);
  date.children = [later(textInside(date))];
}
