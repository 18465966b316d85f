// What stands above the proof: the summary in plain English, and which side is which.

/** @import { Store, State, Result } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { ChangedField } from '../lib/fields.js' */
/** @import { Part, Plan } from './dom.js' */
import { t } from '../strings/index.js';
import { changedFields, fieldPieces } from '../lib/fields.js';
import { SEVERITIES, byKind, ofSeverity } from '../lib/findings.js';
import { quietNotes, sameVerdict, summaryParts, wordChange } from '../lib/summary.js';
import { button, h, made, plan, show } from './dom.js';
import { piecePlans } from './text.js';

/** Fields listed at once; a picture story has many captions, a phone little room. */
const firstFields = () => (matchMedia('(min-width: 900px)').matches ? 3 : 1);

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountHeading(root, store, actions) {
  /**
   * What a part shows is made of what is told alone, so that it stays while that stays the same.
   * @template T @param {(told: T, actions: Actions) => Node} make @param {T} told @returns {Part}
   */
  const part = (make, told) => ({
    says: JSON.stringify([t.code, told]),
    make: () => make(told, actions),
  });
  store.watch(['result', 'findings', 'hidden', 'language'], ({ result, findings, hidden }) => {
    if (!result) return root.replaceChildren();
    const { model } = result;
    const fields = hidden.has('fields') ? [] : changedFields(model);
    show(root, [
      part(summary, summaryOf(model, findings, fields)),
      ...(fields.length > 0 ? [part(fieldList, fieldsOf(model, fields))] : []),
      part(sides, sidesOf(result)),
    ]);
  });
  // Paper has no buttons.
  window.addEventListener('beforeprint', () => {
    const more = root.querySelector('.fields .more button');
    if (more instanceof HTMLElement) more.click();
  });
  store.watch(['mode'], ({ mode }) => (root.className = `heading in-${mode}`));
}

/** @typedef {ReturnType<typeof summaryOf>} Summary */

/** @param {Model} model @param {State['findings']} findings @param {ChangedField[]} fields */
function summaryOf(model, findings, fields) {
  const severity = findings.some(({ finding }) => finding.severity === 'alert') ? 'alert' : 'check';
  const told = new Set(fields.map(({ change }) => change));
  return {
    same: model.changes.length === 0 ? sameVerdict(model) : null,
    notes: quietNotes(model),
    // The alerts by kind, each a way through its findings; without alerts what is to be checked.
    severity,
    first: byKind(model, findings, severity, told),
    counts: SEVERITIES.map((each) => ofSeverity(findings, each)),
    parts: summaryParts(model),
    words: wordChange(model),
    verdict: model.comparison.summary.verdict,
  };
}

/** @param {Summary} told @param {Actions} actions */
function summary({ same, notes, severity, first, counts, parts, words, verdict }, actions) {
  const quiet = notes.map((note) => h('span', { class: 'quiet' }, note));
  if (same !== null)
    return h('div', { class: 'summary' }, h('p', { class: 'verdict' }, same), ...quiet);
  const steps = parts.map(({ text, rows }) =>
    h(
      'li',
      {},
      button(text, () => actions.cycle(rows), { title: t.summary.step }),
    ),
  );
  const kinds = first.map(({ name, findings: at }) =>
    h(
      'li',
      { class: `is-${severity}` },
      button(name, () => actions.cycleFindings(at), { title: t.findings.next }),
      at.length > 1 ? h('span', { class: 'times' }, ` ×${t.number(at.length)}`) : null,
    ),
  );
  const wordPart = h(
    'li',
    { class: 'words' },
    h('span', { class: 'plus' }, words.added),
    ' ',
    h('span', { class: 'minus' }, words.removed),
    ` ${t.summary.words}`,
  );
  return h(
    'div',
    { class: 'summary' },
    kinds.length > 0
      ? h('ul', { class: 'verdict', 'aria-label': t.summary.first }, ...kinds)
      : null,
    h(
      'ul',
      { class: 'counts', 'aria-label': t.summary.what },
      h('li', { class: 'judgement' }, t.log.verdicts[verdict]),
      ...findingCounts(counts, actions),
      ...steps,
      wordPart,
    ),
    quiet.length > 0 ? h('p', { class: 'quiet-notes' }, ...quiet) : null,
  );
}

