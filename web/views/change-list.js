// The list of changes: a second, linear way through the story.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Model } from '../lib/rows.js' */
import { capital, excerpt, howChanged, rowName, signOf } from '../lib/labels.js';
import { button, h } from './dom.js';

/** Entries made at a time; a book has thousands. */
const BATCH = 300;

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountChangeList(root, store, actions) {
  const list = h('ol', {});
  const close = button('Close', () => actions.showList(false), { class: 'close' });
  root.append(
    h('div', { class: 'changes-head' }, h('h2', { id: 'changes-heading' }, 'Changes'), close),
    list,
  );
  /** @type {Model | null} */
  let shown = null;

  store.watch(['result'], ({ result }) => {
    const page = root.closest('.result');
    if (page instanceof HTMLElement) page.hidden = !result;
  });
  store.watch(['result', 'listOpen'], ({ result, listOpen }) => {
    root.hidden = !listOpen;
    if (!listOpen || !result || result.model === shown) return;
    shown = result.model;
    list.replaceChildren();
    fill(list, result.model, 0, () => shown === result.model, actions);
  });
  store.watch(['change', 'listOpen', 'result'], ({ change }) => {
    for (const entry of list.querySelectorAll('[aria-current]'))
      entry.removeAttribute('aria-current');
    const entry = change === null ? null : list.children[change]?.firstElementChild;
    entry?.setAttribute('aria-current', 'true');
    if (entry && !root.hidden) keepInSight(root, entry);
  });
}

/** @param {HTMLElement} list @param {Model} model @param {number} from @param {() => boolean} isWanted @param {Actions} actions */
function fill(list, model, from, isWanted, actions) {
  if (!isWanted()) return;
  const end = Math.min(from + BATCH, model.changes.length);
  for (let change = from; change < end; change++) list.append(entryElement(model, change, actions));
  if (end < model.changes.length) setTimeout(() => fill(list, model, end, isWanted, actions));
}

/** @param {Model} model @param {number} change @param {Actions} actions */
function entryElement(model, change, actions) {
  const row = model.rows[model.changes[change]];
  const entry = button('', () => actions.goTo(change, { focus: true }));
  entry.append(
    h('span', { class: 'sign', 'aria-hidden': 'true' }, signOf(row)),
    h('span', { class: 'what' }, `${capital(rowName(model, row))}, ${howChanged(row.link)}`),
    h('bdi', { class: 'excerpt' }, excerpt(model, row, 48)),
  );
  return h('li', {}, entry);
}

/** Scrolls the list and nothing around it. @param {HTMLElement} root @param {Element} entry */
function keepInSight(root, entry) {
  const { top, bottom } = entry.getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  if (top < frame.top + 48) root.scrollTop += top - frame.top - 48;
  else if (bottom > frame.bottom) root.scrollTop += bottom - frame.bottom + 8;
}
