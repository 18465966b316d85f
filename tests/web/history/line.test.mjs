// The versions of a story and the two that are compared: the page without a browser, with its real engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addVersions,
  answerUnread,
  choosePair,
  moveHandle,
  moveVersion,
  openStory,
  openVersions,
  removeVersion,
  stepVersions,
  toggleEnds,
} from '../../../web/history/actions.js';
import { slotsOf } from '../../../web/history/line.js';
import { traceHistory } from '../../../web/history/tracing.js';
import { load } from '../../../wasm/engine-node.js';
import { createPage, settled, until } from '../../support/page.mjs';

/** @import { Page } from '../../support/page.mjs' */

const engine = await load();

const TEXTS = [12, 14, 15, 17, 12].map(
  (dead, at) =>
    `A fire at the mill killed ${dead} people on Monday, police said.\n\nThe road was closed until ${at + 3} o’clock.`,
);
const SOURCES = TEXTS.map((text, at) => ({ name: `v${at + 1}.txt`, text }));

function opened(sources = SOURCES) {
  const page = createPage();
  const { context, store, actions } = page;
  openStory(context, sources);
  return { page, context, store, actions };
}

/** @param {Page['store']} store */
const pair = ({ get }) => [get().line?.earlier, get().line?.later];

/** Of each version the place that it had at first. @param {Page['store']} store */
const order = ({ get }) =>
  slotsOf(get())
    .map(({ source }) => TEXTS.indexOf(source.text) + 1)
    .join('');

test('the last two are compared first; handles, steps and a key choose others', async () => {
  const { page, context, store } = opened();
  await settled(page);
  assert.deepEqual(pair(store), [3, 4]);
  assert.equal(store.get().result?.model.comparison.texts.before, TEXTS[3]);
  toggleEnds(context);
  assert.deepEqual(pair(store), [0, 4]);
  toggleEnds(context);
  assert.deepEqual(pair(store), [3, 4]);
  moveHandle(context, 'later', 1);
  assert.deepEqual(pair(store), [0, 1], 'the other handle makes way');
  moveHandle(context, 'earlier', 4);
  assert.deepEqual(pair(store), [3, 4], 'the last version is never the earlier');
  stepVersions(context, 1);
  assert.deepEqual(pair(store), [3, 4], 'steps stop at the end');
  stepVersions(context, -1);
  assert.deepEqual(pair(store), [2, 3]);
  choosePair(context, 0, 3);
  stepVersions(context, -1);
  assert.deepEqual(pair(store), [0, 1], 'from a wide pair to its first step');
  await settled(page);
  assert.equal(store.get().result?.model.comparison.texts.after, TEXTS[1]);
});

test('decisions belong to a pair: they come back with it, and are undone where they were made', async () => {
  const { page, context, store, actions } = opened();
  await settled(page);
  actions.decideAll('', 'rejected');
  const kept = actions.outcome();
  assert.equal(kept, TEXTS[3]);
  choosePair(context, 0, 1);
  await settled(page);
  assert.equal(store.get().decisions.size, 0);
  actions.goTo(0);
  actions.decideChange('rejected');
  choosePair(context, 3, 4);
  await settled(page);
  assert.equal(actions.outcome(), kept);
  actions.undo();
  await settled(page);
  assert.deepEqual(pair(store), [0, 1], 'the last thing that was done');
  assert.equal(store.get().decisions.size, 0);
  actions.redo();
  await settled(page);
  assert.equal(actions.outcome(), kept);
  choosePair(context, 0, 1);
  await settled(page);
  assert.equal(store.get().decisions.size > 0, true);
  assert.equal(store.get().line?.works.size, 1);
});

test('a match by hand follows its texts through edits made in another pair', async () => {
  const { page, context, store, actions } = opened();
  await settled(page);
  actions.goTo(0);
  actions.separate();
  await settled(page);
  const { breaks } = store.get();
  assert.ok(breaks.length > 0);
  const words = TEXTS[3].slice(...breaks[0].before);
  choosePair(context, 2, 3);
  await settled(page);
  assert.equal(store.get().breaks.length, 0);
  actions.type('after', `Breaking news. ${TEXTS[3]}`);
  await settled(page);
  choosePair(context, 3, 4);
  await settled(page);
  const { sources, breaks: followed } = store.get();
  assert.match(sources.before.text, /^Breaking news\. A fire/);
  assert.equal(sources.before.text.slice(...followed[0].before).endsWith(words), true);
});

