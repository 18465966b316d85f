import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cancelled, Crashed } from '../../web/compare-client.js';
import { load } from '../../wasm/engine-node.js';
import { createPage, settled, until } from '../support/page.mjs';

/** @import { Comparison } from '../../wasm/engine.js' */

const engine = await load();

/** A client whose comparisons end when the test says so. */
function slowClient() {
  /** @type {{texts: string[], done: (comparison?: Comparison) => void, fail: (error: Error) => void, tell: (progress: any) => void}[]} */
  const asked = [];
  return {
    asked,
    /** @param {string} before @param {string} after @param {any} options @returns {Promise<Comparison>} */
    compare: (before, after, { onProgress }) =>
      new Promise((resolve, reject) => {
        asked.at(-1)?.fail(new Cancelled());
        const done = () => resolve(engine.compare(before, after));
        asked.push({ texts: [before, after], done, fail: reject, tell: onProgress });
      }),
    cancel: () => asked.at(-1)?.fail(new Cancelled()),
  };
}

const source = (/** @type {string} */ text) => ({ name: '', text });

test('the latest texts win, whatever was asked before', async () => {
  const client = slowClient();
  const page = createPage({}, client);
  page.actions.fill({ before: source('One.'), after: source('Two.') });
  page.actions.fill({ after: source('Three.') });
  client.asked[0].done();
  client.asked[1].done();
  await settled(page);
  assert.equal(page.store.get().result?.model.comparison.texts.after, 'Three.');
});

test('a comparison of typed text is not given up for each further key', async () => {
  const client = slowClient();
  const page = createPage({}, client);
  page.actions.fill({ before: source('One.'), after: source('Two.') });
  page.actions.type('after', 'Two and a');
  page.actions.type('after', 'Two and a half.');
  assert.equal(client.asked.length, 1);
  client.asked[0].done();
  await until(() => client.asked.length === 2);
  assert.deepEqual(client.asked[1].texts, ['One.', 'Two and a half.']);
  client.asked[1].done();
  await settled(page);
  assert.equal(page.store.get().result?.model.comparison.texts.after, 'Two and a half.');
});

test('a long text waits for a pause in the typing', async () => {
  const client = slowClient();
  const page = createPage({}, client);
  page.actions.type('before', 'One.');
  page.actions.type('after', 'Many words. '.repeat(4000));
  page.actions.type('after', 'Many words. '.repeat(4001));
  assert.equal(client.asked.length, 0);
  await until(() => client.asked.length > 0);
  assert.equal(client.asked[0].texts[1].length, 12 * 4001);
  client.cancel();
});

test('a long text is compared at every key once that is quick', async () => {
  const client = slowClient();
  let now = 0;
  const page = createPage({}, client, () => now);
  const text = 'Many words. '.repeat(4000);
  const type = (/** @type {string} */ typed) => page.actions.type('after', text + typed);
  const end = async (/** @type {number} */ took) => {
    now += took;
    client.asked[client.asked.length - 1].done();
    await settled(page);
  };
  page.actions.fill({ before: source('One.'), after: source(text) });
  await end(20);
  type('a');
  assert.equal(client.asked.length, 2);
  await end(200);
  type('an');
  assert.equal(client.asked.length, 2);
  page.actions.cancel();
});

test('progress is told, and nothing once the job is cancelled', async () => {
  const client = slowClient();
  const page = createPage({}, client);
  page.actions.fill({ before: source('One.'), after: source('Two.') });
  client.asked[0].tell({ stage: 'words', share: 0.5 });
  assert.equal(page.store.get().progress?.stage, 'words');
  page.actions.cancel();
  const { job, progress, editing, problem, result } = page.store.get();
  assert.deepEqual([job, progress, editing, problem, result], ['idle', null, true, '', null]);
});

test('what goes wrong is told, the texts stay, and the next comparison works', async () => {
  const client = slowClient();
  const page = createPage({}, client);
  const { problems } = page.store.get().t;
  page.actions.fill({ before: source('One.'), after: source('Two.') });
  client.asked[0].fail(new Crashed('gone'));
  await settled(page);
  assert.equal(page.store.get().problem, problems.crashed);
  page.actions.type('after', 'Three.');
  client.asked[1].fail(new Error('Too long.'));
  await settled(page);
  assert.equal(page.store.get().problem, problems.failed({ message: 'Too long.' }));
  assert.equal(page.store.get().sources.after.text, 'Three.');
  page.actions.type('after', 'Four.');
  client.asked[2].done();
  await settled(page);
  assert.deepEqual([page.store.get().problem, page.store.get().findings.length], ['', 0]);
});

test('the person stays at the row where they were', async () => {
  const client = slowClient();
  const page = createPage({}, client);
  const text = 'One here.\n\nTwo there.\n\nThree came.';
  page.actions.fill({ before: source(text), after: source(text.replace('Three', 'Four')) });
  client.asked[0].done();
  await settled(page);
  page.actions.goTo(0);
  page.actions.type('after', `Nought.\n\n${text.replace('Three', 'Four')}`);
  client.asked[1].done();
  await settled(page);
  const { target, change, result } = page.store.get();
  assert.deepEqual([target?.row, change], [3, 1]);
  assert.equal(result?.model.rows[3].link.relation, 'edited');
});
