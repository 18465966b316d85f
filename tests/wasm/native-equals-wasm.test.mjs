// The same answer everywhere: the core built for this machine and stet.wasm write the same JSON, byte for byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';

const native = fileURLToPath(new URL('../../build/native/tests/stet_native', import.meta.url));

/** @type {any[]} */
const invalid = [
  { before: 'only one' },
  { before: 1, after: '' },
  { before: '', after: { blocks: [{ sentences: [null] }] } },
  { before: '', after: { blocks: [{ text: '', role: 'Headline' }] } },
  { before: '', after: { blocks: {} } },
  { before: '', after: { blocks: [{}] } },
  { before: '', after: { blocks: [{ text: null }] } },
  { before: '', after: { blocks: [{ sentences: 'a' }] } },
  { before: { blocks: [{ text: '', role: 1 }] }, after: '' },
  { before: { blocks: [{ text: '', marks: {} }] }, after: '' },
  { before: { blocks: [{ text: '', marks: [{ range: [0, 1], kind: 'plain' }] }] }, after: '' },
  { before: { blocks: [{ text: '', notes: [{ range: [0, 1], note: -1 }] }] }, after: '' },
  { before: { blocks: [{ text: '', marker: 1 }] }, after: '' },
  { before: { blocks: [], plain: 1 }, after: '' },
  { before: { blocks: [{ text: '', note: 0.5 }] }, after: '' },
  { before: { blocks: [{ text: '', space: 'a' }] }, after: '' },
  { before: { blocks: [{ text: '', space: 1 }] }, after: '' },
  { before: '', after: '', options: [] },
  { before: '', after: '', options: { language: null } },
  { before: '', after: '', options: { budget: 0.5 } },
  { before: '', after: '', options: { pins: {} } },
  { before: '', after: '', options: { breaks: [{ before: [0, 1] }] } },
];

test('native and WASM write the same JSON', async () => {
  assert.ok(existsSync(native), 'build it first: make native');
  const generated = Array.from({ length: 400 }, (_, seed) => pairWithPassages(seed));
  const pairs = [
    ...examples().map(({ before, after }) => ({ before, after })),
    ...generated,
    ...invalid,
  ];
  const lines = pairs.map((pair) => JSON.stringify(pair, wellFormed) + '\n');
  const { stdout, status } = spawnSync(native, {
    input: lines.join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  assert.equal(status, 0);
  const engine = await load();
  const answers = stdout.split('\n');
  assert.equal(answers.length, pairs.length + 1);
  lines.forEach((line, i) =>
    assert.equal(answers[i], answerOf(engine, JSON.parse(line)), `pair ${i}`),
  );
});

/** Every third pair has a pin and a break at some place. @param {number} seed */
function pairWithPassages(seed) {
  const pair = generatedPair(seed);
  if (seed % 3 > 0) return pair;
  const pin = { before: [seed % 50, (seed % 50) + 90], after: [0, seed] };
  const apart = { before: [0, seed % 120], after: [seed % 40, 1000] };
  return { ...pair, options: { ...pair.options, pins: [pin], breaks: [apart] } };
}

/** @param {import('../../wasm/engine.js').Engine} engine @param {any} pair */
function answerOf(engine, { before, after, options }) {
  try {
    return JSON.stringify(engine.compare(before, after, options));
  } catch (error) {
    return JSON.stringify({ error: /** @type {Error} */ (error).message });
  }
}

/** Lone surrogates, which the native JSON refuses, become U+FFFD. @param {string} _ @param {unknown} value */
function wellFormed(_, value) {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}
