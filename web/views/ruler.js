// A narrow strip at the window's edge: where in the story the changes lie. For the eye and the mouse only; the list of
// changes says the same to everyone.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Tick } from '../lib/ruler.js' */
import { shownChanges } from '../lib/filters.js';
import { ticksOf } from '../lib/ruler.js';
import { h } from './dom.js';

/** As many ticks as can be told apart on a screen. */
const SLOTS = 300;

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountRuler(root, store, actions) {
  /** @type {Tick[]} */
  let ticks = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let drawing;
  // In a book this takes as long as the rows, which are waited for; in a story less than another frame.
  store.watch(['result', 'hidden'], ({ result }) => {
    clearTimeout(drawing);
    if (result && result.model.rows.length > SLOTS) drawing = setTimeout(draw);
    else draw();
  });
  store.watch(['change'], mark);

  function draw() {
    const { result, hidden } = store.get();
    const shown = result ? new Set(shownChanges(result.model, hidden)) : new Set();
    ticks = result ? ticksOf(result.model, SLOTS, shown) : [];
    // Those that are there are moved: at a key all of them move, and new ones would be laid out anew.
    while (root.children.length > ticks.length) root.lastChild?.remove();
    while (root.children.length < ticks.length) root.append(h('div', {}));
    ticks.forEach(({ top, height, kind }, at) => {
      const tick = /** @type {HTMLElement} */ (root.children[at]);
      tick.className = `tick is-${kind}`;
      tick.style.top = `${top * 100}%`;
      tick.style.height = `${height * 100}%`;
    });
    mark();
  }

  function mark() {
    const { change } = store.get();
    const reached = ticks
      .map((tick) => tick.change)
      .filter((at) => change !== null && at <= change);
    const current = reached.length > 0 ? Math.max(...reached) : null;
    ticks.forEach((tick, at) =>
      root.children[at].classList.toggle('is-current', tick.change === current),
    );
  }

  /** @param {PointerEvent} event */
  const follow = ({ clientY }) => {
    const { top, height } = root.getBoundingClientRect();
    const at = (clientY - top) / height;
    const distance = (/** @type {Tick} */ tick) => Math.abs(tick.top + tick.height / 2 - at);
    const [nearest] = [...ticks].sort((one, two) => distance(one) - distance(two));
    if (nearest && nearest.change !== store.get().change) actions.goTo(nearest.change);
  };
  root.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    root.setPointerCapture(event.pointerId);
    follow(event);
  });
  root.addEventListener('pointermove', (event) => {
    if (root.hasPointerCapture(event.pointerId)) follow(event);
  });
}
