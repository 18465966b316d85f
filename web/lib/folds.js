// Which rows fold away: unchanged ones, and those that moved together, at the place that they left.

/** @import { RowModel } from '../../model/model.js' */
/** A ghost is what several rows that moved together leave behind. @typedef {{type: 'row' | 'fold' | 'ghost', rows: RowModel[]}} Item */

/** Fewer rows are quicker to read than to unfold. */
const LEAST_FOLDED = 3;

/**
 * The rows in order, with runs of unchanged rows folded. One unchanged row stays in sight beside each change, and so does
 * the first row, which says which story this is.
 * @param {RowModel[]} rows @returns {Item[]}
 */
export function foldRows(rows) {
  /** @type {Item[]} */
  const items = [];
  const show = (/** @type {number} */ from, /** @type {number} */ to) => {
    for (let at = from; at < to; at++) items.push({ type: 'row', rows: [rows[at]] });
  };
  for (let at = 0; at < rows.length;) {
    const gone = endOfGhost(rows, at);
    if (gone > at + 1) {
      items.push({ type: 'ghost', rows: rows.slice(at, gone) });
      at = gone;
      continue;
    }
    const end = endOfRun(rows, at);
    const from = at + 1;
    const to = end === rows.length ? end : end - 1;
    if (to - from < LEAST_FOLDED) {
      show(at, end);
    } else {
      show(at, from);
      items.push({ type: 'fold', rows: rows.slice(from, to) });
      show(to, end);
    }
    at = end;
  }
  return items;
}

/** The end of the rows that left a place together from a row on. @param {RowModel[]} rows @param {number} at */
function endOfGhost(rows, at) {
  const isGhost = (/** @type {RowModel | undefined} */ row) =>
    row?.kind === 'end' && row.link.moved && row.row.after.length === 0;
  let end = at;
  while (isGhost(rows[end]) && rows[end].change === rows[at].change) end++;
  return end;
}

/**
 * The end of the run of unchanged rows that starts at a row, or of that row alone.
 * @param {RowModel[]} rows @param {number} at
 */
function endOfRun(rows, at) {
  let end = at;
  while (end > 0 && end < rows.length && rows[end].kind === 'same') end++;
  return Math.max(end, at + 1);
}
