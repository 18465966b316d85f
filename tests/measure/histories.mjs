// How right histories are: threads and the origins of words on planted ones (tests/support/histories.mjs), beside those that
// tests/reference/wikiwho.mjs finds; and the promises on real ones.
//
//     node tests/measure/histories.mjs [FILE of {"id", "versions": [{"text"}]} a line]
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sideOf } from '../../model/history.js';
import { load } from '../../wasm/engine-node.js';
import { wikiwho } from '../reference/wikiwho.mjs';
import { plantedHistory } from '../support/histories.mjs';
import { checkPromises } from '../support/promises.mjs';

/** @import { History } from '../../wasm/engine.js' */
/** @import { PlantedVersion } from '../support/histories.mjs' */
/** @typedef {{ right: number, all: number }} Score */

/** How many sentences have the sentence before them, or none, that they were made from. @param {History} history @param {PlantedVersion[]} planted @returns {Score} */
export function threadsRight(history, planted) {
  const score = { right: 0, all: 0 };
  const lastOf = new Map(planted[0].sentences.map((id, k) => [id, `0:${k}`]));
  const before = predecessors(history);
  for (let version = 1; version < planted.length; version++) {
    const { sentences } = planted[version];
    const isDivided = sideOf(history, version)?.sentences.length === sentences.length;
    for (const [k, id] of sentences.entries()) {
      score.all++;
      if (isDivided && before.get(`${version}:${k}`) === lastOf.get(id)) score.right++;
    }
    for (const [k, id] of sentences.entries()) lastOf.set(id, `${version}:${k}`);
  }
  return score;
}

/** By "version:sentence". @param {History} history @returns {Map<string, string | undefined>} */
function predecessors({ threads }) {
  const before = new Map();
  for (const { steps } of threads) {
    let last;
    for (const { version, sentences } of steps) {
      if (sentences.length === 0) continue;
      const place = `${version}:${sentences[0]}`;
      before.set(place, last);
      last = place;
    }
  }
  return before;
}

/** How many words of all versions have the birth that they were given. @param {History} history @param {PlantedVersion[]} planted @returns {Score} */
export function originsRight({ versions }, planted) {
  return sum(
    planted.map(({ text, words }, version) => {
      const { origins } = versions[version];
      let o = 0;
      return scoreOf(
        words,
        [...text.matchAll(/\S+/g)].map(({ index }) => {
          while (origins[o].range[1] <= index) o++;
          return origins[o].born;
        }),
      );
    }),
  );
}

/** The same of the baseline. @param {PlantedVersion[]} planted @returns {Score} */
export const baselineRight = (planted) =>
  sum(
    wikiwho(planted.map(({ text }) => text)).map((words, v) =>
      scoreOf(
        planted[v].words,
        words.map(({ born }) => born),
      ),
    ),
  );

/** @param {{ born: number }[]} words @param {number[]} births @returns {Score} */
function scoreOf(words, births) {
  assert.equal(births.length, words.length);
  return { right: words.filter(({ born }, k) => born === births[k]).length, all: words.length };
}

/** @param {Score[]} scores @returns {Score} */
const sum = (scores) => ({
  right: scores.reduce((all, { right }) => all + right, 0),
  all: scores.reduce((all, each) => all + each.all, 0),
});

/** @param {Score} score */
const share = ({ right, all }) => `${((100 * right) / all).toFixed(2)} % of ${all}`;

async function main() {
  const engine = await load();
  const planted = Array.from({ length: 200 }, (_, seed) => plantedHistory(seed));
  const histories = planted.map((versions) => engine.history(versions.map(({ text }) => text)));
  console.log(
    'threads            ',
    share(sum(histories.map((each, k) => threadsRight(each, planted[k])))),
  );
  console.log(
    'origins of words   ',
    share(sum(histories.map((each, k) => originsRight(each, planted[k])))),
  );
  console.log('  in WikiWho’s way ', share(sum(planted.map(baselineRight))));
  if (process.argv[2]) await measureReal(process.argv[2]);
}

/** @param {string} file */
async function measureReal(file) {
  const engine = await load();
  let stories = 0;
  let steps = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { versions } = JSON.parse(line);
    const history = engine.history(
      versions.map((/** @type {{ text: string }} */ { text }) => text),
    );
    history.steps.forEach((step) => checkPromises(step));
    stories++;
    steps += history.steps.length;
  }
  console.log(`promises hold in ${steps} steps of ${stories} stories`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
