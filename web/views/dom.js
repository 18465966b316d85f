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
 * Gives an element other children; where one that is there already says the same, it stays, and the page need not be
 * laid out anew.
 * @param {Element} root @param {Node[]} children
 */
export function patch(root, children) {
  const there = [...root.childNodes];
  children.forEach((child, at) => {
    const old = there[at];
    if (!old) root.append(child);
    else if (old !== child && !old.isEqualNode(child)) old.replaceWith(child);
  });
  for (const old of there.slice(children.length)) old.remove();
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
