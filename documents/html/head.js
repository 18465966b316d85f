// The fields of a page's article: headline, standfirst, byline and date. What the page states about itself says which they
// are; where the page shows them, they are taken as shown.
import { normal } from './article.js';

/** @typedef {import('./walk.js').Placed} Placed */
/** @typedef {import('../blocks.js').Block} Block */
/** @typedef {NonNullable<Block['role']>} Role */

/** How far from its top an article shows its fields, in blocks. */
const NEAR_TOP = 8;

/**
 * @param {Placed[]} all @param {boolean[]} taken By index.
 * @param {import('./article.js').Article} article @param {import('./metadata.js').Metadata} metadata
 * @returns {{head: Block[], used: Set<Placed>}} The fields, and the blocks of the page that they were.
 */
export function headOf(all, taken, article, metadata) {
  const first = Math.max(taken.indexOf(true), 0);
  const top = all.filter(({ furniture }, at) => !furniture && at < first + NEAR_TOP);
  /** @type {Set<Placed>} */
  const used = new Set();
  /** @type {Block[]} */
  const head = [];
  const add = (
    /** @type {Role} */ role,
    /** @type {string} */ text,
    /** @type {Placed | undefined} */ shown,
  ) => {
    if (shown) used.add(shown);
    const words = normal(shown?.block.text ?? text);
    if (words !== '') head.push({ ...shown?.block, text: words, role });
  };
  const title = article.title || metadata.headline;
  const shown = headlineIn(all, title) ?? (metadata.headline ? undefined : loneHeading(all));
  add('headline', title, shown);
  const standfirst = top.find(({ block }) => isSame(block.text, metadata.description));
  if (standfirst) add('standfirst', '', standfirst);
  const byline = article.byline || metadata.byline;
  add(
    'byline',
    byline,
    top.find(({ block }) => isByline(block.text, byline)),
  );
  const date = article.published || metadata.published;
  add(
    'timestamp',
    date,
    top.find(({ element, block }) => isDate(element, block.text, date)),
  );
  return { head, used };
}

/** A title may add the name of the site to what the page shows. @param {Placed[]} all @param {string} title */
function headlineIn(all, title) {
  const headings = all.filter(({ block }) =>
    block.marks?.some(({ kind }) => kind === 'heading-1' || kind === 'heading-2'),
  );
  return headings.find(({ block }) => {
    const text = normal(block.text);
    const rest = normal(title).slice(text.length);
    return (
      text.length > 3 &&
      isSame(text, title.slice(0, title.length - rest.length)) &&
      /^$|^\s*[|–—:·•»-]/.test(rest)
    );
  });
}

/** The only first heading, where nothing but the title of the window says otherwise. @param {Placed[]} all */
function loneHeading(all) {
  const found = all.filter(
    ({ block, furniture }) => !furniture && block.marks?.some(({ kind }) => kind === 'heading-1'),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** @param {string} one @param {string} two */
const isSame = (one, two) =>
  normal(two) !== '' && normal(one).toLowerCase() === normal(two).toLowerCase();

/** @param {string} shown @param {string} byline */
function isByline(shown, byline) {
  const text = normal(shown).replace(/^(?:by|von|par|por|di|door|af|av)\s*:?\s+/i, '');
  return isSame(text, byline) || isSame(normal(shown), byline);
}

/** @param {Element} element @param {string} text @param {string} date */
function isDate(element, text, date) {
  const time = element.matches('time') ? element : element.querySelector('time');
  const stated = time?.getAttribute('datetime') ?? '';
  return (
    time !== null &&
    normal(time.textContent ?? '') === normal(text) &&
    date !== '' &&
    stated.slice(0, 10) === date.slice(0, 10)
  );
}
