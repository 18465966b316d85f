// What stands above the rows: the summary in plain words, the fields that changed, and which side is which.

/** @import { App } from '../app.js' */
/** @import { Actions } from '../actions/index.js' */
/** @import { State, Result } from '../store.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { ChangedField } from '../lib/fields.js' */
/** @import { Strings } from '../strings.js' */
/** @import { Part, Plan } from './dom.js' */
import { LENGTH, barOf, outline } from '../../reports/overview.js';
import { SIDES } from '../../model/places.js';
import { unitOf, unitOfBoth } from '../../model/units.js';
import { changedFields, fieldPieces } from '../lib/fields.js';
import { SEVERITIES, byKind, ofSeverity } from '../lib/findings.js';
import { formsTold, quietNotes, sameVerdict, summaryParts, wordChange } from '../lib/summary.js';
import { capital } from '../../strings/language.js';
import { arrowIn } from '../../strings/languages.js';
import { printedFindings } from './change-list.js';
import { button, drawn, focusedFrom, h, made, planOf, show } from './dom.js';
import { piecePlans } from './text.js';

/** What the parts of the heading are made with, beside what they tell. @typedef {Pick<App, 'actions' | 'environment'> & {t: Strings}} Tools */

/** @param {HTMLElement} root @param {App} app */
export function mountHeading(root, { store, actions, environment }) {
  /** What the heading shows. @type {unknown[]} */
  let last = [];
  store.watch(['result', 'findings', 'hidden', 't'], ({ result, findings, hidden, t }) => {
    const next = [result, findings, hidden.has('fields'), t];
    if (next.every((each, at) => each === last[at])) return;
    last = next;
    if (!result) return root.replaceChildren();
    const { model } = result;
    const fields = hidden.has('fields') ? [] : changedFields(model);
    const tools = { actions, environment, t };
    show(root, [
      part(summary, summaryOf(t, result, findings, fields), tools),
      ...(fields.length > 0 ? [part(fieldList, fieldsOf(t, model, fields), tools)] : []),
      part(sides, sidesOf(result), tools),
    ]);
  });
  // Paper has no buttons and no list beside the text.
  environment.listen('beforeprint', () => {
    const more = root.querySelector('.fields .more button');
    if (more instanceof HTMLElement) more.click();
    const { result, ...state } = store.get();
    if (result) root.firstElementChild?.after(printedFindings({ ...state, result }));
  });
  environment.listen('afterprint', () => root.querySelector('.printed')?.remove());
  store.watch(['mode'], ({ mode }) => (root.className = `heading in-${mode}`));
}

/**
 * A part is made only of what it tells, so that it stays while that stays the same.
 * @template T @param {(told: T, tools: Tools) => Node} make @param {T} told @param {Tools} tools @returns {Part}
 */
const part = (make, told, tools) => ({
  key: JSON.stringify([tools.t.code, told]),
  make: () => make(told, tools),
});

/** @typedef {ReturnType<typeof summaryOf>} Summary */

/** @param {Strings} t @param {Result} result @param {State['findings']} findings @param {ChangedField[]} fields */
function summaryOf(t, result, findings, fields) {
  const { model } = result;
  const severity = findings.some(({ finding }) => finding.severity === 'alert') ? 'alert' : 'check';
  const told = new Set(fields.map(({ change }) => change));
  return {
    same: model.changes.length === 0 ? sameVerdict(t, model, result) : null,
    notes: quietNotes(t, model, result.plain),
    forms: formsTold(t, model),
    // The alerts by kind, each a way through its findings; where there are none, what is to be checked.
    severity,
    first: byKind(t.log, model, findings, severity, told),
    counts: SEVERITIES.map((each) => ofSeverity(findings, each)),
    parts: summaryParts(t, model),
    words: wordChange(t, model),
    unit: unitOfBoth(model.comparison.texts),
    bars: { before: barOf(model, 'before'), after: barOf(model, 'after') },
    verdict: model.comparison.summary.verdict,
  };
}

