// Files in: Word (.docx) and OpenDocument (.odt) → their text, one paragraph a line with a blank line between. Tracked
// changes are taken as accepted: what was inserted stands, what was deleted does not. Needs a browser's DOMParser.
import { readZip } from './zip.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<string | null>} Null where the archive is neither of the two.
 * @throws {Error} where it cannot be unpacked
 */
export async function officeText(bytes) {
  const files = readZip(bytes);
  const word = files.get('word/document.xml');
  if (word) return paragraphs(await parsed(word), WORD, ['p'], wordText);
  const open = files.get('content.xml');
  return open ? paragraphs(await parsed(open), TEXT, ['p', 'h'], openText) : null;
}

/** @param {() => Promise<Uint8Array>} file */
async function parsed(file) {
  const xml = new TextDecoder().decode(await file());
  return new DOMParser().parseFromString(xml, 'application/xml');
}

/** @param {Document} xml @param {string} namespace @param {string[]} names @param {(node: Node) => string} textOf */
function paragraphs(xml, namespace, names, textOf) {
  return [...xml.getElementsByTagNameNS(namespace, '*')]
    .filter(({ localName }) => names.includes(localName))
    .map((paragraph) => textOf(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** @param {Node} node @returns {string} */
function wordText(node) {
  const { localName } = /** @type {Element} */ (node);
  if (localName === 'del' || localName === 'moveFrom' || localName === 'instrText') return '';
  if (localName === 't') return node.textContent ?? '';
  if (localName === 'tab') return '\t';
  if (localName === 'br' || localName === 'cr') return '\n';
  if (localName === 'noBreakHyphen') return '\u2011';
  return children(node, wordText, 'p');
}

/** @param {Node} node @returns {string} */
function openText(node) {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const element = /** @type {Element} */ (node);
  if (element.localName === 's') return ' '.repeat(Number(element.getAttributeNS(TEXT, 'c') ?? 1));
  if (element.localName === 'tab') return '\t';
  if (element.localName === 'line-break') return '\n';
  if (element.localName === 'note' || element.localName === 'annotation') return '';
  return children(node, openText, 'p');
}

/** A paragraph inside another, as in a text box, has its own line. @param {Node} node @param {(node: Node) => string} textOf @param {string} inner */
function children(node, textOf, inner) {
  return [...node.childNodes]
    .map((child) => (/** @type {Element} */ (child).localName === inner ? '' : textOf(child)))
    .join('');
}
