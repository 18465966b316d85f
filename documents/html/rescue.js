// What Readability drops inside an article though an editor wrote it: loose text and paragraphs, captions, subheads, items of
// lists, and the notes that are called.
import { TELLING, isHeading, isProse } from './article.js';
import { isLinkOnly } from './links.js';

/** @typedef {import('./walk.js').Placed} Placed */

/**
 * The elements that hold two paragraphs of the article or more. What stands loose between these belongs to it as well.
 * @param {Placed[]} all @param {boolean[]} taken By index.
 */
function homesOf(all, taken) {
  /** @type {Map<Element, number>} */
  const counts = new Map();
  all.forEach(({ element: { parentElement }, block }, at) => {
    if (taken[at] && parentElement && isProse(block.text))
      counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count > 1).map(([element]) => element));
}

/** Paragraphs as long as this between those of an article are seldom anything else, in characters. */
const LONG = 140;

/**
 * The lowest element that holds all running text that was taken, and where that text ends.
 * @param {Placed[]} all @param {boolean[]} taken By index.
 */
function houseOf(all, taken) {
  const prose = all.flatMap(({ block }, at) => (taken[at] && isProse(block.text) ? [at] : []));
  const end = prose.at(-1) ?? -1;
  /** @type {Element | null} */
  let house = prose.length > 0 ? all[prose[0]].element : null;
  while (house && !house.contains(all[end].element)) house = house.parentElement;
  return { house, end };
}

/** @param {string} text */
const isSentence = (text) => /[.!?:…。！？][”"»’)」』]?$/u.test(text) && text.length > TELLING;

/**
 * What was dropped inside the article though an editor wrote it, or above it as the caption of its first picture.
 * @param {Placed[]} all @param {boolean[]} taken By index. @param {number} top Where the headline stands. @returns {boolean[]}
 */
export function withRescued(all, taken, top) {
  const first = taken.indexOf(true);
  const last = taken.lastIndexOf(true);
  const homes = homesOf(all, taken);
  const { house, end } = houseOf(all, taken);
  const isMissed = (/** @type {Placed} */ placed, /** @type {number} */ at) =>
    isSentence(placed.block.text) &&
    !isLinkOnly(placed) &&
    (homes.has(placed.element) ||
      (at < end && placed.block.text.length >= LONG && house?.contains(placed.element)));
  const called = new Set(
    all.flatMap(({ block }, at) => (taken[at] ? (block.notes ?? []).map(({ note }) => note) : [])),
  );
  return all.map((placed, at) => {
    const { block, furniture } = placed;
    if (block.note !== undefined) return called.has(block.note);
    if (taken[at] || at > last) return taken[at];
    if (block.role === 'caption' && at > (top < 0 ? first : top) && !isLinkOnly(placed))
      return furniture === null || furniture === 'aside';
    if (furniture) return false;
    if (at > top && isMissed(placed, at)) return true;
    if (at < first) return false;
    if (isHeading(block)) return taken[at + 1];
    return block.role === 'list-item' && !isLinkOnly(placed) && (taken[at - 1] || taken[at + 1]);
  });
}
