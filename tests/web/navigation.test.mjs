import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextIn, readHash, steppedFrom, writeHash } from '../../web/lib/navigation.js';

test('steps stop at the ends, and leave out what the list leaves out', () => {
  assert.equal(nextIn([0, 2, 3], 0, 1), 2);
  assert.equal(nextIn([0, 2, 3], 3, 1), 3);
  assert.equal(nextIn([0, 2, 3], 1, -1), 0);
  assert.equal(nextIn([2, 3], 4, 1), 3);
  assert.equal(nextIn([], 4, 1), undefined);
});

test('the first step starts from what is in sight', () => {
  assert.equal(steppedFrom([2, 5, 9], 3, 1), 1);
  assert.equal(steppedFrom([2, 5, 9], 5, 1), 1);
  assert.equal(steppedFrom([2, 5, 9], 5, -1), 0);
  assert.equal(steppedFrom([2, 5, 9], 10, 1), 2);
  assert.equal(steppedFrom([], 0, 1), null);
});

test('the address says change and view, and survives what it does not know', () => {
  assert.equal(writeHash(11, 'clean'), '#change=12&view=clean');
  assert.deepEqual(readHash('#change=12&view=clean'), {
    change: 11,
    view: 'clean',
    example: false,
  });
  assert.deepEqual(readHash('#change=0&view=upside-down'), {
    change: null,
    view: null,
    example: false,
  });
  assert.deepEqual(readHash('#change=1e9'), { change: null, view: null, example: false });
  assert.deepEqual(readHash(''), { change: null, view: null, example: false });
  assert.equal(readHash('#example').example, true);
  assert.equal(writeHash(null, 'both'), '#view=both');
});
