// What Stet in WASM has set itself, as ratios, so that they hold on any machine.
import { BOOK } from '../measure.mjs';
import { adversarialNames, workload } from '../workloads/index.mjs';

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
  /** Without end where no answer came. @param {string} name @param {string} engine */
  const time = (name, engine) => {
    const measured = results.get(name)?.get(engine);
    return measured ? (measured.ms ?? Infinity) : NaN;
  };
  const list = AGAINST.map(([name, rival, limit]) => ({
    what: `${name}: time over that of ${rival}`,
    value: time(name, STET) / time(name, rival),
    limit,
  }));
  list.push({
    what: 'growth: time of 1M words over 100k',
    value: time('W3-1m', STET) / time('W3-1m', BOOK),
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
  const costs = adversarialNames.map((name) => costOf(results, name)).filter(Number.isFinite);
  list.push({
    what: 'texts built to be slow: cost over n·log n, that of W3-100k being 1',
    value: costs.length > 0 ? Math.max(...costs) : NaN,
    limit: 1,
  });
  return list.filter(({ value }) => !Number.isNaN(value));
}

/** Over n·log n, where 1 is that of W3-100k; NaN where either was not measured. @param {Results} results @param {string} name */
export function costOf(results, name) {
  const cost = (/** @type {string} */ engine, /** @type {string} */ text) => {
    const { words } = workload(text);
    return (results.get(name)?.get(engine)?.ms ?? NaN) / (words * Math.log2(words));
  };
  return cost(STET, name) / cost(BOOK, 'W3-100k');
}
