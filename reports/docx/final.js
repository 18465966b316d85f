// The final text as a Word document: the later document itself with what a person decided applied. What the final text has
// otherwise is first written into the document as changes of which rejecting all gives the final text (redline.js), and
// these are then rejected. So all that is kept keeps its form, and what comes back has that of the earlier document.

/** @import { ArticleInput, Comparison, Range } from '../../wasm/engine.js' */
/** @import { Package } from '../../documents/docx/package.js' */
/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Compared } from '../../model/places.js' */
/** @import { Placed, Row } from '../flows.js' */
/** @import { Earlier, Words } from './earlier.js' */
/** @import { Version } from './write.js' */
import { resolve } from '../../documents/docx/resolve.js';
import { traceDocx } from '../../documents/docx/trace.js';
import { elementsOf } from '../../documents/xml.js';
import { Zip } from '../../documents/zip.js';
import { modelOf } from '../../model/model.js';
import { firstBehind, leavesOf, linesOf, plainFlow } from '../flows.js';
import { keptStretches } from '../kept.js';
import { weave } from '../weave.js';
import { PlainForm, earlierOfPlain } from './clean.js';
import { StyleNames, earlierOfWord } from './earlier.js';
import { partnersOf, structured } from './final-flows.js';
import { Lists } from './lists.js';
import { Looks } from './looks.js';
import { Marks } from './marks.js';
import { element } from '../nodes.js';
import { DocxPackage } from './package.js';
import { flowsOf } from './traced.js';
import { writeInto } from './write.js';

/** A version as it was compared, and its document. @typedef {{article: ArticleInput, version: Version}} Side */

/**
 * @param {{final: ArticleInput, before: Side, after: Version, compare: (before: ArticleInput, after: ArticleInput) => Comparison}} request
 *   `after` is a Word document.
 * @returns {Uint8Array}
 */
export function finalDocx({ final, before, after, compare }) {
  if (after.document?.format !== 'docx')
    throw new TypeError('the later version is no Word document');
  const zip = new Zip(after.document.bytes);
  const later = traceDocx(zip, after.document.view);
  const comparison = compare(final, { blocks: later.blocks });
  const flows = flowsOf(later, comparison, 'after');
  if (!flows) throw new RangeError('a document has other blocks than it has');
  const origin = new Origin(compare(before.article, final), before.version, later.pack);
  const pack = new DocxPackage(zip, later.pack.main, later.trees);
  const looks = new Looks(comparison, flows);
  const finalFlows = structured(comparison, flows, origin.rows);
  writeInto({
    woven: weave(modelOf(comparison), { before: finalFlows, after: flows }),
    ...{ pack, marks: new Marks({ author: '', date: '' }, pack.trees) },
    earlier: origin.earlier(looks),
  });
  for (const tree of later.trees.values()) {
    looks.give(tree);
    resolve(tree, 'original');
  }
  return pack.bytes();
}

/** Where the final text has the earlier one's words. */
class Origin {
  #comparison;
  #leaves;
  #stretches;
  #earlier;
  #isWord;
  /** By block of the final text, the paragraph that it was. @type {Map<number, Placed>} */
  #paragraphs = new Map();
  /** Likewise, the row. @type {Map<number, Row>} */
  rows = new Map();

  /** @param {Compared} comparison Of the earlier text with the final one. @param {Version} version @param {Package} pack The later document. */
  constructor(comparison, version, pack) {
    this.#comparison = comparison;
    const source = version.document?.format === 'docx' ? version.document : null;
    const traced = source && traceDocx(new Zip(source.bytes), source.view);
    const flows = traced && flowsOf(traced, comparison, 'before');
    this.#isWord = Boolean(flows);
    const styles = traced && new StyleNames(traced.pack.partOf('styles'), pack.partOf('styles'));
    this.#earlier =
      flows && styles
        ? earlierOfWord(styles, new Set())
        : earlierOfPlain(new PlainForm(comparison, 'before', version.blocks, new Lists()));
    const lines = linesOf(flows ?? [plainFlow(comparison, 'before')]);
    this.#leaves = leavesOf(lines);
    this.#stretches = keptStretches(comparison).sort((one, two) => one.after - two.after);
    const partners = partnersOf(comparison, 'before');
    for (const unit of [...lines.values()].flat()) {
      const block = partners.get(unit.block);
      if (block === undefined || unit.row) continue;
      if (unit.kind === 'row') this.rows.set(block, unit);
      else this.#paragraphs.set(block, unit);
    }
  }

  /** @param {Looks} looks @returns {Earlier} */
  earlier(looks) {
    return {
      isGenerated: () => false,
      words: ([start, end], { block }) => this.#words(start, end, looks.like(block)),
      properties: (unit) => {
        const own = this.#isWord && this.#paragraphs.get(unit.block);
        return own ? this.#earlier.properties(own) : looks.properties(unit.block);
      },
    };
  }

  /** @param {number} start @param {number} end @param {XmlElement} like @returns {Words[]} */
  #words(start, end, like) {
    const text = this.#comparison.texts.after;
    /** @type {Words[]} */
    const words = [];
    let at = start;
    const newTo = (/** @type {number} */ to) => {
      if (to > at) words.push({ text: text.slice(at, to), properties: like });
      at = Math.max(at, to);
    };
    const first = firstBehind(this.#stretches, ({ after, length }) => after + length, start);
    for (const { before, after, length } of this.#stretches.slice(first)) {
      if (after >= end) break;
      const [from, to] = [Math.max(after, at), Math.min(after + length, end)];
      newTo(from);
      words.push(...this.#known(before + from - after, before + to - after, like));
      at = to;
    }
    newTo(end);
    return words;
  }

  /** Words of the earlier text; white space between its paragraphs is none. @param {number} start @param {number} end @param {XmlElement} like @returns {Words[]} */
  #known(start, end, like) {
    /** @type {Words[]} */
    const words = [];
    for (let at = firstBehind(this.#leaves, endOf, start); this.#leaves[at]?.range[0] < end; at++) {
      const { range } = this.#leaves[at];
      const own = /** @type {const} */ ([Math.max(start, range[0]), Math.min(end, range[1])]);
      words.push(...this.#earlier.words(own, this.#leaves[at]));
    }
    if (this.#isWord) return words;
    return words.map(({ properties, ...rest }) => ({
      ...rest,
      properties: likeWith(like, properties),
    }));
  }
}

/** @param {{range: Range}} leaf */
const endOf = ({ range }) => range[1];

/** @param {XmlElement} like @param {XmlElement | null} properties */
const likeWith = (like, properties) =>
  properties ? element('w:rPr', like.attributes, elementsOf(properties)) : like;
