// What Stet in WASM has set itself, as ratios, so that they hold on any machine.
import { BOOK, median, stetOn } from '../measure.mjs';
import { adversarialNames, fourfold, workload } from '../workloads/index.mjs';

/** @typedef {import('./markdown.mjs').Results} Results */
/** @typedef {{ what: string, value: number, limit: number }} Goal */

const STET = 'stet-wasm';

/** Workload, rival, and how much of the rival's time Stet may take. @type {[string, string, number][]} */
const AGAINST = [
  ['W1', 'wikidiff2', 1 / 25],
  ['W1', 'vscode', 1 / 100],
  ['W1', 'dmp', 1 / 100],
  ['W2', 'wikidiff2', 1],
  ['W3-100k', 'wikidiff2', 1],
  ['W3-1m', 'wikidiff2', 1],
  ['W3-1m', 'git', 2],
  ['W4', 'git', 1],
  ['W5', 'git', 2],
  ['W6', 'git', 3],
  ['W7', 'floor-wasm', 2],
];
const GROWTH = 12;
const MEMORY = 15;

/** @param {Results} results @returns {Goal[]} only those that were measured */
export function goals(results) {
  const list = AGAINST.map(([name, rival, limit]) => ({
    what: `${name}: time over that of ${rival}`,
    value: ratioOf(results, name, rival),
    limit,
  }));
  list.push({
    what: 'growth: time of 1M words over 100k',
    value: ratioOf(results, 'W3-1m', stetOn(BOOK)),
    limit: GROWTH,
  });
  for (const name of ['W3-100k', 'W3-1m', 'W4', 'W5', 'W6', 'W7']) {
    const memory = results.get(name)?.get(STET)?.memory ?? NaN;
    list.push({
      what: `${name}: memory over both texts`,
      value: memory / workload(name).bytes,
      limit: MEMORY,
    });
  }
  const costs = adversarialNames
    .filter((name) => results.has(name))
    .map((name) => costOf(results, name));
  list.push({
    what: 'texts built to be slow: cost over n·log n, that of W3-100k being 1',
    value: costs.length > 0 ? Math.max(...costs) : NaN,
    limit: 1,
  });
  return list.filter(({ value }) => !Number.isNaN(value));
}

/**
 * Stet's time over a rival's in the turn that both took one after the other: the median of turns, as a machine may be
 * half as fast a second later. Without end where Stet gave no answer, 0 where the rival gave none, NaN where either was
 * not asked.
 * @param {Results} results @param {string} name @param {string} rival
 */
function ratioOf(results, name, rival) {
  const [own, other] = [STET, rival].map((engine) => results.get(name)?.get(engine));
  if (!own || !other) return NaN;
  if (own.ms === null) return Infinity;
  if (other.ms === null) return 0;
  if (own.turns.length !== other.turns.length) return own.ms / other.ms;
  return median(own.turns.map((ms, turn) => ms / other.turns[turn]));
}

/** Over n·log n, where 1 is that of W3-100k; NaN where either was not measured. @param {Results} results @param {string} name */
export const costOf = (results, name) =>
  (ratioOf(results, name, stetOn(BOOK)) * unitOf(BOOK)) / unitOf(name);

/** The cost of four times as many words over that. @param {Results} results @param {string} name */
export const growthOf = (results, name) =>
  unitOf(name) / unitOf(fourfold(name)) / ratioOf(results, name, stetOn(fourfold(name)));

/** @param {string} name of a text of n words: n·log n */
function unitOf(name) {
  const { words } = workload(name);
  return words * Math.log2(words);
}
