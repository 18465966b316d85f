import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../../web/lib/files.js';

const file = (/** @type {string} */ name, saved = 0, text = '') => ({ name, saved, text });
const names = (/** @type {ReturnType<typeof inOrder>} */ { files }) =>
  files.map(({ name }) => name).join(' ');

test('of two files the one of the earlier date is the earlier, else the one saved first, else the name says it', () => {
  const stamped = (/** @type {string} */ date) => `A head\nUpdated: ${date} (Paper)\nText`;
  const early = file('b.txt', 9000, stamped('2013-04-10 09:55'));
  const late = file('a.txt', 1000, stamped('2013-04-10 10:55'));
  assert.equal(names(inOrder([late, early])), 'b.txt a.txt');
  assert.equal(names(inOrder([file('a.txt', 9000), file('b.txt', 1000)])), 'b.txt a.txt');
  assert.equal(
    names(inOrder([file('story v10.txt'), file('story v9.txt')])),
    'story v9.txt story v10.txt',
  );
  assert.equal(names(inOrder([file('later.txt'), file('earlier.txt')])), 'earlier.txt later.txt');
  assert.equal(
    names(inOrder([file('final.txt'), file('first draft.txt')])),
    'first draft.txt final.txt',
  );
  assert.equal(inOrder([file('a.txt', 9000), file('b.txt', 1000)]).by, 'time');
});
