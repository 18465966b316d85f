// The same answer everywhere: the core built for this machine and stet.wasm write the same JSON, byte for byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
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

/** What the native core writes for lines, a line each. @param {string[]} lines */
function nativeAnswers(lines) {
  assert.ok(existsSync(native), 'build it first: make native');
  const options = { input: lines.join(''), encoding: /** @type {const} */ ('utf8') };
  const { stdout, status } = spawnSync(native, [], { ...options, maxBuffer: 2 ** 30 });
  assert.equal(status, 0);
  const answers = stdout.split('\n');
  assert.equal(answers.length, lines.length + 1);
  return answers;
}

test('native and WASM write the same JSON', async () => {
  const generated = Array.from({ length: 400 }, (_, seed) => pairWithPassages(seed));
  const pairs = [
    ...examples().map(({ before, after }) => ({ before, after })),
    ...generated,
    ...invalid,
  ];
  const lines = pairs.map((pair) => JSON.stringify(pair, wellFormed) + '\n');
  const engine = await load();
  const answers = nativeAnswers(lines);
  lines.forEach((line, i) =>
    assert.equal(answers[i], answerOf(engine, JSON.parse(line)), `pair ${i}`),
  );
});

/** Any code point, lone surrogates too; what shows nothing; and words, so that there is something to compare. */
const piece = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
  fc.constantFrom('\u200b', '\u00ad', '\u200e', '\ufeff', '\ufe0f', '\u2060', '\u180e', '\u0301'),
  fc.constantFrom('The ', 'vote ', 'was ', 'not ', '“so,” ', '1,250 ', 'Ann Lee ', '. ', '\n\n'),
);
const story = fc.array(piece, { maxLength: 60 });
/** A text, and the same with some pieces taken out and others put in. */
const revision = fc
  .tuple(story, fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.array(piece, { maxLength: 3 }))))
  .map(([pieces, steps]) => {
    const later = [...pieces];
    for (const [at, count, put] of steps) later.splice(at, count, ...put);
    return { before: pieces.join(''), after: later.join('') };
  });

/** UTF-8 in which a lone surrogate is encoded as other code points are. @param {string} text */
const wtf8 = (text) =>
  [...text]
    .map((character) => {
      const point = character.charCodeAt(0);
      const isLone = character.length === 1 && point >> 11 === 0x1b;
      return isLone
        ? Buffer.from([0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)])
        : Buffer.from(character);
    })
    .map((bytes) => bytes.toString('hex'))
    .join('');

test('they do whatever the characters: of all planes, invisible, halves of a pair', async () => {
  const pairs = fc.sample(revision, { numRuns: 1000, seed: 19 });
  const answers = nativeAnswers(
    pairs.map(({ before, after }) => JSON.stringify({ wtf8: [wtf8(before), wtf8(after)] }) + '\n'),
  );
  const engine = await load();
  pairs.forEach((pair, i) => assert.equal(answers[i], answerOf(engine, pair), `pair ${i}`));
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