test('versions are moved and removed, and undoing brings them back', async () => {
  const { page, context, store, actions } = opened();
  await settled(page);
  moveVersion(context, 4, 3);
  await settled(page);
  assert.equal(order(store), '12354');
  assert.deepEqual(pair(store), [3, 4], 'the same two, in their new order');
  assert.equal(store.get().sources.before.text, TEXTS[4]);
  removeVersion(context, 0);
  assert.equal(order(store), '2354');
  assert.deepEqual(pair(store), [2, 3]);
  removeVersion(context, 3);
  removeVersion(context, 1);
  assert.equal(store.get().line, null, 'two are no history');
  await settled(page);
  assert.deepEqual(
    [store.get().sources.before.text, store.get().sources.after.text],
    [TEXTS[1], TEXTS[4]],
  );
  for (const wanted of ['235', '2354', '12354', '12345']) {
    actions.undo();
    await settled(page);
    assert.equal(order(store), wanted);
  }
  assert.deepEqual(pair(store), [3, 4]);
  assert.equal(store.get().result?.model.comparison.texts.after, TEXTS[4]);
});

test('what is typed is in the version, in every pair', async () => {
  const { page, context, store, actions } = opened();
  await settled(page);
  actions.type('after', `${TEXTS[4]} More.`);
  choosePair(context, 0, 1);
  await settled(page);
  assert.match(slotsOf(store.get())[4].source.text, /More\.$/);
  toggleEnds(context);
  await settled(page);
  assert.match(store.get().sources.after.text, /More\.$/);
});

test('swapping the two swaps the handles, and loses no version', async () => {
  const { page, store, actions } = opened();
  await settled(page);
  actions.swap();
  await settled(page);
  assert.deepEqual(pair(store), [4, 3]);
  assert.equal(order(store), '12345');
});

test('a third text can be added as version 3, and the next version is pasted', async () => {
  const page = createPage();
  const { store, actions } = page;
  actions.fill({ before: SOURCES[0], after: SOURCES[1] });
  await settled(page);
  store.set({ offered: SOURCES[2] });
  await actions.placeOffered('add');
  await settled(page);
  assert.equal(order(store), '123');
  assert.deepEqual(pair(store), [1, 2]);
  await actions.nextVersion();
  assert.deepEqual([store.get().result, store.get().editing], [null, true]);
  assert.equal(slotsOf(store.get()).length, 4);
  actions.type('after', TEXTS[3]);
  await settled(page);
  assert.equal(order(store), '1234');
  actions.undo();
  await settled(page);
  assert.equal(order(store), '123');
  actions.undo();
  await settled(page);
  assert.deepEqual([store.get().line, store.get().sources.after.text], [null, TEXTS[1]]);
});

/** @param {string} name @param {string} text */
const file = (name, text) => /** @type {File} */ (new File([text], name));

test('of files opened together the unreadable ones are named, and left out on demand', async () => {
  const { page, context, store, actions } = opened();
  await settled(page);
  const files = [
    file('v6.txt', 'Six.'),
    file('broken.pdf', '%PDF-1.7 \x01'),
    file('v7.txt', 'Seven.'),
  ];
  await actions.open(files, null);
  await until(() => store.get().unread);
  const { unread } = store.get();
  assert.match(unread?.problems.join(' ') ?? '', /broken\.pdf/);
  assert.equal(slotsOf(store.get()).length, 5, 'nothing changes before it is answered');
  answerUnread(context, true);
  assert.deepEqual(
    slotsOf(store.get())
      .slice(5)
      .map(({ source }) => source.name),
    ['v6.txt', 'v7.txt'],
  );
  await actions.open(files, null);
  await until(() => store.get().unread);
  answerUnread(context, false);
  assert.equal(slotsOf(store.get()).length, 7);
});

test('more than 500 versions are refused, and nothing is lost', async () => {
  const { page, context, store } = opened();
  await settled(page);
  await openVersions(context, Array(496).fill(file('a.txt', 'A.')));
  assert.match(store.get().problem, /at most 500 versions; these would be 501/);
  assert.equal(order(store), '12345');
});

test('the history follows the versions, and says why there is none', async () => {
  const { page, context, store } = opened();
  let fails = false;
  const client = {
    history: async (/** @type {any} */ versions) => {
      if (fails) throw new Error('No memory.');
      return engine.history(versions);
    },
    cancel() {},
  };
  const tracing = traceHistory(store, client);
  const tale = () => store.get().tale;
  await until(() => tale().told?.history.versions.length === 5);
  const told = tale().told;
  choosePair(context, 0, 4);
  await settled(page);
  assert.equal(tale().told, told, 'another pair is the same history');
  removeVersion(context, 2);
  await until(() => tale().told?.history.versions.length === 4);
  fails = true;
  addVersions(context, [SOURCES[2]]);
  await until(() => tale().problem);
  assert.match(tale().problem ?? '', /No memory/);
  fails = false;
  tracing.again();
  await until(() => tale().told?.history.versions.length === 5);
  assert.equal(tale().problem, '');
});
