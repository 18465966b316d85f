// The line that says in plain English what happened to the story.

/** @import { Link, Relation } from '../../wasm/engine.js' */
/** @import { Model } from './rows.js' */
import { counted, inWords, number } from './labels.js';

/**
 * One part of the summary. `rows` are the main rows it speaks of, to step through.
 * @typedef {{text: string, rows: number[], strong?: boolean}} SummaryPart
 */

/** @type {[Relation, string][]} */
const RELATIONS = [
  ['added', 'added'],
  ['removed', 'removed'],
  ['split', 'split'],
  ['merged', 'merged'],
  ['regrouped', 'regrouped'],
  ['rewritten', 'rewritten'],
  ['edited', 'edited'],
];

/** Natures of edits that an editor looks for first. @type {[string, (count: number) => string][]} */
const NATURES = [
  ['quotation', (count) => `${counted(count, 'edit')} in quotations`],
  ['figure', (count) => `${counted(count, 'figure')} changed`],
  ['name', (count) => `${counted(count, 'edit')} to names`],
];

/** @param {Model} model @returns {SummaryPart[]} */
export function summaryParts(model) {
  return [...headlinePart(model), ...natureParts(model), ...relationParts(model)];
}

/** @param {Model} model @returns {SummaryPart[]} */
function headlinePart(model) {
  const row = model.changes.find((at) => isHeadline(model, model.rows[at].link));
  if (row === undefined) return [];
  const { relation } = model.rows[row].link;
  const how = relation === 'edited' || relation === 'rewritten' ? 'changed' : relation;
  return [{ text: `Headline ${how}`, rows: [row], strong: true }];
}

/** @param {Model} model @param {Link} link */
function isHeadline({ comparison }, link) {
  return (
    link.before.length > 0 &&
    link.after.length > 0 &&
    comparison.after.blocks[link.after[0]].role === 'headline' &&
    comparison.before.blocks[link.before[0]].role === 'headline'
  );
}

/** @param {Model} model @returns {SummaryPart[]} */
function natureParts({ comparison, places }) {
  return NATURES.flatMap(([nature, words]) => {
    const rows = new Set();
    let count = 0;
    for (const link of comparison.sentenceLinks) {
      if (link.before.length === 0 || link.after.length === 0 || link.relation === 'rewritten')
        continue;
      const found = link.edits.filter((edit) => edit.nature === nature).length;
      if (found === 0) continue;
      count += found;
      const block = places.after.blockOfSentence[link.after[0]];
      rows.add(places.mainRow[places.after.linkOfBlock[block]]);
    }
    if (count === 0) return [];
    return [{ text: words(count), rows: [...rows].sort((one, two) => one - two), strong: true }];
  });
}

/** @param {Model} model @returns {SummaryPart[]} */
function relationParts(model) {
  const { rows, changes } = model;
  const groups = RELATIONS.map(([relation, word]) => ({
    word,
    rows: changes.filter((at) => rows[at].link.relation === relation),
  }));
  const moved = changes.filter((at) => rows[at].link.moved);
  groups.splice(2, 0, { word: 'moved', rows: moved });
  const present = groups.filter((group) => group.rows.length > 0);
  const parts = present.map(({ word, rows: found }, index) => ({
    text:
      index === 0
        ? `${counted(found.length, 'paragraph')} ${word}`
        : `${number(found.length)} ${word}`,
    rows: found,
  }));
  const sentences = model.comparison.stats.movedSentences;
  if (sentences > 0)
    parts.push({ text: `${counted(sentences, 'sentence')} moved`, rows: crossed(model) });
  return parts;
}

/** Rows that a sentence moved into. @param {Model} model */
function crossed({ comparison, places }) {
  const rows = new Set();
  for (const link of comparison.sentenceLinks) {
    if (!link.moved || link.before.length === 0 || link.after.length === 0) continue;
    rows.add(places.mainRow[places.after.linkOfBlock[places.after.blockOfSentence[link.after[0]]]]);
  }
  return [...rows].sort((one, two) => one - two);
}

/** "+480 −120 words". @param {Model} model */
export function wordChange({ comparison: { stats } }) {
  return { added: `+${number(stats.wordsAdded)}`, removed: `−${number(stats.wordsRemoved)}` };
}

/** What the page leaves quiet and says so. @param {Model} model */
export function quietNotes(model) {
  const notes = [];
  if (!model.comparison.exact) notes.push('Some long passages were compared approximately.');
  const unmarked = unmarkedWords(model);
  if (unmarked !== '' && model.changes.length > 0) notes.push(`Not marked: ${unmarked}.`);
  return notes;
}

/** @param {Model} model */
function unmarkedWords({ unmarked: { spaces, lines } }) {
  const parts = [];
  if (spaces > 0) parts.push(counted(spaces, 'spacing-only change'));
  if (lines > 0) parts.push(`${counted(lines, 'difference')} in blank lines`);
  return inWords(parts);
}

/** Said in place of the parts where there is nothing to step through. @param {Model} model */
export function sameVerdict(model) {
  const { texts } = model.comparison;
  if (texts.before === texts.after) return 'The two texts are the same, letter for letter.';
  const words = unmarkedWords(model);
  return words === '' ? 'Only line breaks differ.' : `Only spacing differs: ${words}.`;
}
