// What a history costs beside its comparisons: the same versions through `history` and, one after the other, through
// `compare`, in turn. `node tests/bench/histories.mjs` prints the ratios; `make bench` lists them among its goals.
import { fileURLToPath } from 'node:url';
import { load } from '../../wasm/engine-node.js';
import { plantedHistory } from '../support/histories.mjs';
import { median } from './measure.mjs';

/** @import { Engine } from '../../wasm/engine.js' */
/** @import { Goal } from './report/goals.mjs' */

/** `least` is what all comparisons together may be multiplied by, or one where `ofOne`. @type {{ what: string, size: { versions: number, paragraphs: number }, limit: number, ofOne?: boolean }[]} */
const CASES = [
  {
    what: '50 versions of 1,000 words: time over that of 49 comparisons',
    size: { versions: 50, paragraphs: 17 },
    limit: 1.5,
  },
  {
    what: '10 versions of 100,000 words: time over that of one comparison',
    size: { versions: 10, paragraphs: 1700 },
    limit: 12,
    ofOne: true,
  },
];

/** @param {number} turns @returns {Promise<Goal[]>} */
export async function historyGoals(turns) {
  const engine = await load();
  return CASES.map(({ what, size, limit, ofOne }) => {
    const versions = plantedHistory(1, size).map(({ text }) => text);
    const ratios = Array.from({ length: turns }, () => ratioOf(engine, versions, ofOne === true));
    return { what: `history: ${what}`, value: median(ratios), limit };
  });
}

/** @param {Engine} engine @param {string[]} versions @param {boolean} ofOne */
function ratioOf(engine, versions, ofOne) {
  const whole = timeOf(() => engine.history(versions));
  const parts = timeOf(() =>
    versions.slice(1).forEach((version, k) => engine.compare(versions[k], version)),
  );
  return whole / (ofOne ? parts / (versions.length - 1) : parts);
}

/** @param {() => void} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, value, limit } of await historyGoals(5))
    console.log(`${what}: ${value.toFixed(2)} (at most ${limit})`);
}
