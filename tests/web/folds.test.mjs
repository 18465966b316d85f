import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldRows } from '../../web/lib/folds.js';

/** Rows by their kinds: "s" unchanged, "c" changed. @param {string} kinds */
const folded = (kinds) =>
  foldRows(
    [...kinds].map((kind) => /** @type {any} */ ({ kind: kind === 's' ? 'same' : 'changed' })),
  )
    .map(({ type, rows }) => (type === 'fold' ? `(${rows.length})` : rows[0].kind[0]))
    .join('');

test('long unchanged runs fold, with a row left beside each change and the first row in sight', () => {
  assert.equal(folded('cssssc'), 'cssssc');
  assert.equal(folded('csssssc'), 'cs(3)sc');
  assert.equal(folded('cssssss'), 'cs(5)');
  assert.equal(folded('sssssssc'), 'ss(4)sc');
  assert.equal(folded('ssss'), 'ssss');
  assert.equal(folded(''), '');
});

test('what several paragraphs leave behind that moved together is one ghost', () => {
  const row = (/** @type {number} */ change, /** @type {boolean} */ moved) => ({
    kind: 'end',
    change,
    link: { moved },
    row: { after: [] },
  });
  const rows = [row(0, true), row(0, true), row(1, true), row(2, false), row(2, false)];
  const items = foldRows(/** @type {any} */ (rows)).map(({ type, rows: own }) => [
    type,
    own.length,
  ]);
  assert.deepEqual(items, [
    ['ghost', 2],
    ['row', 1],
    ['row', 1],
    ['row', 1],
  ]);
});
