// Two texts woven into one that holds both: accepting all of its changes gives the later text, rejecting all the earlier.
// Each flow becomes a list of items in reading order. What both texts keep stands once; between two such stretches stands
// first what was removed, then what was added. So whatever the comparison says, each side is complete and in its order.

/** @import { Range } from '../wasm/engine.js' */
/** @import { Model } from '../model/model.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Flow, Leaf, Placed, Row } from './flows.js' */
/** @import { Passage } from './passages.js' */
import { heaviestChain } from './chain.js';
import { firstBehind, leavesOf, linesOf } from './flows.js';
import { keptStretches } from './kept.js';
import { movedPassages } from './passages.js';

/** @typedef {'kept' | 'removed' | 'added'} Status */

/**
 * Characters, the end of a paragraph, or a row of a table. What is kept has both sides, what is removed the earlier one,
 * what is added the later one. `before` and `after` are ranges of the texts; that of a mark is empty, at its place.
 * @typedef {object} Item
 * @property {'text' | 'mark' | 'row'} kind
 * @property {Status} status
 * @property {Range} [before]
 * @property {Range} [after]
 * @property {Placed} [unitBefore] The paragraph or row.
 * @property {Placed} [unitAfter]
 * @property {Passage} [passage] What moved, of which this is one end or a part of it.
 */

/** A flow of the later side with its items; `before` is null where nothing of the earlier side belongs to it. @typedef {{before: Flow | null, after: Flow, items: Item[]}} Woven */

/** `lost` are flows of the earlier side that belong to none of the later side. @typedef {{flows: Woven[], lost: Flow[], passages: Passage[]}} Weave */

/** How much the end of a paragraph counts beside characters: as much as a word. */
const MARK_WEIGHT = 6;

/** @param {Model} model @param {Record<SideName, Flow[]>} flows Of each side the first is the story. @returns {Weave} */
export function weave(model, flows) {
  const loom = new Loom(model, flows);
  const { pairs, lost } = loom.pairFlows(flows);
  loom.dropPassages(lost);
  const woven = pairs.flatMap(([before, after]) => loom.weave(before, after));
  return { flows: woven, lost, passages: loom.passages };
}

/** A stretch that is kept, cut to one paragraph a side. @typedef {{leafBefore: Leaf, leafAfter: Leaf, before: Range, after: Range}} Piece */

/** What can stay in place, on the lines of two flows. @typedef {import('./chain.js').Pair & {item: Item, length: number}} Kept */

class Loom {
  #model;
  #lines;
  #leaves;
  /** @type {Passage[]} */
  passages = [];
  /** By where they start. @type {Record<SideName, Passage[]>} */
  #passages = { before: [], after: [] };
  /** By flow of the later side. @type {Map<Flow, Piece[]>} */
  #pieces = new Map();

