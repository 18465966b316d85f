// What stands above the proof: the summary in plain English, and which side is which.

/** @import { Store, State, Result } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Model } from '../lib/rows.js' */
/** @import { SideName } from '../lib/places.js' */
/** @import { ChangedField } from '../lib/fields.js' */
import { t } from '../strings/index.js';
import { changedFields, fieldPieces } from '../lib/fields.js';
import { SEVERITIES, byKind, ofSeverity } from '../lib/findings.js';
import { quietNotes, sameVerdict, summaryParts, wordChange } from '../lib/summary.js';
import { button, h } from './dom.js';
import { pieceNodes } from './text.js';

/** Fields listed at once; a picture story has many captions, a phone little room. */
const firstFields = () => (matchMedia('(min-width: 900px)').matches ? 3 : 1);

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountHeading(root, store, actions) {
  store.watch(['result', 'findings', 'hidden', 'language'], (state) => {
    const { result } = state;
    if (!result) return root.replaceChildren();
    const fields = state.hidden.has('fields') ? [] : changedFields(result.model);
    root.replaceChildren(
      summary(result, state, fields, actions),
      ...(fields.length > 0 ? [fieldList(result.model, fields, actions)] : []),
      sides(result, actions),
    );
  });
  // Paper has no buttons.
  window.addEventListener('beforeprint', () => {
    const more = root.querySelector('.fields .more button');
    if (more instanceof HTMLElement) more.click();
  });
  store.watch(['mode'], ({ mode }) => (root.className = `heading in-${mode}`));
}

/** @param {Result} result @param {Readonly<State>} state @param {ChangedField[]} fields @param {Actions} actions */
function summary({ model }, { findings }, fields, actions) {
  const notes = quietNotes(model).map((note) => h('span', { class: 'quiet' }, note));
  if (model.changes.length === 0) {
    return h(
      'div',
      { class: 'summary' },
      h('p', { class: 'verdict' }, sameVerdict(model)),
      ...notes,
    );
  }
  const parts = summaryParts(model).map(({ text, rows }) =>
    h(
      'li',
      {},
      button(text, () => actions.cycle(rows), { title: t.summary.step }),
    ),
  );
  const told = new Set(fields.map(({ change }) => change));
  const first = strip(model, findings, told, actions);
  const words = wordChange(model);
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
    first.length > 0
      ? h('ul', { class: 'verdict', 'aria-label': t.summary.first }, ...first)
      : null,
    h(
      'ul',
      { class: 'counts', 'aria-label': t.summary.what },
      h('li', { class: 'judgement' }, t.log.verdicts[model.comparison.summary.verdict]),
      ...findingCounts(findings, actions),
      ...parts,
      wordPart,
    ),
    notes.length > 0 ? h('p', { class: 'quiet-notes' }, ...notes) : null,
  );
}

/** The alerts by kind, each a way through its findings; without alerts what is to be checked. @param {Model} model @param {State['findings']} findings @param {ReadonlySet<number>} told @param {Actions} actions */
function strip(model, findings, told, actions) {
  const severity = findings.some(({ finding }) => finding.severity === 'alert') ? 'alert' : 'check';
  return byKind(model, findings, severity, told).map(({ name, findings: at }) =>
    h(
      'li',
      { class: `is-${severity}` },
      button(name, () => actions.cycleFindings(at), { title: t.findings.next }),
      at.length > 1 ? h('span', { class: 'times' }, ` ×${t.number(at.length)}`) : null,
    ),
  );
}

/** "2 alerts", "10 to check", "10 notes". @param {State['findings']} findings @param {Actions} actions */
function findingCounts(findings, actions) {
  return SEVERITIES.flatMap((severity) => {
    const at = ofSeverity(findings, severity);
    if (at.length === 0) return [];
    const label = t.findings.counts[severity](at.length);
    const all = button(label, () => actions.cycleFindings(at), { title: t.summary.step });
    return [h('li', { class: `is-${severity}` }, all)];
  });
}

/** "Headline: old → new", each a way to its row. @param {Model} model @param {ChangedField[]} fields @param {Actions} actions */
function fieldList(model, fields, actions) {
  const lines = (/** @type {ChangedField[]} */ shown) =>
    shown.map((field) => fieldLine(model, field, actions));
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

/** @param {Model} model @param {ChangedField} field @param {Actions} actions */
function fieldLine(model, { change, field, relation }, actions) {
  const name = t.capital(t.roles[field]);
  const isAlone = relation === 'added' || relation === 'removed';
  const go = () => actions.goTo(change, { focus: true });
  /** @param {SideName} side */
  const words = (side) => {
    const nodes = pieceNodes(fieldPieces(model, change, side));
    return nodes.length > 0 ? h('bdi', { lang: model.languages[side] }, ...nodes) : null;
  };
  return h(
    'li',
    { class: isAlone || relation === 'rewritten' ? 'is-whole' : null },
    button(isAlone ? t.list.entry(name, t.relations[relation]) : name, go),
    h('span', { class: 'field-words' }, words('before'), isAlone ? null : ' → ', words('after')),
  );
}

/** @param {Result} result @param {Actions} actions */
function sides({ model, names }, actions) {
  const { wordsBefore, wordsAfter } = model.comparison.stats;
  const swap = button('⇄', actions.swap, {
    class: 'swap',
    'aria-label': t.summary.swap,
    title: t.summary.swap,
  });
  return h(
    'div',
    { class: 'sides', dir: model.direction },
    side(t.page.earlier, 'before', names.before, wordsBefore),
    swap,
    side(t.page.later, 'after', names.after, wordsAfter),
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
