// What of a part of a Word document is generated or calculated, and so is never written as changed: results of fields, but
// for links, and formulas.

/** @import { XmlElement } from '../../documents/xml.js' */
import { Fields } from '../../documents/docx/fields.js';
import { elementsOf } from '../../documents/xml.js';

/** @param {XmlElement} root @returns {Set<XmlElement>} The elements that hold the words of it. */
export function generatedIn(root) {
  /** @type {Set<XmlElement>} */
  const found = new Set();
  const fields = new OpenFields();
  look(root, fields, false, found);
  return found;
}

/** @param {XmlElement} node @param {OpenFields} fields @param {boolean} isInside @param {Set<XmlElement>} found */
function look(node, fields, isInside, found) {
  for (const child of elementsOf(node)) {
    const { name, attributes } = child;
    fields.hear(child);
    const isField = name === 'fldSimple' && !Fields.hrefOf(attributes.instr ?? '');
    const isGenerated = isInside || isField || name === 'oMath' || fields.isGenerated;
    if (isGenerated && name !== 'p') found.add(child);
    look(child, fields, isInside || isField || name === 'oMath', found);
  }
}

/** The fields that are open at a place, and whether one of them is not a link. */
class OpenFields {
  /** @type {{code: string}[]} */
  #open = [];

  /** @param {XmlElement} element */
  hear({ name, attributes, children }) {
    const last = this.#open[this.#open.length - 1];
    if (name === 'instrText' && last) last.code += children.join('');
    if (name !== 'fldChar') return;
    if (attributes.fldCharType === 'begin') this.#open.push({ code: '' });
    else if (attributes.fldCharType === 'end') this.#open.pop();
  }

  get isGenerated() {
    return this.#open.some(({ code }) => code !== '' && !/^\s*HYPERLINK\b/i.test(code));
  }
}
