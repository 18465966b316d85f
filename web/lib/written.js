// The text that comes of decisions, while it is written. What is copied from the later text stands in it as it did there.
// Where a block goes, or another comes between, the white space between the two blocks that meet is that of the text in
// which they are neighbours.

/** @import { Range } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
import { blockAt } from '../../model/places.js';

/** A block by the text that it comes from. @typedef {{side: SideName, block: number}} Ref */

export class Written {
  #model;
  /** @type {string[]} */
  #parts = [];
  /** The block that was written last. @type {Ref | null} */
  #last = null;
  /** What the later text goes on with did not stand behind what was written. */
  #isBroken = false;

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
  }

  get text() {
    return this.#parts.join('');
  }

  get isEmpty() {
    return this.#parts.length === 0;
  }

  /** A range of the later text. @param {number} from @param {number} to */
  copy(from, to) {
    if (from >= to) return;
    const { texts, after } = this.#model.comparison;
    this.meet(from);
    this.#parts.push(texts.after.slice(from, to));
    this.#last = { side: 'after', block: blockAt(after, to - 1) };
  }

  /** What stood here is left out, or something else stands in its place. */
  leave() {
    this.#isBroken = true;
  }

  /** Makes the place ready for what stands in the later text from there on. @param {number} at */
  meet(at) {
    const { after } = this.#model.comparison;
    const block = blockAt(after, at);
    if (this.#isBroken && after.blocks[block]?.range[0] === at)
      this.#part({ side: 'after', block });
    this.#isBroken = false;
  }

  /** Words of the earlier text in their place; those that begin a block do so here. @param {Range} range @param {boolean} isBlock Whether the later text has nothing of their block. */
  restore([from, to], isBlock) {
    const { texts, before } = this.#model.comparison;
    this.#isBroken = true;
    if (from >= to) return;
    const ref = /** @type {const} */ ({ side: 'before', block: blockAt(before, from) });
    const isOpen = this.#last?.side === 'before' && this.#last.block === ref.block;
    if (isBlock && !isOpen) this.#part(ref);
    this.#parts.push(texts.before.slice(from, to));
    if (isBlock) this.#last = { side: 'before', block: blockAt(before, to - 1) };
  }

  /** Blocks that go back to their place. @param {string} words @param {number} first Of the earlier text. @param {number} last Likewise. */
  put(words, first, last) {
    this.#part({ side: 'before', block: first });
    this.#parts.push(words);
    this.#last = { side: 'before', block: last };
    this.#isBroken = true;
  }

  /** @param {string} words */
  add(words) {
    if (words !== '') this.#parts.push(words);
  }

  /** Takes the white space at the end away. @returns {string} That. */
  takeGap() {
    let gap = '';
    for (let part = this.#parts.pop(); part !== undefined; part = this.#parts.pop()) {
      const words = part.trimEnd();
      gap = part.slice(words.length) + gap;
      if (words === '') continue;
      this.#parts.push(words);
      break;
    }
    return gap;
  }

  /** A text whose last block is another one ends as that one's text does. */
  end() {
    if (!this.#isBroken || !this.#last) return;
    const { side } = this.#last;
    const gap = this.takeGap();
    const { texts, [side]: own } = this.#model.comparison;
    const isEnd = this.#last.block === own.blocks.length - 1;
    this.add(isEnd ? gap : gapOf(texts.after) || gapOf(texts.before));
  }

  /** The white space between what was written and a block that comes next. @param {Ref} next */
  #part(next) {
    if (!this.#last) return;
    const had = this.takeGap();
    if (!this.isEmpty) this.add(gapBetween(this.#model, this.#last, next, had));
  }
}

/** The white space at the end. @param {string} text */
export const gapOf = (text) => text.slice(text.trimEnd().length);

/** @param {Model} model @param {Ref} one @param {Ref} two @param {string} had What the first one has behind it. */
function gapBetween(model, one, two, had) {
  const isBefore = isNext(endIn(model, 'before', one), startIn(model, 'before', two));
  const isAfter = isNext(endIn(model, 'after', one), startIn(model, 'after', two));
  if (isBefore && isAfter && had.includes('\n')) return had;
  const { texts } = model.comparison;
  const own = [
    isBefore ? gapBehind(model, 'before', endIn(model, 'before', one)) : '',
    isAfter ? gapBehind(model, 'after', endIn(model, 'after', one)) : '',
  ].find((gap) => gap.includes('\n'));
  if (own !== undefined) return own;
  const other = gapBehind(model, two.side, two.block - 1);
  const wider = linesIn(other) > linesIn(had) ? other : had;
  if (wider.includes('\n')) return wider;
  return texts.after.includes('\r\n') ? '\r\n\r\n' : '\n\n';
}

/** @param {number} one @param {number} two */
const isNext = (one, two) => one >= 0 && two === one + 1;

/** @param {string} gap */
const linesIn = (gap) => gap.split('\n').length;

/** @param {Model} model @param {SideName} side @param {number} block */
function gapBehind({ comparison }, side, block) {
  const range = comparison[side].blocks[block]?.range;
  return range ? gapOf(comparison.texts[side].slice(...range)) : '';
}

/** A block, or the last one of a text that it is linked with; −1 where there is none. @param {Model} model @param {SideName} side @param {Ref} ref */
function endIn(model, side, ref) {
  if (ref.side === side) return ref.block;
  const link = linkOf(model, ref);
  return link[ref.side].at(-1) === ref.block ? (link[side].at(-1) ?? -1) : -1;
}

/** A block, or the first one of a text that it is linked with. @param {Model} model @param {SideName} side @param {Ref} ref */
function startIn(model, side, ref) {
  if (ref.side === side) return ref.block;
  const link = linkOf(model, ref);
  return link[ref.side][0] === ref.block ? (link[side][0] ?? -1) : -1;
}

/** @param {Model} model @param {Ref} ref */
const linkOf = ({ comparison, places }, { side, block }) =>
  comparison.links[places[side].linkOfBlock[block]];
