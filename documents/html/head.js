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
  add('headline', article.title || metadata.headline, headlineOf(all, article, metadata));
  const standfirst =
    top.find(({ block }) => isSame(block.text, metadata.description)) ?? top.find(isStandfirst);
  if (standfirst) add('standfirst', '', standfirst);
  const byline = article.byline || metadata.byline || bylineShown(all, first);
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

/** By the names that sites give it. @param {Placed} placed */
function isStandfirst({ element, block }) {
  const { length } = block.text;
  const names = [element, element.parentElement].flatMap((each) =>
    (each?.getAttribute('class') ?? '').split(/\s+/),
  );
  return (
    length > 20 &&
    length < 400 &&
    names.some((name) =>
      /^(?:.*[-_])?(?:standfirst|sub-?title|sub-?headline|dek|excerpt)$/i.test(name),
    )
  );
}

/** Where the page shows its headline. @param {Placed[]} all @param {import('./article.js').Article} article @param {import('./metadata.js').Metadata} metadata */
export const headlineOf = (all, article, metadata) =>
  headlineIn(all, article.title || metadata.headline) ??
  (metadata.headline ? undefined : loneHeading(all));

/** What names or rules say is the byline, where the page states none. @param {Placed[]} all @param {number} first Of the article. */
function bylineShown(all, first) {
  const near = all.filter((_, at) => at > first - NEAR_TOP && at < first + NEAR_TOP);
  for (const { element, block } of near) {
    const said = SUBMITTED.exec(block.text)?.[1];
    if (said) return said;
    const named = isAuthor(element) ? element : [...element.querySelectorAll('*')].find(isAuthor);
    const words = normal(named?.textContent ?? '');
    if (words !== '' && words.length < MOST_OF_BYLINE) return words;
  }
  return '';
}

/** As Drupal, phpBB and many small systems say it. */
const SUBMITTED = /^(?:submitted|posted|published|written) by (.{2,60}?) (?:on|at) /i;

const MOST_OF_BYLINE = 80;

/** @param {Element} element */
const isAuthor = (element) =>
  /\bauthor\b/.test(
    `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
  ) ||
  (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .some((name) => /^(?:.*[-_])?(?:author|byline)(?:[-_]?name)?$/i.test(name));

/** A title may add the name of the site to what the page shows. @param {Placed[]} all @param {string} title */
function headlineIn(all, title) {
  const whole = normal(title);
  const isTitle = (/** @type {Placed} */ { block }) => {
    const text = normal(block.text);
    if (text.length <= 3) return false;
    const behind = whole.slice(text.length);
    const before = whole.slice(0, -text.length);
    return (
      (isSame(text, whole.slice(0, text.length)) && /^$|^\s*[|–—:·•»：｜-]/.test(behind)) ||
      (isSame(text, whole.slice(-text.length)) && /[|–—:·•«：｜-]\s*$/.test(before))
    );
  };
  const isHeading = (/** @type {Placed} */ { block }) =>
    block.marks?.some(({ kind }) => kind === 'heading-1' || kind === 'heading-2');
  const found = all.filter(isTitle);
  return found.find(isHeading) ?? found.find(({ block, furniture }) => !furniture && !block.hrefs);
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
