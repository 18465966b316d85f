// Makes elements. Text always enters as text nodes, so nothing in a story can become markup.

/** @typedef {Node | string | null} Child */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | boolean | null>} [attributes] true sets an empty attribute; false and null set none.
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export const h = (tag, attributes = {}, ...children) => elementOf(tag, attributes, children);

/**
 * The same, of children of any number.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {Record<string, string | boolean | null>} attributes @param {Iterable<Child>} children
 * @returns {HTMLElementTagNameMap[T]}
 */
function elementOf(tag, attributes, children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** An element of an SVG. @param {string} tag @param {Record<string, string>} attributes @param {...Element} children */
export function drawn(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * What `h` would make, as data. Plans that are equal look the same.
 * @typedef {{tag: keyof HTMLElementTagNameMap, attributes: Record<string, string | null>, children: (Plan | string | null)[]}} Plan
 */

/** @param {Plan['tag']} tag @param {Plan['attributes']} attributes @param {Plan['children']} children @returns {Plan} */
export const plan = (tag, attributes, ...children) => planOf(tag, attributes, children);

/** The same, of children of any number. @param {Plan['tag']} tag @param {Plan['attributes']} attributes @param {Plan['children']} children @returns {Plan} */
export const planOf = (tag, attributes, children) => ({ tag, attributes, children });

/** @param {Plan | string} whole @returns {Node} */
export function made(whole) {
  if (typeof whole === 'string') return document.createTextNode(whole);
  const { tag, attributes, children } = whole;
  return elementOf(
    tag,
    attributes,
    children.map((child) => child && made(child)),
  );
}

/** A part of a view. Its key holds everything that `make` depends on, or is '' where that is not known. @typedef {{key: string, make: () => Node}} Part */

/** @param {Plan} whole @returns {Part} */
export const planned = (whole) => ({ key: JSON.stringify(whole), make: () => made(whole) });

/** @type {WeakMap<Node, string>} */
const keys = new WeakMap();

/**
 * Shows other parts in an element. A part with the key of the one in its place stays as it is, with its layout, focus and
 * selection, unless it is being edited.
 * @param {Element} root @param {Part[]} parts
 */
export function show(root, parts) {
  const there = [...root.children];
  parts.forEach(({ key, make }, at) => {
    const old = there[at];
    if (old && key !== '' && keys.get(old) === key && !old.querySelector('textarea')) return;
    const node = make();
    keys.set(node, key);
    if (old) old.replaceWith(node);
    else root.append(node);
  });
  for (const old of there.slice(parts.length)) old.remove();
}

/** @param {string} label @param {() => void} act @param {Record<string, string | boolean | null>} [attributes] */
export function button(label, act, attributes = {}) {
  const element = h('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', act);
  return element;
}

/**
 * @template {HTMLElement} [E=HTMLElement]
 * @param {ParentNode} root @param {string} selector
 */
export function part(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return /** @type {E} */ (found);
}

/** The document or shadow root that an element is in. @param {Element} element */
const treeOf = (element) => /** @type {Document | ShadowRoot} */ (element.getRootNode());

/** The focused element, as seen from an element: inside a shadow root that is one of the same root. @param {Element} element */
export const focusedFrom = (element) => treeOf(element).activeElement;

/**
 * The selection, as seen from an element.
 * @param {Element} element @returns {Selection | null}
 */
export function selectionFrom(element) {
  const tree = treeOf(element);
  return 'getSelection' in tree ? tree.getSelection() : getSelection();
}

/** Where an event began, also when it is heard outside the shadow root that it began in. @param {Event} event */
export const originOf = (event) => event.composedPath()[0] ?? event.target;
