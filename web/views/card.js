// The card of the current change: what it is, in plain words, with old and new, and what can be done about it.

/** @import { Actions } from '../actions/index.js' */
/** @import { CardEntry } from '../lib/card.js' */
/** @import { Decision } from '../lib/decisions.js' */
/** @import { PlacedFinding } from '../lib/findings.js' */
/** @import { StateWithResult, State } from '../store.js' */
/** @import { Strings } from '../strings.js' */
import { linkOfChange } from '../../model/model.js';
import { cardEntries } from '../lib/card.js';
import { decisionOn, unitsOfChange } from '../lib/decisions.js';
import { findingSaid } from '../lib/findings.js';
import { changeName, howChanged, rowName, rowNote, shortened } from '../lib/labels.js';
import { capital } from '../../strings/language.js';
import { button, h } from './dom.js';
import { marks, severities, signs } from './marks.js';
import { rowActions } from './row-actions.js';

/** Entries shown. A rewritten page has more of them, and its text shows them better. */
const MOST = 12;

/** @param {Readonly<State>} state @param {Actions} actions @returns {Node[]} */
export function cardNodes(state, actions) {
  const shown = /** @type {StateWithResult} */ (state);
  return [headNode(shown, actions), bodyNode(shown, actions), footNode(shown, actions)];
}

/** What stands beside the text before a change is chosen: what the marks mean. @param {Readonly<State>} state @returns {Node[]} */
export const legendNodes = ({ t }) => [
  h('h2', {}, t.marks.legend),
  marks(t),
  signs(t),
  severities(t),
  h('p', { class: 'quiet' }, t.marks.start),
];

/** The main row of the current change. @param {StateWithResult} state */
const currentRow = ({ result: { model }, change }) =>
  change === null ? null : model.rows[model.changes[change]];

/** @param {StateWithResult} state @param {Actions} actions */
function headNode(state, actions) {
  const { result, change, target, t } = state;
  const { model } = result;
  const place = change === null ? '' : t.counts.of({ at: change + 1, count: model.changes.length });
  const hasOther = change !== null && target && model.rows[target.row].other !== null;
  return h(
    'div',
    { class: 'card-head' },
    h('h2', {}, titleOf(state)),
    h('span', { class: 'quiet' }, place),
    hasOther ? button(t.card.otherEnd, () => actions.otherEnd(true)) : null,
    button(t.card.close, () => actions.showCard(false), { class: 'close' }),
    change === null
      ? null
      : h('span', { class: 'decide' }, ...decisionButtons(state, change, actions)),
  );
}

/** @param {StateWithResult} state */
function titleOf(state) {
  const { result, change, finding, target, t } = state;
  const { model } = result;
  if (change !== null) {
    const how = howChanged(t, linkOfChange(model, change));
    return t.list.entry({ name: capital(changeName(t, model, change)), how });
  }
  if (!target || finding !== null) return t.findings.heading;
  return t.row.same({ name: capital(rowName(t, model, model.rows[target.row])) });
}

/** @param {StateWithResult} state @param {Actions} actions */
function bodyNode(state, actions) {
  const { result, change, edit, findings, finding, t } = state;
  const { model } = result;
  const told = findings.flatMap((placed, index) =>
    (change === null ? index === finding : placed.change === change)
      ? [findingNode(state, placed, index, actions)]
      : [],
  );
  const entries = change === null ? [] : cardEntries(model, change);
  const row = currentRow(state);
  const note = row?.link.moved ? rowNote(t, model, row) : '';
  const moved = entries.length > 1 ? note : `${note}. ${t.card.moveOnly}`;
  const first = Math.max(0, (edit ?? 0) - MOST + 1);
  const shown = entries
    .slice(first, first + MOST)
    .map((each, at) => entryNode(state, each, first + at, actions));
  const more = entries.length - shown.length;
  return h(
    'div',
    { class: 'card-body' },
    told.length > 0 ? h('ul', { class: 'card-findings' }, ...told) : null,
    note ? h('p', { class: 'card-note' }, moved) : null,
    h('ul', { class: 'entries' }, ...shown),
    more > 0 ? h('p', { class: 'quiet' }, t.card.more({ n: more })) : null,
  );
}

/** @param {StateWithResult} state @param {PlacedFinding} placed @param {number} index @param {Actions} actions */
function findingNode({ result, finding: current, seen, t }, { finding, key }, index, actions) {
  const isSeen = seen.has(key);
  const words = findingSaid(result.model, finding, t.log);
  const states = `${index === current ? ' is-current' : ''}${isSeen ? ' is-seen' : ''}`;
  return h(
    'li',
    { class: `card-finding is-${finding.severity}${states}` },
    h(
      'span',
      { class: 'severity', title: t.log.severityMeanings[finding.severity] },
      t.log.severities[finding.severity],
    ),
    h('bdi', { class: 'sentence' }, words),
    button(isSeen ? t.findings.seen : t.findings.markSeen, () => actions.markSeen(index, !isSeen), {
      'aria-pressed': String(isSeen),
      'aria-label': `${isSeen ? t.findings.seen : t.findings.markSeen}: ${words}`,
      title: 'm',
      class: 'see',
    }),
  );
}

