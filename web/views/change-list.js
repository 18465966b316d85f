// The list of findings and changes: a second, linear way through the story, with filters by kind.

/** @import { App } from '../app.js' */
/** @import { Actions } from '../actions/index.js' */
/** @import { Environment, Viewport } from '../environment.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { StateWithResult, State } from '../store.js' */
/** @import { Strings } from '../strings.js' */
/** @import { Finding } from '../../wasm/engine.js' */
import { linkOfChange } from '../../model/model.js';
import { findingPlace } from '../../reports/changes.js';
import { KINDS, kindCounts, leftOut, shownChanges } from '../lib/filters.js';
import { SEVERITIES, findingSaid, ofSeverity } from '../lib/findings.js';
import { changeName, excerpt, howChanged, signOf } from '../lib/labels.js';
import { capital } from '../../strings/language.js';
import { button, focusedFrom, h } from './dom.js';

/** Entries made at a time, more than a screen holds: a book has thousands. */
const BATCH = 40;

/** Findings listed. The change log has them all. */
const MOST = 300;

/** @param {HTMLElement} root @param {App} app */
export function mountChangeList(root, { store, actions, environment }) {
  const head = h('div', { class: 'changes-head' });
  const filters = h('details', { class: 'filters' });
  const findings = h('ol', { class: 'finding-list' });
  const list = h('ol', { class: 'change-list' });
  const note = h('p', { class: 'hidden-count', role: 'status' });
  root.append(head, filters, note, findings, list);
  /** The changes that the list is filled with. @type {number[]} */
  let listed = [];

  // In a narrow window the list covers the text that was chosen from it.
  root.addEventListener('click', ({ target }) => {
    const isEntry = target instanceof Element && target.closest('li button') !== null;
    if (isEntry && !environment.isWide()) actions.showList(false);
  });
  store.watch(['t'], ({ t }) => {
    const close = button(t.list.close, () => actions.showList(false), { class: 'close' });
    head.replaceChildren(h('h2', { id: 'changes-heading' }, t.list.heading), close);
  });
  store.watch(['listOpen'], ({ listOpen }) => (root.hidden = !listOpen));
  store.watch(['result', 'listOpen', 'hidden', 'findings', 'seen', 't'], (state) => {
    const { listOpen, result, hidden, t } = state;
    const shown = (listed = result && listOpen ? shownChanges(result.model, hidden) : []);
    if (!listOpen || !result) return;
    const compared = { ...state, result };
    drawFilters(filters, compared, actions);
    drawFindings(findings, compared, actions);
    drawNote(note, compared, actions);
    list.replaceChildren();
    const entry = (/** @type {number} */ change) => entryButton(t, result.model, change, actions);
    const isWanted = () => listed === shown;
    fill(list, shown, entry, isWanted, () => mark(root, store.get(), environment));
  });
  store.watch(['change', 'finding', 'listOpen', 'result', 'hidden', 'seen', 't'], (state) =>
    mark(root, state, environment),
  );
}

/**
 * Makes the entries batch by batch, while they are wanted.
 * @param {Element} list @param {number[]} changes @param {(change: number) => Node} entry
 * @param {() => boolean} isWanted @param {() => void} onBatch Called after each batch.
 */
function fill(list, changes, entry, isWanted, onBatch) {
  let from = 0;
  const addBatch = () => {
    if (!isWanted()) return;
    const batch = changes.slice(from, (from += BATCH));
    list.append(...batch.map((change) => h('li', {}, entry(change))));
    onBatch();
    if (from < changes.length) setTimeout(addBatch);
  };
  addBatch();
}

/** Marks the entry of the current finding or change. @param {HTMLElement} root @param {Readonly<State>} state @param {Environment} environment */
function mark(root, { change, finding }, { viewport }) {
  for (const entry of root.querySelectorAll('[aria-current]'))
    entry.removeAttribute('aria-current');
  const current = finding === null ? `[data-change="${change}"]` : `[data-finding="${finding}"]`;
  const entry = root.querySelector(current);
  entry?.setAttribute('aria-current', 'true');
  if (entry && !root.hidden) keepInSight(root, entry, viewport);
}

