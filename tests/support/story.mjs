// Makes a comparison by hand, so that what is derived from one can be tested without an engine.

/** @import { Edit, Nature, Relation, Role, SentenceLink, Side } from '../../wasm/engine.js' */
/** @import { Compared, SideName } from '../../model/places.js' */

/**
 * @typedef {object} Plan
 * @property {Record<string, string>} sentences By name, both sides in one: "on [Tuesday→Friday]" has one edit, with its
 *   nature where it is not wording: "[lane→Lane|case]".
 * @property {string[][]} before Paragraphs, as names of their sentences.
 * @property {string[][]} after
 * @property {[number[], number[], Relation, 'moved'?][]} links
 * @property {[number[], number[], number][]} [rows] Before, after, link; else one row a link.
 * @property {Record<string, 'moved' | 'rewritten'>} [how]
 * @property {{before?: Role[], after?: Role[]}} [roles]
 */

/** @param {Plan} plan @returns {Compared} */
export function story(plan) {
  const {
    links,
    rows = links.map(([before, after], link) => /** @type {const} */ ([before, after, link])),
  } = plan;
  const before = sideOf(plan, 'before');
  const after = sideOf(plan, 'after');
  return {
    schema: 2,
    exact: true,
    texts: { before: before.text, after: after.text },
    before: before.side,
    after: after.side,
    links: links.map(([one, two, relation, moved], link) => ({
      before: one,
      after: two,
      relation,
      moved: moved === 'moved',
      similarity: 500,
      exact: true,
      row: mainRow(rows, link),
    })),
    sentenceLinks: Object.entries(plan.sentences).map(([name, text]) =>
      sentenceLink(plan, name, text, before, after),
    ),
    rows: rows.map(([one, two, link], index) => ({
      before: one,
      after: two,
      link,
      other: otherRow(rows, link, index),
    })),
    moves: [],
    findings: [],
    summary: { verdict: 'substantive', fresh: 500, alerts: 0, checks: 0, notes: 0, allKinds: true },
    stats: statsOf(links),
  };
}

/** @typedef {NonNullable<Plan['rows']>} PlannedRows */

/** The row with both ends, or else the one where the link stands now. @param {PlannedRows} rows @param {number} link */
function mainRow(rows, link) {
  const weight = (/** @type {PlannedRows[0]} */ [before, after, of]) =>
    of === link ? 1 + 2 * Math.sign(after.length) + Math.sign(before.length) : 0;
  const weights = rows.map(weight);
  return weights.indexOf(Math.max(...weights));
}

/** The main row; for the main row the other end of a move, or else the first other row. @param {PlannedRows} rows @param {number} link @param {number} index */
function otherRow(rows, link, index) {
  const main = mainRow(rows, link);
  if (index !== main) return main;
  const others = rows.map((_, at) => at).filter((at) => rows[at][2] === link && at !== main);
  const end = rows[main][0].length > 0 ? undefined : others.find((at) => rows[at][0].length > 0);
  return end ?? others[0] ?? null;
}

/** @param {Plan['links']} links */
function statsOf(links) {
  const words = { wordsBefore: 0, wordsAfter: 0, wordsAdded: 1200, wordsRemoved: 7, wordsMoved: 0 };
  const none = {
    unchanged: 0,
    edited: 0,
    rewritten: 0,
    split: 0,
    merged: 0,
    regrouped: 0,
    added: 0,
    removed: 0,
  };
  const stats = { ...words, ...none, moved: 0, movedSentences: 0 };
  for (const [, , relation] of links) stats[relation]++;
  return stats;
}

/** @typedef {{text: string, side: Side, at: Map<string, {index: number, start: number}>}} MadeSide */

