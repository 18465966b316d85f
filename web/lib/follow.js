// Follows a place in a text through an edit of the text.

/** @import { Range } from '../../wasm/engine.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
import { blockAt, otherSide } from '../../model/places.js';

/** The characters from `from` to `to` were replaced by `length` others. @typedef {{from: number, to: number, length: number}} Replaced */

/** What lies between the beginning and the end that two texts share. @param {string} was @param {string} is @returns {Replaced} */
export function replacedBetween(was, is) {
  const most = Math.min(was.length, is.length);
  let from = 0;
  while (from < most && was.charCodeAt(from) === is.charCodeAt(from)) from++;
  let end = 0;
  while (
    end < most - from &&
    was.charCodeAt(was.length - 1 - end) === is.charCodeAt(is.length - 1 - end)
  )
    end++;
  return { from, to: was.length - end, length: is.length - end - from };
}

/** Where a range is after an edit; null where most of it was removed. @param {Range} range @param {Replaced} replaced @returns {Range | null} */
export function followed([start, end], { from, to, length }) {
  const shift = length - (to - from);
  if (end <= from) return [start, end];
  if (start >= to) return [start + shift, end + shift];
  const left = Math.max(0, from - start) + Math.max(0, end - to);
  if (length === 0 && 2 * left < end - start) return null;
  // New words belong to a passage that holds all of their place, not to one that only reaches into it.
  const range = /** @type {const} */ ([
    start <= from ? start : from + length,
    end >= to ? end + shift : from,
  ]);
  return range[0] < range[1] ? range : null;
}

/**
 * The row that shows what a row of another comparison showed, after an edit of one text or a swap of the two.
 * @param {Model} was @param {RowModel} row @param {Model} is
 */
export function sameRow(was, { row }, is) {
  /** @type {SideName} */
  const side = row.after.length > 0 ? 'after' : 'before';
  const [start] = was.comparison[side].blocks[row[side][0]].range;
  const one = was.comparison.texts;
  const two = is.comparison.texts;
  if (one.before === two.after && one.after === two.before && one.before !== one.after)
    return rowAt(is, otherSide(side), start);
  const { from, to, length } = replacedBetween(one[side], two[side]);
  const at = start < from ? start : start >= to ? start + length - (to - from) : from;
  return rowAt(is, side, at);
}

/** The row that shows a place of a text. @param {Model} model @param {SideName} side @param {number} at */
export const rowAt = ({ comparison, places }, side, at) =>
  places[side].rowOfBlock[blockAt(comparison[side], at)];