/** @param {Summary} told @param {Tools} tools */
function summary(told, { actions, t }) {
  const { same, notes, first } = told;
  const quiet = [...notes.map((note) => h('span', { class: 'quiet' }, note)), ...forms(told)];
  if (same !== null)
    return h('div', { class: 'summary' }, h('p', { class: 'verdict' }, same), ...quiet);
  const kinds = kindItems(told, actions, t);
  return h(
    'div',
    { class: 'summary' },
    first.length > 0
      ? h('ul', { class: 'verdict', 'aria-label': t.summary.first }, ...kinds)
      : null,
    h(
      'ul',
      { class: 'counts', 'aria-label': t.summary.what },
      h('li', { class: 'judgement' }, t.log.verdicts[told.verdict]),
      ...findingCounts(told, actions, t),
      ...steps(told, actions, t),
      wordItem(told, t),
    ),
    quiet.length > 0 ? h('div', { class: 'quiet-notes' }, ...quiet) : null,
    overview(told, t),
  );
}

/** Differences of form, folded. @param {Summary} told */
function forms({ forms: { count, lines } }) {
  if (lines.length === 0) return [];
  const items = lines.map((line) => h('li', { dir: 'auto' }, line));
  return [h('details', { class: 'quiet' }, h('summary', {}, count), h('ul', {}, ...items))];
}

/** A bar for each text: what stayed, moved, was removed or added. @param {Summary} told @param {Strings} t */
function overview({ bars }, t) {
  const paths = SIDES.flatMap((side, at) =>
    /** @type {const} */ (['same', 'moved', 'changed']).map((part) =>
      drawn('path', { class: `${part} ${side}`, d: outline(bars[side], part, at * 8, 6) }),
    ),
  );
  const label = [
    t.summary.overviewBefore(bars.before.shares),
    t.summary.overviewAfter(bars.after.shares),
  ].join(' ');
  const viewBox = `0 0 ${LENGTH} 14`;
  const attributes = { class: 'overview', role: 'img', 'aria-label': label, viewBox };
  const title = drawn('title', {});
  title.textContent = label;
  return drawn('svg', { ...attributes, preserveAspectRatio: 'none' }, title, ...paths);
}

/** "Figure changed ×2: ¶2 “12” → “18”, ¶4 …". @param {Summary} told @param {Actions} actions @param {Strings} t */
const kindItems = ({ severity, first }, actions, t) =>
  first.map(({ name, findings: at, details }) =>
    h(
      'li',
      { class: `is-${severity}` },
      button(name, () => actions.cycleFindings(at), { title: t.findings.next }),
      at.length > 1 ? h('span', { class: 'times' }, ` ×${t.tools.number(at.length)}`) : null,
      details.length > 0 ? h('bdi', { class: 'told' }, detailWords(t, details, at.length)) : null,
    ),
  );

/** @param {Strings} t @param {string[]} details @param {number} count */
const detailWords = ({ tools }, details, count) =>
  `${tools.colon}${tools.semicolons(details)}${count > details.length ? ' …' : ''}`;

/** "2 must check", "10 to check", "10 for information". @param {Summary} told @param {Actions} actions @param {Strings} t */
const findingCounts = ({ counts }, actions, t) =>
  SEVERITIES.flatMap((severity, index) => {
    const at = counts[index];
    if (at.length === 0) return [];
    const label = t.severityCounts[severity]({ n: at.length });
    const title = `${t.log.severityMeanings[severity]} ${t.summary.step}.`;
    const all = button(label, () => actions.cycleFindings(at), { title });
    return [h('li', { class: `is-${severity}` }, all)];
  });

/** "5 paragraphs added", each a way through its rows. @param {Summary} told @param {Actions} actions @param {Strings} t */
const steps = ({ parts }, actions, t) =>
  parts.map(({ text, rows }) => {
    const step = button(text, () => actions.cycle(rows), { title: t.summary.step });
    return h('li', {}, step);
  });

/** @param {Summary} told @param {Strings} t */
const wordItem = ({ words, unit }, t) =>
  h(
    'li',
    { class: 'words' },
    h('span', { class: 'plus' }, words.added),
    ' ',
    h('span', { class: 'minus' }, words.removed),
    ` ${t.summary[unit]}`,
  );

