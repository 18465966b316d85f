// The panel at the foot of the window: the card that explains the current change, and the tally of decisions.

/** @import { App } from '../app.js' */
/** @import { Result, State } from '../store.js' */
/** @import { Strings } from '../strings/index.js' */
import { countOf } from '../lib/constraints.js';
import { tallyOf } from '../lib/decisions.js';
import { cardNodes } from './card.js';
import { copyButton } from './clipboard.js';
import { button, focusedFrom, h } from './dom.js';
import { pickingNodes } from './picking.js';

/** What the card shows. @type {(keyof State)[]} */
const CARD = ['result', 'change', 'finding', 'findings', 'target', 'cardOpen', 'picking'];

/** @param {HTMLElement} root @param {App} app @param {HTMLElement} main Keeps room for the panel below. */
export function mountPanel(root, app, main) {
  const card = h('div', { class: 'card' });
  const tally = h('div', { class: 'tally', hidden: true });
  root.append(card, tally);
  const layOut = () => {
    root.hidden = card.hidden && tally.hidden;
    const isFixed = !root.hidden && getComputedStyle(root).position === 'fixed';
    const height = isFixed ? root.offsetHeight : 0;
    main.style.paddingBottom = `${height}px`;
    app.environment.viewport.coverBottom(height);
  };
  app.store.watch([...CARD, 'decisions', 'seen', 't'], (state) => {
    const { result, target, finding, cardOpen, picking } = state;
    const isShown = result !== null && cardOpen && (target !== null || finding !== null);
    const nodes = picking ? pickingNodes : cardNodes;
    card.hidden = !isShown;
    replace(card, isShown ? nodes(state, app.actions) : []);
    layOut();
  });
  app.store.watch(['result', 'decisions', 'pins', 'breaks', 'past', 'future', 't'], (state) => {
    replace(tally, tallyNodes(state, app));
    tally.hidden = tally.childElementCount === 0;
    layOut();
  });
  app.environment.listen('resize', layOut);
}

/** The focus stays on the button in the same place. @param {HTMLElement} part @param {Node[]} nodes */
function replace(part, nodes) {
  const focused = focusedFrom(part);
  const at = [...part.querySelectorAll('button')].findIndex((each) => each === focused);
  part.replaceChildren(...nodes);
  if (at < 0) return;
  const buttons = part.querySelectorAll('button');
  buttons[Math.min(at, buttons.length - 1)]?.focus({ preventScroll: true });
}

/** @param {Readonly<State>} state @param {App} app */
function tallyNodes({ result, decisions, past, future, pins, breaks, t }, app) {
  const matches = countOf({ pins, breaks });
  const steps = past.length + future.length;
  if (decisions.size + matches + steps === 0) return [];
  const { actions } = app;
  const undo = button(t.decisions.undo, actions.undo, { title: 'Ctrl+Z' });
  const redo = button(t.decisions.redo, actions.redo, { title: 'Ctrl+Shift+Z' });
  undo.ariaDisabled = String(past.length === 0);
  redo.ariaDisabled = String(future.length === 0);
  const matchNodes = () => [
    h('span', {}, t.matching.count(matches)),
    button(t.matching.takeAllBack, actions.takeAllBack),
  ];
  return [
    ...(result && decisions.size > 0 ? [countNode(t, result, decisions)] : []),
    undo,
    redo,
    ...(decisions.size > 0 ? outcomeNodes(app) : []),
    ...(matches > 0 ? matchNodes() : []),
  ];
}

/** @param {Strings} t @param {Result} result @param {State['decisions']} decisions */
function countNode(t, { model }, decisions) {
  const { accepted, rejected } = tallyOf(model, decisions);
  return h('span', {}, t.decisions.count(accepted, rejected));
}

/** @param {App} app */
function outcomeNodes(app) {
  const { store, actions, environment } = app;
  const { decisions } = store.get().t;
  const save = () => environment.save(actions.outcome(), decisions.fileName);
  return [
    copyButton(app, decisions.copy, actions.outcome, { class: 'strong' }),
    button(decisions.save, save),
    button(decisions.clear, actions.clearDecisions),
  ];
}
