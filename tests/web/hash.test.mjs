import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHash, writeHash } from '../../web/lib/hash.js';

test('the address says change and view, and survives what it does not know', () => {
  assert.equal(writeHash(11, 'clean'), '#change=12&view=clean');
  assert.deepEqual(readHash('#change=12&view=clean'), {
    change: 11,
    view: 'clean',
    example: null,
  });
  assert.deepEqual(readHash('#change=0&view=upside-down'), {
    change: null,
    view: null,
    example: null,
  });
  assert.deepEqual(readHash('#change=1e9'), { change: null, view: null, example: null });
  assert.deepEqual(readHash(''), { change: null, view: null, example: null });
  assert.equal(readHash('#example').example, '');
  assert.equal(readHash('#example=five-versions').example, 'five-versions');
  assert.equal(writeHash(null, 'both'), '#view=both');
});
