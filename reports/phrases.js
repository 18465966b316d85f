// Words of the story as a report quotes them: on one line, shortened, and inside quotation marks of the report's own.

/** @import { Range } from '../wasm/engine.js' */

/** Longer words of the story are shortened to about this many characters. */
const LONGEST = 100;

/** How many characters are told on each side of what differs. */
const AROUND = 32;

/** A phrase, shortened in the middle, at words. @param {string} text @param {Range} range */
export function phrase(text, [start, end]) {
  const words = quotable(text.slice(start, end));
  if (words.length <= LONGEST) return words;
  return `${head(words, LONGEST * 0.6)} … ${tail(words, LONGEST * 0.3)}`;
}

/** A part with what stands around it inside of a whole. @param {string} text @param {Range} part @param {Range} whole */
export function inside(text, [start, end], [first, last]) {
  const left = text.slice(first, start);
  const right = text.slice(end, last).trimEnd();
  const before = left.length > AROUND ? `… ${tail(left, AROUND)}` : left;
  const after = right.length > AROUND ? `${head(right, AROUND)} …` : right;
  const gaps = [/\s$/.test(left) ? ' ' : '', /^\s/.test(right) ? ' ' : ''];
  const words = [before.trim(), gaps[0], text.slice(start, end).trim(), gaps[1], after.trim()];
  return quotable(words.join(''));
}

/** A phrase, or where that is too long the part of it that counts. @param {string} text @param {Range} whole @param {Range} part */
export function phraseAround(text, whole, part) {
  const isLong = whole[1] - whole[0] > LONGEST;
  const holds = whole[0] <= part[0] && part[1] <= whole[1] && part[0] < part[1];
  return isLong && holds ? inside(text, part, whole) : phrase(text, whole);
}

/**
 * The ranges of two phrases without the words that both begin and end with; two words of them are left. Short phrases stay,
 * and so do equal ones, of which only the marks around them differ.
 * @param {[string, string]} texts @param {[Range, Range]} ranges @returns {[Range, Range]}
 */
export function differing(texts, ranges) {
  const words = ranges.map(([start, end], k) => [
    ...texts[k].slice(start, end).matchAll(/\S+\s*/g),
  ]);
  const shortest = Math.min(words[0].length, words[1].length);
  if (ranges.every(([start, end]) => end - start <= LONGEST) || shortest === 0) return ranges;
  const same = (/** @type {(list: RegExpExecArray[]) => RegExpExecArray | undefined} */ at) =>
    at(words[0])?.[0].trim() === at(words[1])?.[0].trim();
  let front = 0;
  while (front < shortest && same((list) => list[front])) front++;
  if (words.every((list) => list.length === front)) return ranges;
  let back = 0;
  while (back < shortest - front && same((list) => list.at(-1 - back))) back++;
  const skipped = Math.max(0, front - 2);
  const left = Math.max(0, back - 2);
  const cut = (/** @type {0 | 1} */ k) => {
    const last = words[k][words[k].length - 1 - left];
    const start = ranges[k][0];
    return /** @type {Range} */ ([
      start + words[k][skipped].index,
      start + last.index + last[0].length,
    ]);
  };
  return [cut(0), cut(1)];
}

/** Whether two phrases have the same letters and digits. @param {string} one @param {string} other */
export function sameLetters(one, other) {
  const letters = (/** @type {string} */ text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return letters(one) === letters(other);
}

/** No sentence ends in two stops where a phrase at its end brings one. @param {string} sentence */
export const withOneStop = (sentence) =>
  sentence.replace(/([.!?。！？])(\s?[\p{Pf}\p{Pi}\p{Pe}])[.。]$/u, '$1$2');

const INNER = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['„', '‚'],
  ['«', '‹'],
  ['»', '›'],
  ['"', "'"],
]);

/**
 * Words on one line that can stand between quotation marks: without marks that hold all of them, without the comma that
 * tied them to their sentence, and with single marks for the double ones inside.
 * @param {string} text
 */
function quotable(text) {
  if (text.length <= 1) return text;
  let words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+(["”“»«]?)$/u, '$1');
  const held = /^["“„«»](.*)["”“»«]$/u.exec(words);
  if (held && !/["“”„«»]/u.test(held[1])) words = held[1].replace(/[,;:]+$/u, '');
  return words.replace(/["“”„«»]/gu, (mark) => INNER.get(mark) ?? mark);
}

/** The beginning, up to a space if one is near. @param {string} text @param {number} length */
function head(text, length) {
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > length / 2 ? space : length).trimEnd();
}

/** The end, from a space if one is near. @param {string} text @param {number} length */
function tail(text, length) {
  const space = text.indexOf(' ', text.length - length);
  const near = space >= 0 && space < text.length - length / 2;
  return text.slice(near ? space : text.length - length).trimStart();
}
