// All rows of the result, and where among them the person is.

/** @import { App } from '../app.js' */
/** @import { Result, State } from '../store.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { Words } from './highlights.js' */
/** @import { Viewport } from '../environment.js' */
/** @import { Item } from '../lib/folds.js' */
/** @import { Part } from './dom.js' */
import { cardEntries } from '../lib/card.js';
import { rowsDecided } from '../lib/decisions.js';
import { isLeftOut } from '../lib/filters.js';
import { foldRows } from '../lib/folds.js';
import { Chunks } from './chunks.js';
import { focusedFrom, h, planned, selectionFrom } from './dom.js';
import { foldPart, openForPrint } from './fold.js';
import { createHighlights } from './highlights.js';
import { rowPlan } from './row.js';

/** About the height of the sticky bars, in pixels. */
const BARS = 120;

/** Of more rows than these, only those near the window are laid out. */
const LONG = 24;

/** @param {HTMLElement} root @param {App} app */
export function mountRows(root, app) {
  const rows = new Rows(root, app);
  const { store, actions, environment } = app;
  store.watch(['result'], (state) => rows.load(state));
  store.watch(['mode', 't'], () => rows.refresh());
  store.watch(['target', 'edit'], ({ target }) => rows.goTo(target));
  store.watch(['hidden'], ({ hidden }) => rows.mute(hidden));
  store.watch(['decisions'], (state) => rows.decide(state));
  store.watch(['picking'], ({ picking }) => {
    root.classList.toggle('is-picking', picking !== null);
    rows.mark();
  });
  actions.setSight(rows);
  followPointer(root, app);
  openForPrint(root, environment, () => rows.buildAll());
}

class Rows {
  #root;
  #store;
  #viewport;
  #chunks;
  #highlight;
  /** Folds that a person opened, by their first row. @type {Set<number>} */
  #opened = new Set();
  /** A line along the margin from one end of a move to the other. */
  #ribbon = h('div', { class: 'ribbon', 'aria-hidden': 'true', hidden: true });
  /** @type {Result | null} */
  #shown = null;
  /** The decisions that the rows show. @type {State['decisions']} */
  #decisions;
  /** Rows that bear a mark of where the person is. @type {HTMLElement[]} */
  #marked = [];
  /** @type {{model: Model | null, key: string, words: Words | null}} */
  #edit = { model: null, key: '', words: null };
  /** Where in the window the current row was, while its rows are replaced. @type {number | null} */
  #held = null;

