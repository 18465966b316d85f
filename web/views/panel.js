// The card that explains the current change, beside the text where there is room, else at the foot of the window; and the
// tally of decisions, at the foot.

/** @import { App } from '../app.js' */
/** @import { Result, State } from '../store.js' */
/** @import { Strings } from '../strings.js' */
import { countOf } from '../lib/constraints.js';
import { decidedCount } from '../lib/decisions.js';
import { cardNodes, legendNodes } from './card.js';
import { copyButton } from './clipboard.js';
import { saveFile } from './exports.js';
import { button, focusedFrom, h } from './dom.js';
import { pickingNodes } from './picking.js';

/** What the card shows. @type {(keyof State)[]} */
const CARD = ['result', 'change', 'edit', 'finding', 'findings', 'target', 'picking'];

/** Whether it is shown. @type {(keyof State)[]} */
const OPEN = ['cardOpen', 'cardAway'];

/** In a narrower window the card stands at the foot; the list takes room too. */
const BESIDE = { alone: 1200, withList: 1560 };

/**
 * @param {HTMLElement} root @param {App} app @param {HTMLElement} main Keeps room for the panel below.
 * @param {HTMLElement} page Is told whether the card stands beside the text.
 */
export function mountPanel(root, app, main, page) {
  const { store, actions, environment, events } = app;
  const card = h('div', { class: 'card', tabindex: '-1' });
  const tally = h('div', { class: 'tally', hidden: true });
  root.append(card, tally);
  const layOut = () => {
    root.hidden = card.hidden && tally.hidden;
    makeRoom(root, card, app, main, page);
  };
  // Where one goes to a row, it must be known at once what covers it. Else what was made anew is laid out in one go.
  const layOutFor = (/** @type {Readonly<State>} */ { target }) =>
    target === null ? requestAnimationFrame(layOut) : layOut();
  store.watch([...CARD, ...OPEN, 'decisions', 'seen', 't'], (state) => {
    const nodes = cardContent(state);
    card.hidden = nodes === null;
    card.classList.toggle('is-legend', nodes === legendNodes);
    replace(card, nodes ? nodes(state, actions) : []);
    layOutFor(state);
    card.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  });
  store.watch(['result', 'decisions', 'pins', 'breaks', 'past', 'future', 't'], (state) => {
    replace(tally, tallyNodes(state, app));
    tally.hidden = tally.childElementCount === 0;
    layOutFor(state);
  });
  store.watch(['listOpen'], layOut);
  environment.listen('resize', layOut);
  const leave = () => {
    const { target } = store.get();
    if (target) actions.goToRow(target.row, { scroll: false, focus: true });
  };
  events.on('card', () => {
    if (card.contains(focusedFrom(card))) leave();
    else {
      const first = card.querySelector('.choice');
      (first instanceof HTMLElement ? first : card).focus({ preventScroll: true });
    }
  });
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || store.get().picking) return;
    event.preventDefault();
    leave();
  });
}

/**
 * Beside the text the card takes room from it, and at the foot the panel covers the end of it.
 * @param {HTMLElement} root @param {HTMLElement} card @param {App} app @param {HTMLElement} main @param {HTMLElement} page
 */
function makeRoom(root, card, { store, context, environment: { viewport } }, main, page) {
  const { result, cardOpen, listOpen } = store.get();
  const room = listOpen ? BESIDE.withList : BESIDE.alone;
  const isBeside = result !== null && cardOpen && viewport.width() >= room;
  if (isBeside !== page.classList.contains('is-beside'))
    context.sight.hold(() => page.classList.toggle('is-beside', isBeside));
  const isFixed = !root.hidden && getComputedStyle(root).position === 'fixed';
  const height = isFixed ? viewport.height() - viewport.boxOf(root).top : 0;
  // On the card alone: what the whole page may inherit would be looked for in all of its rows.
  card.style.setProperty('--foot', `${isFixed ? root.offsetHeight : 0}px`);
  main.style.paddingBottom = `${height}px`;
  viewport.coverBottom(height);
}

/** @param {Readonly<State>} state */
function cardContent({ result, target, finding, cardOpen, cardAway, picking }) {
  if (!result) return null;
  if (picking) return pickingNodes;
  if (!cardOpen) return null;
  return !cardAway && (target !== null || finding !== null) ? cardNodes : legendNodes;
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
    h('span', {}, t.matching.count({ n: matches })),
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
  const count = decidedCount(model, decisions);
  return h('span', {}, t.decisions.count({ count, total: model.changes.length }));
}

/** @param {App} app */
function outcomeNodes(app) {
  const { store, actions } = app;
  const { decisions } = store.get().t;
  const save = () => saveFile(app, actions.finalFile());
  return [
    copyButton(app, decisions.copy, actions.outcome, { class: 'strong' }),
    button(decisions.save, save),
    button(decisions.clear, actions.clearDecisions),
  ];
}
