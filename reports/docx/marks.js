// The elements that say what was changed (ECMA-376 part 1, 17.13.5). Each has an id of its own, and all have one author and
// one date: without a date some versions of Word draw no mark.

/** @import { XmlElement, XmlNode } from '../../documents/xml.js' */
/** @import { Passage } from '../passages.js' */
/** @import { Status } from '../weave.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { append, element, insertAt, within } from '../nodes.js';

/** Elements whose `w:id` no other of them may have. */
const NUMBERED =
  /^(?:ins|del|moveFrom|moveTo|(?:bookmark|moveFromRange|moveToRange|customXml\w+Range)(?:Start|End)|\w+Change|cell(?:Ins|Del|Merge))$/;

/** What a change is called: of words or marks that only one side has, or that moved. @param {Status} status @param {Passage} [passage] */
const nameOf = (status, passage) =>
  status === 'removed' ? (passage ? 'moveFrom' : 'del') : passage ? 'moveTo' : 'ins';

export class Marks {
  #author;
  #date;
  #next = 1;
  /** @type {Set<string>} */
  #used = new Set();

  /** @param {{author: string, date: string}} by @param {Iterable<XmlElement>} trees What the document holds already. */
  constructor({ author, date }, trees) {
    this.#author = author;
    this.#date = date;
    for (const tree of trees)
      for (const { name, attributes } of within(tree))
        if (NUMBERED.test(name) && attributes.id) this.#used.add(attributes.id);
  }

  /** By whom and when. */
  get by() {
    return { 'w:author': this.#author, 'w:date': this.#date };
  }

  id() {
    while (this.#used.has(String(this.#next))) this.#next++;
    return String(this.#next++);
  }

  /** Holds runs that changed, or in properties says that the whole did. @param {Status} status @param {Passage} [passage] @param {XmlNode[]} [children] */
  change(status, passage, children = []) {
    return element(`w:${nameOf(status, passage)}`, { 'w:id': this.id(), ...this.by }, children);
  }

  /** The two ends of a passage that moved. @param {Status} status @param {Passage} passage @returns {[XmlElement, XmlElement]} */
  range(status, passage) {
    const name = `w:${nameOf(status, passage)}Range`;
    const id = this.id();
    const start = { 'w:id': id, ...this.by, 'w:name': `stet-move-${passage.id + 1}` };
    return [element(`${name}Start`, start), element(`${name}End`, { 'w:id': id })];
  }

  /** Says that a paragraph's mark changed. @param {XmlElement} paragraph @param {Status} status @param {Passage} [passage] */
  mark(paragraph, status, passage) {
    let properties = childOf(paragraph, 'pPr');
    if (!properties) insertAt(paragraph, 0, [(properties = element('w:pPr'))]);
    insertAt(markProperties(properties), 0, [this.change(status, passage)]);
  }

  /** Says that a row changed. @param {XmlElement} row @param {Status} status */
  row(row, status) {
    let properties = childOf(row, 'trPr');
    if (!properties) {
      const at = row.children.findIndex(
        (child) => typeof child !== 'string' && child.name !== 'tblPrEx',
      );
      insertAt(row, Math.max(at, 0), [(properties = element('w:trPr'))]);
    }
    append(properties, [this.change(status)]);
  }
}

/** The properties of a paragraph's mark, which come last but for two. @param {XmlElement} properties */
function markProperties(properties) {
  const own = childOf(properties, 'rPr');
  if (own) return own;
  const behind = elementsOf(properties).find(({ name }) => /^(?:sectPr|pPrChange)$/.test(name));
  const at = behind ? properties.children.indexOf(behind) : properties.children.length;
  const made = element('w:rPr');
  insertAt(properties, at, [made]);
  return made;
}
