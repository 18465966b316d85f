// The desk at the foot of the window: the card that explains the change in focus, and the tally of decisions.

/** @import { Store, State } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { t } from '../strings/index.js';
import { tallyOf } from '../lib/decisions.js';
import { countOf } from '../lib/corrections.js';
import { cardNodes } from './card.js';
import { copyButton, save } from './clipboard.js';
import { button, element, h } from './dom.js';
import { pickingNodes } from './picking.js';

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountDesk(root, store, actions) {
  const card = h('div', { class: 'card' });
  const tally = h('div', { class: 'tally', hidden: true });
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
      'picking',
      'decisions',
      'seen',
      'language',
    ],
    (state) => {
      const { result, target, finding, cardOpen, picking } = state;
      const isShown = result !== null && cardOpen && (target !== null || finding !== null);
      card.hidden = !isShown;
      const at = focusPath(card);
      const nodes = picking ? pickingNodes : cardNodes;
      card.replaceChildren(...(isShown ? nodes(state, actions) : []));
      refocus(card, at);
      layOut();
    },
  );
  const told = /** @type {const} */ (['decisions', 'pins', 'breaks', 'past', 'future']);
  store.watch(['result', ...told, 'language'], (state) => {
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
function tallyNodes({ result, decisions, past, future, pins, breaks }, actions) {
  const corrections = countOf({ pins, breaks });
  const steps = past.length + future.length;
  if (!result || decisions.size + corrections + steps === 0) return [];
  const { accepted, rejected } = tallyOf(result.model, decisions);
  const undo = button(t.decisions.undo, actions.undo, { title: 'Ctrl+Z' });
  const redo = button(t.decisions.redo, actions.redo, { title: 'Ctrl+Shift+Z' });
  undo.ariaDisabled = String(past.length === 0);
  redo.ariaDisabled = String(future.length === 0);
  return [
    ...(decisions.size > 0 ? [h('span', {}, t.decisions.count(accepted, rejected))] : []),
    undo,
    redo,
    ...(decisions.size > 0 ? outcomeNodes(actions) : []),
    ...(corrections > 0
      ? [h('span', {}, t.hand.count(corrections)), button(t.hand.takeAllBack, actions.takeAllBack)]
      : []),
  ];
}

/** @param {Actions} actions */
const outcomeNodes = (actions) => [
  copyButton(t.decisions.copy, actions.outcome, actions.say, { class: 'strong' }),
  button(t.decisions.save, () => save(actions.outcome(), t.decisions.fileName)),
  button(t.decisions.clear, actions.clearDecisions),
];
