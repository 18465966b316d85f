// The paragraphs that a row shows in each view, and where in them a range of a text can be seen.

/** @import { Range } from '../wasm/engine.js' */
/** @import { Model, RowModel } from './model.js' */
/** @import { SideName } from './places.js' */
/** @import { Piece, SentenceText } from './pieces.js' */
import { blockText, mergedText } from './pieces.js';

/**
 * How a comparison is viewed: earlier and later side by side, both in one column, or the later text alone.
 * @typedef {'both' | 'merged' | 'clean'} Mode
 */

/** @type {readonly Mode[]} */
export const MODES = ['both', 'merged', 'clean'];

/** @typedef {{side: SideName, block: number, text: SentenceText[]}} Paragraph */

/**
 * In the order shown. An `outcome` is side by side, where the later text has in it what was rejected.
 * @param {Model} model @param {RowModel} row @param {Mode | 'outcome'} mode @returns {Paragraph[]}
 */
export function paragraphsOf(model, row, mode) {
  const { before, after } = row.row;
  if (mode === 'both')
    return [...ofSide(model, 'before', blocksBefore(row)), ...ofSide(model, 'after', after)];
  if (after.length === 0) return mode === 'clean' ? [] : ofSide(model, 'before', before);
  if (mode === 'outcome')
    return [
      ...ofSide(model, 'before', blocksBefore(row)),
      ...mergedParagraphs(model, { before: row.link.before, after }),
    ];
  const earlier = row.kind === 'changed' ? row.link.before : before;
  return mergedParagraphs(model, { before: earlier, after });
}

/** @param {Model} model @param {SideName} side @param {readonly number[]} blocks @returns {Paragraph[]} */
const ofSide = (model, side, blocks) =>
  blocks.map((block) => ({ side, block, text: blockText(model, side, block) }));

/**
 * Some blocks in one column: the paragraphs of the later text with what was removed in its place, or the earlier ones
 * where there are no later ones.
 * @param {Model} model @param {{before: readonly number[], after: readonly number[]}} blocks @returns {Paragraph[]}
 */
export function mergedParagraphs(model, blocks) {
  const { before, after } = blocks;
  if (after.length === 0) return ofSide(model, 'before', before);
  return mergedText(model, blocks).map((text, at) => ({ side: 'after', block: after[at], text }));
}

/** A paragraph that moved here shows what it was, though that stands elsewhere. @param {RowModel} row */
export const blocksBefore = ({ kind, other, link, row }) =>
  kind === 'changed' && other !== null ? link.before : row.before;

/**
 * The part of a piece's text that shows some of a range of the whole text. White space does not count, since views alter
 * it.
 * @param {Piece} piece @param {string} whole The text of the piece's side. @param {Range} range
 * @returns {[start: number, end: number] | null}
 */
export function partShown({ text, range: [from, to] }, whole, [start, end]) {
  if (end <= from || start >= to) return null;
  const letters = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const lettersUpTo = (/** @type {number} */ at) =>
    whole.slice(from, Math.max(at, from)).replace(/\s+/g, '').length;
  const first = lettersUpTo(start);
  const last = Math.min(lettersUpTo(end), letters.length) - 1;
  return first <= last ? [letters[first], letters[last] + 1] : null;
}
