// Where a final text has the earlier one's words, for who writes it into a document: what comes back then looks as it did.

/** @import { Range } from '../wasm/engine.js' */
/** @import { Compared } from '../model/places.js' */
/** @import { Flow, Leaf, Placed, Row } from './flows.js' */
import { partnersOf } from './final-flows.js';
import { firstBehind, leavesOf, linesOf, plainFlow } from './flows.js';
import { keptStretches } from './kept.js';

/**
 * How words become those of a format: ones of the earlier text, and new ones.
 * @template T @typedef {{known: (range: Range, unit: Placed) => T[], added: (text: string) => T}} Making
 */

export class Origin {
  #comparison;
  #leaves;
  #stretches;
  /** By block of the final text, the paragraph that it was. @type {Map<number, Placed>} */
  paragraphs = new Map();
  /** Likewise, the row. @type {Map<number, Row>} */
  rows = new Map();

  /** @param {Compared} comparison Of the earlier text with the final one. @param {readonly Flow[] | null} flows Of the earlier document, if it has any. */
  constructor(comparison, flows) {
    this.#comparison = comparison;
    const lines = linesOf(flows ? [...flows] : [plainFlow(comparison, 'before')]);
    this.#leaves = leavesOf(lines);
    this.#stretches = keptStretches(comparison).sort((one, two) => one.after - two.after);
    const partners = partnersOf(comparison, 'before');
    for (const unit of [...lines.values()].flat()) {
      const block = partners.get(unit.block);
      if (block === undefined || unit.row) continue;
      if (unit.kind === 'row') this.rows.set(block, unit);
      else this.paragraphs.set(block, unit);
    }
  }

  /** @param {Range} range Of the earlier text. */
  earlierText(range) {
    return this.#comparison.texts.before.slice(...range);
  }

  /** The words of a range of the final text. @template T @param {Range} range @param {Making<T>} making @returns {T[]} */
  words([start, end], { known, added }) {
    const text = this.#comparison.texts.after;
    /** @type {T[]} */
    const words = [];
    let at = start;
    const newTo = (/** @type {number} */ to) => {
      if (to > at) words.push(added(text.slice(at, to)));
      at = Math.max(at, to);
    };
    const first = firstBehind(this.#stretches, ({ after, length }) => after + length, start);
    for (const { before, after, length } of this.#stretches.slice(first)) {
      if (after >= end) break;
      const [from, to] = [Math.max(after, at), Math.min(after + length, end)];
      newTo(from);
      const own = this.#parts(before + from - after, before + to - after);
      words.push(...own.flatMap(({ range, leaf }) => known(range, leaf)));
      at = to;
    }
    newTo(end);
    return words;
  }

  /** A range of the earlier text by its paragraphs; white space between them is no words. @param {number} start @param {number} end */
  #parts(start, end) {
    /** @type {{range: Range, leaf: Leaf}[]} */
    const parts = [];
    for (let at = firstBehind(this.#leaves, endOf, start); this.#leaves[at]?.range[0] < end; at++) {
      const leaf = this.#leaves[at];
      parts.push({ range: [Math.max(start, leaf.range[0]), Math.min(end, leaf.range[1])], leaf });
    }
    return parts;
  }
}

/** @param {{range: Range}} leaf */
const endOf = ({ range }) => range[1];
