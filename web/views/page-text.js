// Gives the markup of index.html its words. An element names them in its attributes: `data-t` for what it contains,
// `data-t-label`, `data-t-title` and `data-t-placeholder` for the attribute.

/** @import { Store } from '../store.js' */
import { t } from '../strings/index.js';

const ATTRIBUTES = { label: 'aria-label', title: 'title', placeholder: 'placeholder' };

/** @param {Store} store */
export function mountPageText(store) {
  store.watch(['language'], () => {
    // What the stylesheet says to screen readers; it is no text, so it is neither copied nor found.
    for (const [name, words] of Object.entries(t.spoken))
      document.documentElement.style.setProperty(`--say-${name}`, JSON.stringify(words));
    if (document.documentElement.lang === t.code) return; // The build wrote these words.
    document.documentElement.lang = t.code;
    document.title = t.page.title;
    const words = /** @type {Record<string, string>} */ (t.page);
    for (const element of all('[data-t]')) element.textContent = words[element.dataset.t ?? ''];
    for (const [name, attribute] of Object.entries(ATTRIBUTES))
      for (const element of all(`[data-t-${name}]`)) {
        const key = element.getAttribute(`data-t-${name}`) ?? '';
        element.setAttribute(attribute, words[key]);
      }
  });
}

/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
const all = (selector) => document.querySelectorAll(selector);
