// The proof: all rows of the result, and where in them the person is.

/** @import { Store, State, Result } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Item } from '../lib/folds.js' */
/** @import { RowModel } from '../../model/model.js' */
/** @import { Part } from './dom.js' */
import { rowsDecided } from '../lib/decisions.js';
import { foldRows } from '../lib/folds.js';
import { createBundles } from './bundles.js';
import { h, planned } from './dom.js';
import { foldPart, openForPrint } from './fold.js';
import { createRings } from './rings.js';
import { rowPlan } from './row.js';

/** About the height of the sticky bars. */
const BARS = 120;

/** A proof of more rows than this lays out only what is near the window. */
const LONG = 24;

/** @param {number} row */
const elementOf = (row) => document.getElementById(`row-${row + 1}`);

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountProof(root, store, actions) {
  const opened = new Set();
  const ribbon = h('div', { class: 'ribbon', 'aria-hidden': 'true', hidden: true });
  root.append(ribbon);
  const bundles = createBundles(root, make, mark);
  /** @type {Result | null} */
  let shown = null;

  /** @param {HTMLElement} bundle @param {Item[]} items @returns {Part[]} */
  function make(bundle, items) {
    const { result, mode, decisions, hidden } = store.get();
    if (!result) return [];
    bundle.className = `bundle in-${mode}`;
    const plan = (/** @type {RowModel} */ each) => rowPlan(result, each, mode, decisions, hidden);
    return items.map(({ type, rows }) =>
      type === 'row' ? planned(plan(rows[0])) : foldPart(rows, plan, opened),
    );
  }

  const ring = createRings(elementOf);
  /** @type {HTMLElement[]} */
  let marked = [];

  /** Where the row in focus was in the window, when its rows are replaced. @type {number | null} */
  let held = null;

  /** @param {number | null | undefined} row @param {string} name */
  function markRow(row, name) {
    const element = typeof row === 'number' ? elementOf(row) : null;
    if (!element) return null;
    element.classList.add(name);
    marked.push(element);
    return element;
  }

  function mark() {
    for (const row of marked) row.classList.remove('is-current', 'is-partner', 'is-source');
    marked = [];
    const { result, target, finding, findings, picking } = store.get();
    const row = target && result?.model.rows[target.row];
    const current = markRow(row?.index, 'is-current');
    const partner = markRow(row?.other, 'is-partner');
    markRow(picking?.row, 'is-source');
    ribbon.hidden = true;
    if (current && partner) drawRibbon(ribbon, current, partner);
    ring(result?.model ?? null, finding === null ? null : findings[finding].finding);
  }

  function show() {
    const { target } = store.get();
    if (target) bundles.reveal(target.row);
    mark();
    const row = target && elementOf(target.row);
    if (!row) return;
    unfold(row);
    if (target.scroll) scrollTo(row);
    if (target.focus || held !== null) row.focus({ preventScroll: true });
    // Rows above may be of other heights than they were: the one in focus stays where it was.
    if (held !== null) scrollBy(0, row.getBoundingClientRect().top - held);
    held = null;
  }

  /** @param {HTMLElement} row */
  function scrollTo(row) {
    const block = row.offsetHeight > innerHeight / 2 ? 'start' : 'center';
    const reach = () => {
      row.scrollIntoView({ block });
      row.querySelector('.ring')?.scrollIntoView({ block: 'nearest' });
    };
    reach();
    // In a long proof heights above are estimates until they are seen.
    if (root.classList.contains('is-long')) requestAnimationFrame(reach);
  }

  /** The first row below the sticky bars. Bundles are asked first: asking every row would lay out a whole book. */
  function topRow() {
    const isBelow = (/** @type {Element} */ element) =>
      element.getBoundingClientRect().bottom > BARS;
    const rows = [...(bundles.elements().find(isBelow)?.querySelectorAll('.row') ?? [])];
    const first =
      rows.find((row) => isBelow(row) && row.checkVisibility()) ?? rows[rows.length - 1];
    return first instanceof HTMLElement ? Number(first.dataset.row) : 0;
  }

  /**
   * In a paragraph taller than the window a step goes to the next mark that is out of sight.
   * @param {1 | -1} step
   */
  function stepInside(step) {
    const { target } = store.get();
    const row = target && elementOf(target.row);
    if (!row || row.offsetHeight < innerHeight || !isInSight(row)) return false;
    const marks = [...row.querySelectorAll('ins, del, .subtle, .moved-sentence')];
    const next =
      step > 0
        ? marks.find((each) => each.getBoundingClientRect().bottom > innerHeight - BARS)
        : marks.reverse().find((each) => each.getBoundingClientRect().top < BARS);
    next?.scrollIntoView({ block: step > 0 ? 'start' : 'end' });
    return next !== undefined;
  }

  let decided = store.get().decisions;
  store.watch(['result'], ({ result, decisions }) => {
    decided = decisions;
    held = root.contains(document.activeElement) ? topOf(marked[0]) : null;
    shown = result;
    const page = root.closest('.result');
    if (page instanceof HTMLElement) page.hidden = !result;
    opened.clear();
    const direction = result?.model.direction ?? 'ltr';
    if (root.dir !== direction) root.dir = direction;
    const rows = result?.model.rows ?? [];
    root.classList.toggle('is-long', rows.length > LONG);
    bundles.load(foldRows(rows), rows.length);
  });
  store.watch(['mode', 'language'], ({ target }) => {
    if (!shown) return;
    const place = topRow();
    bundles.refresh();
    const row = place > 0 || target ? (target?.row ?? place) : null;
    if (row !== null) elementOf(row)?.scrollIntoView({ block: 'center' });
  });
  store.watch(['target'], show);
  store.watch(['hidden'], ({ hidden }) => {
    for (const row of root.querySelectorAll('[data-kind]'))
      row.classList.toggle('is-muted', hidden.has(row.getAttribute('data-kind') ?? ''));
  });
  store.watch(['decisions'], ({ result, decisions }) => {
    const before = decided;
    decided = decisions;
    if (result === shown && result) bundles.remake(rowsDecided(result.model, before, decisions));
  });
  actions.setSight({ topRow, stepInside });
  store.watch(['picking'], ({ picking }) => {
    root.classList.toggle('is-picking', picking !== null);
    mark();
  });
  followPointer(root, store, actions);
  openForPrint(root, bundles.buildAll);
}

