// The rows of a comparison as the page shows them, and the changes one steps through. A change is a link that differs:
// a paragraph edited in five places is one change, and a moved paragraph is one change with two ends.

/** @import { Link, Row } from '../../wasm/engine.js' */
/** @import { Compared, Places, SideName } from './places.js' */
import { directionOf } from './direction.js';
import { placesInSteps } from './places.js';
import { isShown, isWhole } from './pieces.js';

/**
 * `same`: nothing to see. `changed`: a link's main row. `end`: another row of a link that stands in several.
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
 * Differences in white space, which have no mark: within a line, and in the lines between paragraphs. Where only one
 * side has a line's end, the paragraphs show it.
 * @typedef {{spaces: number, lines: number}} Unmarked
 */

/**
 * @typedef {object} Model
 * @property {Compared} comparison
 * @property {Places} places
 * @property {RowModel[]} rows
 * @property {number[]} changes Row of each change, ascending.
 * @property {Unmarked} unmarked
 * @property {Int32Array} editStart Number of the first edit of each sentence link, counted through all of them, and one
 *   more for the end.
 * @property {Record<SideName, string>} languages Of the texts, where they can be told; else ''.
 * @property {'rtl' | 'ltr'} direction Of the later text.
 */

/** @param {Compared} comparison @returns {Model} */
export function modelOf(comparison) {
  const steps = modelInSteps(comparison);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** For long texts, where a page does other things between the steps. @param {Compared} comparison @returns {Generator<void, Model>} */
export function* modelInSteps(comparison) {
  const places = yield* placesInSteps(comparison);
  const { changes, rows } = rowsOf(comparison, places);
  yield;
  const unmarked = countUnmarked(comparison);
  yield;
  const editStart = numberEdits(comparison);
  return {
    comparison,
    places,
    rows,
    changes,
    unmarked,
    editStart,
    languages: { before: comparison.before.language, after: comparison.after.language },
    direction: directionOf(comparison.texts.after),
  };
}

/** @param {Compared} comparison @param {Places} places @returns {Pick<Model, 'changes' | 'rows'>} */
function rowsOf(comparison, places) {
  const touched = touchedLinks(comparison, places);
  /** @type {number[]} */
  const changes = [];
  const changeOfLink = new Int32Array(comparison.links.length).fill(-1);
  comparison.rows.forEach((row, index) => {
    const link = comparison.links[row.link];
    if (link.row !== index) return;
    if (link.relation === 'unchanged' && !link.moved && !touched[row.link]) return;
    changeOfLink[row.link] = changes.push(index) - 1;
  });
  const rows = comparison.rows.map((row, index) => {
    const link = comparison.links[row.link];
    const change = changeOfLink[row.link] < 0 ? null : changeOfLink[row.link];
    /** @type {RowKind} */
    const kind = link.row !== index ? 'end' : change === null ? 'same' : 'changed';
    return { index, row, link, kind, change, other: row.other };
  });
  return { changes, rows };
}

/**
 * Links that a sentence left or entered.
 * @param {Compared} comparison @param {Places} places
 */
function touchedLinks(comparison, { before, after }) {
  const touched = new Uint8Array(comparison.links.length);
  for (const link of comparison.sentenceLinks) {
    if (!link.moved) continue;
    for (const at of link.before) touched[before.linkOfBlock[before.blockOfSentence[at]]] = 1;
    for (const at of link.after) touched[after.linkOfBlock[after.blockOfSentence[at]]] = 1;
  }
  return touched;
}

/** @param {Compared} comparison @returns {Unmarked} */
function countUnmarked({ sentenceLinks, texts }) {
  const unmarked = { spaces: 0, lines: 0 };
  for (const { edits } of sentenceLinks) {
    for (const edit of edits) {
      if (isShown(edit)) continue;
      const was = texts.before.slice(...edit.before).includes('\n');
      const is = texts.after.slice(...edit.after).includes('\n');
      if (was && is) unmarked.lines++;
      else if (!was && !is) unmarked.spaces++;
    }
  }
  return unmarked;
}

/** @param {Compared} comparison */
function numberEdits({ sentenceLinks }) {
  const starts = new Int32Array(sentenceLinks.length + 1);
  sentenceLinks.forEach(({ edits }, at) => (starts[at + 1] = starts[at] + edits.length));
  return starts;
}

/**
 * The sentence links that a row's blocks take part in, each once, in order.
 * @param {Pick<Model, 'comparison' | 'places'>} model @param {Pick<Row, 'before' | 'after'>} row
 * @returns {number[]} Indices into `sentenceLinks`.
 */
export function sentenceLinksOf({ comparison, places }, row) {
  const found = new Set();
  for (const side of /** @type {const} */ (['before', 'after'])) {
    for (const block of row[side]) {
      const [first, end] = comparison[side].blocks[block].sentences;
      for (let at = first; at < end; at++) found.add(places[side].linkOfSentence[at]);
    }
  }
  return [...found].sort((one, two) => one - two);
}

/**
 * How many places of a link a reader would point at. A whole sentence is one.
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
