// Histories: the same natively and in WASM, in the form of their schema, and right on planted ones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load, readHistory } from '../../wasm/engine-node.js';
import { originsRight, threadsRight } from '../measure/histories.mjs';
import { plantedHistory } from '../support/histories.mjs';
import { generatedPair } from '../support/pairs.mjs';
import { checkPromises } from '../support/promises.mjs';

/** @import { ArticleInput } from '../../wasm/engine.js' */

const native = fileURLToPath(new URL('../../build/native/tests/stet_native', import.meta.url));
const engine = await load();

/** @param {string} name @returns {any} */
const schema = (name) =>
  JSON.parse(readFileSync(new URL(`../../core/${name}`, import.meta.url), 'utf8'));
const validate = new Ajv2020()
  .addSchema(schema('comparison.schema.json'), 'comparison.schema.json')
  .compile(schema('history.schema.json'));

/** A pair, then its ends again, and another pair. @param {number} seed @returns {ArticleInput[]} */
function versionsOf(seed) {
  const { before, after } = generatedPair(seed);
  return [before, after, before, generatedPair(seed + 1).after, after].slice(0, seed % 6);
}

const CASES = [
  ...Array.from({ length: 120 }, (_, seed) => versionsOf(seed)),
  ...Array.from({ length: 20 }, (_, seed) => plantedHistory(seed).map(({ text }) => text)),
];

/** @type {any[]} */
const INVALID = [
  { versions: 'one' },
  { versions: [1] },
  { versions: ['', { blocks: [{}] }] },
  { versions: ['', ''], options: { budget: -1 } },
  { versions: ['', ''], options: { pins: [{ before: [0, 1], after: [0, 1] }] } },
  { versions: ['', ''], options: { breaks: [{ before: [0, 1], after: [0, 1] }] } },
];

/** A lone surrogate becomes U+FFFD, as in UTF-8. @param {string} _ @param {unknown} value */
const wellFormed = (_, value) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;

/** @param {any} request */
function answerOf({ versions, options }) {
  try {
    return JSON.stringify(engine.history(versions, options));
  } catch (error) {
    return JSON.stringify({ error: /** @type {Error} */ (error).message });
  }
}

test('native and WASM write the same JSON', () => {
  const requests = [...CASES.map((versions) => ({ versions })), ...INVALID];
  const input = requests.map((request) => JSON.stringify(request, wellFormed) + '\n').join('');
  const { stdout } = spawnSync(native, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const answers = stdout.split('\n');
  requests.forEach((request, k) => assert.equal(answers[k], answerOf(request), `history ${k}`));
});

test('histories fit their schema, and their steps are comparisons', () => {
  for (const [k, versions] of CASES.entries()) {
    const history = engine.history(versions);
    assert.ok(validate(JSON.parse(JSON.stringify(history))), JSON.stringify(validate.errors));
    history.steps.forEach((step) => checkPromises(step));
    history.versions.forEach(({ follows, step }, version) => {
      if (step === null || follows === null) return;
      const alone = engine.compare(versions[follows], versions[version]);
      assert.equal(JSON.stringify(history.steps[step]), JSON.stringify(alone), `history ${k}`);
    });
  }
});

test('a flat history is read anywhere', () => {
  const versions = plantedHistory(1).map(({ text }) => text);
  const history = engine.history(versions);
  const copy = readHistory(structuredClone(history.buffer), versions);
  assert.equal(JSON.stringify(copy), JSON.stringify(history));
});

test('threads and origins are those that were planted', () => {
  const score = { threads: 0, sentences: 0, origins: 0, words: 0 };
  for (let seed = 1000; seed < 1040; seed++) {
    const planted = plantedHistory(seed);
    const history = engine.history(planted.map(({ text }) => text));
    const threads = threadsRight(history, planted);
    const origins = originsRight(history, planted);
    score.threads += threads.right;
    score.sentences += threads.all;
    score.origins += origins.right;
    score.words += origins.all;
  }
  assert.ok(score.threads >= 0.99 * score.sentences, JSON.stringify(score));
  assert.ok(score.origins >= 0.99 * score.words, JSON.stringify(score));
});

test('progress goes on through all steps', () => {
  /** @type {number[]} */
  const shares = [];
  engine.history(['One here.', 'Two there.', 'Three there.'], {
    progress: (_, share) => shares.push(share),
  });
  assert.deepEqual(
    shares,
    [...shares].sort((one, other) => one - other),
  );
  assert.ok(shares.length > 8);
});
