import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followHash } from '../../web/url.js';
import { createEnvironment, createPage, settled } from '../support/page.mjs';

/** @import { Page } from '../support/page.mjs' */

const BEFORE = 'One is here.\n\nTwo is there.\n\nThree came home.\n\nFour went away.';
const AFTER = BEFORE.replace('here', 'now').replace('there', 'gone').replace('home', 'late');

/** @param {Page} page */
async function compare(page) {
  page.actions.fill({ before: { name: '', text: BEFORE }, after: { name: '', text: AFTER } });
  await settled(page);
}

test('the address leads to a change, once there is one', async () => {
  const { environment, written, setHash } = createEnvironment();
  setHash('#change=2&view=both');
  const page = createPage();
  followHash(page.store, environment, page.actions);
  await compare(page);
  assert.equal(page.store.get().change, 1);
  assert.deepEqual(written, []);
});

test('the address follows the state; another view and a leap are new entries of the history', async () => {
  const { environment, written } = createEnvironment();
  const page = createPage();
  followHash(page.store, environment, page.actions);
  assert.deepEqual(written, [], 'nothing is written before there is a result');
  await compare(page);
  page.actions.goTo(0);
  page.actions.goTo(1);
  page.actions.setMode('clean');
  page.actions.goTo(0);
  page.actions.goTo(2);
  assert.deepEqual(written, [
    { hash: '#view=both', isNewEntry: false },
    { hash: '#change=1&view=both', isNewEntry: false },
    { hash: '#change=2&view=both', isNewEntry: false },
    { hash: '#change=2&view=clean', isNewEntry: true },
    { hash: '#change=1&view=clean', isNewEntry: false },
    { hash: '#change=3&view=clean', isNewEntry: true },
  ]);
});

test('a step through the history is followed', async () => {
  const { environment, setHash, happen } = createEnvironment();
  const page = createPage();
  followHash(page.store, environment, page.actions);
  await compare(page);
  setHash('#change=3&view=merged');
  happen('popstate');
  assert.deepEqual([page.store.get().change, page.store.get().mode], [2, 'merged']);
});

test('the address opens the example', async () => {
  const { environment, setHash } = createEnvironment();
  setHash('#example');
  const page = createPage();
  followHash(page.store, environment, page.actions);
  await new Promise((resolve) => setTimeout(resolve));
  await settled(page);
  assert.notEqual(page.store.get().result, null);
});
