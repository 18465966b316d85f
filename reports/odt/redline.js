// Writes what changed into the later text's own tree. Each flow is gone through once, in reading order: what was added is
// put between two marks, and where something was removed stands one that leads to it.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Passage } from '../passages.js' */
/** @import { Placed } from '../flows.js' */
/** @import { TracedFlow, TracedParagraph, TracedRow } from '../traced.js' */
/** @import { FlowWriter } from '../flow-writer.js' */
/** @import { Item, Woven } from '../weave.js' */
/** @import { Earlier } from './earlier.js' */
/** @import { Marks } from './marks.js' */
import { elementsOf } from '../../documents/xml.js';
import { goThrough, putBehindRow } from '../flow-writer.js';
import {
  ancestorOf,
  append,
  element,
  insertAfter,
  insertAt,
  insertBefore,
  upToLast,
} from '../nodes.js';
import { Removed } from './removed.js';
import { isGenerated, partAt, placeIn } from './text.js';

/**
 * What writing needs to know.
 * @typedef {object} Setting
 * @property {Marks} marks
 * @property {Earlier} earlier
 * @property {(passage: Passage) => XmlElement[]} tell What says of a passage that it moved.
 * @property {{fields: number}} unmarked What could not be written as changed.
 */

/** @typedef {Placed & TracedParagraph} Leaf */

/** What goes in at a place of a paragraph. `isClose` is what must stand by the first character. @typedef {{at: number, node: XmlElement, isClose: boolean}} Mark */

/** @param {Woven} woven @param {Setting} setting */
export function writeFlow({ after, items }, setting) {
  goThrough(items, new OpenWriter(/** @type {TracedFlow} */ (after), setting));
}

/** @implements {FlowWriter} */
class OpenWriter {
  #flow;
  #setting;
  #removed;
  /** @type {Item[]} */
  pending = [];
  /** @type {Leaf | null} */
  #leaf = null;
  /** What goes into the current paragraph. @type {Mark[]} */
  #marks = [];
  /** The end of what is being added. @type {XmlElement | null} */
  #open = null;
  /** The row that the next unit follows. @type {XmlElement | null} */
  #row = null;
  /** @type {Set<Passage>} */
  #told = new Set();

  /** @param {TracedFlow} flow @param {Setting} setting */
  constructor(flow, setting) {
    this.#flow = flow;
    this.#setting = setting;
    this.#removed = new Removed(setting);
  }

