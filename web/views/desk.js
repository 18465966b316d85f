// The desk at the foot of the window: the card that explains the change in focus, and the tally of decisions.

/** @import { Store, State } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { t } from '../strings/index.js';
import { tallyOf } from '../lib/decisions.js';
import { cardNodes } from './card.js';
import { copyButton, save } from './clipboard.js';
import { button, element, h } from './dom.js';

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountDesk(root, store, actions) {
  const card = h('div', { class: 'card' });
  const tally = h('div', { class: 'tally' });
  const room = element('main');
  root.append(card, tally);

  store.watch(
    [
      'result',
      'change',
      'finding',
      'findings',
      'target',
      'cardOpen',
      'decisions',
      'seen',
      'language',
    ],
    (state) => {
      const { result, change, finding, cardOpen } = state;
      const isShown = result !== null && cardOpen && (change !== null || finding !== null);
      card.hidden = !isShown;
      const at = focusPath(card);
      card.replaceChildren(...(isShown ? cardNodes(state, actions) : []));
      refocus(card, at);
      layOut();
    },
  );
  store.watch(['result', 'decisions', 'past', 'future', 'language'], (state) => {
    const at = focusPath(tally);
    tally.replaceChildren(...tallyNodes(state, actions));
    tally.hidden = tally.childElementCount === 0;
    refocus(tally, at);
    layOut();
  });

  /** The page keeps room below for what covers it. */
  function layOut() {
    root.hidden = card.hidden && tally.hidden;
    const isFixed = !root.hidden && getComputedStyle(root).position === 'fixed';
    const height = isFixed ? root.offsetHeight : 0;
    room.style.paddingBottom = `${height}px`;
    // What is scrolled to is not to lie under it.
    document.documentElement.style.scrollPaddingBottom = `calc(${height}px + 5rem)`;
  }
  window.addEventListener('resize', layOut);
}

/** Which button of a part has the focus, by its place: the part is about to be made anew. @param {HTMLElement} part */
function focusPath(part) {
  return [...part.querySelectorAll('button')].findIndex((each) => each === document.activeElement);
}

/** @param {HTMLElement} part @param {number} at */
function refocus(part, at) {
  if (at < 0) return;
  const buttons = part.querySelectorAll('button');
  buttons[Math.min(at, buttons.length - 1)]?.focus({ preventScroll: true });
}

/** @param {Readonly<State>} state @param {Actions} actions */
function tallyNodes({ result, decisions, past, future }, actions) {
  if (!result || (decisions.size === 0 && future.length === 0)) return [];
  const { accepted, rejected } = tallyOf(result.model, decisions);
  const undo = button(t.decisions.undo, actions.undo, { title: 'Ctrl+Z' });
  const redo = button(t.decisions.redo, actions.redo, { title: 'Ctrl+Shift+Z' });
  undo.ariaDisabled = String(past.length === 0);
  redo.ariaDisabled = String(future.length === 0);
  return [
    h('span', {}, t.decisions.count(accepted, rejected)),
    undo,
    redo,
    copyButton(t.decisions.copy, actions.outcome, actions.say, { class: 'strong' }),
    button(t.decisions.save, () => save(actions.outcome(), t.decisions.fileName)),
    button(t.decisions.clear, actions.clearDecisions),
  ];
}
