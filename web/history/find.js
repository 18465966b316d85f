// Words in all versions: where they first stand, and which versions have them.

/** @import { History } from '../../wasm/engine.js' */
import { sideOf } from '../../model/history.js';
import { threadsBySentence } from './galley.js';

/**
 * A sentence that has the words: the versions in which it has them, and how it reads in the first of these. `thread` is null in
 * a version that is apart.
 * @typedef {{thread: number | null, versions: number[], text: string, at: readonly [start: number, end: number]}} Found
 */

/** By their first version, and by place in it. @param {History} history @param {string} words @returns {Found[]} */
export function findWords(history, words) {
  const wanted = words.trim();
  if (wanted === '') return [];
  const pattern = patternOf(wanted);
  /** @type {Found[]} */
  const all = [];
  /** @type {Map<number, Found>} */
  const byThread = new Map();
  history.texts.forEach((text, version) => {
    const sentenceAt = sentencesOf(history, version);
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const { thread, range } = sentenceAt(index, index + match.length);
      const known = thread === null ? undefined : byThread.get(thread);
      if (known) {
        if (known.versions[known.versions.length - 1] !== version) known.versions.push(version);
        continue;
      }
      const at = /** @type {const} */ ([index - range[0], index - range[0] + match.length]);
      const found = { thread, versions: [version], text: text.slice(...range), at };
      all.push(found);
      if (thread !== null) byThread.set(thread, found);
    }
  });
  return all;
}

/** Of words between which no space stands, as in Chinese, each is found within others. */
const WORD = '(?![\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}])[\\p{L}\\p{N}]';

/** What stands within a number: "27.63", "12,000", and a space or an apostrophe before three digits, as in "12 000". */
const POINT = '[.,٫٬]';
const GROUP = "[\\u00a0\\u2009\\u202f'’]";
const DIGIT = '\\p{Nd}';

/** Whole words and numbers in any case; where a line breaks, and how quotation marks are set, does not matter. @param {string} words */
function patternOf(words) {
  const escaped = words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/\s+/g, '\\s+');
  const starts = (/** @type {string} */ sign) => new RegExp(`^${sign}`, 'u').test(words);
  const ends = (/** @type {string} */ sign) => new RegExp(`${sign}$`, 'u').test(words);
  const before =
    (starts(WORD) ? `(?<!${WORD})` : '') +
    (starts(DIGIT) ? `(?<!${DIGIT}${POINT})` : '') +
    (starts(`${DIGIT}{3}(?!${DIGIT})`) ? `(?<!${DIGIT}${GROUP})` : '');
  const after =
    (ends(WORD) ? `(?!${WORD}|${POINT}${DIGIT})` : '') +
    (ends(DIGIT) ? `(?!${GROUP}${DIGIT}{3}(?!${DIGIT}))` : '');
  return new RegExp(before + escaped + after, 'giu');
}

/** Some words before and behind what stands in no sentence. */
const AROUND = 80;

/** The sentence of each place, which must ascend. @param {History} history @param {number} version */
function sentencesOf(history, version) {
  const sentences = sideOf(history, version)?.sentences ?? [];
  const threads = threadsBySentence(history)[version];
  let at = 0;
  return (/** @type {number} */ start, /** @type {number} */ end) => {
    while (at < sentences.length && sentences[at][1] <= start) at++;
    if (at < sentences.length && sentences[at][0] <= start)
      return { thread: threads.get(at) ?? null, range: sentences[at] };
    const range = /** @type {const} */ ([Math.max(start - AROUND, 0), end + AROUND]);
    return { thread: null, range };
  };
}
