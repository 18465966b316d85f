// XML → a tree of plain objects, strictly: the first error ends the reading, so a damaged document is never read as a
// shorter one. No entity is declared by any format that is read here, so a DOCTYPE is refused unless a format has one.
import { SaxesParser } from 'saxes';
import { decodeXml } from './encoding.js';
import { MOST_DEPTH, MOST_ELEMENTS } from './limits.js';
import { DocumentProblem } from './problem.js';

/**
 * Names are without prefix; two formats never use one name for two things that matter here, so namespaces are only kept
 * for those who ask.
 * @typedef {{name: string, uri: string, attributes: Record<string, string>, children: XmlNode[], parent: XmlElement | null, written?: Written}} XmlElement
 */
/** Names as the file writes them, for who writes it again. @typedef {{name: string, attributes: Record<string, string>}} Written */
/** @typedef {XmlElement | string} XmlNode */

/**
 * @param {Uint8Array | string} source @param {{allowsDoctype?: boolean, keepsNames?: boolean}} [settings]
 * @returns {XmlElement} The root.
 * @throws {DocumentProblem}
 */
export function parseXml(source, { allowsDoctype = false, keepsNames = false } = {}) {
  const text = typeof source === 'string' ? source : decodeXml(source);
  const parser = new SaxesParser({ xmlns: true });
  const tree = new TreeBuilder(keepsNames);
  parser.on('error', (error) => {
    throw new DocumentProblem('damaged', error.message);
  });
  parser.on('doctype', (doctype) => {
    if (!allowsDoctype || doctype.includes('[')) throw new DocumentProblem('entities');
  });
  parser.on('opentag', (tag) => tree.open(tag));
  parser.on('closetag', () => tree.close());
  parser.on('text', (words) => tree.text(words));
  parser.on('cdata', (words) => tree.text(words));
  parser.write(text).close();
  if (!tree.root) throw new DocumentProblem('damaged', 'no root element');
  return tree.root;
}

class TreeBuilder {
  /** @type {XmlElement | null} */
  root = null;
  /** @type {XmlElement | null} */
  #current = null;
  #depth = 0;
  #count = 0;
  #keepsNames;

  /** @param {boolean} keepsNames */
  constructor(keepsNames) {
    this.#keepsNames = keepsNames;
  }

  /** @param {import('saxes').SaxesTagNS} tag */
  open({ name, local, uri, attributes }) {
    if (++this.#depth > MOST_DEPTH) throw new DocumentProblem('tooDeep');
    if (++this.#count > MOST_ELEMENTS) throw new DocumentProblem('tooLarge', 'elements');
    /** @type {XmlElement} */
    const element = {
      name: local,
      uri,
      attributes: plainAttributes(attributes),
      children: [],
      parent: this.#current,
    };
    if (this.#keepsNames) element.written = { name, attributes: writtenAttributes(attributes) };
    if (this.#current) this.#current.children.push(element);
    else this.root = element;
    this.#current = element;
  }

  close() {
    this.#depth--;
    this.#current = this.#current?.parent ?? null;
  }

  /** @param {string} words */
  text(words) {
    this.#current?.children.push(words);
  }
}

/** Elements without attributes, which are most, share one. @type {Record<string, string>} */
const NO_ATTRIBUTES = Object.freeze(Object.create(null));

/** By name without prefix; of two with one name that without a prefix counts. @param {Record<string, import('saxes').SaxesAttributeNS>} attributes */
function plainAttributes(attributes) {
  const all = Object.values(attributes);
  if (all.length === 0) return NO_ATTRIBUTES;
  /** @type {Record<string, string>} */
  const plain = Object.create(null);
  for (const { prefix, local, value } of all) {
    if (prefix === 'xmlns') continue;
    if (prefix === '' || !(local in plain)) plain[local] = value;
  }
  return plain;
}

/** @param {Record<string, import('saxes').SaxesAttributeNS>} attributes @returns {Record<string, string>} */
const writtenAttributes = (attributes) =>
  Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));

/** @param {XmlElement} element @returns {XmlElement[]} */
export const elementsOf = ({ children }) =>
  /** @type {XmlElement[]} */ (children.filter((child) => typeof child !== 'string'));

/** The first child of a name. @param {XmlElement | null | undefined} element @param {string} name */
export const childOf = (element, name) =>
  element ? elementsOf(element).find((child) => child.name === name) : undefined;

/** All descendants of a name, in order. @param {XmlElement} element @param {string} name @returns {Generator<XmlElement>} */
export function* descendantsOf(element, name) {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** All text inside. @param {XmlElement} element @returns {string} */
export const textInside = ({ children }) =>
  children.map((child) => (typeof child === 'string' ? child : textInside(child))).join('');
