import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../model/model.js';
import { ticksOf } from '../../web/lib/ruler.js';
import { everyKind } from '../support/story.mjs';

test('each changed row has a tick in its place, and none lies over another', () => {
  const model = modelOf(everyKind());
  const ticks = ticksOf(model, 1000, new Set([0, 1, 2, 3, 4, 5]));
  assert.deepEqual(
    ticks.map(({ kind, change }) => [kind, change]),
    [
      ['moved', 0],
      ['edited', 1],
      ['added', 2],
      ['edited', 3],
      ['edited', 4],
      ['moved', 0],
      ['removed', 5],
    ],
  );
  ticks.forEach(({ top, height }, at) => {
    const next = ticks[at + 1]?.top ?? 1;
    assert.ok(top + height <= next + 1e-9, `tick ${at}`);
  });
});

test('ticks that fall together are one', () => {
  const all = new Set([0, 1, 2, 3, 4, 5]);
  assert.equal(ticksOf(modelOf(everyKind()), 2, all).length, 2);
});

test('a change that the filters hide has no tick', () => {
  const ticks = ticksOf(modelOf(everyKind()), 1000, new Set([2, 5]));
  assert.deepEqual(
    ticks.map(({ change }) => change),
    [2, 5],
  );
});
