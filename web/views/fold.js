// A run of rows, folded: unchanged ones, or what several that moved together left behind. The browser's search opens it where it can, and paper shows it open.

/** @import { RowModel } from '../../model/model.js' */
/** @import { Environment } from '../environment.js' */
/** @import { Result } from '../store.js' */
/** @import { Part } from './dom.js' */
/** @import { RowState } from './row.js' */
import { arrowIn } from '../../strings/languages.js';
import { rowNote } from '../lib/labels.js';
import { button, h, made } from './dom.js';
import { rowPlan } from './row.js';

/** Rows made at a time: a book may have thousands in one fold. */
const SLICE = 60;

/** Where the browser's search cannot open a fold, folds start open. */
const canHide = () => 'onbeforematch' in HTMLElement.prototype;

/**
 * @param {RowState} state @param {'fold' | 'ghost'} type @param {RowModel[]} rows
 * @param {Set<number>} opened The folds that a person opened, by their first row.
 * @returns {Part}
 */
export function foldPart(state, type, rows, opened) {
  const plans = () => rows.map((row) => rowPlan(state, row));
  const key = rows.length > SLICE ? '' : JSON.stringify([state.t.code, ...plans()]);
  const make = (/** @type {RowModel} */ row) => made(rowPlan(state, row));
  const words = foldWords(state, type, rows);
  return { key, make: () => foldElement(words, rows, make, opened) };
}

/** @param {RowState} state @param {'fold' | 'ghost'} type @param {RowModel[]} rows @returns {(open: boolean) => string} */
function foldWords({ t, result }, type, rows) {
  if (type === 'fold')
    return (open) => `⋯ ${(open ? t.fold.hide : t.fold.show)({ n: rows.length })}`;
  const { model } = /** @type {Result} */ (result);
  const note = rowNote(t, model, rows[0]);
  const { hideMoved, showMoved } = t.fold;
  return (open) =>
    `${arrowIn(model.direction)} ${(open ? hideMoved : showMoved)({ note, n: rows.length })}`;
}

/** @param {(open: boolean) => string} words @param {RowModel[]} rows @param {(row: RowModel) => Node} make @param {Set<number>} opened */
function foldElement(words, rows, make, opened) {
  const first = rows[0].index;
  const body = h('div', { class: 'fold-body' });
  const toggle = button('', () => set(body.hasAttribute('hidden')), { class: 'fold-toggle' });
  /** @param {boolean} open */
  function set(open) {
    if (open) opened.add(first);
    else opened.delete(first);
    if (open) body.removeAttribute('hidden');
    else body.setAttribute('hidden', 'until-found');
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = words(open);
  }
  fill(body, rows, make);
  body.addEventListener('beforematch', () => set(true));
  set(!canHide() || opened.has(first));
  return h('div', { class: 'fold' }, toggle, body);
}

/** @param {Element} body @param {RowModel[]} rows @param {(row: RowModel) => Node} make @param {number} [from] */
function fill(body, rows, make, from = 0) {
  body.append(...rows.slice(from, from + SLICE).map(make));
  if (from + SLICE < rows.length) setTimeout(() => fill(body, rows, make, from + SLICE));
}

/** Paper has no buttons: folds open for printing and close again. @param {HTMLElement} root @param {Environment} environment @param {() => void} buildAll */
export function openForPrint(root, { listen }, buildAll) {
  /** @type {HTMLElement[]} */
  let closed = [];
  listen('beforeprint', () => {
    buildAll();
    closed = [...root.querySelectorAll('.fold-toggle[aria-expanded="false"]')].map(
      (toggle) => /** @type {HTMLElement} */ (toggle),
    );
    for (const toggle of closed) toggle.click();
  });
  listen('afterprint', () => {
    for (const toggle of closed) toggle.click();
    closed = [];
  });
}
