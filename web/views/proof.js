// The proof: all rows of the result. Rows are bundled; bundles near the window are built first and the rest when the
// page is idle, so a book opens as fast as a story and is still all there for the browser's own search.

/** @import { Store, State, Result } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Item } from '../lib/folds.js' */
/** @import { RowModel } from '../lib/rows.js' */
import { counted } from '../lib/labels.js';
import { chunk, foldRows } from '../lib/folds.js';
import { button, h } from './dom.js';
import { rowElement } from './row.js';

const BUNDLE = 40;

/** About the height of the sticky bars. */
const BARS = 120;

/** From this many rows on, folded rows are made when they are opened: the page would hold too much otherwise. */
const MANY_ROWS = 2000;

/** Where the browser's search cannot open a fold, folds start open. */
const canHide = 'onbeforematch' in HTMLElement.prototype;

const later =
  window.requestIdleCallback?.bind(window) ??
  ((/** @type {() => void} */ work) => setTimeout(work, 30));

/** @typedef {{element: HTMLElement, items: Item[], built: boolean}} Bundle */

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountProof(root, store, actions) {
  /** @type {Bundle[]} */
  let bundles = [];
  /** @type {Int32Array} */
  let bundleOfRow = new Int32Array(0);
  let generation = 0;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const bundle = bundles.find(({ element }) => element === target);
        if (isIntersecting && bundle) build(bundle);
      }
    },
    { rootMargin: '100% 0px' },
  );

  /** @param {Readonly<State>} state */
  function rebuild({ result, mode }) {
    near.disconnect();
    root.className = `proof in-${mode}`;
    root.replaceChildren();
    bundles = [];
    if (!result) return;
    const { rows } = result.model;
    bundles = chunk(foldRows(rows), BUNDLE).map(bundleOf);
    bundleOfRow = new Int32Array(rows.length);
    bundles.forEach(({ items }, index) => {
      for (const item of items) for (const row of item.rows) bundleOfRow[row.index] = index;
    });
    root.classList.toggle('is-long', bundles.length > 4);
    root.append(...bundles.map(({ element }) => element));
    for (const bundle of bundles.slice(0, 3)) build(bundle);
    for (const bundle of bundles.slice(3)) near.observe(bundle.element);
    buildRest(++generation, 3);
  }

  /** @param {number} mine @param {number} index */
  function buildRest(mine, index) {
    if (index >= bundles.length) return;
    later(() => {
      if (mine !== generation) return;
      build(bundles[index]);
      buildRest(mine, index + 1);
    });
  }

  /** @param {Bundle} bundle */
  function build(bundle) {
    const { result, mode } = store.get();
    if (bundle.built || !result) return;
    bundle.built = true;
    near.unobserve(bundle.element);
    bundle.element.style.minHeight = '';
    const { model } = result;
    const make = (/** @type {RowModel} */ row) => rowElement(model, row, mode);
    const isLarge = model.rows.length > MANY_ROWS;
    bundle.element.append(
      ...bundle.items.map(({ type, rows }) =>
        type === 'row' ? make(rows[0]) : foldElement(rows, make, isLarge),
      ),
    );
    mark();
  }

  /** The row's element; what hides it is built or opened. @param {number} row */
  function reveal(row) {
    const bundle = bundles[bundleOfRow[row]];
    if (!bundle) return null;
    build(bundle);
    return document.getElementById(`row-${row + 1}`);
  }

  /** @type {HTMLElement[]} */
  let marked = [];

  function mark() {
    for (const row of marked) row.classList.remove('is-current', 'is-partner');
    marked = [];
    const { result, target } = store.get();
    if (!result || !target) return;
    const { other } = result.model.rows[target.row];
    for (const [row, name] of /** @type {const} */ ([
      [target.row, 'is-current'],
      [other, 'is-partner'],
    ])) {
      const element = row === null ? null : document.getElementById(`row-${row + 1}`);
      if (!element) continue;
      element.classList.add(name);
      marked.push(element);
    }
  }

  function show() {
    const { target } = store.get();
    const row = target ? reveal(target.row) : null;
    mark();
    if (!target || !row) return;
    if (target.scroll) scrollTo(row);
    if (target.focus) row.focus({ preventScroll: true });
  }

  /** @param {HTMLElement} row */
  function scrollTo(row) {
    row.scrollIntoView({ block: row.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
    // In a long proof heights above are estimates until they are seen.
    if (root.classList.contains('is-long'))
      requestAnimationFrame(() => row.scrollIntoView({ block: 'center' }));
  }

  /** The first row below the sticky bars. Bundles are asked first: asking every row would lay out a whole book. */
  function topRow() {
    const isBelow = (/** @type {Element} */ element) =>
      element.getBoundingClientRect().bottom > BARS;
    const bundle = bundles.find(({ element }) => isBelow(element));
    const rows = [...(bundle?.element.querySelectorAll('.row') ?? [])];
    const first =
      rows.find((row) => isBelow(row) && row.checkVisibility()) ?? rows[rows.length - 1];
    if (first instanceof HTMLElement) return Number(first.dataset.row);
    return bundle?.items[0].rows[0].index ?? 0;
  }

  /**
   * In a paragraph taller than the window a step goes to the next mark that is out of sight.
   * @param {1 | -1} step
   */
  function stepInside(step) {
    const { target } = store.get();
    const row = target ? document.getElementById(`row-${target.row + 1}`) : null;
    if (!row || row.offsetHeight < innerHeight || !isInSight(row)) return false;
    const marks = [...row.querySelectorAll('ins, del, .subtle, .moved-sentence')];
    const next =
      step > 0
        ? marks.find((mark) => mark.getBoundingClientRect().bottom > innerHeight - BARS)
        : marks.reverse().find((mark) => mark.getBoundingClientRect().top < BARS);
    next?.scrollIntoView({ block: step > 0 ? 'start' : 'end' });
    return next !== undefined;
  }

  /** @type {Result | null} */
  let shown = null;
  store.watch(['result', 'mode'], (state) => {
    const place = state.result === shown && shown ? topRow() : null;
    shown = state.result;
    rebuild(state);
    if (place !== null && place > 0)
      reveal(state.target?.row ?? place)?.scrollIntoView({ block: 'center' });
  });
  store.watch(['target'], show);
  actions.setSight({ topRow, stepInside });

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
    if (row instanceof HTMLElement && getSelection()?.isCollapsed)
      actions.goToRow(Number(row.dataset.row), { scroll: false });
  });
  openForPrint(root, () => bundles.forEach(build));
}

