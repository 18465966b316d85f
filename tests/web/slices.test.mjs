import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSlices } from '../../web/lib/slices.js';

/** Work that takes several slices. */
function* longWork() {
  const end = performance.now() + 60;
  while (performance.now() < end) yield 0.5;
  return 'done';
}

test('short work is done at once, without asking whether it is wanted', async () => {
  const work = (function* () {
    yield 0.5;
    return 'done';
  })();
  assert.equal(await inSlices(work, () => assert.fail('asked')), 'done');
});

test('between the slices of long work the page goes on, and tells how far the work is', async () => {
  /** @type {number[]} */
  const shares = [];
  let turns = 0;
  const timer = setInterval(() => turns++);
  const outcome = await inSlices(longWork(), (share) => shares.push(share) > 0);
  clearInterval(timer);
  assert.equal(outcome, 'done');
  assert.ok(turns > 0);
  assert.equal(shares.at(-1), 1);
  assert.ok(shares.includes(0.5));
});

test('work that is no longer wanted ends', async () => {
  assert.equal(await inSlices(longWork(), () => false), null);
});
