// The fields of a page's article: headline, standfirst, byline and date. What the page states about itself says which they
// are; where the page shows them, they are taken as shown.
import { isHeading, normal } from './article.js';
import { plainName } from './metadata.js';

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
  const headline = headlineOf(all, article, metadata);
  const above = headline ? all.indexOf(headline) : 0;
  const first = Math.max(taken.indexOf(true, headline ? above + 1 : 0), 0);
  const top = all.filter(({ furniture }, at) => !furniture && at >= above && at < first + NEAR_TOP);
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
  add('headline', article.title || metadata.headline, headline);
  const shownAs = (/** @type {string} */ byline) =>
    top.find(({ block }) => isByline(block.text, byline));
  const stated = plainName(article.byline) || metadata.byline;
  const isSure = (metadata.byline !== '' && !metadata.isBySite) || shownAs(stated);
  const byline =
    (isSure && stated) ||
    bylineShown(all, first, headline ? above : first - NEAR_TOP + 1) ||
    stated;
  const shown = shownAs(byline);
  const standfirst =
    top.find((placed) => isSame(placed.block.text, metadata.description) && !isLead(placed, all)) ??
    top.find(isStandfirst) ??
    (headline && shown && headingBetween(all, above, all.indexOf(shown)));
  if (standfirst) add('standfirst', '', standfirst);
  const [names, rest] = splitAtDate(normal(shown?.block.text ?? byline));
  add('byline', names, rest === '' ? shown : undefined);
  if (shown) used.add(shown);
  const date = article.published || metadata.published;
  const dated = top.find(({ element, block }) => isDate(element, block.text, date));
  add('timestamp', (shown && rest) || date, dated);
  return { head, used };
}

/** Many a page states its first paragraph as what it is about. @param {Placed} placed @param {Placed[]} all */
function isLead({ element, block }, all) {
  const { parentElement } = element;
  const isNext = (/** @type {Placed} */ other) =>
    other.element !== element &&
    other.element.parentElement === parentElement &&
    other.element.nodeName === element.nodeName &&
    other.element.className === element.className;
  return !isLong(block) || all.some(isNext);
}

/** A standfirst is a sentence, or nearly one. @param {Block} block */
const isLong = ({ text }) => text.length > 20 && text.length < 400;

/**
 * A heading between the headline and the byline, or the text, is no subhead.
 * @param {Placed[]} all @param {number} above Where the headline stands. @param {number} below
 */
function headingBetween(all, above, below) {
  const found = all
    .slice(above + 1, below)
    .filter(({ block }) => isLong(block) && isHeading(block));
  return found.length === 1 ? found[0] : undefined;
}

/** By the names that sites give it. @param {Placed} placed */
function isStandfirst({ element, block }) {
  const names = [element, element.parentElement].flatMap((each) =>
    (each?.getAttribute('class') ?? '').split(/\s+/),
  );
  return (
    isLong(block) &&
    names.some((name) =>
      /^(?:.*[-_])?(?:standfirst|sub-?title|sub-?headline|dek|excerpt)$/i.test(name),
    )
  );
}

/** Where the page shows its headline. @param {Placed[]} all @param {import('./article.js').Article} article @param {import('./metadata.js').Metadata} metadata */
export const headlineOf = (all, article, metadata) =>
  headlineIn(all, article.title || metadata.headline) ??
  (metadata.headline ? undefined : loneHeading(all));

/** What names or rules say is the byline, where the page states none. @param {Placed[]} all @param {number} first Of the article. @param {number} above Where the headline stands. */
function bylineShown(all, first, above) {
  for (const { element, block } of all.slice(Math.max(above, 0), first + NEAR_TOP)) {
    if (block.role === 'caption') continue; // It may name the photographer.
    if (BY.test(block.text) && block.text.length < MOST_OF_BYLINE) return normal(block.text);
    const said = SUBMITTED.exec(block.text)?.[1];
    if (said) return said;
    const words = authorsIn(element);
    if (words !== '' && words.length < MOST_OF_BYLINE) return words;
  }
  return '';
}

