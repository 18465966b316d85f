// The lines that say in plain words what happened to the story. Functions take the strings of the page's language first.

/** @import { Relation } from '../../wasm/engine.js' */
/** @import { Model, Unmarked } from '../../model/model.js' */
/** @import { Left } from '../../documents/blocks.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { Strings } from '../strings.js' */

import { beyondWords, coverage } from '../../reports/changes.js';
import { capital, counted } from '../../reports/names.js';
import { formCount, formLog } from '../../reports/forms.js';
import { leftWords } from '../../strings/said.js';

/** One part of the summary, and the main rows that it speaks of, to step through. @typedef {{text: string, rows: number[]}} SummaryPart */

/** In the order told. @type {(Exclude<Relation, 'unchanged'> | 'moved')[]} */
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

/** @param {Strings} t @param {Model} model @returns {SummaryPart[]} */
export function summaryParts(t, model) {
  const { linksOfChange, comparison } = model;
  /** @type {Map<typeof RELATIONS[number], number[]>} */
  const groups = new Map(RELATIONS.map((relation) => [relation, []]));
  for (const { relation, moved, row } of linksOfChange.flat().map((at) => comparison.links[at])) {
    if (relation !== 'unchanged') groups.get(relation)?.push(row);
    if (moved) groups.get('moved')?.push(row);
  }
  for (const rows of groups.values()) rows.sort((one, two) => one - two);
  const present = [...groups].filter(([, found]) => found.length > 0);
  const parts = present.map(([relation, found], index) => ({
    text:
      index === 0
        ? t.summary.paragraphs[relation]({ n: found.length })
        : counted(t.code, t.log.changeCounts[relation], found.length),
    rows: found,
  }));
  const sentences = comparison.stats.movedSentences;
  if (sentences === 0) return parts;
  return [...parts, { text: t.summary.sentencesMoved({ n: sentences }), rows: rowsEntered(model) }];
}

/** The rows that a sentence moved into. @param {Model} model */
function rowsEntered({ comparison, places }) {
  const rows = new Set();
  for (const link of comparison.sentenceLinks) {
    if (!link.moved || link.before.length === 0 || link.after.length === 0) continue;
    const block = places.after.blockOfSentence[link.after[0]];
    rows.add(comparison.links[places.after.linkOfBlock[block]].row);
  }
  return [...rows].sort((one, two) => one - two);
}

/** "+480 −120 words". @param {Strings} t @param {Model} model */
export function wordChange(t, { comparison: { stats } }) {
  return {
    added: `+${t.tools.number(stats.wordsAdded)}`,
    removed: `−${t.tools.number(stats.wordsRemoved)}`,
  };
}

/** What the page does not mark, and says so. @param {Strings} t @param {Model} model @param {SideName | null} [plain] The version that is plain text where the other one has marks. */
export function quietNotes(t, { comparison, changes, unmarked }, plain) {
  const notes = [];
  const covered = coverage(comparison, t.log);
  if (covered !== '' && changes.length > 0) notes.push(covered);
  if (!comparison.exact) notes.push(t.summary.approximate);
  if (plain && changes.length > 0)
    notes.push(`${capital(t.documents.notCompared({ what: t.documents.plain[plain] }))}.`);
  const { what, count } = unmarkedWords(t, unmarked);
  if (count > 0 && changes.length > 0) notes.push(t.summary.ignored({ what, n: count }));
  return notes;
}

/** Differences of form: how many, and a line for each. @param {Strings} t @param {Model} model */
export const formsTold = (t, model) => ({
  count: formCount(model.comparison, t.log),
  lines: formLog(model, t.log).map(({ place, text }) => [place, text].filter(Boolean).join('  ')),
});

/** @param {Strings} t @param {Unmarked} unmarked */
function unmarkedWords(t, { spaces, lines, invisible, kinds }) {
  const unseen = t.tools.list(kinds.map((kind) => t.log.invisible[kind]));
  const parts = [
    ...(invisible > 0 ? [t.summary.invisible({ names: unseen })] : []),
    ...(spaces > 0 ? [t.summary.spacing] : []),
    ...(lines > 0 ? [t.summary.blankLines] : []),
  ];
  return { what: t.tools.list(parts), count: invisible + spaces + lines };
}

/**
 * What stands in place of the parts where there is nothing to step through. It says no more than is known: links may differ
 * where no word does, and what a document holds beside its text is not compared.
 * @param {Strings} t @param {Model} model @param {NotCompared} [not]
 */
export function sameVerdict(t, { comparison, unmarked }, not) {
  const { texts } = comparison;
  if (texts.before === texts.after) {
    const leftOut = not ? notCompared(t, not) : '';
    const rest = [
      ...beyondWords(comparison, t.log),
      ...(leftOut === '' ? [] : [t.documents.notCompared({ what: leftOut })]),
    ];
    return rest.length === 0
      ? t.summary.identical
      : t.summary.same({ rest: t.tools.semicolons(rest) });
  }
  const { what, count } = unmarkedWords(t, unmarked);
  return count === 0 ? t.summary.lineBreaks : t.summary.spacingOnly({ what, n: count });
}

/** What the result does not cover. @typedef {Pick<import('../store.js').Result, 'left' | 'plain'>} NotCompared */

/** "2 comments; marks …", or ''. @param {Strings} t @param {NotCompared} result */
export const notCompared = ({ documents, tools }, { left, plain }) =>
  tools.semicolons(
    [leftWords(documents, tools, summed(left)), plain ? documents.plain[plain] : ''].filter(
      Boolean,
    ),
  );

/** Of both documents together. @param {Left[]} left @returns {Left[]} */
function summed(left) {
  /** @type {Map<Left['kind'], Left>} */
  const kinds = new Map();
  for (const { kind, count } of left)
    kinds.set(kind, { kind, count: count + (kinds.get(kind)?.count ?? 0), texts: [] });
  return [...kinds.values()];
}
