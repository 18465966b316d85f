// How much of a block is links, which tells menus and boxes from running text.

/** @typedef {import('./walk.js').Placed} Placed */

/** Links wherever they lead, buttons among them. @param {Placed} placed */
export function isLinkOnly({ block: { text, hrefs = [] }, element }) {
  const linked = hrefs.reduce((sum, { range }) => sum + range[1] - range[0], 0);
  if (linked * 2 > text.length) return true;
  return shareLinked(element) > 0.5;
}

/** @type {WeakMap<Element, number>} */
const shares = new WeakMap();

/** How much of an element's text is links. @param {Element} element */
export function shareLinked(element) {
  const known = shares.get(element);
  if (known !== undefined) return known;
  const links = [...element.querySelectorAll('a')].filter((link) => !link.querySelector('p'));
  const share = lengthOf(links) / Math.max(lengthOf([element]), 1);
  shares.set(element, share);
  return share;
}

/** The length of all their text. @param {Element[]} elements */
export const lengthOf = (elements) =>
  elements.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
