// Two folders: their files paired by name, each pair compared, a line for each. A file that cannot be read has its line too,
// and the run goes on.
import { summaryLine } from '../reports/changes.js';
import { isSame, notComparedOf, readSide } from './documents.mjs';
import { filesIn, pathIn } from './files.mjs';
import { Trouble } from './trouble.mjs';
import { findings, t } from './words.mjs';

/** Paths within the two folders; null where one has no such file. @typedef {{before: string | null, after: string | null}} Pair */

/** @typedef {import('./documents.mjs').Choices & {language?: string}} Choices */

/**
 * @param {import('../wasm/engine.js').Engine} engine @param {[before: string, after: string]} folders
 * @param {Choices} choices @param {(text: string) => Promise<void>} write
 * @returns {Promise<number>} The exit status: 2 if a file could not be read, 1 if anything differs, else 0.
 */
export async function compareFolders(engine, folders, choices, write) {
  const [before, after] = await Promise.all(folders.map((folder) => filesIn(folder)));
  let status = 0;
  for (const pair of pairsOf(before, after)) {
    const { words, status: own } = await lineOf(engine, folders, pair, choices);
    status = Math.max(status, own);
    await write(`${nameOf(pair)}  ${words}\n`);
  }
  return status;
}

/** By the same path, and what is left by a path that differs in its ending only. @param {string[]} before @param {string[]} after @returns {Pair[]} */
function pairsOf(before, after) {
  const later = new Set(after);
  const same = before.filter((path) => later.has(path));
  const taken = new Set(same);
  /** @type {Pair[]} */
  const pairs = same.map((path) => ({ before: path, after: path }));
  const rest = after.filter((path) => !taken.has(path));
  for (const path of before.filter((each) => !taken.has(each))) {
    const partners = rest.filter((each) => stem(each) === stem(path));
    const partner = partners.length === 1 ? partners[0] : null;
    if (partner) rest.splice(rest.indexOf(partner), 1);
    pairs.push({ before: path, after: partner });
  }
  for (const path of rest) pairs.push({ before: null, after: path });
  return pairs.sort((one, two) => (nameOf(one) < nameOf(two) ? -1 : 1));
}

/** @param {string} path */
const stem = (path) => path.replace(/\.[^./\\]*$/, '');

/** @param {Pair} pair */
const nameOf = ({ before, after }) =>
  before && after && before !== after ? `${before} → ${after}` : (before ?? after ?? '');

/** @param {import('../wasm/engine.js').Engine} engine @param {[string, string]} folders @param {Pair} pair @param {Choices} choices */
async function lineOf(engine, folders, { before, after }, choices) {
  if (before === null || after === null)
    return {
      words: before === null ? t.folders.onlyAfter : t.folders.onlyBefore,
      status: 1,
    };
  try {
    const sides = await Promise.all([
      readSide(pathIn(folders[0], before), choices),
      readSide(pathIn(folders[1], after), choices),
    ]);
    const { language } = choices;
    const [one, two] = sides;
    const comparison = engine.compare(one.article, two.article, language ? { language } : {});
    const line = summaryLine(comparison, findings, notComparedOf({ before: one, after: two }));
    return { words: line, status: isSame(comparison) ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { words: error.message, status: 2 };
  }
}
