import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextIn, steppedFrom } from '../../web/lib/navigation.js';

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
