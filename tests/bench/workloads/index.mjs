// The workloads by name. Made once from seeds and kept in build/bench/, so that every engine reads the same files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRandom } from '../../support/random.mjs';
import { adversarial } from './adversarial.mjs';
import { mixed, repeated, scattered } from './planted.mjs';
import { firstWords, novel, speeches, wordsOf } from './prose.mjs';
import { story } from './story.mjs';

/** @typedef {import('./planted.mjs').Planted} Planted */
/** @typedef {{ name: string, files: { before: string, after: string }, truth: Planted[], changed?: number, words: number, bytes: number }} Workload */
/** @typedef {{ before: string, after: string, truth?: Planted[], changed?: number }} Made */

const folder = fileURLToPath(new URL('../../../build/bench/', import.meta.url));

/** Prose is read once, and only where a workload is yet to be made. */
let prose = () => {
  const read = { speeches: speeches(), novel: novel() };
  prose = () => read;
  return read;
};

/** @param {number} words @param {number} seed */
const mix = (words, seed) => () => mixed(firstWords(prose().speeches, words), prose().novel, seed);

/** @type {Record<string, { what: string, make: () => Made }>} */
const WORKLOADS = {
  W1: { what: 'a news story, 0.5k and 0.9k words', make: story },
  W2: { what: '30k words, edited', make: mix(30_000, 20) },
  'W3-10k': { what: '10k words, edited', make: mix(10_000, 31) },
  'W3-100k': { what: '100k words, edited', make: mix(100_000, 32) },
  'W3-1m': { what: '1M words, edited', make: mix(1_000_000, 33) },
  W4: {
    what: '100k words, two books that share nothing',
    make: () => ({
      before: firstWords(prose().speeches, 100_000).join('\n'),
      after: firstWords(prose().novel, 100_000).join('\n'),
      truth: [],
    }),
  },
  W5: {
    what: 'one paragraph of 50k words, 1,200 edits',
    make() {
      const before = firstWords(prose().speeches, 50_000).join(' ');
      const pool = wordsOf(prose().novel.slice(0, 200).join(' '));
      const { text, changed } = scattered(before, pool, 1200, createRandom(5));
      return { before, after: text, truth: [{ before: [0], after: [0], kind: 'light' }], changed };
    },
  },
  W6: {
    what: '5,000 paragraphs nearly alike, 320k words',
    make() {
      const originals = prose()
        .speeches.filter((text) => Math.abs(wordsOf(text).length - 64) < 8)
        .slice(0, 5);
      return repeated(originals, 5000, wordsOf(prose().novel.slice(0, 50).join(' ')), 6);
    },
  },
  W7: {
    what: '1M words, identical',
    make() {
      const text = firstWords(prose().speeches, 1_000_000).join('\n');
      return { before: text, after: text, truth: [], changed: 0 };
    },
  },
};

export const workloadNames = Object.keys(WORKLOADS);
export const adversarialNames = Object.keys(adversarial);

/** An adversarial text with four times as many words. @param {string} name */
export const fourfold = (name) => `${name}, fourfold`;

const ADVERSARIAL_WORDS = 100_000;
for (const [name, make] of Object.entries(adversarial)) {
  for (const [each, times] of /** @type {const} */ ([
    [name, 1],
    [fourfold(name), 4],
  ])) {
    const words = ADVERSARIAL_WORDS * times;
    WORKLOADS[each] = { what: each, make: () => make(words, prose().speeches) };
  }
}

/** @param {string} name */
export const describe = (name) => WORKLOADS[name].what;

/** @param {string} name @returns {Workload} */
export function workload(name) {
  const base = `${folder}${name.replace(/\W+/g, '-')}`;
  const files = { before: `${base}.before.txt`, after: `${base}.after.txt` };
  const facts = `${base}.json`;
  if (!existsSync(facts)) {
    const { before, after, ...rest } = WORKLOADS[name].make();
    mkdirSync(folder, { recursive: true });
    writeFileSync(files.before, before);
    writeFileSync(files.after, after);
    const words = Math.round((wordsOf(before).length + wordsOf(after).length) / 2);
    const bytes = Buffer.byteLength(before) + Buffer.byteLength(after);
    writeFileSync(facts, JSON.stringify({ truth: [], ...rest, words, bytes }));
  }
  return { name, files, ...JSON.parse(readFileSync(facts, 'utf8')) };
}