/** @param {Element | undefined} row */
const topOf = (row) => row?.getBoundingClientRect().top ?? null;

/** A line along the margin from one end of a move to the other. @param {HTMLElement} ribbon @param {HTMLElement} one @param {HTMLElement} two */
function drawRibbon(ribbon, one, two) {
  const [first, second] = one.offsetTop < two.offsetTop ? [one, two] : [two, one];
  const top = first.offsetTop + first.offsetHeight;
  const length = second.offsetTop - top;
  ribbon.hidden = length <= 0 || first.offsetHeight === 0;
  ribbon.style.top = `${top}px`;
  ribbon.style.height = `${length}px`;
}

/** @param {HTMLElement} row */
function unfold(row) {
  const toggle = row.closest('.fold-body[hidden]')?.previousElementSibling;
  if (toggle instanceof HTMLElement) toggle.click();
}

/** @param {HTMLElement} row */
function isInSight(row) {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > BARS && top < innerHeight - BARS;
}

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
function followPointer(root, store, actions) {
  // A selection that starts on one side stays there, so that copying gives one version.
  root.addEventListener('pointerdown', ({ target }) => {
    const cell = target instanceof Element ? target.closest('.cell') : null;
    root.dataset.selecting = cell?.classList.contains('before') ? 'before' : 'after';
  });
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.fold-toggle')) return;
    const jump = target.closest('[data-jump]');
    if (jump instanceof HTMLElement)
      return actions.goToRow(Number(jump.dataset.jump), { focus: true });
    const row = target.closest('.row');
    if (!(row instanceof HTMLElement)) return;
    const index = Number(row.dataset.row);
    if (store.get().picking) actions.choosePartner(index);
    else if (getSelection()?.isCollapsed && !target.closest('textarea'))
      actions.goToRow(index, { scroll: false });
  });
}