  /** @param {Model} model @param {Record<SideName, Flow[]>} flows */
  constructor(model, flows) {
    this.#model = model;
    this.#lines = { before: linesOf(flows.before), after: linesOf(flows.after) };
    const leaves = { before: leavesOf(this.#lines.before), after: leavesOf(this.#lines.after) };
    this.#leaves = leaves;
    this.#sortPassages(movedPassages(model, leaves));
    for (const piece of piecesOf(keptStretches(model.comparison), leaves)) {
      const { flow } = piece.leafAfter;
      const pieces = this.#pieces.get(flow);
      if (pieces) pieces.push(piece);
      else this.#pieces.set(flow, [piece]);
    }
  }

  /** @param {Passage[]} passages */
  #sortPassages(passages) {
    this.passages = passages;
    const starting = (/** @type {SideName} */ side) =>
      [...passages].sort((one, two) => one[side][0] - two[side][0]);
    this.#passages = { before: starting('before'), after: starting('after') };
  }

  /** What moved out of a flow that is not written was added. @param {Flow[]} lost */
  dropPassages(lost) {
    const { before } = this.#leaves;
    const flowOf = (/** @type {Passage} */ passage) =>
      before[firstBehind(before, ({ range }) => range[1], passage.before[0])].flow;
    this.#sortPassages(this.passages.filter((passage) => !lost.includes(flowOf(passage))));
  }

  /** The stories belong together; of the others those of one kind that keep most, and what is left in its order. @param {Record<SideName, Flow[]>} flows */
  pairFlows(flows) {
    /** @type {Map<Flow, Flow>} */
    const partner = new Map([[flows.after[0], flows.before[0]]]);
    const taken = new Set([flows.before[0]]);
    const candidates = flows.after.slice(1).flatMap((after) => this.#partners(after));
    candidates.sort((one, two) => two.weight - one.weight);
    for (const { before, after } of candidates) {
      if (partner.has(after) || taken.has(before) || !this.#mayPair(before, after)) continue;
      partner.set(after, before);
      taken.add(before);
    }
    for (const after of flows.after) {
      if (partner.has(after)) continue;
      const next = flows.before.find((flow) => !taken.has(flow) && this.#mayPair(flow, after));
      if (!next) continue;
      partner.set(after, next);
      taken.add(next);
    }
    const pairs = flows.after.map(
      (after) => /** @type {const} */ ([partner.get(after) ?? null, after]),
    );
    return { pairs, lost: flows.before.filter((flow) => !taken.has(flow)) };
  }

  /** A note whose call stands elsewhere now was removed there and added here: one call cannot stand in both places. @param {Flow} before @param {Flow} after */
  #mayPair(before, after) {
    if (before.kind !== after.kind) return false;
    const [one, two] = [before.call, after.call];
    if (!one || !two) return true;
    const link = this.#linkOf(one.block);
    if (!link?.after.includes(two.block) || link.moved) return false;
    return !this.#passageAt('before', one.at) && !this.#passageAt('after', two.at);
  }

  /** @param {Flow} after */
  #partners(after) {
    /** @type {Map<Flow, number>} */
    const weights = new Map();
    for (const { leafBefore, before } of this.#pieces.get(after) ?? []) {
      const weight = weights.get(leafBefore.flow) ?? 0;
      weights.set(leafBefore.flow, weight + before[1] - before[0]);
    }
    return [...weights].map(([before, weight]) => ({ before, after, weight }));
  }

  /** Along with the cells of rows that are kept. @param {Flow | null} before @param {Flow} after @returns {Woven[]} */
  weave(before, after) {
    const items = [...this.#items(before, after, before ? this.#kept(before, after) : [])];
    const cells = items.flatMap(({ status, unitBefore, unitAfter }) =>
      status === 'kept' && unitBefore?.kind === 'row' && unitAfter?.kind === 'row'
        ? unitAfter.cells.flatMap((cell, at) => this.weave(unitBefore.cells[at], cell))
        : [],
    );
    return [{ before, after, items }, ...cells];
  }

  /**
   * What stays in place, in order. The last paragraphs of two flows end in one mark: no program can remove a last mark.
   * @param {Flow} before @param {Flow} after @returns {Kept[]}
   */
  #kept(before, after) {
    const last = this.#lastMark(before, after);
    const isLast = (/** @type {Kept} */ { item }) =>
      item.kind === 'mark' &&
      (item.unitBefore === last?.item.unitBefore || item.unitAfter === last?.item.unitAfter);
    const marks = this.#marks(before, after).filter((each) => !isLast(each));
    const pieces = this.#pieces.get(after) ?? [];
    const own = pieces.filter((piece) => piece.leafBefore.flow === before && !this.#isMoved(piece));
    const chain = heaviestChain([...own.map(keptText), ...marks, ...this.#rows(before, after)]);
    return this.#joinable(after, last ? [...chain, last] : chain, last);
  }

  /**
   * Of what is kept of one paragraph, only the most between two places at which the later document cannot join paragraphs.
   * @param {Flow} after @param {Kept[]} chain @param {Kept | null} last Which stays.
   */
  #joinable(after, chain, last) {
    let section = 0;
    const sections = this.#line('after', after).map((unit) =>
      unit.kind === 'paragraph' && unit.apart ? ++section : section,
    );
    if (section === 0) return chain;
    const sectionOf = (/** @type {Kept} */ { item }) => sections[item.unitAfter?.index ?? 0];
    /** @type {Map<Placed | undefined, Map<number, number>>} */
    const weights = new Map();
    for (const kept of chain) {
      const own = weights.get(kept.item.unitBefore) ?? new Map();
      weights.set(kept.item.unitBefore, own);
      const weight = kept === last ? Infinity : kept.weight;
      own.set(sectionOf(kept), (own.get(sectionOf(kept)) ?? 0) + weight);
    }
    return chain.filter((kept) => {
      const own = weights.get(kept.item.unitBefore) ?? new Map();
      const most = [...own].reduce((one, two) => (two[1] > one[1] ? two : one))[0];
      return sectionOf(kept) === most;
    });
  }

  /** @param {Piece} piece */
  #isMoved({ before, after }) {
    return this.#passageAt('before', before[0]) || this.#passageAt('after', after[0]);
  }

  /** The passage that holds a place. @param {SideName} side @param {number} place @returns {Passage | undefined} */
  #passageAt(side, place) {
    const passages = this.#passages[side];
    const found = passages[firstBehind(passages, ({ [side]: range }) => range[1], place)];
    return found && found[side][0] <= place ? found : undefined;
  }

  /** @param {Flow} before @param {Flow} after @returns {Kept | null} */
  #lastMark(before, after) {
    const one = this.#line('before', before).at(-1);
    const two = this.#line('after', after).at(-1);
    return one?.kind === 'paragraph' && two?.kind === 'paragraph' ? keptMark(one, two) : null;
  }