/** @param {HTMLElement} root @param {StateWithResult} state @param {Actions} actions */
function drawFilters(root, { result, findings, hidden, t }, actions) {
  const counts = kindCounts(result.model);
  for (const severity of SEVERITIES) counts.set(severity, ofSeverity(findings, severity).length);
  const names = { ...t.log.severities, ...t.list.filters };
  const boxes = [...SEVERITIES, ...KINDS].flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const id = `filter-${kind}`;
    const box = h('input', { type: 'checkbox', id });
    box.checked = !hidden.has(kind);
    box.addEventListener('change', () => actions.hideKind(kind, !box.checked));
    const label = h('label', { for: id }, names[kind]);
    return [h('li', {}, box, label, h('span', { class: 'quiet' }, t.tools.number(count)))];
  });
  const focused = focusedFrom(root)?.id ?? '';
  root.replaceChildren(h('summary', {}, t.list.show), h('ul', {}, ...boxes));
  const again = focused.startsWith('filter-') ? root.querySelector(`#${focused}`) : null;
  if (again instanceof HTMLElement) again.focus();
}

/** @param {HTMLElement} root @param {StateWithResult} state @param {Actions} actions */
function drawFindings(root, { result, findings, hidden, seen, t }, actions) {
  const shown = findings.slice(0, MOST).flatMap(({ finding, key }, index) => {
    if (hidden.has(finding.severity)) return [];
    const isSeen = seen.has(key);
    const entry = button('', () => actions.goToFinding(index, { focus: true }), {
      'data-finding': String(index),
    });
    entry.append(...findingWords(t, result.model, finding));
    if (isSeen) entry.append(' ', h('span', { class: 'quiet' }, t.findings.seen));
    return [h('li', { class: `is-${finding.severity}${isSeen ? ' is-seen' : ''}` }, entry)];
  });
  root.replaceChildren(...shown);
  root.hidden = shown.length === 0;
}

/** @param {Strings} t @param {Model} model @param {Finding} finding */
const findingWords = (t, model, finding) => [
  h(
    'span',
    { class: 'severity', title: t.log.severityMeanings[finding.severity] },
    t.log.severities[finding.severity],
  ),
  ' ',
  h('span', { class: 'place' }, findingPlace(model, finding, t.log)),
  ' ',
  h('bdi', { class: 'sentence' }, findingSaid(model, finding, t.log)),
];

/** All findings that the filters let through, for paper. @param {StateWithResult} state */
export const printedFindings = ({ result, findings, hidden, t }) =>
  h(
    'ol',
    { class: 'printed' },
    ...findings
      .filter(({ finding }) => !hidden.has(finding.severity))
      .map(({ finding }) => h('li', {}, ...findingWords(t, result.model, finding))),
  );

/** What the filters leave out is counted. @param {HTMLElement} root @param {StateWithResult} state @param {Actions} actions */
function drawNote(root, { result, findings, hidden, t }, actions) {
  const left = leftOut(result.model, findings, hidden);
  const all = button(t.list.showAll, actions.showAllKinds);
  root.hidden = left.changes + left.findings === 0;
  const what = t.tools.list([
    ...(left.changes > 0 ? [t.counts.changes({ n: left.changes })] : []),
    ...(left.findings > 0 ? [t.list.findings({ n: left.findings })] : []),
  ]);
  root.replaceChildren(t.list.hidden({ what }), ' ', all);
}

/** @param {Strings} t @param {Model} model @param {number} change @param {Actions} actions */
function entryButton(t, model, change, actions) {
  const row = model.rows[model.changes[change]];
  const how = howChanged(t, linkOfChange(model, change));
  const what = t.list.entry({ name: capital(changeName(t, model, change)), how });
  const entry = button('', () => actions.goTo(change, { focus: true }), {
    'data-change': String(change),
  });
  entry.append(
    h('span', { class: 'sign', 'aria-hidden': 'true' }, signOf(row)),
    ' ',
    h('span', { class: 'what' }, what),
    ' ',
    h('bdi', { class: 'excerpt' }, excerpt(model, row, 48)),
  );
  return entry;
}

/** Scrolls the list, whose end is covered by what stands at the foot of the window, and nothing around it. @param {HTMLElement} root @param {Element} entry @param {Viewport} viewport */
function keepInSight(root, entry, viewport) {
  const { top, bottom } = viewport.boxOf(entry);
  const frame = viewport.boxOf(root);
  const end = Math.min(frame.bottom, viewport.height() - viewport.covered());
  if (top < frame.top + 48) root.scrollTop += top - frame.top - 48;
  else if (bottom > end) root.scrollTop += bottom - end + 8;
}
