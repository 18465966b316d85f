// A comparison as people read it: its rows, and the changes one steps through. A change is a link that differs, so a
// paragraph edited in five places is one change, and paragraphs that moved together are one change with two ends. The
// page, the change log and the command line all show a comparison through this model.

/** @import { Edit, Link, Row, SentenceLink } from '../wasm/engine.js' */
/** @import { InvisibleKind } from './invisible.js' */
/** @import { Compared, Places } from './places.js' */
import { directionOf } from './direction.js';
import { invisibleKinds } from './invisible.js';
import { SIDES, placesInSteps } from './places.js';

/**
 * `same`: there is nothing to see. `changed`: the main row of a link that differs. `end`: another row of a link that
 * stands in several.
 * @typedef {'same' | 'changed' | 'end'} RowKind
 */

/**
 * @typedef {object} RowModel
 * @property {number} index
 * @property {Row} row
 * @property {Link} link
 * @property {RowKind} kind
 * @property {number | null} change Index into `Model.changes`.
 * @property {number | null} other The row of the other end.
 */

/**
 * Differences in white space that no view marks: within a line, and in the lines between paragraphs. Where only one side
 * has a line break, the paragraphs themselves show it.
 * @typedef {{spaces: number, lines: number, invisible: number, kinds: InvisibleKind[]}} Unmarked
 */

/**
 * @typedef {object} Model
 * @property {Compared} comparison
 * @property {Places} places
 * @property {RowModel[]} rows
 * @property {number[]} changes The row of each change, ascending; the first where several moved together.
 * @property {number[][]} linksOfChange The links of each change: one, or those that moved together.
 * @property {Unmarked} unmarked
 * @property {Int32Array} editStart For each sentence link the number of its first edit, counted through all of them, and
 *   one more entry for the end.
 * @property {'rtl' | 'ltr'} direction Of the later text.
 */