  /** @param {SideName} side @param {Flow} flow @returns {Placed[]} */
  #line(side, flow) {
    return this.#lines[side].get(flow) ?? [];
  }

  /** Ends of paragraphs that may be one: of a link's last ones, or behind the same sentence. @param {Flow} before @param {Flow} after @returns {Kept[]} */
  #marks(before, after) {
    const later = new Map(this.#line('after', after).map((unit) => [unit.block, unit]));
    return this.#line('before', before).flatMap((one) => {
      const link = this.#linkOf(one.block);
      if (!link || link.moved || one.kind === 'row') return [];
      const isLast = link.before[link.before.length - 1] === one.block;
      const block = isLast ? link.after[link.after.length - 1] : this.#endsWith(one.block);
      const two = later.get(block ?? -1);
      return two?.kind === 'paragraph' ? [keptMark(one, two)] : [];
    });
  }

  /** @param {number} block Of the earlier side. */
  #linkOf(block) {
    const { comparison, places } = this.#model;
    const link = comparison.links[places.before.linkOfBlock[block]];
    return link?.after.length > 0 ? link : undefined;
  }

  /** The later block that ends with the same sentence as an earlier one. @param {number} block */
  #endsWith(block) {
    const { comparison, places } = this.#model;
    const last = comparison.before.blocks[block].sentences[1] - 1;
    const sentence = comparison.sentenceLinks[places.before.linkOfSentence[last]]?.after.at(-1);
    if (sentence === undefined) return undefined;
    const there = places.after.blockOfSentence[sentence];
    return comparison.after.blocks[there].sentences[1] - 1 === sentence ? there : undefined;
  }

  /** Rows of as many cells that belong together. @param {Flow} before @param {Flow} after @returns {Kept[]} */
  #rows(before, after) {
    const later = new Map(this.#line('after', after).map((unit) => [unit.block, unit]));
    return this.#line('before', before).flatMap((one) => {
      const link = this.#linkOf(one.block);
      const two = later.get(link?.after[0] ?? -1);
      if (!link || link.moved || one.kind !== 'row' || two?.kind !== 'row') return [];
      if (one.cells.length !== two.cells.length) return [];
      const weight = MARK_WEIGHT + link.similarity;
      /** @type {Item} */
      const item = { kind: 'row', status: 'kept', unitBefore: one, unitAfter: two };
      return [{ before: one.at, after: two.at, weight, length: 1, item }];
    });
  }

  /** @param {Flow | null} before @param {Flow} after @param {Kept[]} kept @returns {Generator<Item>} */
  *#items(before, after, kept) {
    let [was, is] = [0, 0];
    let last = /** @type {Item | null} */ (null);
    const end = { before: Infinity, after: Infinity, length: 0, item: null };
    for (const each of [...kept, end]) {
      const removed = before ? [...this.#changed('before', before, was, each.before)] : [];
      const added = [...this.#changed('after', after, is, each.after)];
      yield* inOrder(removed, added, last, each.item);
      last = each.item;
      if (each.item) yield each.item;
      was = each.before + each.length;
      is = each.after + each.length;
    }
  }

  /** What only one side has, between two places of its line. @param {SideName} side @param {Flow} flow @param {number} from @param {number} to @returns {Generator<Item>} */
  *#changed(side, flow, from, to) {
    const line = this.#line(side, flow);
    const first = firstBehind(line, ({ at, length }) => at + length, from);
    for (let index = first; index < line.length && line[index].at < to; index++) {
      const unit = line[index];
      const given = changedBy(side, unit);
      if (unit.kind === 'row') {
        yield { kind: 'row', ...given };
        continue;
      }
      const [start, end] = unit.range;
      const begin = start + Math.max(from - unit.at, 0);
      for (const { range, passage } of this.#parted(
        side,
        begin,
        Math.min(start + to - unit.at, end),
      ))
        yield { kind: 'text', ...given, [side]: range, passage };
      if (unit.at + unit.length > to) continue; // Its mark lies beyond.
      const passage = this.#passageAt(side, start);
      yield {
        kind: 'mark',
        ...given,
        [side]: [end, end],
        passage: passage?.isWhole ? passage : undefined,
      };
    }
  }

  /** A range parted where passages that moved begin and end. @param {SideName} side @param {number} start @param {number} end */
  *#parted(side, start, end) {
    const passages = this.#passages[side];
    for (let at = start; at < end;) {
      const next = passages[firstBehind(passages, ({ [side]: range }) => range[1], at)]?.[side];
      const passage = this.#passageAt(side, at);
      const limit = passage ? passage[side][1] : (next?.[0] ?? end);
      const stop = Math.min(limit, end);
      yield { range: /** @type {Range} */ ([at, stop]), passage };
      at = stop;
    }
  }
}

