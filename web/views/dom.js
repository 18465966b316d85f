// Makes elements. Text always enters as text nodes, so nothing in a story can become markup.

/** @typedef {Node | string | null} Child */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | boolean | null>} [attributes] true sets an empty attribute; false and null set none.
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/**
 * What `h` would make, as data: plans that are equal look the same.
 * @typedef {{tag: keyof HTMLElementTagNameMap, attributes: Record<string, string | null>, children: (Plan | string | null)[]}} Plan
 */

/** @param {Plan['tag']} tag @param {Plan['attributes']} attributes @param {Plan['children']} children @returns {Plan} */
export const plan = (tag, attributes, ...children) => ({ tag, attributes, children });

/** @param {Plan | string} whole @returns {Node} */
export function made(whole) {
  if (typeof whole === 'string') return document.createTextNode(whole);
  const { tag, attributes, children } = whole;
  return h(tag, attributes, ...children.map((child) => child && made(child)));
}

/** What `make` depends on is all in `says`, where that is not ''. @typedef {{says: string, make: () => Node}} Part */

/** @param {Plan} whole @returns {Part} */
export const planned = (whole) => ({ says: JSON.stringify(whole), make: () => made(whole) });

/** @type {WeakMap<Node, string>} */
const said = new WeakMap();

/**
 * Shows other parts in an element. A part that says what the one in its place said stays as it is, with its layout,
 * focus and selection; but for one that is being edited.
 * @param {Element} root @param {Part[]} parts
 */
export function show(root, parts) {
  const there = [...root.children];
  parts.forEach(({ says, make }, at) => {
    const old = there[at];
    if (old && says !== '' && said.get(old) === says && !old.querySelector('textarea')) return;
    const node = make();
    said.set(node, says);
    if (old) old.replaceWith(node);
    else root.append(node);
  });
  for (const old of there.slice(parts.length)) old.remove();
}

/** @param {string} label @param {() => void} act @param {Record<string, string | boolean | null>} [attributes] */
export function button(label, act, attributes = {}) {
  const made = h('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** @param {string} id */
export function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
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