/** @param {StateWithResult} state @param {CardEntry} entry @param {number} at @param {Actions} actions */
function entryNode(state, entry, at, actions) {
  const { result, edit, t } = state;
  const { nature, isWhole, units, moved } = entry;
  const decision = decisionOn(units, state.decisions);
  const names = entryName(state, entry);
  return h(
    'li',
    {
      class: `entry${decision ? ` is-${decision}` : ''}`,
      'aria-current': at === edit ? 'true' : null,
    },
    h('span', { class: 'kind' }, isWhole ? t.card.whole : t.card.natures[nature]),
    wordsNode(entry, result.model.comparison.after.language),
    h(
      'span',
      { class: 'choices' },
      choice('✓', t.card.acceptOne({ words: names }), 'accepted', decision, at, actions),
      choice('↶', t.card.rejectOne({ words: names }), 'rejected', decision, at, actions),
      moved === undefined ? null : separateButton(t, moved, actions),
    ),
  );
}

/** What an entry is called where only its name is heard. @param {StateWithResult} state @param {CardEntry} entry */
function entryName({ result, change, t }, { nature, was, is, tail }) {
  const row = currentRow(/** @type {StateWithResult} */ ({ result, change }));
  if (nature === 'move' && row) return t.card.move({ words: rowNote(t, result.model, row) });
  return shortened([was, is].filter(Boolean).join(' → ') || tail, 60);
}

/** @param {CardEntry} entry @param {string} language */
const wordsNode = ({ lead, was, is, tail }, language) =>
  h(
    'span',
    { class: 'words', dir: 'auto', lang: language },
    lead === '' ? null : h('span', { class: 'quiet' }, lead),
    was === '' ? null : h('del', {}, was),
    was === '' || is === '' ? null : ' ',
    is === '' ? null : h('ins', {}, is),
    tail === '' ? null : h('span', { class: 'quiet' }, tail),
  );

/** @param {Strings} t @param {number} link Of sentences that moved. @param {Actions} actions */
const separateButton = (t, link, actions) =>
  button('≠', () => actions.separateSentences(link), {
    'aria-label': t.matching.separateSentence,
    title: t.matching.separateSentence,
  });

/**
 * @param {string} sign @param {string} label @param {Decision} wanted
 * @param {string | null} decision The one that was made. @param {number} at Of the entry. @param {Actions} actions
 */
const choice = (sign, label, wanted, decision, at, actions) =>
  button(`${sign}\uFE0E`, () => actions.decideEdit(wanted, at), {
    'aria-label': label,
    title: label,
    'aria-pressed': String(decision === wanted),
  });

/** @param {StateWithResult} state @param {Actions} actions */
function footNode(state, actions) {
  const { result, change, t } = state;
  const own = rowActions(state, actions);
  if (change === null) return h('div', { class: 'card-foot' }, own);
  const entries = cardEntries(result.model, change).filter(({ moved }) => moved === undefined);
  const natures = new Set(entries.map(({ nature }) => nature));
  const kinds = [...natures, /** @type {const} */ ('')].map((nature) =>
    kindNode(t, nature, actions),
  );
  return h(
    'div',
    { class: 'card-foot' },
    h('details', {}, h('summary', {}, t.card.allOfKind), h('ul', { class: 'kinds' }, ...kinds)),
    own,
  );
}

/** @param {StateWithResult} state @param {number} change @param {Actions} actions */
function decisionButtons({ result: { model }, decisions, t }, change, actions) {
  const units = unitsOfChange(model, change);
  const decision = decisionOn(units, decisions);
  /** @param {Decision} wanted @param {string} label @param {string} title */
  const one = (wanted, label, title) =>
    button(label, () => actions.decideChange(wanted), {
      title,
      'aria-pressed': String(decision === wanted),
      class: 'choice',
    });
  return [
    one('accepted', t.card.accept, t.card.acceptTip),
    one('rejected', t.card.reject, t.card.rejectTip),
  ];
}

/** @param {Strings} t @param {CardEntry['nature'] | ''} nature '' for every change. @param {Actions} actions */
function kindNode(t, nature, actions) {
  const name = nature === '' ? t.card.every : t.card.natures[nature];
  return h(
    'li',
    {},
    h('span', {}, capital(name)),
    button(t.card.accept, () => actions.decideAll(nature, 'accepted'), {
      'aria-label': t.card.acceptAll({ kind: name }),
    }),
    button(t.card.reject, () => actions.decideAll(nature, 'rejected'), {
      'aria-label': t.card.rejectAll({ kind: name }),
    }),
  );
}