/** "2 alerts", "10 to check", "10 notes". @param {number[][]} counts Findings by severity. @param {Actions} actions */
function findingCounts(counts, actions) {
  return SEVERITIES.flatMap((severity, index) => {
    const at = counts[index];
    if (at.length === 0) return [];
    const label = t.findings.counts[severity](at.length);
    const all = button(label, () => actions.cycleFindings(at), { title: t.summary.step });
    return [h('li', { class: `is-${severity}` }, all)];
  });
}

/** @typedef {ReturnType<typeof fieldsOf>[number]} FieldLine */

/** @param {Model} model @param {ChangedField[]} fields */
const fieldsOf = (model, fields) =>
  fields.map(({ change, field, relation }) => ({
    change,
    field,
    relation,
    before: fieldWords(model, change, 'before'),
    after: fieldWords(model, change, 'after'),
  }));

/** @param {Model} model @param {number} change @param {SideName} side @returns {Plan | null} */
function fieldWords(model, change, side) {
  const words = piecePlans(fieldPieces(model, change, side));
  return words.length > 0 ? plan('bdi', { lang: model.comparison[side].language }, ...words) : null;
}

/** "Headline: old → new", each a way to its row. @param {FieldLine[]} fields @param {Actions} actions */
function fieldList(fields, actions) {
  const lines = (/** @type {FieldLine[]} */ shown) =>
    shown.map((field) => fieldLine(field, actions));
  const list = h('ul', { class: 'fields', 'aria-label': t.summary.fields });
  // What would be left over alone is listed too.
  const count = firstFields() < fields.length - 1 ? firstFields() : fields.length;
  const rest = fields.slice(count);
  list.append(...lines(fields.slice(0, count)));
  if (rest.length > 0) {
    const more = button(t.summary.moreFields(rest.length), () => {
      const isFocused = item.contains(document.activeElement);
      const all = lines(rest);
      item.replaceWith(...all);
      if (isFocused) all[0].querySelector('button')?.focus();
    });
    const item = h('li', { class: 'more' }, more);
    list.append(item);
  }
  return list;
}

/** @param {FieldLine} line @param {Actions} actions */
function fieldLine({ change, field, relation, before, after }, actions) {
  const name = t.capital(t.roles[field]);
  const isAlone = relation === 'added' || relation === 'removed';
  const go = () => actions.goTo(change, { focus: true });
  return h(
    'li',
    { class: isAlone || relation === 'rewritten' ? 'is-whole' : null },
    button(isAlone ? t.list.entry(name, t.relations[relation]) : name, go),
    h(
      'span',
      { class: 'field-words' },
      before && made(before),
      isAlone ? null : ' → ',
      after && made(after),
    ),
  );
}

/** @param {Result} result */
function sidesOf({ model, names }) {
  const { wordsBefore, wordsAfter } = model.comparison.stats;
  return { direction: model.direction, names, words: { before: wordsBefore, after: wordsAfter } };
}

/** @param {ReturnType<typeof sidesOf>} told @param {Actions} actions */
function sides({ direction, names, words }, actions) {
  const swap = button('⇄', actions.swap, {
    class: 'swap',
    'aria-label': t.summary.swap,
    title: t.summary.swap,
  });
  return h(
    'div',
    { class: 'sides', dir: direction },
    side(t.page.earlier, 'before', names.before, words.before),
    swap,
    side(t.page.later, 'after', names.after, words.after),
  );
}

/** @param {string} title @param {SideName} name @param {string} source @param {number} words */
function side(title, name, source, words) {
  return h(
    'div',
    { class: `side ${name}` },
    h('h2', {}, title),
    h(
      'p',
      {},
      h('bdi', { class: 'source' }, source),
      h('span', { class: 'length' }, t.counts.words(words)),
    ),
  );
}
