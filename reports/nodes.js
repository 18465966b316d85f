// Making, moving and writing elements of a part of a document. What is made has the prefix that its format has by custom;
// `declared` sees to it that the part knows it.

/** @import { XmlElement, XmlNode } from '../documents/xml.js' */
import { elementsOf } from '../documents/xml.js';

/** @param {string} name With its prefix. @param {Record<string, string>} [attributes] @param {XmlNode[]} [children] @returns {XmlElement} */
export function element(name, attributes = {}, children = []) {
  const local = (/** @type {string} */ each) => each.slice(each.indexOf(':') + 1);
  /** @type {XmlElement} */
  const made = {
    name: local(name),
    uri: '',
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [local(key), value]),
    ),
    children,
    parent: null,
    written: { name, attributes },
  };
  for (const child of children) adopt(child, made);
  return made;
}

/** An element of Word with one value. @param {string} name @param {string | number} value */
export const valued = (name, value) => element(name, { 'w:val': String(value) });

/** @param {XmlNode} node @param {XmlElement} parent */
function adopt(node, parent) {
  if (typeof node !== 'string') node.parent = parent;
}

/** A copy with all that is inside. @param {XmlElement} original @returns {XmlElement} */
export function copyOf(original) {
  const { children } = original;
  return {
    ...shellOf(original),
    children: children.map((child) => (typeof child === 'string' ? child : copyOf(child))),
  };
}

/** A copy for another Word document, whose prefix for the same names may differ; names of other namespaces are left out. @param {XmlElement} original @returns {XmlElement} */
export function imported({ name, uri, children, written }) {
  const prefix = (written?.name ?? '').slice(0, -name.length);
  const attributes = Object.entries(written?.attributes ?? {})
    .filter(([key]) => prefix !== '' && key.startsWith(prefix))
    .map(([key, value]) => [`w:${key.slice(prefix.length)}`, value]);
  const inside = children.filter((child) => typeof child !== 'string' && child.uri === uri);
  return element(
    `w:${name}`,
    Object.fromEntries(attributes),
    inside.map((child) => imported(/** @type {XmlElement} */ (child))),
  );
}

/** A copy with nothing inside. @param {XmlElement} original @returns {XmlElement} */
export const shellOf = ({ name, uri, attributes, written }) => ({
  name,
  uri,
  attributes,
  children: [],
  parent: null,
  written: written && { name: written.name, attributes: { ...written.attributes } },
});

/** @param {XmlElement} parent @param {number} at @param {XmlNode[]} nodes */
export function insertAt(parent, at, nodes) {
  parent.children.splice(at, 0, ...nodes);
  for (const node of nodes) adopt(node, parent);
}

/** @param {XmlElement} node @param {XmlNode[]} nodes */
export const insertBefore = (node, nodes) => insertAt(parentOf(node), placeOf(node), nodes);

/** @param {XmlElement} node @param {XmlNode[]} nodes */
export const insertAfter = (node, nodes) => insertAt(parentOf(node), placeOf(node) + 1, nodes);

/** @param {XmlElement} node @param {XmlNode[]} nodes */
export const append = (node, nodes) => insertAt(node, node.children.length, nodes);

/** @param {XmlElement} node @returns {XmlElement} */
export function parentOf({ parent, name }) {
  if (!parent) throw new RangeError(`${name} stands alone`);
  return parent;
}

/** @param {XmlElement} node */
export const placeOf = (node) => parentOf(node).children.indexOf(node);

/** Puts neighbours into an element, which takes their place. @param {XmlElement[]} nodes @param {XmlElement} wrapper */
export function wrap(nodes, wrapper) {
  const parent = parentOf(nodes[0]);
  const at = placeOf(nodes[0]);
  parent.children.splice(at, nodes.length);
  append(wrapper, nodes);
  insertAt(parent, at, [wrapper]);
}

/** The nearest element around one that has a name, or itself. @param {XmlElement | null} node @param {...string} names */
export function ancestorOf(node, ...names) {
  for (let at = node; at; at = at.parent) if (names.includes(at.name)) return at;
  return null;
}

/** @param {XmlElement} node @param {string} name The local one. */
export const removeChildren = (node, name) => {
  node.children = node.children.filter((child) => typeof child === 'string' || child.name !== name);
};

/** Lets a part use the prefixes that `element` writes. @param {XmlElement} root @param {Record<string, string>} namespaces */
export function declared(root, namespaces) {
  const attributes = root.written?.attributes ?? {};
  for (const [prefix, uri] of Object.entries(namespaces)) attributes[`xmlns:${prefix}`] ??= uri;
}

/** How many of a list's members there are up to the last one that passes. @template T @param {readonly T[]} list @param {(each: T) => boolean} test */
export function upToLast(list, test) {
  let count = list.length;
  while (count > 0 && !test(list[count - 1])) count--;
  return count;
}

/** All elements inside, in order. @param {XmlElement} node @returns {Generator<XmlElement>} */
export function* within(node) {
  for (const child of elementsOf(node)) {
    yield child;
    yield* within(child);
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param {XmlElement} root @returns {string} */
export function written(root) {
  /** @type {string[]} */
  const parts = [HEAD];
  write(root, parts);
  return parts.join('');
}

/** @param {XmlElement} node @param {string[]} parts */
function write({ name, written: as, attributes, children }, parts) {
  const tag = as?.name ?? name;
  parts.push('<', tag);
  for (const [key, value] of Object.entries(as?.attributes ?? attributes))
    parts.push(' ', key, '="', escapedValue(value), '"');
  if (children.length === 0) return parts.push('/>');
  parts.push('>');
  for (const child of children)
    if (typeof child === 'string') parts.push(escapedText(child));
    else write(child, parts);
  parts.push('</', tag, '>');
}

/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, and two that are no characters. */
const UNWRITABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** How many characters of a text XML cannot hold. @param {string} text */
export const countUnwritable = (text) => text.match(UNWRITABLE)?.length ?? 0;

/** A text as XML can hold it. @param {string} text */
export const writable = (text) => text.replace(UNWRITABLE, '\ufffd');

/** @type {Record<string, string>} */
const ENTITIES = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** @param {string} text */
const escapedText = (text) => writable(text).replace(/[&<>\r]/g, (sign) => ENTITIES[sign]);

/** @param {string} text */
const escapedValue = (text) => writable(text).replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign]);
