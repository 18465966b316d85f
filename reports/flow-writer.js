// What the writers of redlines do alike with a flow (docx/redline.js, odt/redline.js): they go through it once, in reading
// order, and keep what was removed until the later text goes on.

/** @import { XmlElement } from '../documents/xml.js' */
/** @import { Item } from './weave.js' */
import { insertAfter } from './nodes.js';

/**
 * @typedef {object} FlowWriter
 * @property {Item[]} pending What was removed since the later text went on.
 * @property {(item: Item) => void} takeWords Words, or the end of a paragraph.
 * @property {(item: Item) => void} takeRow
 * @property {() => void} end What was removed behind all that the later text has.
 */

/** @param {readonly Item[]} items @param {FlowWriter} writer */
export function goThrough(items, writer) {
  for (const item of items) {
    if (item.status === 'removed') writer.pending.push(item);
    else if (item.unitAfter?.kind === 'row') writer.takeRow(item);
    else writer.takeWords(item);
  }
  writer.end();
}

/** Rows that were removed behind a row go into its table. @param {XmlElement | null} row @param {Item[]} items @param {(rows: Item[]) => XmlElement[]} rowsOf @returns {Item[]} The others. */
export function putBehindRow(row, items, rowsOf) {
  if (!row) return items;
  const other = items.findIndex(({ kind }) => kind !== 'row');
  const count = other < 0 ? items.length : other;
  insertAfter(row, rowsOf(items.slice(0, count)));
  return items.slice(count);
}
