// The line that says in plain words what happened to the story.

/** @import { Relation } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
import { t } from '../strings/index.js';

/**
 * One part of the summary. `rows` are the main rows it speaks of, to step through.
 * @typedef {{text: string, rows: number[]}} SummaryPart
 */

/** In the order told. @type {(Relation | 'moved')[]} */
const RELATIONS = [
  'added',
  'removed',
  'moved',
  'split',
  'merged',
  'regrouped',
  'rewritten',
  'edited',
];

/** @param {Model} model @returns {SummaryPart[]} */
export function summaryParts(model) {
  const { rows, changes } = model;
  /** @type {Map<Relation | 'moved', number[]>} */
  const groups = new Map(RELATIONS.map((relation) => [relation, []]));
  for (const at of changes) {
    const { relation, moved } = rows[at].link;
    groups.get(relation)?.push(at);
    if (moved) groups.get('moved')?.push(at);
  }
  const present = [...groups].filter(([, found]) => found.length > 0);
  const parts = present.map(([relation, found], index) => ({
    text: t.summary.relation(relation, found.length, index === 0),
    rows: found,
  }));
  const sentences = model.comparison.stats.movedSentences;
  if (sentences > 0)
    parts.push({ text: t.summary.sentencesMoved(sentences), rows: crossed(model) });
  return parts;
}

/** Rows that a sentence moved into. @param {Model} model */
function crossed({ comparison, places }) {
  const rows = new Set();
  for (const link of comparison.sentenceLinks) {
    if (!link.moved || link.before.length === 0 || link.after.length === 0) continue;
    const block = places.after.blockOfSentence[link.after[0]];
    rows.add(comparison.links[places.after.linkOfBlock[block]].row);
  }
  return [...rows].sort((one, two) => one - two);
}

/** "+480 −120 words". @param {Model} model */
export function wordChange({ comparison: { stats } }) {
  return { added: `+${t.number(stats.wordsAdded)}`, removed: `−${t.number(stats.wordsRemoved)}` };
}

/** What the page leaves quiet and says so. @param {Model} model */
export function quietNotes(model) {
  const notes = [];
  if (!model.comparison.exact) notes.push(t.summary.approximate);
  const unmarked = unmarkedWords(model);
  if (unmarked !== '' && model.changes.length > 0) notes.push(t.summary.notMarked(unmarked));
  return notes;
}

/** @param {Model} model */
function unmarkedWords({ unmarked: { spaces, lines } }) {
  const parts = [];
  if (spaces > 0) parts.push(t.summary.spacing(spaces));
  if (lines > 0) parts.push(t.summary.blankLines(lines));
  return t.join(parts);
}

/** Said in place of the parts where there is nothing to step through. @param {Model} model */
export function sameVerdict(model) {
  const { texts } = model.comparison;
  if (texts.before === texts.after) return t.summary.identical;
  const words = unmarkedWords(model);
  return words === '' ? t.summary.lineBreaks : t.summary.spacingOnly(words);
}