/** @param {Plan} plan @param {SideName} name @returns {MadeSide} */
function sideOf(plan, name) {
  let text = '';
  /** @type {Side['blocks'][number][]} */
  const blocks = [];
  /** @type {[number, number][]} */
  const sentences = [];
  const at = new Map();
  plan[name].forEach((names, block) => {
    const first = sentences.length;
    const start = text.length;
    names.forEach((key, index) => {
      at.set(key, { index: sentences.length, start: text.length });
      const from = text.length;
      text += oneSide(plan.sentences[key], name) + (index < names.length - 1 ? ' ' : '\n\n');
      sentences.push([from, text.length]);
    });
    const role = plan.roles?.[name]?.[block] ?? 'body';
    blocks.push({ range: [start, text.length], role, sentences: [first, sentences.length] });
  });
  return { text, side: { language: 'en', blocks, sentences }, at };
}

const MARK = /\[([^→\]]*)→([^|\]]*)(?:\|(\w+))?\]/g;

/** @param {string} text @param {SideName} name */
const oneSide = (text, name) => text.replace(MARK, name === 'before' ? '$1' : '$2');

/** @param {Plan} plan @param {string} name @param {string} text @param {MadeSide} before @param {MadeSide} after @returns {SentenceLink} */
function sentenceLink(plan, name, text, before, after) {
  const one = before.at.get(name);
  const two = after.at.get(name);
  const edits = one && two ? editsOf(text, one.start, two.start) : [];
  const isSame = edits.every(({ nature }) => nature === 'spacing' || nature === 'invisible');
  const how = plan.how?.[name];
  /** @type {Relation} */
  const relation = !one
    ? 'added'
    : !two
      ? 'removed'
      : how === 'rewritten'
        ? how
        : isSame
          ? 'unchanged'
          : 'edited';
  return {
    before: one ? [one.index] : [],
    after: two ? [two.index] : [],
    relation,
    moved: how === 'moved',
    similarity: 500,
    edits,
  };
}

/** @param {string} text @param {number} startBefore @param {number} startAfter @returns {Edit[]} */
function editsOf(text, startBefore, startAfter) {
  let shiftBefore = startBefore;
  let shiftAfter = startAfter;
  return [...text.matchAll(MARK)].map(({ index, 0: whole, 1: was, 2: now, 3: nature }) => {
    const before = /** @type {[number, number]} */ ([
      index + shiftBefore,
      index + shiftBefore + was.length,
    ]);
    const after = /** @type {[number, number]} */ ([
      index + shiftAfter,
      index + shiftAfter + now.length,
    ]);
    shiftBefore += was.length - whole.length;
    shiftAfter += now.length - whole.length;
    const op = was === '' ? 'insert' : now === '' ? 'delete' : 'replace';
    return { op, nature: /** @type {Nature} */ (nature ?? 'wording'), before, after, letters: [] };
  });
}

/**
 * A story with a row of each kind: a kept headline, a paragraph moved up and edited, an edited one, a new one, one that
 * a sentence left, two merged, one removed.
 */
export const everyKind = () =>
  story({
    sentences: {
      head: 'Bridge to close.',
      first: 'It closes on [Tuesday→Friday].',
      left: 'He sat down.',
      stayed: 'She stood.',
      moved: 'The [old→new] bridge stood [for→] long.',
      fresh: 'Nobody was hurt.',
      one: 'One came.',
      two: 'Two came.',
      gone: 'The end.',
    },
    before: [['head'], ['first'], ['left', 'stayed'], ['one'], ['two'], ['moved'], ['gone']],
    after: [['head'], ['moved'], ['first', 'left'], ['fresh'], ['stayed'], ['one', 'two']],
    how: { left: 'moved' },
    roles: { before: ['headline'], after: ['headline'] },
    links: [
      [[0], [0], 'unchanged'],
      [[5], [1], 'edited', 'moved'],
      [[1], [2], 'edited'],
      [[], [3], 'added'],
      [[2], [4], 'edited'],
      [[3, 4], [5], 'merged'],
      [[6], [], 'removed'],
    ],
    rows: [
      [[0], [0], 0],
      [[], [1], 1],
      [[1], [2], 2],
      [[], [3], 3],
      [[2], [4], 4],
      [[3, 4], [5], 5],
      [[5], [], 1],
      [[6], [], 6],
    ],
  });
