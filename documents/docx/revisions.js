// How many tracked changes a Word document holds, and by whom. A run of insertions or deletions by one person is one
// change, as a moved paragraph is, which stands in the file twice.
import { elementsOf } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */

const CHANGES = new Set(['ins', 'del', 'moveFrom', 'cellIns', 'cellDel']);

/** Form only: fonts, spacing, the borders of a table. */
const FORM_CHANGE =
  /^(?:rPr|pPr|tblPr|tblPrEx|tblGrid|trPr|tcPr|sectPr|numbering)Change$|^cellMerge$/;

/** Elements that stand between the parts of one change. */
const BETWEEN =
  /^(?:bookmark|comment|proofErr|permission|lastRendered|move.*Range|customXml.*Range)/;

export class Revisions {
  count = 0;
  formatting = 0;
  /** @type {Set<string>} */
  people = new Set();
  /** Kind and author of the change that is going on. */
  #last = '';

  /** @param {XmlElement} element */
  look(element) {
    for (const child of elementsOf(element)) {
      const { name, attributes } = child;
      if (CHANGES.has(name)) this.#found(name, attributes.author ?? '');
      else if (FORM_CHANGE.test(name)) this.formatting++;
      else if (name === 'r' && !CHANGES.has(element.name)) this.#last = '';
      if (FORM_CHANGE.test(name) || BETWEEN.test(name)) continue;
      this.look(child);
    }
  }

  /** @param {string} name @param {string} author */
  #found(name, author) {
    const change = `${name} ${author}`;
    if (change !== this.#last) this.count++;
    this.#last = change;
    if (author.trim() !== '') this.people.add(author);
  }
}
