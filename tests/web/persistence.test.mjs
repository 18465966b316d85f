import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepOnDevice } from '../../web/persistence.js';
import { createPage, settled, until } from '../support/page.mjs';

/** @import { Kept } from '../../web/persistence.js' */

/** A shelf in memory. @param {Kept} [value] */
function shelfOf(value) {
  /** @type {(Kept | 'cleared')[]} */
  const log = [];
  return {
    log,
    get: async () => value,
    put: async (/** @type {Kept} */ kept) => void log.push(kept),
    clear: async () => void log.push('cleared'),
  };
}

const source = (/** @type {string} */ text) => ({ name: '', text });

test('nothing is kept unless asked for; then the last state is, until it is forgotten', async () => {
  const shelf = shelfOf();
  const { store, actions } = createPage();
  await keepOnDevice(store, shelf, actions);
  actions.type('before', 'One.');
  actions.keep(true);
  actions.type('before', 'One two.');
  actions.type('before', 'One two three.');
  await until(() => shelf.log.length > 0);
  const [kept] = shelf.log;
  assert.ok(kept !== 'cleared');
  assert.equal(kept.sources.before.text, 'One two three.');
  assert.deepEqual(Object.keys(kept).sort(), ['breaks', 'decisions', 'pins', 'seen', 'sources']);
  actions.type('before', 'This comes too late.');
  actions.keep(false);
  await until(() => shelf.log.length > 1);
  assert.deepEqual(shelf.log.slice(1), ['cleared']);
});

test('what was kept is opened again, with the matches and decisions', async () => {
  const pin = { before: /** @type {const} */ ([0, 4]), after: /** @type {const} */ ([0, 4]) };
  /** @type {Kept} */
  const kept = {
    sources: { before: source('One.'), after: source('Two.') },
    decisions: new Map(),
    seen: new Set(['key']),
    pins: [pin],
    breaks: [],
  };
  const page = createPage({ keep: true });
  await keepOnDevice(page.store, shelfOf(kept), page.actions);
  await settled(page);
  const { sources, pins, seen, hint, t } = page.store.get();
  assert.deepEqual([sources.after.text, pins, [...seen]], ['Two.', [pin], ['key']]);
  assert.equal(hint, t.status.restored);
});

test('what is in the page already stays', async () => {
  const page = createPage({ keep: true });
  page.actions.type('before', 'Mine.');
  const kept = { sources: { before: source('One.'), after: source('Two.') } };
  await keepOnDevice(page.store, shelfOf(/** @type {Kept} */ (kept)), page.actions);
  assert.equal(page.store.get().sources.before.text, 'Mine.');
});

test('a browser that keeps nothing is told of, and not asked again', async () => {
  const refuse = async () => {
    throw new Error('refused');
  };
  const { store, actions } = createPage({ keep: true });
  await keepOnDevice(store, { get: refuse, put: refuse, clear: async () => {} }, actions);
  const { keep, problem, t } = store.get();
  assert.deepEqual([keep, problem], [false, t.problems.storage]);
  actions.dismiss();
  actions.keep(true);
  await until(() => store.get().problem === t.problems.storage);
  assert.equal(store.get().keep, false);
});
