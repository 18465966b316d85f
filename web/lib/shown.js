// The paragraphs that a row shows in each view, and where in them a range of a text is to be seen.

/** @import { Range } from '../../wasm/engine.js' */
/** @import { Mode } from './navigation.js' */
/** @import { Model, RowModel } from './rows.js' */
/** @import { SideName } from './places.js' */
/** @import { Piece, SentenceText } from './pieces.js' */
import { blockText, mergedText } from './pieces.js';

/** @typedef {{side: SideName, block: number, text: SentenceText[]}} Paragraph */

/** In the order shown. @param {Model} model @param {RowModel} row @param {Mode} mode @returns {Paragraph[]} */
export function paragraphsOf(model, row, mode) {
  const { after } = row.row;
  const before = blocksBefore(row);
  /** @param {SideName} side @param {readonly number[]} blocks @returns {Paragraph[]} */
  const sideBySide = (side, blocks) =>
    blocks.map((block) => ({ side, block, text: blockText(model, side, block) }));
  if (mode === 'both') return [...sideBySide('before', before), ...sideBySide('after', after)];
  if (after.length === 0) return mode === 'clean' ? [] : sideBySide('before', row.row.before);
  const whole = row.kind === 'changed' ? { before: row.link.before, after } : row.row;
  return mergedText(model, whole).map((text, at) => ({ side: 'after', block: after[at], text }));
}

/** A paragraph that moved here shows what it was, though that stands elsewhere. @param {RowModel} row */
export const blocksBefore = ({ kind, other, link, row }) =>
  kind === 'changed' && other !== null ? link.before : row.before;

/**
 * The part of a piece's text that shows some of a range of the whole text. White space does not count: views alter it.
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
