// Gives the markup of index.html its words. An element names them in its attributes: `data-t` for what it contains,
// `data-t-label` and `data-t-title` for the attribute.

/** @import { App } from '../app.js' */

const ATTRIBUTES = { label: 'aria-label', title: 'title' };

/** The language in which tools/build-dist.mjs wrote the words. */
const BUILT = 'en';

/** @param {HTMLElement} root @param {Pick<App, 'store'>} app */
export function mountPageText(root, { store }) {
  let shown = BUILT;
  const built = wordsOf(root);
  store.watch(['t'], ({ t }) => {
    // What the stylesheet says to screen readers. It is no text, so it is neither copied nor found.
    for (const [name, words] of Object.entries(t.spoken))
      root.style.setProperty(`--say-${name}`, JSON.stringify(words));
    if (t.code !== shown) fill(root, { ...built, ...t.page, ...t.markup });
    shown = t.code;
  });
}

/** The words that the markup holds, by their names. @param {HTMLElement} root @returns {Record<string, string>} */
function wordsOf(root) {
  /** @type {Record<string, string>} */
  const words = {};
  for (const element of root.querySelectorAll('[data-t]'))
    words[element.getAttribute('data-t') ?? ''] = element.textContent ?? '';
  for (const [name, attribute] of Object.entries(ATTRIBUTES))
    for (const element of root.querySelectorAll(`[data-t-${name}]`))
      words[element.getAttribute(`data-t-${name}`) ?? ''] = element.getAttribute(attribute) ?? '';
  return words;
}

/** @param {HTMLElement} root @param {Record<string, string>} words */
function fill(root, words) {
  for (const element of root.querySelectorAll('[data-t]'))
    element.textContent = words[element.getAttribute('data-t') ?? ''];
  for (const [name, attribute] of Object.entries(ATTRIBUTES))
    for (const element of root.querySelectorAll(`[data-t-${name}]`))
      element.setAttribute(attribute, words[element.getAttribute(`data-t-${name}`) ?? '']);
}
