// The elements that say what was changed (OpenDocument 1.3 part 3, 5.5): marks in the text, and at its beginning a list of
// regions, which say who made each change and when, and hold what was removed.

/** @import { XmlElement, XmlNode } from '../../documents/xml.js' */
import { childOf } from '../../documents/xml.js';
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
    const list = element('text:tracked-changes', { 'text:track-changes': 'false' });
    append(list, this.#regions);
    const forms = childOf(text, 'forms');
    insertAt(text, forms ? placeOf(forms) + 1 : 0, [list]);
  }
}