  /** @param {Item} item */
  takeWords(item) {
    const leaf = /** @type {Leaf} */ (item.unitAfter);
    if (leaf !== this.#leaf) this.#enter(leaf);
    const [at] = item.after ?? leaf.range;
    if (this.pending.length > 0) this.#remove(at);
    if (item.status !== 'added' || this.#isField(item)) return this.#close(at);
    if (!this.#open) {
      const { start, end } = this.#setting.marks.added();
      this.#open = end;
      this.#put(at, start);
    }
    const { passage } = item;
    if (!passage || this.#told.has(passage)) return;
    this.#told.add(passage);
    for (const comment of this.#setting.tell(passage)) this.#put(at, comment);
  }

  /** Whether words are a field's, in a paragraph that was there. @param {Item} item */
  #isField({ kind, after }) {
    if (kind !== 'text' || !after || !this.#leaf) return false;
    const atoms = this.#leaf.atoms.filter(
      ({ range }) => range[0] < after[1] && range[1] > after[0],
    );
    const isField = atoms.length > 0 && atoms.every(isGenerated);
    const isPart = isField && (after[0] > this.#leaf.range[0] || after[1] < this.#leaf.range[1]);
    if (isPart) this.#setting.unmarked.fields++;
    return isPart;
  }

  /** @param {Leaf} leaf */
  #enter(leaf) {
    if (leaf.apart) this.#closeBehind();
    this.#flush();
    this.#leaf = leaf;
  }

  /** @param {number} at @param {XmlElement} node @param {boolean} [isClose] */
  #put(at, node, isClose = false) {
    this.#marks.push({ at, node, isClose });
  }

  /** @param {number} at In the current paragraph. */
  #close(at) {
    if (this.#open) this.#put(at, this.#open, true);
    this.#open = null;
  }

  /** Ends what is being added with the last paragraph. */
  #closeBehind() {
    if (this.#leaf) this.#close(this.#leaf.range[1]);
  }

  /** @param {number} at In the current paragraph. */
  #remove(at) {
    this.#close(at);
    const items = this.#afterRow(this.pending);
    this.pending = [];
    this.#row = null;
    if (items.length === 0) return;
    if (this.#isFieldOnly(items, at)) this.#setting.unmarked.fields++;
    else this.#put(at, this.#removed.mark(items));
  }

  /** Whether words were removed where a field has its result, such as an earlier result. @param {Item[]} items @param {number} at */
  #isFieldOnly(items, at) {
    const { earlier } = this.#setting;
    const atoms = this.#leaf?.atoms ?? [];
    const around = atoms.filter(({ range }) => range[0] <= at && range[1] >= at);
    const fields = around.filter(isGenerated).length;
    if (fields === 0 || items.some(({ kind }) => kind !== 'text')) return false;
    if (fields === around.length && around.length > 1) return true;
    return items.every(
      ({ before, unitBefore }) => before && unitBefore && earlier.isGenerated(before, unitBefore),
    );
  }

  /** @param {Item} item */
  takeRow(item) {
    const row = /** @type {Placed & TracedRow} */ (item.unitAfter).element;
    this.#closeBehind();
    const whole = upToLast(this.pending, ({ kind }) => kind !== 'text');
    const units = this.#afterRow(this.pending.splice(0, whole));
    const count = upToLast(units, ({ kind }) => kind !== 'row');
    this.#removeBefore(ancestorOf(row, 'table') ?? row, units.slice(0, count));
    insertBefore(row, this.#removed.rows(units.slice(count)));
    this.#flush();
    this.#leaf = null;
    if (item.status === 'added') this.#addRow(row);
    this.#row = row;
  }

  /** Whole paragraphs and tables, behind the last paragraph or before a table. @param {XmlElement} table @param {Item[]} items */
  #removeBefore(table, items) {
    if (items.length === 0) return;
    if (this.#leaf) this.#put(this.#leaf.range[1], this.#removed.markBehind(items));
    else insertBefore(table, [element('text:p', {}, [this.#removed.mark(items)])]);
  }

  /** @param {Item[]} items @returns {Item[]} All but rows that follow a row. */
  #afterRow(items) {
    return putBehindRow(this.#row, items, (rows) => this.#removed.rows(rows));
  }

  /** A row stays; what its cells hold was added. @param {XmlElement} row */
  #addRow(row) {
    for (const paragraph of paragraphsIn(row)) {
      if (paragraph.children.length === 0) continue;
      const { start, end } = this.#setting.marks.added();
      insertAt(paragraph, 0, [start]);
      append(paragraph, [end]);
    }
  }

  end() {
    this.#closeBehind();
    const items = this.#afterRow(this.pending);
    if (items.length > 0 && this.#leaf)
      this.#put(this.#leaf.range[1], this.#removed.markBehind(items));
    else if (items.length > 0) {
      const last = element('text:p', {}, [this.#removed.mark(items)]);
      const table = ancestorOf(this.#row, 'table');
      if (table) insertAfter(table, [last]);
      else append(this.#flow.container, [last]);
    }
    this.#flush();
  }

  /** Puts in what was gathered, from the last place to the first. */
  #flush() {
    const leaf = this.#leaf;
    const atoms = [...(leaf?.atoms ?? [])];
    const paragraph = leaf?.elements[leaf.elements.length - 1];
    /** @type {Map<number, Mark[]>} */
    const places = new Map();
    for (const mark of this.#marks) places.set(mark.at, [...(places.get(mark.at) ?? []), mark]);
    const inOrder = [...places].sort(([one], [two]) => one - two);
    if (paragraph) {
      for (const [at] of inOrder) partAt(atoms, at);
      for (const [at, marks] of inOrder.reverse()) {
        const isClose = marks.some((mark) => mark.isClose);
        const { parent, at: index } = placeIn(paragraph, atoms, at, isClose);
        insertAt(
          parent,
          index,
          marks.map(({ node }) => node),
        );
      }
    }
    this.#marks = [];
  }
}

/** @param {XmlElement} node @returns {Generator<XmlElement>} */
function* paragraphsIn(node) {
  for (const child of elementsOf(node)) {
    if (child.name === 'p' || child.name === 'h') yield child;
    else yield* paragraphsIn(child);
  }
}