/** @typedef {ReturnType<typeof fieldsOf>[number]} FieldLine */

/** @param {Strings} t @param {Model} model @param {ChangedField[]} fields */
const fieldsOf = (t, model, fields) =>
  fields.map(({ change, field, relation }) => ({
    change,
    field,
    relation,
    direction: model.direction,
    before: fieldWords(t, model, change, 'before'),
    after: fieldWords(t, model, change, 'after'),
  }));

/** @param {Strings} t @param {Model} model @param {number} change @param {SideName} side @returns {Plan | null} */
function fieldWords(t, model, change, side) {
  const words = piecePlans(t, fieldPieces(model, change, side));
  const { language } = model.comparison[side];
  return words.length > 0 ? planOf('bdi', { lang: language }, words) : null;
}

/** "Headline: old → new", each a way to its row. @param {FieldLine[]} fields @param {Tools} tools */
function fieldList(fields, { actions, environment, t }) {
  const lines = (/** @type {FieldLine[]} */ shown) =>
    shown.map((field) => fieldLine(t, field, actions));
  const list = h('ul', { class: 'fields', 'aria-label': t.summary.fields });
  // A picture story has many captions, a phone little room. What would be left over alone is listed too.
  const most = environment.isWide() ? 3 : 1;
  const count = most < fields.length - 1 ? most : fields.length;
  const rest = fields.slice(count);
  list.append(...lines(fields.slice(0, count)));
  if (rest.length === 0) return list;
  const more = button(t.summary.moreFields({ n: rest.length }), () => {
    const isFocused = item.contains(focusedFrom(item));
    const all = lines(rest);
    item.replaceWith(...all);
    if (isFocused) all[0].querySelector('button')?.focus();
  });
  const item = h('li', { class: 'more' }, more);
  list.append(item);
  return list;
}

/** @param {Strings} t @param {FieldLine} line @param {Actions} actions */
function fieldLine(t, { change, field, relation, direction, before, after }, actions) {
  const name = capital(t.roles[field]);
  const isAlone = relation === 'added' || relation === 'removed';
  const go = () => actions.goTo(change, { focus: true });
  return h(
    'li',
    { class: isAlone || relation === 'rewritten' ? 'is-whole' : null },
    button(isAlone ? t.list.entry({ name, how: t.relations[relation] }) : name, go),
    h(
      'span',
      { class: 'field-words', dir: direction },
      before && made(before),
      isAlone ? null : ` ${arrowIn(direction)} `,
      after && made(after),
    ),
  );
}

/** @param {Result} result */
function sidesOf({ model, names }) {
  const { stats, texts } = model.comparison;
  return {
    direction: model.direction,
    names,
    before: { unit: unitOf(texts.before), n: stats.wordsBefore },
    after: { unit: unitOf(texts.after), n: stats.wordsAfter },
  };
}

/** @param {ReturnType<typeof sidesOf>} told @param {Tools} tools */
function sides({ direction, names, before, after }, { actions, t }) {
  const swap = button('⇄', actions.swap, {
    class: 'swap',
    'aria-label': t.summary.swap,
    title: t.summary.swap,
  });
  const add = button('+', actions.nextVersion, {
    class: 'add-version',
    'aria-label': t.summary.addVersion,
    title: t.summary.addVersion,
  });
  return h(
    'div',
    { class: 'sides', dir: direction },
    side('before', t.page.earlier, names.before, t.counts[before.unit](before)),
    swap,
    side('after', t.page.later, names.after, t.counts[after.unit](after), add),
  );
}

/** @param {SideName} name @param {string} title @param {string} source @param {string} length @param {HTMLElement | null} [more] */
const side = (name, title, source, length, more = null) =>
  h(
    'div',
    { class: `side ${name}` },
    h('h2', {}, title),
    h('p', {}, h('bdi', { class: 'source' }, source), h('span', { class: 'length' }, length)),
    more,
  );