/**
 * What was removed, then what was added. But words with which a paragraph began, or that it cannot go on from, stand where it
 * goes on: behind the paragraphs that were added before that.
 * @param {Item[]} removed @param {Item[]} added @param {Item | null} last What is kept before them. @param {Item | null} next
 *   And behind them.
 * @returns {Item[]}
 */
function inOrder(removed, added, last, next) {
  const first = next ? removed.findIndex(({ unitBefore }) => unitBefore === next.unitBefore) : -1;
  const isApart = (/** @type {Item | null} */ item) =>
    item?.unitAfter?.kind === 'paragraph' && item.unitAfter.apart === true;
  const isBegun = last?.unitBefore === next?.unitBefore;
  if (first < 0 || (isBegun && !isApart(next) && !added.some(isApart)))
    return [...removed, ...added];
  const found = added.findIndex(({ unitAfter }) => unitAfter === next?.unitAfter);
  const place = found < 0 ? added.length : found;
  return [
    ...removed.slice(0, first),
    ...added.slice(0, place),
    ...removed.slice(first),
    ...added.slice(place),
  ];
}

/** @param {SideName} side @param {Placed} unit @returns {Pick<Item, 'status' | 'unitBefore' | 'unitAfter'>} */
const changedBy = (side, unit) =>
  side === 'before'
    ? { status: 'removed', unitBefore: unit }
    : { status: 'added', unitAfter: unit };

/** @param {Piece} piece @returns {Kept} */
function keptText({ leafBefore, leafAfter, before, after }) {
  const length = before[1] - before[0];
  return {
    before: leafBefore.at + before[0] - leafBefore.range[0],
    after: leafAfter.at + after[0] - leafAfter.range[0],
    weight: length,
    length,
    item: {
      kind: 'text',
      status: 'kept',
      before,
      after,
      unitBefore: leafBefore,
      unitAfter: leafAfter,
    },
  };
}

/** @param {Leaf} before @param {Leaf} after @returns {Kept} */
const keptMark = (before, after) => ({
  before: before.at + before.length - 1,
  after: after.at + after.length - 1,
  weight: MARK_WEIGHT,
  length: 1,
  item: {
    kind: 'mark',
    status: 'kept',
    before: [before.range[1], before.range[1]],
    after: [after.range[1], after.range[1]],
    unitBefore: before,
    unitAfter: after,
  },
});

/** Stretches cut at the ends of paragraphs. @param {import('./kept.js').Stretch[]} stretches @param {Record<SideName, Leaf[]>} leaves @returns {Piece[]} */
function piecesOf(stretches, leaves) {
  const endOf = (/** @type {Leaf} */ leaf) => leaf.range[1];
  return stretches.flatMap(({ before, after, length }) => {
    /** @type {Piece[]} */
    const pieces = [];
    for (let done = 0; done < length;) {
      const [was, is] = [before + done, after + done];
      const one = leaves.before[firstBehind(leaves.before, endOf, was)];
      const two = leaves.after[firstBehind(leaves.after, endOf, is)];
      if (!one || !two) break;
      const skip = Math.max(one.range[0] - was, two.range[0] - is, 0); // White space between paragraphs.
      const size = Math.min(one.range[1] - was, two.range[1] - is, length - done);
      if (skip === 0)
        pieces.push({
          leafBefore: one,
          leafAfter: two,
          before: [was, was + size],
          after: [is, is + size],
        });
      done += skip || size;
    }
    return pieces;
  });
}