  /** @param {HTMLElement} root @param {App} app */
  constructor(root, { store, environment }) {
    this.#root = root;
    this.#store = store;
    this.#viewport = environment.viewport;
    this.#decisions = store.get().decisions;
    root.append(this.#ribbon);
    const make = this.#make.bind(this);
    this.#chunks = new Chunks(root, environment.viewport, make, () => this.mark());
    this.#highlight = createHighlights((row) => this.elementOf(row));
  }

  /** @param {number} row */
  elementOf(row) {
    return this.#chunks.elementOf(row);
  }

  buildAll() {
    this.#chunks.buildAll();
  }

  /** @param {Readonly<State>} state */
  load({ result, decisions }) {
    this.#decisions = decisions;
    const [current] = this.#hasFocus() ? this.#marked : [];
    this.#held = current?.getBoundingClientRect().top ?? null;
    this.#shown = result;
    this.#opened.clear();
    const direction = result?.model.direction ?? 'ltr';
    if (this.#root.dir !== direction) this.#root.dir = direction;
    const rows = result?.model.rows ?? [];
    this.#root.classList.toggle('is-long', rows.length > LONG);
    this.#chunks.load(foldRows(rows), rows.length);
  }

  /** Shows another view, or other words. */
  refresh() {
    if (this.#shown) this.hold(() => this.#chunks.refresh());
  }

  /** What a person looks at stays where it is while the rows are laid out anew. @param {() => void} change */
  hold(change) {
    const { target } = this.#store.get();
    const current = target && this.elementOf(target.row);
    const isSeen = current && isInSight(current, this.#viewport);
    const row = isSeen ? target.row : this.topRow();
    const top = this.#topOf(row);
    change();
    const back = () => this.#viewport.scrollBy(this.#topOf(row) - top);
    back();
    // Among many rows the heights above are estimates until they are seen.
    if (this.#root.classList.contains('is-long')) requestAnimationFrame(back);
  }

  /** Where in the window a row is, or the next one that this view shows. @param {number} row */
  #topOf(row) {
    const { length } = this.#shown?.model.rows ?? [];
    for (let at = row; at < length; at++) {
      const element = this.elementOf(at);
      if (element?.checkVisibility()) return this.#viewport.boxOf(element).top;
    }
    return 0;
  }

  /** @param {State['target']} target */
  goTo(target) {
    if (target) this.#chunks.reveal(target.row);
    this.mark();
    const row = target && this.elementOf(target.row);
    if (!row) return;
    unfold(row);
    if (target.scroll) this.#scrollTo(row);
    else if (isCovered(row, this.#viewport)) this.#show(row, 'nearest');
    if (target.focus || this.#held !== null) row.focus({ preventScroll: true });
    // Rows above may be of other heights than they were: the current one stays where it was.
    if (this.#held !== null) this.#viewport.scrollBy(row.getBoundingClientRect().top - this.#held);
    this.#held = null;
  }

  /** @param {HTMLElement} row */
  #scrollTo(row) {
    const block = row.offsetHeight > this.#viewport.height() / 2 ? 'start' : 'center';
    const reach = () => {
      this.#show(row, block);
      this.#show(row.querySelector('.highlight'), 'nearest');
    };
    reach();
    // Among many rows the heights above are estimates until they are seen.
    if (this.#root.classList.contains('is-long')) requestAnimationFrame(reach);
  }

  /** Takes the marks off the kinds of changes that the filters hide. @param {State['hidden']} hidden */
  mute(hidden) {
    const model = this.#shown?.model;
    if (!model) return;
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (
      this.#root.querySelectorAll('[data-change]')
    ))
      row.classList.toggle('is-muted', isLeftOut(model, hidden, Number(row.dataset.change)));
  }

  /** The current row keeps the focus, though it is made anew. @param {Readonly<State>} state */
  decide({ result, decisions, target }) {
    const last = this.#decisions;
    this.#decisions = decisions;
    if (result !== this.#shown || !result) return;
    const hadFocus = this.#hasFocus();
    this.#chunks.remake(rowsDecided(result.model, last, decisions));
    if (target) this.#chunks.reveal(target.row);
    if (hadFocus && !this.#hasFocus() && target)
      this.elementOf(target.row)?.focus({ preventScroll: true });
  }

  #hasFocus() {
    return this.#root.contains(focusedFrom(this.#root));
  }

  /** Marks where the person is. */
  mark() {
    for (const row of this.#marked) row.classList.remove('is-current', 'is-partner', 'is-source');
    this.#marked = [];
    const { result, target, finding, findings, picking } = this.#store.get();
    const row = target && result?.model.rows[target.row];
    const [current] = this.#markRun(row?.index, 'is-current');
    const [partner] = this.#markRun(row?.other, 'is-partner');
    this.#markRow(picking?.row, 'is-source');
    this.#ribbon.hidden = true;
    if (current && partner) drawRibbon(this.#ribbon, current, partner);
    const words = finding === null ? this.#editWords() : findings[finding].finding;
    this.#highlight(result?.model ?? null, words);
  }

  /** Marks a row and those that moved along with it. @param {number | null | undefined} at @param {string} name */
  #markRun(at, name) {
    const rows = this.#store.get().result?.model.rows ?? [];
    const run = typeof at === 'number' ? runAround(rows, at) : [];
    return run.flatMap((row) => this.#markRow(row, name) ?? []);
  }
  /** The words of the current edit, the same object while it is the same. */
  #editWords() {
    const { result, change, edit } = this.#store.get();
    if (!result || change === null || edit === null) return null;
    const key = `${change} ${edit}`;
    if (this.#edit.model !== result.model || this.#edit.key !== key) {
      const ranges = cardEntries(result.model, change)[edit]?.ranges;
      this.#edit = { model: result.model, key, words: ranges ? { ...ranges, link: null } : null };
    }
    return this.#edit.words;
  }
  /** @param {number | null | undefined} row @param {string} name */
  #markRow(row, name) {
    const element = typeof row === 'number' ? this.elementOf(row) : null;
    if (!element) return null;
    element.classList.add(name);
    this.#marked.push(element);
    return element;
  }

  /** The first row below the sticky bars. Chunks are asked first: asking every row would lay out a whole book. */
  topRow() {
    const isBelow = (/** @type {Element} */ element) => this.#viewport.boxOf(element).bottom > BARS;
    const chunk = this.#chunks.elements().find(isBelow);
    const rows = [...(chunk?.querySelectorAll('.row') ?? [])];
    const first = rows.find((row) => isBelow(row) && row.checkVisibility()) ?? rows.at(-1);
    return first instanceof HTMLElement ? Number(first.dataset.row) : 0;
  }

  /**
   * In a paragraph taller than the window a step goes to the next mark that is out of sight.
   * @param {1 | -1} step @returns {boolean} Whether there was one.
   */
  stepInside(step) {
    const { target } = this.#store.get();
    const row = target && this.elementOf(target.row);
    const height = this.#viewport.height();
    if (!row || row.offsetHeight < height || !isInSight(row, this.#viewport)) return false;
    const marks = [...row.querySelectorAll('ins, del, .subtle, .moved-sentence')];
    const next =
      step > 0
        ? marks.find((each) => this.#viewport.boxOf(each).bottom > height - BARS)
        : marks.reverse().find((each) => this.#viewport.boxOf(each).top < BARS);
    this.#show(next, step > 0 ? 'start' : 'end');
    return next !== undefined;
  }

  /** @param {Element | null | undefined} element @param {ScrollLogicalPosition} block */
  #show(element, block) {
    if (element) this.#viewport.show(element, block);
  }

  /** @param {HTMLElement} chunk @param {Item[]} items @returns {Part[]} */
  #make(chunk, items) {
    const state = this.#store.get();
    if (!state.result) return [];
    chunk.className = `chunk in-${state.mode}`;
    return items.map(({ type, rows }) =>
      type === 'row' ? planned(rowPlan(state, rows[0])) : foldPart(state, type, rows, this.#opened),
    );
  }
}

/** The neighbours of a row that are of the same change, it itself first. @param {RowModel[]} rows @param {number} at */
function runAround(rows, at) {
  const { change, kind } = rows[at];
  const isSame = (/** @type {RowModel | undefined} */ row) =>
    change !== null && row?.change === change && row.kind === kind;
  const run = [at];
  for (let up = at - 1; isSame(rows[up]); up--) run.push(up);
  for (let down = at + 1; isSame(rows[down]); down++) run.push(down);
  return run;
}

/** @param {HTMLElement} ribbon @param {HTMLElement} one @param {HTMLElement} two */
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

/** Whether what is at the foot of the window covers a row. @param {HTMLElement} row @param {Viewport} viewport */
function isCovered(row, viewport) {
  const { top, bottom } = viewport.boxOf(row);
  const foot = viewport.height() - viewport.covered();
  return bottom > foot && top > BARS;
}

/** @param {HTMLElement} row @param {Viewport} viewport */
function isInSight(row, viewport) {
  const { top, bottom } = viewport.boxOf(row);
  return bottom > BARS && top < viewport.height() - BARS;
}

/** @param {HTMLElement} root @param {App} app */
function followPointer(root, { store, actions }) {
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
    else if (selectionFrom(root)?.isCollapsed && !target.closest('textarea'))
      actions.goToRow(index, { scroll: false });
  });
}
