// A side of a comparison as a document holds it: flows, which are runs of paragraphs and rows of tables that nothing leaves.
// The story is a flow, and so is each cell, note and text box. A text without such things is one flow.

/** @import { Range } from '../wasm/engine.js' */
/** @import { Compared, SideName } from '../model/places.js' */

/** A paragraph's text without the white space at its end. One that is `apart` cannot become one with the unit before. @typedef {{kind: 'paragraph', block: number, range: Range, apart?: boolean}} Paragraph */
/** @typedef {{kind: 'row', block: number, cells: Flow[]}} Row */
/** @typedef {Paragraph | Row} Unit */
/** `call` is where a note is called: in which block, and behind which character of the text. @typedef {{kind: 'body' | 'cell' | 'note' | 'box', units: Unit[], call?: {block: number, at: number}}} Flow */

/**
 * A unit in its place: in its flow, on the flow's line, and in the row whose cell the flow is. On the line a paragraph takes
 * a place for each of its characters and one for its mark, and a row takes one.
 * @template {Unit} [T=Unit] @typedef {T & {flow: Flow, index: number, at: number, length: number, row: Row | null}} Placed
 */
/** @typedef {Placed<Paragraph>} Leaf */

/** One flow of all blocks. @param {Compared} comparison @param {SideName} side @returns {Flow} */
export function plainFlow(comparison, side) {
  /** @type {Paragraph[]} */
  const units = comparison[side].blocks.map(({ range }, block) => ({
    kind: 'paragraph',
    block,
    range: bare(comparison.texts[side], range),
  }));
  return { kind: 'body', units: units.length > 0 ? units : [EMPTY] };
}

/** What a document without text holds. @type {Paragraph} */
const EMPTY = { kind: 'paragraph', block: -1, range: [0, 0] };

/** Without the white space at the end, and without empty lines before. @param {string} text @param {Range} range @returns {Range} */
function bare(text, [start, end]) {
  const words = text.slice(start, end);
  const length = words.trimEnd().length;
  const first = /^(?:[^\S\n]*\n)*/.exec(words.slice(0, length))?.[0].length ?? 0;
  return [start + first, start + length];
}

/** The units of each flow, also of those in cells. @param {readonly Flow[]} flows @returns {Map<Flow, Placed[]>} */
export function linesOf(flows) {
  /** @type {Map<Flow, Placed[]>} */
  const lines = new Map();
  const place = (/** @type {Flow} */ flow, /** @type {Row | null} */ row) => {
    let next = 0;
    const line = flow.units.map((unit, index) => {
      const length = unit.kind === 'row' ? 1 : unit.range[1] - unit.range[0] + 1;
      const at = next;
      next += length;
      return { ...unit, flow, index, at, length, row };
    });
    lines.set(flow, line);
    for (const unit of flow.units)
      if (unit.kind === 'row') for (const cell of unit.cells) place(cell, unit);
  };
  for (const flow of flows) place(flow, null);
  return lines;
}

/** All paragraphs in the order of the text. @param {Map<Flow, Placed[]>} lines @returns {Leaf[]} */
export const leavesOf = (lines) =>
  [...lines.values()]
    .flat()
    .filter((unit) => unit.kind === 'paragraph')
    .sort((one, two) => one.range[0] - two.range[0]);

/** The first of sorted things that ends behind a place. O(log n). @template T @param {readonly T[]} list @param {(each: T) => number} endOf @param {number} place */
export function firstBehind(list, endOf, place) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(list[middle]) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
