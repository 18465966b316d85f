// The list of findings and changes: a second, linear way through the story, with filters by kind.

/** @import { Store, State } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Model } from '../../model/model.js' */
import { t } from '../strings/index.js';
import { KINDS, changeKinds, leftOut, shownChanges } from '../lib/filters.js';
import { SEVERITIES, sentenceOf } from '../lib/findings.js';
import { excerpt, howChanged, rowName, signOf } from '../lib/labels.js';
import { button, h } from './dom.js';

/** Entries made at a time; a book has thousands. */
const BATCH = 100;

/** Findings listed; the change log has them all. */
const MOST = 300;

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountChangeList(root, store, actions) {
  const head = h('div', { class: 'changes-head' });
  const filters = h('details', { class: 'filters' });
  const findings = h('ol', { class: 'finding-list' });
  const list = h('ol', { class: 'change-list' });
  const note = h('p', { class: 'hidden-count', role: 'status' });
  root.append(head, filters, note, findings, list);
  /** @type {Map<number, Element>} */
  const entries = new Map();
  let generation = 0;

  // On a narrow window the list covers the text that was chosen from it.
  root.addEventListener('click', ({ target }) => {
    const isEntry = target instanceof Element && target.closest('li button') !== null;
    if (isEntry && !matchMedia('(min-width: 900px)').matches) actions.showList(false);
  });
  store.watch(['language'], () => {
    const close = button(t.list.close, () => actions.showList(false), { class: 'close' });
    head.replaceChildren(h('h2', { id: 'changes-heading' }, t.list.heading), close);
  });
  store.watch(['listOpen'], ({ listOpen }) => (root.hidden = !listOpen));
  store.watch(['result', 'listOpen', 'hidden', 'findings', 'seen', 'language'], (state) => {
    generation++;
    if (!state.listOpen || !state.result) return;
    drawFilters(filters, state, actions);
    drawFindings(findings, state, actions);
    drawNote(note, state, actions);
    entries.clear();
    list.replaceChildren();
    fill(state.result.model, shownChanges(state.result.model, state.hidden), 0, generation);
  });
  store.watch(['change', 'finding', 'listOpen', 'result', 'hidden', 'seen', 'language'], mark);

  function mark() {
    const { change, finding } = store.get();
    for (const entry of root.querySelectorAll('[aria-current]'))
      entry.removeAttribute('aria-current');
    const entry =
      finding === null
        ? change === null
          ? null
          : entries.get(change)
        : findings.querySelector(`[data-finding="${finding}"]`);
    entry?.setAttribute('aria-current', 'true');
    if (entry && !root.hidden) keepInSight(root, entry);
  }

  /** @param {Model} model @param {number[]} shown @param {number} from @param {number} mine */
  function fill(model, shown, from, mine) {
    if (mine !== generation) return;
    for (const change of shown.slice(from, from + BATCH)) {
      const entry = entryButton(model, change, actions);
      entries.set(change, entry);
      list.append(h('li', {}, entry));
    }
    if (from + BATCH < shown.length) setTimeout(() => fill(model, shown, from + BATCH, mine));
    else mark();
  }
}

/** @param {HTMLElement} root @param {Readonly<State>} state @param {Actions} actions */
function drawFilters(root, { result, findings, hidden }, actions) {
  const model = /** @type {NonNullable<State['result']>} */ (result).model;
  /** @type {Map<string, number>} */
  const counts = new Map();
  const count = (/** @type {string} */ kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { finding } of findings) count(finding.severity);
  for (const kind of changeKinds(model)) count(kind);
  const boxes = [...SEVERITIES, ...KINDS]
    .filter((kind) => counts.has(kind))
    .map((kind) => {
      const box = h('input', { type: 'checkbox', id: `filter-${kind}` });
      box.checked = !hidden.has(kind);
      box.addEventListener('change', () => actions.hideKind(kind, !box.checked));
      const label = h('label', { for: `filter-${kind}` }, t.list.filters[kind]);
      const total = h('span', { class: 'quiet' }, t.number(counts.get(kind) ?? 0));
      return h('li', {}, box, label, total);
    });
  const focused = document.activeElement?.id ?? '';
  root.replaceChildren(h('summary', {}, t.list.show), h('ul', {}, ...boxes));
  if (focused.startsWith('filter-')) document.getElementById(focused)?.focus();
}

/** @param {HTMLElement} root @param {Readonly<State>} state @param {Actions} actions */
function drawFindings(root, { result, findings, hidden, seen }, actions) {
  const model = /** @type {NonNullable<State['result']>} */ (result).model;
  const shown = findings.slice(0, MOST).flatMap(({ finding, key }, index) => {
    if (hidden.has(finding.severity)) return [];
    const entry = button('', () => actions.goToFinding(index, { focus: true }), {
      'data-finding': String(index),
    });
    entry.append(
      h('span', { class: 'severity' }, t.log.severities[finding.severity]),
      h('bdi', { class: 'sentence' }, sentenceOf(model, finding)),
      seen.has(key) ? h('span', { class: 'quiet' }, t.findings.seen) : '',
    );
    return [h('li', { class: `is-${finding.severity}${seen.has(key) ? ' is-seen' : ''}` }, entry)];
  });
  root.replaceChildren(...shown);
  root.hidden = shown.length === 0;
}

/** What the filters leave out is counted. @param {HTMLElement} root @param {Readonly<State>} state @param {Actions} actions */
function drawNote(root, { result, findings, hidden }, actions) {
  const model = /** @type {NonNullable<State['result']>} */ (result).model;
  const left = leftOut(model, findings, hidden);
  const all = button(t.list.showAll, actions.showAllKinds);
  root.hidden = left.changes + left.findings === 0;
  root.replaceChildren(t.list.hidden(left.changes, left.findings), ' ', all);
}

/** @param {Model} model @param {number} change @param {Actions} actions */
function entryButton(model, change, actions) {
  const row = model.rows[model.changes[change]];
  const entry = button('', () => actions.goTo(change, { focus: true }));
  entry.append(
    h('span', { class: 'sign', 'aria-hidden': 'true' }, signOf(row)),
    h(
      'span',
      { class: 'what' },
      t.list.entry(t.capital(rowName(model, row)), howChanged(row.link)),
    ),
    h('bdi', { class: 'excerpt' }, excerpt(model, row, 48)),
  );
  return entry;
}

/** Scrolls the list and nothing around it. @param {HTMLElement} root @param {Element} entry */
function keepInSight(root, entry) {
  const { top, bottom } = entry.getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  if (top < frame.top + 48) root.scrollTop += top - frame.top - 48;
  else if (bottom > frame.bottom) root.scrollTop += bottom - frame.bottom + 8;
}
