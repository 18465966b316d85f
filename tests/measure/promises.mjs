// The promises of ARCHITECTURE.md over whole collections, both ways round: what is compared tiles, all edits lead from the one
// text to the other and back, swapping swaps, and a history's steps are comparisons.
//
//     node tests/measure/promises.mjs [--large] [FILE of JSON lines …]
//
// Without a file it makes texts of its own, in many scripts: of 1 kB to 1 MB, and with --large to 10 MB, for which it takes
// minutes and gigabytes.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { load } from '../../wasm/engine-node.js';
import { checkPromises } from '../support/promises.mjs';
import { createRandom } from '../support/random.mjs';

/** @import { ArticleInput, Comparison, Range } from '../../wasm/engine.js' */

const engine = await load();

/** @param {Comparison} comparison @param {boolean} isSwapped */
function matchesOf({ sentenceLinks }, isSwapped) {
  const turned = (/** @type {any} */ before, /** @type {any} */ after) =>
    JSON.stringify(isSwapped ? [after, before] : [before, after]);
  return [
    ...sentenceLinks.map(({ before, after }) => turned(before, after)).sort(),
    ...sentenceLinks
      .flatMap(({ edits }) => edits)
      .map(({ before, after }) => turned(before, after))
      .sort(),
  ];
}

/** @param {ArticleInput} before @param {ArticleInput} after */
function check(before, after) {
  const there = engine.compare(before, after);
  const back = engine.compare(after, before);
  checkPromises(there);
  checkPromises(back);
  assert.deepEqual(matchesOf(there, false), matchesOf(back, true), 'swapping swaps');
}

/** @param {ArticleInput[]} versions */
function checkHistory(versions) {
  for (const line of [versions, [...versions].reverse()]) {
    const history = engine.history(line);
    for (const step of history.steps) checkPromises(step);
    history.versions.forEach(({ step, follows }, version) => {
      if (step === null || follows === null) return;
      const alone = engine.compare(line[follows], line[version]);
      assert.equal(JSON.stringify(history.steps[step]), JSON.stringify(alone), 'a step compares');
    });
  }
}

/** Paragraphs of sentences, as collections write them. @param {any} side @returns {ArticleInput} */
function articleOf(side) {
  if (typeof side === 'string') return side;
  const paragraphs = side.every((/** @type {any} */ each) => typeof each === 'string')
    ? [side]
    : side;
  return {
    blocks: paragraphs.map((/** @type {any} */ paragraph) =>
      typeof paragraph === 'string' ? { text: paragraph } : { sentences: paragraph },
    ),
  };
}

/** @param {any} line */
function checkLine(line) {
  if (line.versions)
    return checkHistory(line.versions.map((/** @type {any} */ version) => version.text ?? version));
  const before = line.before ?? line.a ?? line.text_a;
  const after = line.after ?? line.b ?? line.text_b;
  if (before === undefined || after === undefined) throw new Error('no pair and no history');
  check(articleOf(before), articleOf(after));
}

/** @param {string} file */
async function checkFile(file) {
  const counts = { fine: 0, broken: 0 };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    const given = JSON.parse(line);
    try {
      checkLine(given);
      counts.fine++;
    } catch (error) {
      counts.broken++;
      console.log(`${file}: ${given.id}: ${/** @type {Error} */ (error).message.split('\n')[0]}`);
    }
  }
  console.log(`${file}: ${counts.fine} hold, ${counts.broken} do not`);
  return counts.broken;
}

/** Where the letters of each script begin, and how many there are. @type {Record<string, [number, number]>} */
const SCRIPTS = {
  ...{ Latin: [0x61, 26], Greek: [0x3b1, 24], Cyrillic: [0x430, 32], Armenian: [0x561, 38] },
  ...{ Hebrew: [0x5d0, 27], Arabic: [0x628, 18], Devanagari: [0x915, 36], Thai: [0xe01, 46] },
  ...{ Georgian: [0x10d0, 33], Hangul: [0xac00, 900], kana: [0x3042, 80], Han: [0x4e00, 2000] },
  ...{ Gothic: [0x10330, 26], emoji: [0x1f600, 70] },
};
const SIZES = [1_000, 30_000, 1_000_000];
const LARGE = 10_000_000;

/** @param {[number, number]} letters @param {number} size @param {number} seed */
function madePair([first, count], size, seed) {
  const { below, chance } = createRandom(seed);
  const words = Array.from({ length: 400 }, () =>
    String.fromCodePoint(...Array.from({ length: 2 + below(7) }, () => first + below(count))),
  );
  const sentences = { before: '', after: '' };
  const mostUnits = (size * words.join('').length) / Buffer.byteLength(words.join(''));
  while (sentences.before.length < mostUnits) {
    const sentence = Array.from({ length: 4 + below(16) }, () => words[below(400)]);
    const end = chance(25) ? '.\n\n' : '. ';
    if (!chance(4)) sentences.before += sentence.join(' ') + end;
    if (chance(10)) sentence[below(sentence.length)] = words[below(400)];
    if (!chance(4)) sentences.after += sentence.join(' ') + end;
  }
  return sentences;
}

/** @param {readonly number[]} sizes In bytes of UTF-8. */
function checkMade(sizes) {
  for (const [at, [script, letters]] of Object.entries(SCRIPTS).entries())
    for (const size of sizes) {
      const { before, after } = madePair(letters, size, at);
      check(before, after);
      console.log(`${script}, ${size / 1000} kB: holds`);
    }
}

const { values, positionals } = parseArgs({
  options: { large: { type: 'boolean' } },
  allowPositionals: true,
});
let broken = 0;
for (const file of positionals) broken += await checkFile(file);
if (positionals.length === 0) checkMade(values.large ? [...SIZES, LARGE] : SIZES);
process.exitCode = broken > 0 ? 1 : 0;
