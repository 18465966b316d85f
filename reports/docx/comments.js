// Comments that stand beside passages that moved and were edited, in the part for comments that the document has or gets.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Around } from './ends.js' */
/** @import { Marks } from './marks.js' */
/** @import { DocxPackage } from './package.js' */
import { elementsOf } from '../../documents/xml.js';
import { LANGUAGES } from '../../strings/languages.js';
import { append, declared, element, within, removeChildren } from '../nodes.js';
import { NAMESPACES } from './shell.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATED = /\/comments(?:Extended|Ids|Extensible)?$/;

export class Comments {
  #pack;
  #marks;
  #name;
  /** @type {XmlElement | null} */
  #root = null;
  #next = 0;

  /** @param {DocxPackage} pack @param {Marks} marks @param {string} name Of the part, if it is there or made. */
  constructor(pack, marks, name) {
    this.#pack = pack;
    this.#marks = marks;
    this.#name = name;
  }

  /** @param {string} text @param {string} author @param {string} tag The language of the text. @returns {Around} */
  add(text, author, tag) {
    const root = this.#part();
    const id = { 'w:id': String(this.#next++) };
    const isRtl = LANGUAGES[tag].dir === 'rtl';
    const words = element('w:r', {}, [
      element('w:rPr', {}, [
        ...(isRtl ? [element('w:rtl')] : []),
        element('w:lang', { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': tag }),
      ]),
      element('w:t', { 'xml:space': 'preserve' }, [text]),
    ]);
    const sign = author.trim().charAt(0).toUpperCase() || 'S';
    append(root, [
      element('w:comment', { ...id, ...this.#marks.by, 'w:initials': sign }, [
        element('w:p', {}, [...(isRtl ? [element('w:pPr', {}, [element('w:bidi')])] : []), words]),
      ]),
    ]);
    return {
      before: [element('w:commentRangeStart', id)],
      after: [
        element('w:commentRangeEnd', id),
        element('w:r', {}, [element('w:commentReference', id)]),
      ],
    };
  }

  #part() {
    if (this.#root) return this.#root;
    this.#root = this.#pack.part(this.#name);
    if (!this.#root) {
      this.#root = element('w:comments', NAMESPACES);
      this.#pack.add(this.#name, this.#root, TYPE);
      const folder = this.#pack.main.slice(0, this.#pack.main.lastIndexOf('/') + 1);
      this.#pack.relate(this.#pack.main, 'comments', this.#name.slice(folder.length));
    }
    declared(this.#root, { w: NAMESPACES['xmlns:w'] });
    const ids = elementsOf(this.#root).map(({ attributes }) => Number(attributes.id) || 0);
    this.#next = Math.max(-1, ...ids) + 1;
    return this.#root;
  }
}

/** Takes all comments out of a document. @param {DocxPackage} pack @param {Iterable<XmlElement>} trees */
export function dropComments(pack, trees) {
  for (const tree of trees)
    for (const node of [...within(tree)])
      for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
        removeChildren(node, name);
  pack.drop(RELATED);
}
