import assert from 'node:assert/strict';
import test from 'node:test';
import { createRuns } from '../../reports/runs.js';
import { terminal } from '../../reports/terminal.js';
import { columnsOf, wrap } from '../../reports/wrap.js';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';

const engine = await load();
const ANSI = /\x1b\[[\d;]*m/g;

/** @param {string} text */
function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim();
}

test('runs hold all text of the later version, and what was removed of the earlier', () => {
  const pairs = [...examples(), ...Array.from({ length: 100 }, (_, seed) => generatedPair(seed))];
  for (const { before, after } of pairs) {
    const comparison = engine.compare(before, after);
    const runsOf = createRuns(comparison);
    for (const link of comparison.links) {
      const runs = runsOf(link);
      const later = runs
        .map((run) => ('text' in run && run.kind !== 'removed' ? run.text : ''))
        .join('');
      const blocks = link.after.map((block) =>
        comparison.texts.after.slice(...comparison.after.blocks[block].range),
      );
      assert.equal([...later].sort().join(''), [...blocks.join('')].sort().join(''));
      const removed = runs.some(({ kind }) => kind === 'removed' || kind === 'to');
      if (link.relation === 'removed')
        assert.ok(removed || squeezed(comparison.texts.before) === '');
    }
  }
});

test('no line is longer than asked, with colour or without', () => {
  for (const { before, after } of examples()) {
    for (const colour of [false, true]) {
      const text = terminal(engine.compare(before, after), { width: 60, colour });
      for (const line of text.split('\n').slice(5))
        assert.ok(columnsOf(line.replace(ANSI, '')) <= 60, line);
    }
  }
});

test('colour changes nothing but the marks', () => {
  const comparison = engine.compare('One two three four.', 'One two three five.');
  const plain = terminal(comparison, { colour: false }).replace(/\[-|-\]|\{\+|\+\}/g, '');
  const coloured = terminal(comparison, { colour: true }).replace(ANSI, '');
  assert.equal(squeezed(coloured), squeezed(plain));
});

test('a terminal is not told what to do by a text', () => {
  const text = terminal(engine.compare('a', 'a \x1b[2J\x07\x9b b'), { colour: false });
  assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

test('wraps by columns and closes marks at line ends', () => {
  const mark = (/** @type {string} */ text) => `<${text}>`;
  assert.deepEqual(wrap([{ text: 'one two  three\nfour' }], 9, mark), ['one two', 'three', 'four']);
  assert.deepEqual(wrap([{ text: 'a ' }, { text: 'bb cc', style: 'x' }, { text: '.' }], 4, mark), [
    'a <bb>',
    '<cc>.',
  ]);
  assert.deepEqual(wrap([{ text: '中国和美国' }], 4, mark), ['中国', '和美', '国']);
  assert.deepEqual(wrap([{ text: 'x abcdefgh' }], 4, mark), ['x', 'abcd', 'efgh']);
  assert.deepEqual(wrap([], 4, mark), ['']);
});