/** Takes time linear in the size of the comparison. @param {Compared} comparison @returns {Model} */
export function modelOf(comparison) {
  const steps = modelInSteps(comparison);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same for long texts: a page can do other things between the steps.
 * @param {Compared} comparison @returns {Generator<void, Model>}
 */
export function* modelInSteps(comparison) {
  const places = yield* placesInSteps(comparison);
  const { changes, linksOfChange, rows } = rowsOf(comparison);
  yield;
  const unmarked = countUnmarked(comparison);
  yield;
  const editStart = numberEdits(comparison);
  const direction = directionOf(comparison.texts.after);
  return { comparison, places, rows, changes, linksOfChange, unmarked, editStart, direction };
}

/** @param {Compared} comparison @returns {Pick<Model, 'changes' | 'linksOfChange' | 'rows'>} */
function rowsOf(comparison) {
  const { changes, linksOfChange } = changesOf(comparison);
  const changeOfLink = comparison.links.map(() => /** @type {number | null} */ (null));
  linksOfChange.forEach((links, change) => links.forEach((link) => (changeOfLink[link] = change)));
  const rows = comparison.rows.map((row, index) => {
    const link = comparison.links[row.link];
    const change = changeOfLink[row.link];
    /** @type {RowKind} */
    const kind = link.row !== index ? 'end' : change === null ? 'same' : 'changed';
    return { index, row, link, kind, change, other: row.other };
  });
  return { changes, linksOfChange, rows };
}

/** @param {Compared} comparison @returns {Pick<Model, 'changes' | 'linksOfChange'>} */
function changesOf(comparison) {
  /** @type {number[]} */
  const changes = [];
  /** @type {number[][]} */
  const linksOfChange = [];
  const runOfBlock = runsOfBlocks(comparison);
  /** The change of each run. @type {Map<number, number>} */
  const changeOfRun = new Map();
  comparison.rows.forEach(({ link: at }, index) => {
    const link = comparison.links[at];
    if (link.row !== index || !isChanged(link)) return;
    const run = link.moved ? runOfBlock[link.before[0]] : -1;
    const known = changeOfRun.get(run);
    if (known !== undefined) return linksOfChange[known].push(at);
    const change = changes.push(index) - 1;
    linksOfChange.push([at]);
    if (run >= 0) changeOfRun.set(run, change);
  });
  return { changes, linksOfChange };
}

/** Which run of blocks that moved together each earlier block is in, or -1. @param {Compared} comparison */
function runsOfBlocks({ moves, before }) {
  const runs = new Int32Array(before.blocks.length).fill(-1);
  moves.forEach(({ before: range }, run) => runs.fill(run, ...range));
  return runs;
}

/** A link that a sentence left or entered is never `unchanged`. @param {Link} link */
const isChanged = ({ relation, moved }) => relation !== 'unchanged' || moved;

/** @param {Compared} comparison @returns {Unmarked} */
function countUnmarked({ sentenceLinks, texts }) {
  let spaces = 0;
  let lines = 0;
  let invisible = 0;
  /** @type {Set<InvisibleKind>} */
  const kinds = new Set();
  for (const edit of sentenceLinks.flatMap(({ edits }) => edits)) {
    if (isShown(edit)) continue;
    const was = texts.before.slice(...edit.before);
    const is = texts.after.slice(...edit.after);
    if (edit.nature === 'invisible') {
      invisible++;
      for (const kind of invisibleKinds(was, is)) kinds.add(kind);
    } else if (was.includes('\n') && is.includes('\n')) lines++;
    else if (!was.includes('\n') && !is.includes('\n')) spaces++;
  }
  return { spaces, lines, invisible, kinds: [...kinds] };
}

/** @param {Compared} comparison */
function numberEdits({ sentenceLinks }) {
  const starts = new Int32Array(sentenceLinks.length + 1);
  sentenceLinks.forEach(({ edits }, at) => (starts[at + 1] = starts[at] + edits.length));
  return starts;
}

/** Whether an edit is marked. Differences in spacing and what nobody sees are only counted. @param {Pick<Edit, 'nature'>} edit */
export const isShown = ({ nature }) => nature !== 'spacing' && nature !== 'invisible';

/**
 * Whether a sentence is shown whole, as removed or added: it has no counterpart, or shares too little with it.
 * @param {SentenceLink} link
 */
export const isWhole = (link) =>
  link.before.length === 0 || link.after.length === 0 || link.relation === 'rewritten';

/**
 * The sentence links that some blocks take part in, each once, ascending.
 * @param {Pick<Model, 'comparison' | 'places'>} model @param {Pick<Row, 'before' | 'after'>} blocks
 * @returns {number[]} Indices into `sentenceLinks`.
 */
export function sentenceLinksOf({ comparison, places }, blocks) {
  const found = new Set();
  for (const side of SIDES) {
    for (const block of blocks[side]) {
      const [first, end] = comparison[side].blocks[block].sentences;
      for (let at = first; at < end; at++) found.add(places[side].linkOfSentence[at]);
    }
  }
  return [...found].sort((one, two) => one - two);
}

/**
 * In how many places a link differs. A whole sentence is one place.
 * @param {Model} model @param {Link} link
 */
export function countEdits(model, link) {
  let count = 0;
  for (const index of sentenceLinksOf(model, link)) {
    const sentences = model.comparison.sentenceLinks[index];
    count += isWhole(sentences) ? 1 : sentences.edits.filter(isShown).length;
  }
  return count;
}

/**
 * A change as one link: that of several that moved together names all of their blocks, and is unchanged where all are.
 * @param {Model} model @param {number} change @returns {Link}
 */
export function linkOfChange({ comparison, linksOfChange }, change) {
  const links = linksOfChange[change].map((at) => comparison.links[at]);
  if (links.length === 1) return links[0];
  const all = (/** @type {'before' | 'after'} */ side) =>
    links.flatMap((link) => link[side]).sort((one, two) => one - two);
  const relations = new Set(links.map(({ relation }) => relation));
  const relation = relations.size === 1 ? links[0].relation : 'edited';
  return { ...links[0], before: all('before'), after: all('after'), relation };
}
