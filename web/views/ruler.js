// A narrow strip at the window's edge that shows where in the story the changes lie. It is for the eye and the mouse only;
// the list of changes says the same to everyone.

/** @import { App } from '../app.js' */
/** @import { Tick } from '../lib/ruler.js' */
/** @import { State } from '../store.js' */
import { shownChanges } from '../lib/filters.js';
import { ticksOf } from '../lib/ruler.js';
import { h } from './dom.js';

/** As many ticks as can be told apart on a screen. */
const SLOTS = 300;

/** @param {HTMLElement} root @param {Pick<App, 'store' | 'actions'>} app */
export function mountRuler(root, { store, actions }) {
  /** @type {Tick[]} */
  let ticks = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let drawing;
  const draw = () => {
    ticks = ticksFor(store.get());
    drawTicks(root, ticks);
    markTick(root, ticks, store.get().change);
  };
  // In a book this takes as long as the rows, which are waited for; in a story less than another frame.
  store.watch(['result', 'hidden'], ({ result }) => {
    clearTimeout(drawing);
    if (result && result.model.rows.length > SLOTS) drawing = setTimeout(draw);
    else draw();
  });
  store.watch(['change'], ({ change }) => markTick(root, ticks, change));
  store.watch(['t'], ({ t }) => (root.title = t.marks.ruler));
  followPointer(root, (clientY) => {
    const nearest = nearestTick(root, ticks, clientY);
    if (nearest && nearest.change !== store.get().change) actions.goTo(nearest.change);
  });
}

/** @param {Readonly<State>} state */
const ticksFor = ({ result, hidden }) =>
  result ? ticksOf(result.model, SLOTS, new Set(shownChanges(result.model, hidden))) : [];

/** Moves the ticks that are there: at a key all of them move, and new ones would be laid out anew. @param {HTMLElement} root @param {Tick[]} ticks */
function drawTicks(root, ticks) {
  while (root.children.length > ticks.length) root.lastChild?.remove();
  while (root.children.length < ticks.length) root.append(h('div', {}));
  ticks.forEach(({ top, height, kind }, at) => {
    const tick = /** @type {HTMLElement} */ (root.children[at]);
    tick.className = `tick is-${kind}`;
    tick.style.top = percent(top);
    tick.style.height = percent(height);
  });
}

/** So that a key moves no tick by what nobody sees. @param {number} share */
const percent = (share) => `${(share * 100).toFixed(1)}%`;

/** Marks the current change, or the last one before it that has a tick. @param {HTMLElement} root @param {Tick[]} ticks @param {number | null} change */
function markTick(root, ticks, change) {
  const reached = ticks.map((tick) => tick.change).filter((at) => change !== null && at <= change);
  const current = reached.length > 0 ? Math.max(...reached) : null;
  ticks.forEach((tick, at) =>
    root.children[at].classList.toggle('is-current', tick.change === current),
  );
}

/** @param {HTMLElement} root @param {Tick[]} ticks @param {number} clientY */
function nearestTick(root, ticks, clientY) {
  const { top, height } = root.getBoundingClientRect();
  const at = (clientY - top) / height;
  const distance = (/** @type {Tick} */ tick) => Math.abs(tick.top + tick.height / 2 - at);
  return [...ticks].sort((one, two) => distance(one) - distance(two))[0];
}

/** @param {HTMLElement} root @param {(clientY: number) => void} follow */
function followPointer(root, follow) {
  root.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    root.setPointerCapture(event.pointerId);
    follow(event.clientY);
  });
  root.addEventListener('pointermove', (event) => {
    if (root.hasPointerCapture(event.pointerId)) follow(event.clientY);
  });
}
