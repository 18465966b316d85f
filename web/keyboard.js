// Keys. Those without a modifier can be turned off, and are not heard while someone types. F7 and Alt+arrow always are.

/** @import { App } from './app.js' */
/** @import { Actions } from './actions/index.js' */
/** @import { Store } from './store.js' */
import { originOf } from './views/dom.js';

/** @typedef {() => void} Act */

/** @param {HTMLElement} root Keys are not heard while a dialogue in it is open. @param {App} app @param {() => void} help Opens the help. */
export function listenToKeys(root, { store, actions, environment }, help) {
  const single = singleKeys(store, actions, help);
  environment.listen('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || root.querySelector('dialog[open]')) return;
    const origin = originOf(event);
    const act =
      modifiedKey(event, origin, actions) ??
      pickingKey(event, origin, store, actions) ??
      singleKey(event, origin, store, single);
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'Escape') {
      escape(store, actions);
    }
  });
}

/** What each single key does. @param {Store} store @param {Actions} actions @param {Act} help @returns {Record<string, Act>} */
const singleKeys = (store, actions, help) => ({
  n: () => actions.step(1, true),
  p: () => actions.step(-1, true),
  f: () => actions.stepFinding(1, true),
  F: () => actions.stepFinding(-1, true),
  j: () => actions.stepRow(1),
  k: () => actions.stepRow(-1),
  g: () => actions.otherEnd(true),
  u: () => actions.setMode(store.get().mode === 'both' ? 'merged' : 'both'),
  c: () => actions.setMode('clean'),
  l: () => actions.showList(!store.get().listOpen),
  a: () => actions.decideChange('accepted'),
  r: () => actions.decideChange('rejected'),
  x: actions.separate,
  b: actions.pick,
  e: actions.openText,
  '?': help,
});

/** @param {KeyboardEvent} event @param {EventTarget | null} origin Where the key was pressed. @param {Store} store @param {Record<string, Act>} single @returns {Act | null} */
function singleKey({ key, ctrlKey, metaKey, altKey }, origin, store, single) {
  if (ctrlKey || metaKey || altKey || isTyping(origin) || !store.get().shortcuts) return null;
  return Object.hasOwn(single, key) ? single[key] : null;
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
  if (key === 'F7' && !altKey) return step(shiftKey ? -1 : 1);
  if (!altKey || shiftKey) return null;
  if (key === 'ArrowDown') return step(1);
  return key === 'ArrowUp' ? step(-1) : null;
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
const isTyping = (origin) => matches(origin, 'textarea, input:not([type="checkbox"]), select');

/** @param {EventTarget | null} origin @param {string} selector */
const matches = (origin, selector) =>
  /** @type {Partial<Element> | null} */ (origin)?.matches?.(selector) ?? false;

/** Closes what is open, the innermost first. @param {Store} store @param {Actions} actions */
function escape(store, actions) {
  const { problem, hint, offered, listOpen, editing, result, cardOpen, target, picking } =
    store.get();
  if (offered) actions.placeOffered('cancel');
  else if (problem || hint) actions.dismiss();
  else if (picking) actions.stopPicking();
  else if (cardOpen && target) actions.closeCard();
  else if (listOpen) actions.showList(false);
  else if (editing && result) actions.edit(false);
}