const BY = /^(?:by|von|par|por|di|door|af|av)\s*:?\s+\p{Lu}/iu;

/** As Drupal, phpBB and many small systems say it. */
const SUBMITTED = /^(?:submitted|posted|published|written) by (.{2,60}?) (?:on|at) /i;

const MOST_OF_BYLINE = 80;

/** As classes call it in the languages of news sites. */
const AUTHOR = /^(?:.*[-_])?(?:author|byline|autor|auteur|autore|firma)(?:[-_]?name)?$/i;

/** @param {Element} element */
function authorsIn(element) {
  if (isAuthor(element)) return normal(element.textContent ?? '');
  const named = [...element.querySelectorAll('*')].filter(isAuthor);
  const apart = named.filter(
    (each) => !named.some((other) => other !== each && other.contains(each)),
  );
  return [...new Set(apart.map(({ textContent }) => normal(textContent ?? '')))]
    .filter(Boolean)
    .join(', ');
}

/** @param {Element} element */
const isAuthor = (element) =>
  /\bauthor\b/.test(
    `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
  ) || (element.getAttribute('class') ?? '').split(/\s+/).some((name) => AUTHOR.test(name));

/** A title may add the name of the site to what the page shows. @param {Placed[]} all @param {string} title */
function headlineIn(all, title) {
  const whole = normal(title);
  const isTitle = (/** @type {Placed} */ { block }) => {
    if (block.text.length > 2 * title.length) return false;
    const text = normal(block.text);
    if (text.length <= 3) return false;
    const behind = whole.slice(text.length);
    const before = whole.slice(0, -text.length);
    return (
      (isSame(text, whole.slice(0, text.length)) && /^$|^\s*[|–—:·•»：｜-]/.test(behind)) ||
      (isSame(text, whole.slice(-text.length)) && /[|–—:·•«：｜-]\s*$/.test(before))
    );
  };
  const isTop = (/** @type {Placed} */ { block }) =>
    block.marks?.some(({ kind }) => kind === 'heading-1' || kind === 'heading-2');
  // The name of the site may be shown as a heading too, and is the shorter one.
  const found = all
    .filter(isTitle)
    .sort((one, two) => two.block.text.length - one.block.text.length);
  return found.find(isTop) ?? found.find(({ block, furniture }) => !furniture && !block.hrefs);
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
  const line = normal(shown);
  const text = line.replace(/^(?:by|von|par|por|di|door|af|av)\s*:?\s+/i, '');
  const isStart = line.length > 5 && normal(byline).startsWith(line);
  return isStart || isSame(text, byline) || isSame(line, byline);
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru'];

/** How a date begins: with a number, or the name of a day or a month before one. @type {RegExp | undefined} */
let dateBegins;

function datePattern() {
  const days = Array.from({ length: 12 * 7 }, (_, at) => new Date(2024, at % 12, 1 + (at % 7)));
  const names = LANGUAGES.flatMap((language) =>
    ['month', 'weekday'].flatMap((unit) =>
      ['long', 'short'].flatMap((length) => {
        const { format } = new Intl.DateTimeFormat(language, { [unit]: length });
        return days.map((day) => format(day).replace(/\.$/, ''));
      }),
    ),
  );
  const words = [...new Set(names)].join('|');
  return new RegExp(`(?:(?<!\\p{L})(?:(?:${words})[.,]?\\s+){1,2})?\\d`, 'iu');
}

/** "By Ann Reed posted Aug 18, 2010" is the name and the rest. @param {string} line */
function splitAtDate(line) {
  const at = line.search((dateBegins ??= datePattern()));
  if (at < 0) return [line, ''];
  const names = line.slice(0, at).replace(/[\s|,·•–—-]+(?:\p{Ll}+[\s:]*)?$/u, '');
  return [names, line.slice(at)];
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
