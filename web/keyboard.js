// Keys. Those without a modifier can be turned off and are not heard while someone types; F7 and Alt+arrows always are.

/** @import { Store } from './store.js' */
/** @import { Actions } from './actions.js' */

/** @param {Store} store @param {Actions} actions @param {{help: () => void}} dialogs */
export function listenToKeys(store, actions, dialogs) {
  /** @type {Record<string, () => void>} */
  const single = {
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
    e: () => actions.openText(),
    '?': dialogs.help,
  };

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
      return;
    const act = actFor(event, actions) ?? pickingKey(event, store, actions) ?? singleKey(event);
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'Escape') {
      escape(store, actions);
    }
  });

  /** @param {KeyboardEvent} event */
  function singleKey({ key, ctrlKey, metaKey, altKey, target }) {
    if (ctrlKey || metaKey || altKey || isTyping(target) || !store.get().shortcuts) return null;
    return Object.hasOwn(single, key) ? single[key] : null;
  }
}

/**
 * F7 and Alt+arrow, which no text field uses; and undo, which every text field has for itself.
 * @param {KeyboardEvent} event @param {Actions} actions @returns {(() => void) | null}
 */
function actFor({ key, shiftKey, altKey, ctrlKey, metaKey, target }, actions) {
  const step = (/** @type {1 | -1} */ by) => () => actions.step(by, !isTyping(target));
  if (ctrlKey || metaKey) {
    if (altKey || isTyping(target)) return null;
    if (key.toLowerCase() === 'z') return shiftKey ? actions.redo : actions.undo;
    return key === 'y' ? actions.redo : null;
  }
  if (key === 'F7' && !altKey) return step(shiftKey ? -1 : 1);
  if (!altKey || shiftKey) return null;
  if (key === 'ArrowDown') return step(1);
  return key === 'ArrowUp' ? step(-1) : null;
}

/**
 * While a passage looks for what it belongs with.
 * @param {KeyboardEvent} event @param {Store} store @param {Actions} actions @returns {(() => void) | null}
 */
function pickingKey({ key, shiftKey, altKey, ctrlKey, metaKey, target }, store, actions) {
  if (!store.get().picking || shiftKey || altKey || ctrlKey || metaKey || isTyping(target))
    return null;
  if (key === 'ArrowDown') return () => actions.stepPartner(1);
  if (key === 'ArrowUp') return () => actions.stepPartner(-1);
  const isOnRow = target instanceof Element && !target.matches('button, a, summary');
  return key === 'Enter' && isOnRow ? () => actions.choosePartner() : null;
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, input:not([type="checkbox"]), select')
  );
}

/** Closes what is open, innermost first. @param {Store} store @param {Actions} actions */
function escape(store, actions) {
  const { problem, hint, listOpen, editing, result, cardOpen, target, picking } = store.get();
  if (problem || hint) actions.dismiss();
  else if (picking) actions.stopPicking();
  else if (cardOpen && target) actions.closeCard();
  else if (listOpen) actions.showList(false);
  else if (editing && result) actions.edit(false);
}
