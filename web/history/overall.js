// What the whole history tells: its findings, words that are looked for in all versions, the findings step by step, and the
// fields of the story through the versions.

/** @import { App } from '../app.js' */
/** @import { History, Role } from '../../wasm/engine.js' */
/** @import { State } from '../store.js' */
/** @import { Strings } from '../strings.js' */
/** @import { Over } from '../../reports/history.js' */
/** @import { Found } from './find.js' */
/** @import { HistoryActions } from './history.js' */
/** @import { Told } from './tale.js' */
/** @import { VersionTold } from './told.js' */
import { FIELDS, fieldThrough } from '../../model/history.js';
import { modelOf } from '../../model/model.js';
import { changeLog, summaryLine } from '../../reports/changes.js';
import { overAll } from '../../reports/history.js';
import { button, h } from '../views/dom.js';
import { findWords } from './find.js';
import { listOf } from './more.js';
import { versionNames } from './names.js';
import { reportStringsOf, stringsOf } from './strings.js';
import { toldOf } from './told.js';
import { watchSome } from './watch.js';

/** The fields of the table. The time of day is told with each version. @type {readonly Role[]} */
const SHOWN = [...FIELDS.filter((role) => role !== 'timestamp'), 'caption', 'credit'];

/** So many steps are listed without being asked for. */
const MOST_OPEN = 8;

/** Likewise findings, and sentences that hold the words that are looked for. */
const MOST_FINDINGS = 50;
const MOST_FOUND = 5;

/** @param {HTMLElement} root @param {App} app @param {HistoryActions} acts */
export function mountOverall(root, { store }, acts) {
  const findings = h('section', { class: 'over', 'aria-labelledby': 'over-heading' });
  const search = searchNode(store, acts);
  const steps = h('section', { class: 'by-step', 'aria-labelledby': 'steps-heading' });
  const fields = h('section', { class: 'through', 'aria-labelledby': 'fields-heading' });
  root.append(findings, search, fields, steps);
  const shownOf = (/** @type {Readonly<State>} */ { t, tale }) => [t, tale.told, tale.isOpen];
  watchSome(store, shownOf, ({ tale: { told, isOpen }, t }) => {
    if (!told || !isOpen) return;
    findings.replaceChildren(...findingNodes(t, told, acts));
    fields.replaceChildren(...fieldNodes(t, told));
    steps.replaceChildren(...stepNodes(t, told, acts));
  });
}

/** @param {Strings} strings @param {Told} told @param {HistoryActions} acts */
function findingNodes(strings, { history }, acts) {
  const t = stringsOf(strings);
  const report = reportStringsOf(strings);
  const item = (/** @type {Over} */ { severity, sentence, thread, version, at }) => {
    const go = () => (thread === null ? acts.showStep(version, at) : acts.openLife(thread));
    return h(
      'li',
      { class: `is-${severity}` },
      h('span', { class: 'severity' }, strings.log.severities[severity]),
      button(sentence, go),
    );
  };
  const over = overAll(history, report, strings.log);
  const list = listOf(over, MOST_FINDINGS, item, t.more);
  const quiet = answersOf(t, history, over).map((words) => h('p', { class: 'quiet' }, words));
  return [h('h3', { id: 'over-heading' }, report.over), list, ...quiet];
}

/** What an editor asks of a history, where no finding says it. @param {ReturnType<typeof stringsOf>} t @param {History} history @param {Over[]} over */
function answersOf(t, history, over) {
  const told = toldOf(history);
  const last = (/** @type {(each: VersionTold) => boolean} */ is) =>
    told.reduce((found, each, version) => (is(each) ? version : found), -1);
  const alert = last(({ alerts }) => alerts > 0);
  const note = last(({ correction }) => correction);
  const isMissing = history.findings.some(({ kind }) => kind === 'correction-missing');
  return [
    ...(alert < 0 ? [t.noAlert] : []),
    ...(alert >= 0 && !isMissing && note >= alert ? [correctedWords(t, alert + 1, note + 1)] : []),
    ...(over.some(({ isBack }) => isBack) ? [] : [t.nothingBack]),
  ];
}

/** @param {ReturnType<typeof stringsOf>} t @param {number} change @param {number} note */
const correctedWords = (t, change, note) =>
  change === note ? t.correctedAtOnce({ change }) : t.corrected({ change, note });

