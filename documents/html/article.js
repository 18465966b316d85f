// Which of a page's blocks are its article. Mozilla's Readability finds the elements; the blocks themselves are those of the
// untouched page, so that nothing that it rewrites on its way is lost. What it takes of menus and boxes is left out again;
// rescue.js takes back what it drops inside an article.
import { Readability } from '@mozilla/readability';
import { isLinkOnly } from './links.js';

/** @typedef {import('./walk.js').Placed} Placed */

const NUMBER = 'data-stet';

/** More elements than any article's page has; finding one would take minutes. */
const MOST_ELEMENTS = 60_000;

/** So many characters stand on a page once, as the words of a link need not. */
export const TELLING = 25;

/** @param {import('../blocks.js').Block} block */
const isTelling = (block) => block.text.length > TELLING || isHeading(block);

/** @param {import('../blocks.js').Block} block */
export const isHeading = ({ marks = [] }) => marks.some(({ kind }) => kind.startsWith('heading-'));

/** @typedef {{title: string, byline: string, published: string, isArticle: (placed: Placed) => boolean}} Article */

/** @param {Document} page Is numbered. @param {() => Document} copy Parses the page again. @returns {Article | null} */
export function articleIn(page, copy) {
  const count = numberElements(page);
  if (count > MOST_ELEMENTS) return null;
  const twin = copy();
  numberElements(twin);
  const found = new Readability(twin, { serializer: (root) => root, keepClasses: true }).parse();
  if (!found?.content) return null;
  const root = /** @type {Element} */ (/** @type {unknown} */ (found.content));
  const kept = new Set(
    [...root.querySelectorAll(`[${NUMBER}]`)].map((each) => each.getAttribute(NUMBER)),
  );
  const lines = linesOf(root);
  return {
    title: found.title ?? '',
    byline: found.byline ?? '',
    published: found.publishedTime ?? '',
    isArticle: ({ block, element, furniture }) =>
      kept.has(element.getAttribute(NUMBER)) ||
      (!furniture && isTelling(block) && lines.has(normal(block.text))),
  };
}

/**
 * Only running text says where an article begins and ends. A heading, an item or a line of links outside of that belongs
 * to a menu or a box of the page, and so does what follows a gap after the end.
 * @param {Placed[]} all @param {boolean[]} taken By index. @param {number} top Where the headline stands.
 * @returns {boolean[]}
 */
export function withinProse(all, taken, top) {
  const prose = taken.map(
    (is, at) => is && at > top && isProse(all[at].block.text) && !isLinkOnly(all[at]),
  );
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  if (first < 0) return taken;
  const gap = taken.indexOf(false, last);
  return taken.map((is, at) => {
    if (at < first) return is && (at >= top || !isHeading(all[at].block)) && !isTool(all[at]);
    return is && (at <= last || ((gap < 0 || at < gap) && !isLinkOnly(all[at])));
  });
}

/** "Print", "Share": what can be done with an article stands above it as a list of links. @param {Placed} placed */
const isTool = (placed) =>
  placed.block.role === 'list-item' && placed.block.text.length < TELLING && isLinkOnly(placed);

/** A line of a menu or a box is seldom as long. @param {string} text */
export const isProse = (text) => text.length >= 60 || (text.length >= 20 && /[。！？]/.test(text));

/**
 * What is called furniture inside an article is none of it, unless it is so much that its name must mean something else.
 * @param {Placed[]} all @param {boolean[]} taken By index. @returns {boolean[]}
 */
export function withoutFurniture(all, taken) {
  const isPart = (/** @type {Placed} */ { furniture }) =>
    furniture !== null && furniture !== 'aside';
  const lengthOf = (/** @type {(placed: Placed) => boolean} */ counts) =>
    all.reduce(
      (sum, placed, at) => sum + (taken[at] && counts(placed) ? placed.block.text.length : 0),
      0,
    );
  if (lengthOf(isPart) > lengthOf(() => true) * MOST_FURNITURE) return taken;
  return all.map((placed, at) => taken[at] && !isPart(placed));
}

/** The names of sections and topics that stand above a headline, as links. @param {Placed[]} all @param {boolean[]} taken By index. @param {number} top Where the headline stands. */
export const withoutTopics = (all, taken, top) =>
  taken.map((is, at) => is && !(at < top && all[at].block.text.length < 60 && isLinkOnly(all[at])));

const MOST_FURNITURE = 0.35;

/** @param {Document} page */
function numberElements(page) {
  let count = 0;
  for (const element of page.querySelectorAll('*')) element.setAttribute(NUMBER, String(count++));
  return count;
}

/** The texts of the lowest elements that hold all the words of a line. @param {Element} root */
function linesOf(root) {
  const lines = new Set();
  for (const element of root.querySelectorAll(
    'p, div, li, h1, h2, h3, h4, h5, h6, td, figcaption, blockquote, pre, dd, dt',
  ))
    if (!element.querySelector('p, div, li, ul, ol, table'))
      lines.add(normal(element.textContent ?? ''));
  return lines;
}

/** @param {string} text */
export const normal = (text) => text.replace(/[\s\xa0]+/g, ' ').trim();