/** @param {HTMLElement} row */
function isInSight(row) {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > BARS && top < innerHeight - BARS;
}

/** An empty bundle as high as its rows will be, about. @param {Item[]} items @returns {Bundle} */
function bundleOf(items) {
  const element = h('div', { class: 'bundle' });
  let height = 0;
  for (const { type, rows } of items) height += type === 'fold' ? 40 : rowHeight(rows[0]);
  element.style.minHeight = `${height}px`;
  element.style.containIntrinsicSize = `auto ${height}px`;
  return { element, items, built: false };
}

const rowHeight = (/** @type {RowModel} */ { row }) =>
  130 * Math.max(row.before.length, row.after.length, 1);

/** @param {RowModel[]} rows @param {(row: RowModel) => Node} make @param {boolean} isLazy */
function foldElement(rows, make, isLazy) {
  const body = h('div', { class: 'fold-body' });
  const label = `${counted(rows.length, 'unchanged paragraph')}`;
  const toggle = button('', () => set(body.hasAttribute('hidden')), { class: 'fold-toggle' });
  /** @param {boolean} open */
  function set(open) {
    if (open && body.childElementCount === 0) body.append(...rows.map(make));
    if (open) body.removeAttribute('hidden');
    else body.setAttribute('hidden', 'until-found');
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = `⋯ ${label}: ${open ? 'hide' : 'show'}`;
  }
  body.addEventListener('beforematch', () => set(true));
  if (!isLazy) body.append(...rows.map(make));
  set(!canHide && !isLazy);
  return h('div', { class: 'fold' }, toggle, body);
}

/** Paper has no buttons: folds open for printing and close again. @param {HTMLElement} root @param {() => void} buildAll */
function openForPrint(root, buildAll) {
  /** @type {HTMLElement[]} */
  let closed = [];
  window.addEventListener('beforeprint', () => {
    buildAll();
    closed = [...root.querySelectorAll('.fold-toggle[aria-expanded="false"]')].map(
      (toggle) => /** @type {HTMLElement} */ (toggle),
    );
    for (const toggle of closed) toggle.click();
  });
  window.addEventListener('afterprint', () => {
    for (const toggle of closed) toggle.click();
    closed = [];
  });
}
