// Writes what changed into the later document's own tree. Each flow is gone through once, in reading order; what was removed
// is gathered until the later text goes on, and then put in there.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Range } from '../../wasm/engine.js' */
/** @import { Placed } from '../flows.js' */
/** @import { Passage } from '../passages.js' */
/** @import { FlowWriter } from '../flow-writer.js' */
/** @import { Item, Woven } from '../weave.js' */
/** @import { Earlier } from './earlier.js' */
/** @import { Ends } from './ends.js' */
/** @import { Marks } from './marks.js' */
/** @import { WordFlow, WordParagraph, WordRow } from './traced.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { goThrough, putBehindRow } from '../flow-writer.js';
import { Added } from './added.js';
import { ancestorOf, insertAfter, insertAt, insertBefore, upToLast, wrap } from '../nodes.js';
import { Removed, asTables } from './removed.js';
import { runsIn } from './runs.js';

/**
 * What writing needs to know.
 * @typedef {object} Setting
 * @property {Marks} marks
 * @property {Ends} ends
 * @property {Earlier} earlier
 * @property {Set<XmlElement>} generated Elements whose words are not written as changed.
 * @property {(run: XmlElement) => boolean} isOpen Whether a run goes along where all around it was added.
 * @property {(href: string) => string} link The id of a relationship to an address.
 * @property {{fields: number}} unmarked What could not be written as changed.
 */

/** @typedef {Placed & WordParagraph} Leaf */

/**
 * What to do in a paragraph. What was removed stands before the character at its place.
 * @typedef {{leaf: Leaf, added: {range: Range, passage?: Passage}[], removed: {at: number, items: Item[]}[], mark: Item | null, hasKept: boolean}} Plan
 */

/** @param {Woven} woven @param {Setting} setting */
export function writeFlow({ after, items }, setting) {
  goThrough(items, new WordWriter(/** @type {WordFlow} */ (after), setting));
}

/** @implements {FlowWriter} */
class WordWriter {
  #flow;
  #setting;
  #removed;
  /** @type {Item[]} */
  pending = [];
  /** @type {Plan | null} */
  #plan = null;
  /** Whether the last mark was added. */
  #isBehindAdded = false;
  /** What stands before the next unit. @type {XmlElement | null} */
  #last = null;

  /** @param {WordFlow} flow @param {Setting} setting */
  constructor(flow, setting) {
    this.#flow = flow;
    this.#setting = setting;
    this.#removed = new Removed(setting);
  }

  /** @param {Item} item */
  takeRow(item) {
    const row = /** @type {Placed & WordRow} */ (item.unitAfter).element;
    this.#placeBeforeRow(row);
    if (item.status === 'added') addRow(row, this.#setting);
    this.#last = row;
  }

  /** @param {Item} item */
  takeWords(item) {
    const leaf = /** @type {Leaf} */ (item.unitAfter);
    this.#plan ??= { leaf, added: [], removed: [], mark: null, hasKept: false };
    const plan = this.#plan;
    const range = item.after ?? leaf.range;
    if (this.pending.length > 0) {
      plan.removed.push({ at: range[0], items: this.pending });
      this.pending = [];
    }
    if (item.kind === 'text') {
      if (item.status === 'added') plan.added.push({ range, passage: item.passage });
      else plan.hasKept = true;
      return;
    }
    this.#plan = null;
    this.#write({ ...plan, mark: item });
    this.#last = leaf.elements[leaf.elements.length - 1];
  }

  /** @param {Plan} plan */
  #write(plan) {
    const { leaf, removed } = plan;
    const added = new Added(plan, this.#setting);
    added.write(!isLast(leaf.elements[leaf.elements.length - 1]), this.#isBehindAdded);
    this.#isBehindAdded = plan.mark?.status === 'added';
    for (const { at, items } of [...removed].reverse()) {
      const isStart = at === leaf.range[0];
      const own = isStart ? this.#placeAfterRow(items) : items;
      if (this.#isFieldOnly(own, at, added)) this.#setting.unmarked.fields++;
      else this.#removed.write(own, added.placeOf(at), isStart);
    }
  }

  /** Whether words were removed where a field has its result, such as an earlier result. @param {Item[]} items @param {number} at @param {Added} added */
  #isFieldOnly(items, at, added) {
    if (items.length === 0 || items.some(({ kind }) => kind !== 'text')) return false;
    const { earlier } = this.#setting;
    const wasField = items.every(
      ({ before, unitBefore }) => before && unitBefore && earlier.isGenerated(before, unitBefore),
    );
    return added.isGeneratedAt(at, wasField ? 'beside' : 'inside');
  }

  /** @param {Item[]} items @returns {Item[]} All but rows that follow a row. */
  #placeAfterRow(items) {
    const row = this.#last?.name === 'tr' ? this.#last : null;
    return putBehindRow(row, items, (rows) => this.#removed.units(rows));
  }

  /** Whole paragraphs and rows that were removed stand before a row; words wait for the next paragraph. @param {XmlElement} row */
  #placeBeforeRow(row) {
    const whole = upToLast(this.pending, ({ kind }) => kind !== 'text');
    const units = this.#removed.units(this.#placeAfterRow(this.pending.splice(0, whole)));
    const rows = upToLast(units, ({ name }) => name !== 'tr');
    insertBefore(ancestorOf(row, 'tbl') ?? row, asTables(units.slice(0, rows)));
    insertBefore(row, units.slice(rows));
  }

  end() {
    if (this.pending.length === 0) return;
    const units = asTables(this.#removed.units(this.#placeAfterRow(this.pending)));
    const last = ancestorOf(this.#last, 'tbl') ?? this.#last;
    if (last) insertAfter(last, units);
    else insertAt(this.#flow.container, 0, units);
  }
}

/** Whether a paragraph is the last of what holds it, whose mark nothing can add or remove. @param {XmlElement} paragraph */
function isLast(paragraph) {
  const siblings = paragraph.parent ? elementsOf(paragraph.parent) : [];
  return (
    siblings[upToLast(siblings, ({ name }) => name === 'p' || name === 'tbl') - 1] === paragraph
  );
}

/** @param {XmlElement} row @param {Setting} setting */
function addRow(row, setting) {
  const { marks, isOpen } = setting;
  const paragraphs = [...paragraphsIn(row)];
  for (const paragraph of paragraphs) {
    for (const runs of runsIn(paragraph))
      if (runs.every(isOpen)) wrap(runs, marks.change('added', undefined));
    marks.mark(paragraph, 'added');
  }
  marks.row(row, 'added');
}

/** @param {XmlElement} node @returns {Generator<XmlElement>} */
function* paragraphsIn(node) {
  for (const child of elementsOf(node)) {
    if (child.name === 'p') yield child;
    else if (!childOf(child, 'txbxContent')) yield* paragraphsIn(child);
  }
}
