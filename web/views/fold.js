// A run of unchanged rows, folded: the browser's search opens it where it can, and paper shows it open.
/** @import { RowModel } from '../../model/model.js' */
/** @import { Part, Plan } from './dom.js' */
import { t } from '../strings/index.js';
import { button, h, made } from './dom.js';

/** Rows made at a time: a book may have thousands in one fold. */
const SLICE = 60;

/** Where the browser's search cannot open a fold, folds start open. */
const canHide = 'onbeforematch' in HTMLElement.prototype;

/**
 * @param {RowModel[]} rows @param {(row: RowModel) => Plan} plan
 * @param {Set<number>} opened Which folds a person opened, by their first row.
 * @returns {Part}
 */
export function foldPart(rows, plan, opened) {
  const says = rows.length > SLICE ? '' : JSON.stringify([t.code, ...rows.map(plan)]);
  return { says, make: () => foldElement(rows, (row) => made(plan(row)), opened) };
}

/** @param {RowModel[]} rows @param {(row: RowModel) => Node} make @param {Set<number>} opened */
function foldElement(rows, make, opened) {
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
    toggle.textContent = `⋯ ${t.fold.toggle(rows.length, open)}`;
  }
  /** @param {number} from */
  function fill(from) {
    body.append(...rows.slice(from, from + SLICE).map(make));
    if (from + SLICE < rows.length) setTimeout(() => fill(from + SLICE));
  }
  fill(0);
  body.addEventListener('beforematch', () => set(true));
  set(!canHide || opened.has(first));
  return h('div', { class: 'fold' }, toggle, body);
}

/** Paper has no buttons: folds open for printing and close again. @param {HTMLElement} root @param {() => void} buildAll */
export function openForPrint(root, buildAll) {
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
