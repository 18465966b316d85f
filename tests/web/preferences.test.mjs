import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberPreferences, startingLanguage, startingState } from '../../web/preferences.js';
import { createEnvironment, createPage } from '../support/page.mjs';

/** A visit: starts, and remembers what is chosen. @param {import('../../web/environment.js').Environment} environment */
function visit(environment) {
  const page = createPage(startingState(environment));
  rememberPreferences(page.store, environment);
  return page;
}

test('a wide window starts side by side, a narrow one merged, in a language of the person', () => {
  const { environment } = createEnvironment({ languages: ['cy', 'de-AT'] });
  const wide = startingState(environment);
  assert.deepEqual([wide.mode, startingLanguage(environment), wide.keep], ['both', 'de', false]);
  const narrow = startingState(createEnvironment({ isWide: () => false }).environment);
  assert.equal(narrow.mode, 'merged');
});

test('what was chosen is remembered, and nothing else', async () => {
  const { environment } = createEnvironment();
  visit(environment);
  assert.deepEqual(environment.preferences.read(), {});
  const { actions } = visit(environment);
  actions.showList(true);
  actions.allowShortcuts(false);
  assert.equal('language' in environment.preferences.read(), false);
  await actions.setLanguage('de');
  actions.setMode('clean');
  const { mode, listOpen, shortcuts } = visit(environment).store.get();
  assert.deepEqual([mode, listOpen, shortcuts], ['clean', true, false]);
  assert.equal(startingLanguage(environment), 'de');
});

test('a view chosen in a narrow window is remembered there, and only there', () => {
  let isWide = false;
  const { environment } = createEnvironment({ isWide: () => isWide });
  visit(environment).actions.allowShortcuts(false);
  assert.equal('narrowMode' in environment.preferences.read(), false);
  visit(environment).actions.setMode('clean');
  assert.equal(visit(environment).store.get().mode, 'clean');
  isWide = true;
  assert.equal(visit(environment).store.get().mode, 'both');
});

test('the address counts for more than the last visit, which may hold anything', () => {
  const { environment, setHash } = createEnvironment();
  environment.preferences.write({ mode: 'upside-down', language: 7, shortcuts: 'no' });
  const start = startingState(environment);
  assert.deepEqual([start.mode, start.shortcuts], ['both', true]);
  assert.equal(startingLanguage(environment), 'en');
  setHash('#view=merged');
  assert.equal(startingState(environment).mode, 'merged');
});
