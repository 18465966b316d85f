// Keys. Single letters can be turned off, and are not heard while someone types. Each works with Alt too, and F7 and
// Alt+arrow always do.

/** @import { App } from './app.js' */
/** @import { Actions } from './actions/index.js' */
/** @import { Store } from './store.js' */
import { originOf } from './views/dom.js';

/** @typedef {() => void} Act */

/** What keys open beside the actions. @typedef {{help: Act, exports: Act}} Menus */

/** @param {HTMLElement} root Keys are not heard while a dialogue in it is open. @param {App} app @param {Menus} menus */
export function listenToKeys(root, { store, actions, environment }, menus) {
  const single = singleKeys(store, actions, menus);
  environment.listen('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || root.querySelector('dialog[open]')) return;
    const origin = originOf(event);
    const act =
      pickingKey(event, origin, store, actions) ??
      modifiedKey(event, origin, actions) ??
      singleKey(event, origin, store, single);
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'Escape') {
      escape(store, actions);
    }
  });
}

/** What each single key does. @param {Store} store @param {Actions} actions @param {Menus} menus @returns {Record<string, Act>} */
const singleKeys = (store, actions, { help, exports }) => ({
  n: () => actions.step(1, true),
  p: () => actions.step(-1, true),
  N: () => actions.stepEdit(1),
  P: () => actions.stepEdit(-1),
  f: () => actions.stepFinding(1, true),
  F: () => actions.stepFinding(-1, true),
  j: () => actions.stepRow(1),
  k: () => actions.stepRow(-1),
  g: () => actions.otherEnd(true),
  u: () => actions.setMode(store.get().mode === 'both' ? 'merged' : 'both'),
  c: () => actions.setMode('clean'),
  l: () => actions.showList(!store.get().listOpen),
  d: actions.enterCard,
  a: () => actions.decideChange('accepted', true),
  r: () => actions.decideChange('rejected', true),
  A: () => actions.decideEdit('accepted'),
  R: () => actions.decideEdit('rejected'),
  y: () => actions.decideKind('accepted'),
  Y: () => actions.decideKind('rejected'),
  '*': () => actions.decideAll('', 'accepted'),
  m: actions.markCurrentSeen,
  x: actions.separate,
  b: actions.pick,
  e: actions.openText,
  s: exports,
  '?': help,
});

/** Letters for Alt, in the place of those that browsers use for their menus and the address. @type {Record<string, string>} */
export const WITH_ALT = { f: 'i', F: 'I', b: 'q', e: 'w', d: 'o', s: 'z', '*': 'O' };

const OF_ALT = new Map(Object.entries(WITH_ALT).map(([key, letter]) => [letter, key]));

/** @param {KeyboardEvent} event @param {EventTarget | null} origin Where the key was pressed. @param {Store} store @param {Record<string, Act>} single @returns {Act | null} */
function singleKey(event, origin, store, single) {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || isTyping(origin)) return null;
  const { shortcuts, tale } = store.get();
  const name = altKey ? keyWithAlt(event) : shortcuts ? key : '';
  if (tale.isOpen && !'s?'.includes(name)) return null; // What they are about is out of sight.
  return Object.hasOwn(single, name) ? single[name] : null;
}

/** The single key that a key with Alt stands for, or ''. On a Mac Alt makes other letters. @param {KeyboardEvent} event */
export function keyWithAlt({ key, code, shiftKey }) {
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
  const name = shiftKey ? letter.toUpperCase() : letter;
  const known = OF_ALT.get(name);
  return known ?? (Object.hasOwn(WITH_ALT, name.toLowerCase()) ? '' : name);
}

/**
 * F7 and Alt+arrow, which no text field uses; and undo, which every text field has for itself.
 * @param {KeyboardEvent} event @param {EventTarget | null} origin @param {Actions} actions @returns {Act | null}
 */
function modifiedKey({ key, shiftKey, altKey, ctrlKey, metaKey }, origin, actions) {
  const step = (/** @type {1 | -1} */ by) => () => actions.step(by, !isTyping(origin));
  if (ctrlKey || metaKey) {
    if (altKey || isTyping(origin)) return null;
    if (key.toLowerCase() === 'z') return shiftKey ? actions.redo : actions.undo;
    return key === 'y' ? actions.redo : null;
  }
  if (key === 'Enter') return matches(origin, '.row') ? actions.enterCard : null;
  if (key === 'F7' && !altKey) return step(shiftKey ? -1 : 1);
  const by =
    altKey && { ArrowDown: /** @type {const} */ (1), ArrowUp: /** @type {const} */ (-1) }[key];
  if (!by) return null;
  return shiftKey ? () => actions.stepEdit(by) : step(by);
}

/**
 * While a passage looks for its counterpart.
 * @param {KeyboardEvent} event @param {EventTarget | null} origin @param {Store} store @param {Actions} actions @returns {Act | null}
 */
function pickingKey({ key, shiftKey, altKey, ctrlKey, metaKey }, origin, store, actions) {
  if (!store.get().picking || shiftKey || altKey || ctrlKey || metaKey || isTyping(origin))
    return null;
  if (key === 'ArrowDown') return () => actions.stepPartner(1);
  if (key === 'ArrowUp') return () => actions.stepPartner(-1);
  const isOnRow = matches(origin, ':not(button, a, summary)');
  return key === 'Enter' && isOnRow ? () => actions.choosePartner() : null;
}

/** @param {EventTarget | null} origin */
export const isTyping = (origin) =>
  matches(origin, 'textarea, input:not([type="checkbox"]), select');

/** @param {EventTarget | null} origin @param {string} selector */
const matches = (origin, selector) =>
  /** @type {Partial<Element> | null} */ (origin)?.matches?.(selector) ?? false;

/** Closes what is open, the innermost first. @param {Store} store @param {Actions} actions */
function escape(store, actions) {
  const { problem, hint, offered, listOpen, editing, result, target, picking } = store.get();
  const { cardOpen, cardAway } = store.get();
  if (offered) actions.placeOffered('cancel');
  else if (problem || hint) actions.dismiss();
  else if (picking) actions.stopPicking();
  else if (cardOpen && !cardAway && target) actions.leaveCard();
  else if (listOpen) actions.showList(false);
  else if (editing && result) actions.edit(false);
}
