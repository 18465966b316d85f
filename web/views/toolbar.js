// The bar: ways of viewing, stepping through changes, the list, the texts, help.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { leftOut } from '../lib/filters.js';
import { MODES } from '../../model/paragraphs.js';
import { t } from '../strings/index.js';
import { h, part } from './dom.js';

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions @param {() => void} help */
export function mountToolbar(root, store, actions, help) {
  const find = (/** @type {string} */ selector) => part(root, selector);
  const count = find('.count');
  const list = find('.list');
  const edit = find('.edit');
  const previous = find('.previous');
  const next = find('.next');

  for (const mode of MODES) {
    const choice = find(`[data-mode="${mode}"]`);
    choice.addEventListener('click', () => actions.setMode(mode));
    store.watch(['mode'], (state) =>
      choice.setAttribute('aria-pressed', String(state.mode === mode)),
    );
  }
  previous.addEventListener('click', () => actions.step(-1));
  next.addEventListener('click', () => actions.step(1));
  list.addEventListener('click', () => actions.showList(!store.get().listOpen));
  edit.addEventListener('click', () => actions.edit(!store.get().editing));
  find('.help').addEventListener('click', help);

  store.watch(['result'], ({ result }) => {
    for (const each of [find('.controls'), find('.menu'), edit]) each.hidden = !result;
  });
  store.watch(['result', 'findings', 'hidden', 'language'], ({ result, findings, hidden }) => {
    const left = result ? leftOut(result.model, findings, hidden) : { changes: 0, findings: 0 };
    const count = left.changes + left.findings;
    list.textContent = count > 0 ? t.list.withHidden(count) : t.page.list;
  });
  store.watch(['listOpen'], ({ listOpen }) => list.setAttribute('aria-expanded', String(listOpen)));
  store.watch(['editing', 'language'], ({ editing }) => {
    edit.setAttribute('aria-expanded', String(editing));
    edit.textContent = editing ? t.status.done : t.page.edit;
  });
  store.watch(['result', 'change', 'language'], ({ result, change }) => {
    const total = result?.model.changes.length ?? 0;
    count.replaceChildren(...countNodes(change, total));
    // Not disabled: a button that loses the focus under someone's finger is worse than one that does nothing.
    previous.ariaDisabled = String(total === 0 || change === 0);
    next.ariaDisabled = String(total === 0 || change === total - 1);
  });
}

/** "Change 3 of 17"; a narrow window leaves the words out. @param {number | null} change @param {number} total */
function countNodes(change, total) {
  if (change === null) return [total === 0 ? t.counts.none : t.counts.changes(total)];
  return [h('span', { class: 'count-word' }, t.counts.changeWord), t.counts.of(change + 1, total)];
}
