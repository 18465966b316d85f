// The later text of a row as a field, where it stands. Enter, or leaving the field, puts the words in; Escape leaves them
// as they were.

/** @import { App } from '../app.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { Strings } from '../strings.js' */
import { passageOf } from '../lib/constraints.js';
import { rowName } from '../lib/labels.js';
import { focusedFrom, h, selectionFrom } from './dom.js';

/** What a cell shows beside the words of the later text. */
const NOT_LATER = 'del, .gone-space, .sentence-note, .moved-sentence.is-to';

/** @param {HTMLElement} root The element that holds the rows. @param {App} app */
export function mountInlineEdit(root, app) {
  const { store, events } = app;
  /** The field that is open. @type {Field | null} */
  let current = null;
  /** @param {number} index @param {number} [caret] */
  const open = (index, caret) => {
    const element = root.querySelector(`[data-row="${index}"]`);
    const cell = element?.querySelector('.cell.after');
    const { result, isFixed } = store.get();
    if (!result || isFixed || !(element instanceof HTMLElement) || !cell) return;
    current = openField(app, result.model, result.model.rows[index], element, cell, caret);
  };
  root.addEventListener('dblclick', ({ target }) => {
    const cell = target instanceof Element ? target.closest('.cell.after') : null;
    const row = cell?.closest('.row');
    if (!cell || !(row instanceof HTMLElement) || target instanceof HTMLTextAreaElement) return;
    open(Number(row.dataset.row), caretIn(cell));
  });
  events.on('edit', (row) => open(row));
  store.watch(['result', 'mode', 't'], () => current?.commit());
  store.watch(['job'], ({ job }) => {
    if (job === 'idle') current?.release();
  });
}

/** `commit` puts in what was typed, `release` makes the field ready for more. @typedef {{commit: () => void, release: () => void}} Field */

/**
 * @param {App} app @param {Model} model @param {RowModel} row @param {HTMLElement} element Of the row.
 * @param {Element} cell That of the later text. @param {number} [caret] In the text; at its end unless told. @returns {Field}
 */
function openField({ store, actions }, model, row, element, cell, caret) {
  const text = model.comparison.texts.after;
  const range = passageOf(model, 'after', row.row.after);
  const field = fieldFor(store.get().t, model, row, text.slice(...range));
  const words = field.value;
  const shown = [...cell.childNodes];
  let passage = { text, range };
  let put = words;
  const commit = () => {
    if (field.value === put) return;
    put = field.value;
    passage = actions.rewrite(passage, put);
    // Until the new rows come; if they do not, the words are still here to be changed.
    field.readOnly = store.get().job !== 'idle';
  };
  const leave = () => {
    commit();
    if (put === words && field.isConnected) cell.replaceChildren(...shown);
  };
  field.addEventListener('keydown', (event) => {
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey);
    if (!isEnd || event.isComposing) return;
    event.preventDefault();
    if (event.key === 'Escape') field.value = put;
    element.focus({ preventScroll: true });
    leave();
  });
  // Where another window took the focus, the field still has it in this one: browsers only agree on that afterwards.
  field.addEventListener('blur', () =>
    setTimeout(() => {
      if (focusedFrom(element) !== field) leave();
    }),
  );
  field.addEventListener('input', () => grow(field));
  cell.replaceChildren(field);
  grow(field);
  field.focus({ preventScroll: true });
  const at = caret ?? words.length;
  field.setSelectionRange(at, at);
  return { commit, release: () => (field.readOnly = false) };
}

/** @param {Strings} t @param {Model} model @param {RowModel} row @param {string} words */
function fieldFor(t, model, row, words) {
  const { role } = model.comparison.after.blocks[row.row.after[0]];
  const field = h('textarea', {
    class: `text inline-edit role-${role}`,
    dir: 'auto',
    lang: model.comparison.after.language,
    rows: '1',
    'aria-label': t.editing.field({ name: rowName(t, model, row) }),
  });
  field.value = words;
  return field;
}

/** Makes a field as high as its text. @param {HTMLTextAreaElement} field */
function grow(field) {
  field.style.height = '0';
  field.style.height = `${field.scrollHeight}px`;
}

/** Where in the later text of a cell the selection begins. @param {Element} cell */
function caretIn(cell) {
  const selection = selectionFrom(cell);
  if (!selection?.rangeCount || !cell.contains(selection.anchorNode)) return undefined;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const before = document.createRange();
  before.setStart(cell, 0);
  before.setEnd(startContainer, startOffset);
  const part = before.cloneContents();
  for (const each of part.querySelectorAll(NOT_LATER)) each.remove();
  return part.textContent?.length;
}
