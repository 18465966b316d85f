// Where the changes lie along the story, as shares of its length: the ruler beside the rows draws them.

/** @import { Model, RowModel } from '../../model/model.js' */

/** @typedef {'added' | 'removed' | 'edited' | 'moved'} TickKind */
/** @typedef {{top: number, height: number, kind: TickKind, change: number}} Tick Shares of the whole, 0 to 1. */

/** How many characters a row takes up besides its text. */
const ROW_WEIGHT = 60;

/**
 * One tick for each changed row. Rows that start in the same slot share one, so a book has no more ticks than a story.
 * @param {Model} model @param {number} slots @param {ReadonlySet<number>} shown Changes to draw. @returns {Tick[]}
 */
export function ticksOf(model, slots, shown) {
  const weights = model.rows.map((row) => weightOf(model, row));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  /** @type {Tick[]} */
  const ticks = [];
  let before = 0;
  let lastSlot = -1;
  model.rows.forEach((row, index) => {
    const slot = Math.floor((before / total) * slots);
    if (row.change !== null && shown.has(row.change) && slot !== lastSlot) {
      const height = weights[index] / total;
      ticks.push({ top: before / total, height, kind: kindOf(row), change: row.change });
      lastSlot = slot;
    }
    before += weights[index];
  });
  return ticks;
}

/** @param {Model} model @param {RowModel} row */
function weightOf({ comparison: { before, after } }, { row }) {
  const length = (/** @type {typeof before} */ side, /** @type {readonly number[]} */ blocks) =>
    blocks.reduce((sum, at) => sum + side.blocks[at].range[1] - side.blocks[at].range[0], 0);
  return Math.max(length(before, row.before), length(after, row.after)) + ROW_WEIGHT;
}

/** @param {RowModel} row @returns {TickKind} */
function kindOf({ link }) {
  if (link.relation === 'added' || link.relation === 'removed') return link.relation;
  return link.moved ? 'moved' : 'edited';
}
