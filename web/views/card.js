// The card of the change in focus: what it is, in plain words, old and new, and what can be done about it.

/** @import { State } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { CardEntry } from '../lib/card.js' */
/** @import { Decision, Decisions } from '../lib/decisions.js' */
import { t } from '../strings/index.js';
import { cardEntries } from '../lib/card.js';
import { decisionOn, unitsOfLink } from '../lib/decisions.js';
import { sentenceOf } from '../lib/findings.js';
import { howChanged, rowName, rowNote } from '../lib/labels.js';
import { button, h } from './dom.js';
import { handNode } from './hand.js';

/** Entries shown; a rewritten page has more, and its text says them better. */
const MOST = 12;

/** @param {Readonly<State>} state @param {Actions} actions @returns {Node[]} */
export function cardNodes(state, actions) {
  return [headNode(state, actions), bodyNode(state, actions), footNode(state, actions)];
}

/** @param {Readonly<State>} state @param {Actions} actions */
function headNode({ result, change, finding, target }, actions) {
  const model = /** @type {NonNullable<State['result']>} */ (result).model;
  const row = change === null ? null : model.rows[model.changes[change]];
  const at = target && model.rows[target.row];
  const title = row
    ? t.list.entry(t.capital(rowName(model, row)), howChanged(row.link))
    : at && finding === null
      ? t.row.same(t.capital(rowName(model, at)))
      : t.findings.heading;
  const place = change === null ? '' : t.counts.of(change + 1, model.changes.length);
  const other = target ? model.rows[target.row].other : null;
  return h(
    'div',
    { class: 'card-head' },
    h('h2', {}, title),
    h('span', { class: 'quiet' }, place),
    other === null || change === null
      ? null
      : button(t.card.otherEnd, () => actions.otherEnd(true)),
    button(t.card.close, actions.closeCard, { class: 'close' }),
  );
}

/** @param {Readonly<State>} state @param {Actions} actions */
function bodyNode({ result, change, finding, findings, seen, decisions }, actions) {
  const model = /** @type {NonNullable<State['result']>} */ (result).model;
  const here = findings
    .map((placed, index) => ({ ...placed, index }))
    .filter((placed) => (change === null ? placed.index === finding : placed.change === change));
  const told = here.map(({ finding: told, index, key }) =>
    h(
      'li',
      {
        class: `told is-${told.severity}${index === finding ? ' is-current' : ''}${seen.has(key) ? ' is-seen' : ''}`,
      },
      h('span', { class: 'severity' }, t.log.severities[told.severity]),
      h('bdi', { class: 'sentence' }, sentenceOf(model, told)),
      button(
        seen.has(key) ? t.findings.seen : t.findings.markSeen,
        () => actions.markSeen(index, !seen.has(key)),
        { 'aria-pressed': String(seen.has(key)), class: 'see' },
      ),
    ),
  );
  const entries = change === null ? [] : cardEntries(model, change);
  const row = change === null ? null : model.rows[model.changes[change]];
  const note = row?.link.moved ? rowNote(model, row) : '';
  return h(
    'div',
    { class: 'card-body' },
    told.length > 0 ? h('ul', { class: 'tellings' }, ...told) : null,
    note
      ? h('p', { class: 'card-note' }, entries.length > 0 ? note : `${note}. ${t.card.moveOnly}`)
      : null,
    h(
      'ul',
      { class: 'entries' },
      ...entries
        .slice(0, MOST)
        .map((each) => entryNode(each, model.comparison.after.language, decisions, actions)),
    ),
    entries.length > MOST ? h('p', { class: 'quiet' }, t.card.more(entries.length - MOST)) : null,
  );
}

/** @param {CardEntry} entry @param {string} language @param {Decisions} decisions @param {Actions} actions */
function entryNode(entry, language, decisions, actions) {
  const { nature, isWhole, lead, was, is, tail, units, moved } = entry;
  const decision = decisionOn(units, decisions);
  const kind = isWhole ? t.card.whole : t.card.natures[nature];
  return h(
    'li',
    { class: `entry${decision ? ` is-${decision}` : ''}` },
    h('span', { class: 'kind' }, kind),
    h(
      'span',
      { class: 'words', dir: 'auto', lang: language },
      lead === '' ? null : h('span', { class: 'quiet' }, lead),
      was === '' ? null : h('del', {}, was),
      was === '' || is === '' ? null : ' ',
      is === '' ? null : h('ins', {}, is),
      tail === '' ? null : h('span', { class: 'quiet' }, tail),
    ),
    h(
      'span',
      { class: 'choices' },
      choice('✓', t.card.acceptOne, 'accepted', units, decision, actions),
      choice('↶', t.card.rejectOne, 'rejected', units, decision, actions),
      moved === undefined
        ? null
        : button('≠', () => actions.separateSentences(moved), {
            'aria-label': t.hand.separateSentence,
            title: t.hand.separateSentence,
          }),
    ),
  );
}

/**
 * @param {string} sign @param {string} label @param {Decision} wanted @param {number[]} units
 * @param {string | null} decision @param {Actions} actions
 */
function choice(sign, label, wanted, units, decision, actions) {
  const isSet = decision === wanted;
  return button(`${sign}\uFE0E`, () => actions.decide(units, isSet ? null : wanted), {
    'aria-label': label,
    title: label,
    'aria-pressed': String(isSet),
  });
}

/** @param {Readonly<State>} state @param {Actions} actions */
function footNode(state, actions) {
  const { result, change, decisions } = state;
  if (!result || change === null) return h('div', { class: 'card-foot' }, handNode(state, actions));
  const { model } = result;
  const units = unitsOfLink(model, model.rows[model.changes[change]].row.link);
  const decision = decisionOn(units, decisions);
  const entries = cardEntries(model, change).filter(({ moved }) => moved === undefined);
  const natures = new Set(entries.map(({ nature }) => nature));
  return h(
    'div',
    { class: 'card-foot' },
    button(
      t.card.accept,
      () => actions.decide(units, decision === 'accepted' ? null : 'accepted'),
      {
        title: t.card.acceptTip,
        'aria-pressed': String(decision === 'accepted'),
        class: 'choice',
      },
    ),
    button(
      t.card.reject,
      () => actions.decide(units, decision === 'rejected' ? null : 'rejected'),
      {
        title: t.card.rejectTip,
        'aria-pressed': String(decision === 'rejected'),
        class: 'choice',
      },
    ),
    h(
      'details',
      {},
      h('summary', {}, t.card.allOfKind),
      h(
        'ul',
        { class: 'kinds' },
        ...[...natures, /** @type {const} */ ('')].map((nature) => kindNode(nature, actions)),
      ),
    ),
    handNode(state, actions),
  );
}

/** @param {CardEntry['nature'] | ''} nature '' for every change. @param {Actions} actions */
function kindNode(nature, actions) {
  const name = nature === '' ? t.card.every : t.card.natures[nature];
  return h(
    'li',
    {},
    h('span', {}, t.capital(name)),
    button(t.card.accept, () => actions.decideAll(nature, 'accepted'), {
      'aria-label': t.card.acceptAll(name),
    }),
    button(t.card.reject, () => actions.decideAll(nature, 'rejected'), {
      'aria-label': t.card.rejectAll(name),
    }),
  );
}
