import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberPreferences, startingState } from '../../web/preferences.js';
import { createEnvironment, createPage } from '../support/page.mjs';

/** A visit: starts, and remembers what is chosen. @param {import('../../web/environment.js').Environment} environment */
function visit(environment) {
  const page = createPage(startingState(environment));
  rememberPreferences(page.store, environment);
  return page;
}

test('a wide window starts side by side, a narrow one merged, in a language of the person', () => {
  const wide = startingState(createEnvironment({ languages: ['fr', 'de-AT'] }).environment);
  assert.deepEqual([wide.mode, wide.t?.code, wide.keep], ['both', 'de', false]);
  const narrow = startingState(createEnvironment({ isWide: () => false }).environment);
  assert.equal(narrow.mode, 'merged');
});

test('what was chosen is remembered, and nothing else', () => {
  const { environment } = createEnvironment();
  visit(environment);
  assert.deepEqual(environment.preferences.read(), {});
  const { actions } = visit(environment);
  actions.showList(true);
  actions.allowShortcuts(false);
  assert.equal('language' in environment.preferences.read(), false);
  actions.setLanguage('de');
  actions.setMode('clean');
  const { t, mode, listOpen, shortcuts } = visit(environment).store.get();
  assert.deepEqual([t.code, mode, listOpen, shortcuts], ['de', 'clean', true, false]);
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
  assert.deepEqual([start.mode, start.t?.code, start.shortcuts], ['both', 'en', true]);
  setHash('#view=merged');
  assert.equal(startingState(environment).mode, 'merged');
});
