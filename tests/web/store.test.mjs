import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStore } from '../../web/store.js';

test('a watcher is called at once, and again when one of its keys changed', () => {
  const store = createStore();
  /** @type {unknown[]} */
  const seen = [];
  store.watch(['mode', 'change'], ({ mode, change }) => seen.push([mode, change]));
  store.set({ problem: 'x' });
  store.set({ mode: 'both' });
  store.set({ mode: 'clean', change: 2 });
  assert.deepEqual(seen, [
    ['both', null],
    ['clean', 2],
  ]);
});

test('what a watcher sets reaches the watchers that follow', () => {
  const store = createStore();
  store.watch(['change'], ({ change }) => {
    if (change !== null && change > 3) store.set({ change: 3 });
  });
  store.set({ change: 9 });
  assert.equal(store.get().change, 3);
});
