// The later text of a row as a field, where it stands. Enter or leaving it puts the words in, Escape leaves them as they
// were.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
import { t } from '../strings/index.js';
import { passageOf } from '../lib/corrections.js';
import { rowName } from '../lib/labels.js';
import { h } from './dom.js';

/** What a cell shows beside the words of the later text. */
const NOT_LATER = 'del, .gone-space, .sentence-note, .moved-sentence.is-to';

/** @param {HTMLElement} root The proof. @param {Store} store @param {Actions} actions */
export function mountRewriting(root, store, actions) {
  /** Puts in what was typed, and makes the field ready for more: of the one that is open. */
  let commit = () => {};
  let release = () => {};

  /** @param {number} index @param {number} [caret] In the row's later text; at its end unless told. */
  function open(index, caret) {
    const { result } = store.get();
    const element = document.getElementById(`row-${index + 1}`);
    const cell = element?.querySelector('.cell.after');
    if (!result || !element || !cell) return;
    const { model } = result;
    const row = model.rows[index];
    const range = passageOf(model, 'after', row.row.after);
    let passage = { text: model.comparison.texts.after, range };
    const field = fieldFor(model, row, passage.text.slice(...range));
    const words = field.value;
    let put = words;
    commit = () => {
      if (field.value === put) return;
      put = field.value;
      passage = actions.rewrite(passage, put);
      // Until the new rows come; if they do not, the words are still here to be changed.
      field.readOnly = store.get().job !== 'idle';
    };
    release = () => (field.readOnly = false);
    const shown = [...cell.childNodes];
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
        if (document.activeElement !== field) leave();
      }),
    );
    field.addEventListener('input', () => grow(field));
    cell.replaceChildren(field);
    grow(field);
    field.focus({ preventScroll: true });
    const at = caret ?? words.length;
    field.setSelectionRange(at, at);
  }

  root.addEventListener('dblclick', ({ target }) => {
    const cell = target instanceof Element ? target.closest('.cell.after') : null;
    const row = cell?.closest('.row');
    if (!cell || !(row instanceof HTMLElement) || target instanceof HTMLTextAreaElement) return;
    open(Number(row.dataset.row), caretIn(cell));
  });
  store.watch(['opened'], ({ opened }) => {
    if (opened) open(opened.row);
  });
  store.watch(['result', 'mode', 'language'], () => commit());
  store.watch(['job'], ({ job }) => {
    if (job === 'idle') release();
  });
}

/** @param {Model} model @param {RowModel} row @param {string} words */
function fieldFor(model, row, words) {
  const { role } = model.comparison.after.blocks[row.row.after[0]];
  const field = h('textarea', {
    class: `text rewriting role-${role}`,
    dir: 'auto',
    lang: model.comparison.after.language,
    rows: '1',
    'aria-label': t.hand.field(rowName(model, row)),
  });
  field.value = words;
  return field;
}

/** As high as its text. @param {HTMLTextAreaElement} field */
function grow(field) {
  field.style.height = '0';
  field.style.height = `${field.scrollHeight}px`;
}

/** Where in the later text of a cell the selection begins. @param {Element} cell */
function caretIn(cell) {
  const selection = getSelection();
  if (!selection?.rangeCount || !cell.contains(selection.anchorNode)) return undefined;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const before = document.createRange();
  before.setStart(cell, 0);
  before.setEnd(startContainer, startOffset);
  const part = before.cloneContents();
  for (const each of part.querySelectorAll(NOT_LATER)) each.remove();
  return part.textContent?.length;
}
