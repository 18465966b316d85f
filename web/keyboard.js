// Keys. Those without a modifier can be turned off and are not heard while someone types; F7 and Alt+arrows always are.

/** @import { Store } from './store.js' */
/** @import { Actions } from './actions.js' */

/** @param {Store} store @param {Actions} actions @param {{help: () => void}} dialogs */
export function listenToKeys(store, actions, dialogs) {
  /** @type {Record<string, () => void>} */
  const single = {
    n: () => actions.step(1, true),
    p: () => actions.step(-1, true),
    g: () => actions.otherEnd(true),
    u: () => actions.setMode(store.get().mode === 'both' ? 'merged' : 'both'),
    c: () => actions.setMode('clean'),
    '?': dialogs.help,
  };

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
      return;
    const step = steady(event);
    if (step) {
      event.preventDefault();
      actions.step(step, !isTyping(event.target));
      return;
    }
    if (event.key === 'Escape') escape(store, actions);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act =
      store.get().shortcuts && Object.hasOwn(single, event.key) ? single[event.key] : null;
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** F7 and Alt+arrow, which no text field uses. @param {KeyboardEvent} event @returns {1 | -1 | 0} */
function steady({ key, shiftKey, altKey, ctrlKey, metaKey }) {
  if (ctrlKey || metaKey) return 0;
  if (key === 'F7' && !altKey) return shiftKey ? -1 : 1;
  if (altKey && !shiftKey && key === 'ArrowDown') return 1;
  return altKey && !shiftKey && key === 'ArrowUp' ? -1 : 0;
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
  const { problem, hint, listOpen, editing, result } = store.get();
  if (problem || hint) actions.dismiss();
  else if (listOpen) actions.showList(false);
  else if (editing && result) actions.edit(false);
}
