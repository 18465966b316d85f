import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePair, openStory } from '../../web/history/actions.js';
import { keepOnDevice } from '../../web/persistence.js';
import { createEnvironment, createPage, settled, until } from '../support/page.mjs';

/** @import { State } from '../../web/store.js' */
/** @import { Kept } from '../../web/persistence.js' */

/**
 * A page that keeps things on a shelf in memory.
 * @param {Partial<State>} [start] @param {unknown} [value] What is on the shelf, where it is readable.
 */
async function openKept(start, value) {
  /** @type {(Kept | 'cleared')[]} */
  const log = [];
  const shelf = {
    get: async (/** @type {(value: unknown) => boolean} */ isReadable) =>
      value === undefined || isReadable(value)
        ? { value, isAside: false }
        : { value: undefined, isAside: true },
    put: async (/** @type {any} */ kept) => void log.push(kept),
    clear: async () => void log.push('cleared'),
  };
  const page = createPage(start);
  const { environment, happen } = createEnvironment({ shelf });
  const wants = (/** @type {boolean} */ keep) => environment.preferences.write({ keep });
  wants(start?.keep ?? false);
  await keepOnDevice(page.store, environment, page.actions);
  const keep = (/** @type {boolean} */ isKept) => {
    wants(isKept);
    page.actions.keep(isKept);
  };
  /** Whether closing the page asks first. */
  const asks = () => {
    let isAsked = false;
    happen('beforeunload', { preventDefault: () => (isAsked = true) });
    return isAsked;
  };
  return { ...page, log, happen, wants, keep, asks };
}

const source = (/** @type {string} */ text) => ({ name: '', text });
const TEXTS = {
  before: source('The vote was on Monday. Twelve people came.'),
  after: source('The vote was on Friday. Fifteen people came.'),
};

test('nothing is kept unless asked for; then the last state is, until it is forgotten', async () => {
  const { actions, log, keep } = await openKept();
  actions.type('before', 'One.');
  keep(true);
  actions.type('before', 'One two.');
  actions.type('before', 'One two three.');
  await until(() => log.length > 0);
  const [kept] = log;
  assert.ok(kept !== 'cleared');
  assert.equal(kept.sources.before.text, 'One two three.');
  const parts = ['awaiting', 'breaks', 'line', 'pins', 'seen', 'sources', 'version'];
  assert.deepEqual(Object.keys(kept).sort(), parts);
  actions.type('before', 'This comes too late.');
  keep(false);
  await until(() => log.length > 1);
  assert.deepEqual(log.slice(1), ['cleared']);
});

test('what was kept is opened again, with the matches and decisions', async () => {
  const first = await openKept({ keep: true });
  first.actions.fill(TEXTS);
  await settled(first);
  first.actions.goTo(0);
  first.actions.decideChange('rejected');
  first.store.set({ pins: [{ before: [0, 4], after: [0, 4] }], seen: new Set(['key']) });
  await until(() => first.log.length > 0);
  const again = await openKept({ keep: true }, structuredClone(first.log.at(-1)));
  await settled(again);
  const { sources, pins, seen, hint, t } = again.store.get();
  assert.deepEqual([sources.after.text, pins.length, [...seen]], [TEXTS.after.text, 1, ['key']]);
  assert.equal(again.actions.outcome(), TEXTS.before.text);
  assert.equal(hint, t.status.restored);
});

test('a value of another shape is set aside, and said so', async () => {
  for (const value of [{ sources: TEXTS, decisions: new Map() }, { version: 2, sources: {} }, 7]) {
    const { store } = await openKept({ keep: true }, value);
    const { hint, sources, problem, t } = store.get();
    assert.deepEqual([hint, sources.after.text, problem], [t.status.setAside, '', '']);
  }
});

test('what is in the page already stays', async () => {
  const kept = { version: 2, sources: TEXTS, awaiting: new Map(), seen: new Set() };
  const { store } = await openKept(
    { keep: true, sources: { before: source('Mine.'), after: source('') } },
    { ...kept, pins: [], breaks: [] },
  );
  assert.equal(store.get().sources.before.text, 'Mine.');
});

test('what another window forgot is written by none', async () => {
  const { store, actions, log, wants, happen } = await openKept({ keep: true });
  actions.type('before', 'One.');
  wants(false);
  await until(() => !store.get().keep);
  assert.ok(!log.some((each) => each !== 'cleared'));
  const other = await openKept({ keep: true });
  other.wants(false);
  other.happen('storage');
  assert.equal(other.store.get().keep, false);
  happen('storage');
});

test('closing asks where work would be lost: decisions, matches, edits', async () => {
  const { store, actions, keep, asks, log, ...page } = await openKept();
  actions.fill(TEXTS);
  await settled({ store, actions, ...page });
  assert.equal(asks(), false, 'two texts that were only put in');
  actions.goTo(0);
  actions.decideChange('accepted');
  assert.equal(asks(), true, 'a decision');
  actions.undo();
  assert.equal(asks(), false);
  actions.separate();
  assert.equal(asks(), true, 'a match by hand');
  await settled({ store, actions, ...page });
  actions.undo();
  await settled({ store, actions, ...page });
  assert.equal(asks(), false);
  actions.type('after', 'The vote was on Sunday.');
  assert.equal(asks(), true, 'an edit');
  keep(true);
  assert.equal(asks(), true, 'as long as it is not kept');
  await until(() => log.length > 0);
  await until(() => !asks());
});

test('a browser that keeps nothing is told of, and not asked again', async () => {
  const refuse = async () => {
    throw new Error('refused');
  };
  const { store, actions } = createPage({ keep: true });
  const { environment } = createEnvironment({
    shelf: { get: refuse, put: refuse, clear: async () => {} },
  });
  environment.preferences.write({ keep: true });
  await keepOnDevice(store, environment, actions);
  const { keep, problem, t } = store.get();
  assert.deepEqual([keep, problem], [false, t.problems.storage]);
  actions.dismiss();
  actions.keep(true);
  await until(() => store.get().problem === t.problems.storage);
  assert.equal(store.get().keep, false);
});

test('all versions are kept, with what was decided about each pair', async () => {
  const first = await openKept({ keep: true });
  const versions = ['Monday', 'Tuesday', 'Friday'].map((day) => ({
    name: `${day}.txt`,
    text: `The vote was on ${day}.`,
  }));
  await openStory(first.context, versions);
  await settled(first);
  first.actions.decideAll('', 'rejected');
  choosePair(first.context, 0, 1);
  await settled(first);
  first.log.length = 0;
  first.store.set({ seen: new Set() });
  await until(() => first.log.length > 0);
  const again = await openKept({ keep: true }, structuredClone(first.log.at(-1)));
  await settled(again);
  const { line } = again.store.get();
  assert.deepEqual([line?.slots.length, line?.earlier, line?.later], [3, 0, 1]);
  choosePair(again.context, 1, 2);
  await settled(again);
  assert.equal(again.actions.outcome(), versions[1].text);
});
