// What stands around an article on a page, told by elements, roles and the names that sites give their classes.

/** @typedef {Extract<import('../blocks.js').LeftKind, 'navigation' | 'sharing' | 'advertisement' | 'newsletter' | 'related' | 'discussion' | 'notice' | 'form' | 'aside'>} Furniture */

/** @type {Record<string, Furniture>} */
const TAGS = {
  NAV: 'navigation',
  MENU: 'navigation',
  ASIDE: 'aside',
  FOOTER: 'navigation',
  SEARCH: 'form',
  FORM: 'form',
};

/** @type {Record<string, Furniture>} */
const ARIA = {
  navigation: 'navigation',
  search: 'form',
  complementary: 'aside',
  contentinfo: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  dialog: 'notice',
  alertdialog: 'notice',
};

/** Whole words of a class or an id, by what they name. @type {[RegExp, Furniture][]} */
const NAMES = [
  [
    / (?:share|sharing|sharedaddy|social|socials|sharebar|addthis|(?:article|story|post|entry|page) (?:tools|actions)) /,
    'sharing',
  ],
  [
    / (?:newsletter|newsletters|subscribe|subscription|subscriptions|signup|paywall|piano) /,
    'newsletter',
  ],
  [/ (?:comments|comment list|disqus|respond|coral) /, 'discussion'],
  [
    / (?:ad|ads|adslot|advert|adverts|advertisement|advertising|sponsor|sponsored|dfp|promo|taboola|outbrain) /,
    'advertisement',
  ],
  [
    / (?:related|interstitial|recommended|recommendations|recirc|recirculation|trending|popular|author bio|author box|about author|about the author|most read|read more|read next|more stories|see also) /,
    'related',
  ],
  [/ (?:cookie|cookies|consent|gdpr|onetrust|modal|tooltip|popover|flyout) /, 'notice'],
  [
    / (?:nav|navbar|navigation|menu|breadcrumb|breadcrumbs|pagination|pager|skip link|masthead|site footer|site header|toolbar) /,
    'navigation',
  ],
];

/** What holds more than this share of a page's text is the page, whatever it is called. */
const MOST_OF_PAGE = 0.5;

/** @param {Element} body @returns {(element: Element) => Furniture | null} */
export function furnitureIn(body) {
  const limit = (body.textContent ?? '').length * MOST_OF_PAGE;
  const asking = aroundFieldsForMail(body);
  return (element) => {
    const kind = kindOf(element, asking);
    return kind && (element.textContent ?? '').length <= limit ? kind : null;
  };
}

/** The elements that hold a field for an address. @param {Element} body */
function aroundFieldsForMail(body) {
  /** @type {Set<Element>} */
  const around = new Set();
  for (const field of body.querySelectorAll('input[type="email"], input[name*="email" i]'))
    for (let each = field.parentElement; each && !around.has(each); each = each.parentElement)
      around.add(each);
  return around;
}

/** @param {Element} element @param {Set<Element>} asking @returns {Furniture | null} */
function kindOf(element, asking) {
  const tag = element.nodeName.toUpperCase();
  if (tag === 'ARTICLE' || tag === 'MAIN' || tag === 'BODY') return null;
  const byRole = TAGS[tag] ?? ARIA[element.getAttribute('role') ?? ''];
  if (byRole && !(tag === 'FOOTER' && element.closest('blockquote, figure'))) return byRole;
  // A box with a line or two and a field for an address.
  if (asking.has(element) && (element.textContent ?? '').length < 400) return 'newsletter';
  const words = wordsIn(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`);
  return NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** "relatedLinks most-read" as " related links most read ". @param {string} names */
const wordsIn = (names) =>
  ` ${names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()} `;

/** A few words for those who listen to a page, or a sign that a script may show. */
const UNSEEN = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|hide|hidden)(?:\s|$)/;
const MOST_UNSEEN = 60;

/** @param {Element} element */
export const isHidden = (element) =>
  isUnseen(element) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(element.getAttribute('style') ?? '');

/** @param {Element} element */
function isUnseen(element) {
  const name = element.getAttribute('class') ?? '';
  // "hidden md:block" is hidden on a phone.
  return (
    UNSEEN.test(name) && !name.includes(':') && (element.textContent ?? '').length < MOST_UNSEEN
  );
}

/** What an archive adds to the pages it keeps, and a browser to those it saves. */
export const ADDED =
  '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, #playback, [id^="wm-tb"], #savepage-pageloader';
