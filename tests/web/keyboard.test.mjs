import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenToKeys } from '../../web/keyboard.js';
import { createEnvironment, createPage } from '../support/page.mjs';

/** @import { State } from '../../web/store.js' */

/** A page whose actions only note that they were called. @param {Partial<State>} [state] @param {{dialog?: boolean}} [root] */
function listen(state, { dialog = false } = {}) {
  const { environment, happen } = createEnvironment();
  const { store, events, context } = createPage(state);
  /** @type {string[]} */
  const called = [];
  const note =
    (/** @type {string | symbol} */ name) =>
    (/** @type {unknown[]} */ ...given) =>
      void called.push([name, ...given].join(' '));
  const actions = /** @type {any} */ (new Proxy({}, { get: (_, name) => note(name) }));
  const root = /** @type {any} */ ({ querySelector: () => (dialog ? {} : null) });
  const menus = { help: note('help'), exports: note('exports') };
  listenToKeys(root, { store, events, actions, environment, context }, menus);
  /** What a key does, and whether the browser's own answer to it is prevented. @param {string} keys "Shift+F7" @param {string} [tag] Where it is pressed. @param {string} [code] */
  const press = (keys, tag = 'div', code = '') => {
    const [key, ...modifiers] = keys.split('+').reverse();
    let isPrevented = false;
    const origin = { matches: (/** @type {string} */ selector) => matches(tag, selector) };
    called.length = 0;
    happen('keydown', {
      key,
      code,
      shiftKey: modifiers.includes('Shift'),
      altKey: modifiers.includes('Alt'),
      ctrlKey: modifiers.includes('Ctrl'),
      metaKey: modifiers.includes('Meta'),
      composedPath: () => [origin],
      preventDefault: () => (isPrevented = true),
    });
    return [...called, ...(isPrevented ? [] : ['not prevented'])].join(', ');
  };
  return { store, press };
}

/** Enough of selectors for one tag. @param {string} tag @param {string} selector */
const matches = (tag, selector) =>
  selector.startsWith(':not(')
    ? !selector.slice(5, -1).split(', ').includes(tag)
    : selector.split(', ').some((each) => each.split(/[:[]/)[0] === tag);

test('single keys act, unless they are turned off or someone types', () => {
  const { press } = listen();
  assert.equal(press('n'), 'step 1 true');
  assert.equal(press('p'), 'step -1 true');
  assert.equal(press('f'), 'stepFinding 1 true');
  assert.equal(press('Shift+F'), 'stepFinding -1 true');
  assert.equal(press('j'), 'stepRow 1');
  assert.equal(press('g'), 'otherEnd true');
  assert.equal(press('u'), 'setMode merged');
  assert.equal(press('l'), 'showList true');
  assert.equal(press('a'), 'decideChange accepted true');
  assert.equal(press('Shift+A'), 'decideEdit accepted');
  assert.equal(press('y'), 'decideKind accepted');
  assert.equal(press('*'), 'decideAll  accepted');
  assert.equal(press('s'), 'exports');
  assert.equal(press('?'), 'help');
  assert.equal(press('n', 'textarea'), 'not prevented');
  assert.equal(press('Ctrl+n'), 'not prevented');
  assert.equal(press('toString'), 'not prevented');
  assert.equal(listen({ shortcuts: false }).press('n'), 'not prevented');
});

test('each works with Alt, by letters that browsers leave free, whatever Alt types', () => {
  const { press } = listen({ shortcuts: false });
  assert.equal(press('Alt+a'), 'decideChange accepted true');
  assert.equal(press('Shift+Alt+R'), 'decideEdit rejected');
  assert.equal(press('Alt+i'), 'stepFinding 1 true');
  assert.equal(press('Alt+o'), 'enterCard');
  assert.equal(press('Shift+Alt+O'), 'decideAll  accepted');
  assert.equal(press('Alt+å', 'div', 'KeyA'), 'decideChange accepted true');
  assert.equal(press('Alt+ArrowDown'), 'step 1 true');
  assert.equal(press('Shift+Alt+ArrowUp'), 'stepEdit -1');
  for (const key of ['d', 'e', 'f', 's', 'b', 'h', 'v', 't'])
    assert.equal(press(`Alt+${key}`), 'not prevented', key);
  assert.equal(press('Alt+a', 'textarea'), 'not prevented');
});

test('Enter takes the focus from a row to the card', () => {
  const { press } = listen();
  assert.equal(press('Enter', '.row'), 'enterCard');
  assert.equal(press('Enter', 'button'), 'not prevented');
});

test('F7 and Alt+arrow always step; where someone types, the focus stays', () => {
  const { press } = listen({ shortcuts: false });
  assert.equal(press('F7'), 'step 1 true');
  assert.equal(press('Shift+F7'), 'step -1 true');
  assert.equal(press('Alt+ArrowDown', 'textarea'), 'step 1 false');
  assert.equal(press('Alt+ArrowUp'), 'step -1 true');
  assert.equal(press('Alt+ArrowLeft'), 'not prevented', 'this is the browser’s history');
});

test('undo is the text field’s own where someone types', () => {
  const { press } = listen();
  assert.equal(press('Ctrl+z'), 'undo');
  assert.equal(press('Shift+Meta+Z'), 'redo');
  assert.equal(press('Ctrl+y'), 'redo');
  assert.equal(press('Ctrl+z', 'textarea'), 'not prevented');
});

test('while a counterpart is looked for, arrows step and Enter chooses, but not on a button', () => {
  const { press } = listen({ picking: { row: 0, side: 'after' } });
  assert.equal(press('ArrowDown'), 'stepPartner 1');
  assert.equal(press('ArrowUp'), 'stepPartner -1');
  assert.equal(press('Enter'), 'choosePartner');
  assert.equal(press('Enter', 'button'), 'not prevented');
  assert.equal(listen().press('ArrowDown'), 'not prevented');
});

test('Escape closes what is open, the innermost first', () => {
  const { store, press } = listen({
    problem: 'x',
    picking: { row: 0, side: 'after' },
    target: { row: 0, scroll: false, focus: false },
    listOpen: true,
  });
  const result = /** @type {any} */ ({});
  assert.equal(press('Escape'), 'dismiss, not prevented');
  store.set({ problem: '' });
  assert.equal(press('Escape'), 'stopPicking, not prevented');
  store.set({ picking: null });
  assert.equal(press('Escape'), 'leaveCard, not prevented');
  store.set({ cardAway: true });
  assert.equal(press('Escape'), 'showList false, not prevented');
  store.set({ listOpen: false, result });
  assert.equal(press('Escape'), 'edit false, not prevented');
  store.set({ editing: false });
  assert.equal(press('Escape'), 'not prevented');
});

test('nothing is heard while a dialogue is open', () => {
  assert.equal(listen({}, { dialog: true }).press('n'), 'not prevented');
});
