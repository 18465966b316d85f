// The bar: ways of viewing, stepping through changes, the list, the texts, help.

/** @import { App } from '../app.js' */
/** @import { State } from '../store.js' */
import { MODES } from '../../model/paragraphs.js';
import { leftOut } from '../lib/filters.js';
import { h, part } from './dom.js';
import { mountMenu } from './menu.js';

/** @param {HTMLElement} root @param {App} app @param {() => void} help Opens the help. */
export function mountToolbar(root, { store, actions, environment }, help) {
  const find = (/** @type {string} */ selector) => part(root, selector);
  const list = find('.list');
  const edit = find('.edit');
  for (const mode of MODES) {
    const choice = find(`[data-mode="${mode}"]`);
    choice.addEventListener('click', () => actions.setMode(mode));
    store.watch(['mode'], (state) =>
      choice.setAttribute('aria-pressed', String(state.mode === mode)),
    );
  }
  find('.previous').addEventListener('click', () => actions.step(-1));
  find('.next').addEventListener('click', () => actions.step(1));
  list.addEventListener('click', () => actions.showList(!store.get().listOpen));
  const card = find('.details');
  card.addEventListener('click', () => actions.showCard(!store.get().cardOpen));
  store.watch(['cardOpen'], ({ cardOpen }) => card.setAttribute('aria-expanded', String(cardOpen)));
  edit.addEventListener('click', () => actions.edit(!store.get().editing));
  find('.help').addEventListener('click', help);
  const menu = mountMenu(find('.new'), environment);
  for (const [name, act] of /** @type {const} */ ([
    ['.next-version', actions.nextVersion],
    ['.new-comparison', actions.newComparison],
  ]))
    find(name).addEventListener('click', () => {
      menu.close();
      act();
    });

  store.watch(['result'], ({ result }) => {
    for (const each of [find('.controls'), find('.new'), find('.exports'), edit])
      each.hidden = !result;
  });
  store.watch(['result', 'findings', 'hidden', 't'], (state) => {
    list.textContent = listLabel(state);
  });
  store.watch(['listOpen'], ({ listOpen }) => list.setAttribute('aria-expanded', String(listOpen)));
  store.watch(['editing', 't'], ({ editing, t }) => {
    edit.setAttribute('aria-expanded', String(editing));
    edit.textContent = editing ? t.status.done : t.page.edit;
  });
  store.watch(['result', 'change', 'hidden', 't'], (state) => drawSteps(root, state));
}

/** @param {Readonly<State>} state */
function listLabel({ result, findings, hidden, t }) {
  const left = result ? leftOut(result.model, findings, hidden) : { changes: 0, findings: 0 };
  const count = left.changes + left.findings;
  return count > 0 ? t.list.withHidden({ n: count }) : t.page.list;
}

/** "Change 3 of 17"; a narrow window leaves the words out. @param {HTMLElement} root @param {Readonly<State>} state */
function drawSteps(root, { result, change, hidden, t }) {
  const left = result ? leftOut(result.model, [], hidden).changes : 0;
  const total = result?.model.changes.length ?? 0;
  const words =
    change === null
      ? [total === 0 ? t.counts.none : t.counts.changes({ n: total })]
      : [
          h('span', { class: 'count-word' }, t.counts.changeWord),
          t.counts.of({ at: change + 1, count: total }),
        ];
  if (left > 0) words.push(h('span', { class: 'left-out' }, ` · ${t.list.skipped({ n: left })}`));
  part(root, '.count').replaceChildren(...words);
  // Not disabled: a button that loses the focus under someone's finger is worse than one that does nothing.
  part(root, '.previous').ariaDisabled = String(total === 0 || change === 0);
  part(root, '.next').ariaDisabled = String(total === 0 || change === total - 1);
}
