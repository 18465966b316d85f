// Fields of Word: a code, which is no text, and its result, which is (ECMA-376 part 1, 17.16.18). They nest, and may begin
// in one paragraph and end in another.
import { textInside } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */

export class Fields {
  /** The open fields, the innermost last. @type {{code: string, isCode: boolean, href?: string}[]} */
  #open = [];

  /** Whether the element belongs to a field's frame rather than to the text. @param {XmlElement} element */
  hears(element) {
    const { name, attributes } = element;
    const last = this.#open[this.#open.length - 1];
    if (name === 'instrText' || name === 'delInstrText') {
      if (last) last.code += textInside(element);
      return true;
    }
    if (name !== 'fldChar') return false;
    if (attributes.fldCharType === 'begin') this.#open.push({ code: '', isCode: true });
    else if (attributes.fldCharType === 'end') this.#open.pop();
    else if (last) {
      last.isCode = false;
      last.href = Fields.hrefOf(last.code);
    }
    return true;
  }

  /** Whether what follows is part of a code. */
  get isInCode() {
    return this.#open.some(({ isCode }) => isCode);
  }

  /** Where the result that follows leads to. */
  get href() {
    return this.#open.map(({ href }) => href).find(Boolean);
  }

  /** A link within the document is none. @param {string} code */
  static hrefOf(code) {
    return /^\s*HYPERLINK\s+"([^"#][^"]*)"/i.exec(code)?.[1];
  }
}
