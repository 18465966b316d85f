// How good an answer is, so that nobody is fast by giving up. Measured on what all engines have in common: the words
// that they keep.
import { readFileSync } from 'node:fs';
import { paragraphsOf } from './words.mjs';

/** @typedef {import('./words.mjs').Run} Run */
/** @typedef {{ kept: Run[], moved?: number[][][] }} Reading kept words; paragraphs said to have moved, [before, after] */
/** @typedef {{ changed: number | null, pairs: number | null, moves: number | null, falseMoves: number | null, confetti: number }} Quality */

const STOP_WORDS = new Set(
  `a an and are as at be been but by can did do for from had has have he her his i if in is it its me might my no not of
   on or our over shall she should so than that the their them then there they this to under up us was we were what when
   which who will with would you your`.split(/\s+/),
);

/** Share of the words of the smaller paragraph that must be kept for two to count as paired. */
const PAIRED = 1 / 4;

/** @param {Reading} reading @param {import('../workloads/index.mjs').Workload} workload @returns {Quality} */
export function qualityOf({ kept, moved }, { files, truth, changed }) {
  const [before, after] = [sideOf(files.before), sideOf(files.after)];
  const shared = sharedBy(kept, before, after);
  /** @param {number} i @param {number} j */
  const paired = (i, j) =>
    (shared.get(i * after.sizes.length + j) ?? 0) >=
    PAIRED * Math.min(before.sizes[i], after.sizes[j]);
  const planted = truth.flatMap(({ before: i, after: j, kind }) =>
    i.flatMap((x) => j.map((y) => ({ pair: [x, y], kind }))),
  );
  const known = new Set(planted.map(({ pair }) => pair.join()));
  /** @param {typeof planted} list */
  const found = (list) =>
    list.length > 0 ? list.filter(({ pair: [i, j] }) => paired(i, j)).length / list.length : null;
  const keptWords = kept.reduce((sum, run) => sum + run[2], 0);
  const changedWords = before.words.length + after.words.length - 2 * keptWords;
  return {
    changed: changed ? changedWords / changed : null,
    pairs: found(planted),
    moves: found(planted.filter(({ kind }) => kind === 'moved')),
    falseMoves:
      moved && (planted.length > 0 || changed === undefined)
        ? moved.filter(([i, j]) => !i.some((x) => j.some((y) => known.has(`${x},${y}`)))).length
        : null,
    confetti: confettiIn(kept, before.words, after.words.length),
  };
}

/** @param {string} file */
function sideOf(file) {
  const text = readFileSync(file, 'utf8');
  const paragraphs = paragraphsOf(text);
  const matches = [...text.matchAll(/\S+/g)];
  const of = matches.map(({ index = 0 }) => paragraphs.at(index));
  const sizes = Array(paragraphs.count).fill(0);
  for (const paragraph of of) sizes[paragraph]++;
  return { words: matches.map(([word]) => word), of, sizes };
}

/** Kept words by pair of paragraphs. @param {Run[]} kept @param {ReturnType<typeof sideOf>} before @param {ReturnType<typeof sideOf>} after */
function sharedBy(kept, before, after) {
  /** @type {Map<number, number>} */
  const shared = new Map();
  for (const [i, j, size] of kept) {
    for (let k = 0; k < size; k++) {
      const key = before.of[i + k] * after.sizes.length + after.of[j + k];
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }
  }
  return shared;
}

/**
 * Kept runs of one or two words, all stop words or punctuation, with two changed words or more on both sides.
 * @param {Run[]} kept @param {string[]} words before @param {number} size words after
 */
function confettiIn(kept, words, size) {
  /** @type {Run[]} */
  const runs = [[0, 0, 0], ...kept, [words.length, size, 0]];
  /** @param {Run} one @param {Run} next */
  const gap = (one, next) =>
    Math.abs(next[0] - one[0] - one[2]) + Math.abs(next[1] - one[1] - one[2]);
  return kept.filter((run, k) => {
    if (run[2] > 2 || gap(runs[k], run) < 2 || gap(run, runs[k + 2]) < 2) return false;
    return words.slice(run[0], run[0] + run[2]).every((word) => {
      const letters = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      return letters === '' || STOP_WORDS.has(letters);
    });
  }).length;
}