/** @param {App['store']} store @param {HistoryActions} acts */
function searchNode(store, acts) {
  const input = h('input', {
    type: 'search',
    id: 'find-words',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const label = h('label', { for: 'find-words' });
  const count = h('p', { class: 'hidden-text', role: 'status' });
  const output = h('div', { class: 'found' });
  input.addEventListener('input', () => acts.findWords(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') event.stopPropagation();
  });
  const shownOf = (/** @type {Readonly<State>} */ { t, tale }) => [t, tale.told, tale.words];
  watchSome(store, shownOf, ({ tale, t: strings }) => {
    const t = stringsOf(strings);
    label.textContent = t.find;
    input.placeholder = t.findHint;
    const { told, words = '' } = tale;
    const isAsked = told && words.trim() !== '';
    const found = isAsked ? findWords(told.history, words) : [];
    count.textContent = isAsked ? t.foundCount({ n: found.length }) : '';
    const item = (/** @type {Found} */ each) => foundNode(strings, each, told?.slots ?? [], acts);
    const nodes =
      found.length > 0
        ? [listOf(found, MOST_FOUND, item, t.more)]
        : isAsked
          ? [h('p', {}, t.notFound)]
          : [];
    output.replaceChildren(...nodes);
  });
  return h('div', { class: 'find', role: 'search' }, label, input, count, output);
}

/** @param {Strings} strings @param {Found} found @param {Told['slots']} slots @param {HistoryActions} acts */
function foundNode(strings, { thread, versions, text, at }, slots, acts) {
  const t = stringsOf(strings);
  const [first] = versions;
  const isInAll = versions.length === slots.length;
  const version = versionNames(strings, slots)[first];
  const [start, end] = at;
  return h(
    'li',
    {},
    h(
      'p',
      {},
      isInAll ? t.foundAll : t.firstIn({ version }),
      ' ',
      thread === null ? null : button(t.life, () => acts.openLife(thread)),
    ),
    h(
      'blockquote',
      { dir: 'auto' },
      text.slice(0, start).trimStart(),
      h('mark', {}, text.slice(start, end)),
      text.slice(end).trimEnd(),
    ),
    isInAll ? null : h('p', { class: 'quiet' }, t.foundIn({ versions: spanNames(t, versions) })),
  );
}

/** "Version 1–4", "Version 6": three or more in a row are one. @param {ReturnType<typeof stringsOf>} t @param {readonly number[]} versions @returns {string[]} */
function spanNames(t, versions) {
  /** @type {number[][]} */
  const rows = [];
  for (const version of versions) {
    const last = rows[rows.length - 1];
    if (last && last[last.length - 1] === version - 1) last.push(version);
    else rows.push([version]);
  }
  const spans = rows.flatMap((row) =>
    row.length > 2 ? `${row[0] + 1}–${row[row.length - 1] + 1}` : row.map((at) => `${at + 1}`),
  );
  return spans.map((at) => t.version({ at }));
}

/** @param {Strings} strings @param {Told} told */
function fieldNodes(strings, { history, slots }) {
  const t = stringsOf(strings);
  const names = versionNames(strings, slots);
  const bodies = SHOWN.flatMap((role) => fieldBody(strings, history, names, role));
  if (bodies.length === 0) return [];
  const heads = [t.field, t.inVersion, t.wording].map((words) => h('th', { scope: 'col' }, words));
  return [
    h('h3', { id: 'fields-heading' }, t.fields),
    h('table', {}, h('thead', {}, h('tr', {}, ...heads)), ...bodies),
  ];
}

/** @param {Strings} strings @param {History} history @param {string[]} versions What they are called. @param {Role} role */
function fieldBody(strings, history, versions, role) {
  const values = fieldThrough(history, role);
  if (values.length === 0) return [];
  const t = stringsOf(strings);
  const report = reportStringsOf(strings);
  /** @type {Partial<Record<Role, string>>} */
  const names = { ...report.fields, ...t.fieldNames };
  const rows = values.map(({ version, text }, at) =>
    h(
      'tr',
      {},
      at === 0
        ? h('th', { scope: 'rowgroup', rowspan: String(values.length) }, names[role] ?? role)
        : null,
      h('td', { class: 'when' }, versions[version]),
      text
        ? h('td', { dir: 'auto', class: 'value' }, text)
        : h('td', { class: 'quiet' }, report.noField),
    ),
  );
  return [h('tbody', {}, ...rows)];
}

/** @param {Strings} strings @param {Told} told @param {HistoryActions} acts */
function stepNodes(strings, { history, slots }, acts) {
  const t = stringsOf(strings);
  const names = versionNames(strings, slots);
  const steps = history.versions.flatMap(
    /** @returns {HTMLElement[]} */ ({ step, apart }, version) => {
      const name = names[version];
      if (apart) return [h('p', {}, h('strong', {}, name), ` ${t.apart}`)];
      return step === null ? [] : [stepNode(strings, history, version, step, name, acts)];
    },
  );
  const heading = h('h3', { id: 'steps-heading' }, t.steps);
  // Of many only the heading stands between the fields and the story.
  return [h('details', { open: steps.length <= MOST_OPEN }, h('summary', {}, heading), ...steps)];
}

/** The findings of a step are written when it is opened: a book has thousands. @param {Strings} strings @param {History} history @param {number} version @param {number} step @param {string} name @param {HistoryActions} acts */
function stepNode(strings, history, version, step, name, acts) {
  const t = stringsOf(strings);
  const comparison = history.steps[step];
  const details = h(
    'details',
    {},
    h('summary', {}, h('strong', {}, name), ` ${summaryLine(comparison, strings.log)}`),
  );
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    const entries = changeLog(modelOf(comparison), strings.log);
    const item = (/** @type {typeof entries[number]} */ { severity, place, text }) =>
      h(
        'li',
        { class: `is-${severity}`, dir: 'auto' },
        h('span', { class: 'severity' }, strings.log.severities[severity]),
        ` ${[place, text].filter(Boolean).join('  ')}`,
      );
    details.append(
      entries.length > 0
        ? listOf(entries, MOST_FINDINGS, item, t.more)
        : h('p', { class: 'quiet' }, t.noFindings),
      button(t.see, () => acts.showStep(version)),
    );
  });
  return details;
}
