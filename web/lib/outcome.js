// The text that comes of a person's decisions: the later text with the earlier wording back where it was kept, and with
// what moved back in its place. What goes back is cut out of the later text, along with the edits inside it, and joined
// in again at its old place. written.js puts the pieces together.

/** @import { Edit, Range } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Decisions } from './decisions.js' */
import { blockAt } from '../../model/places.js';
import { crosses } from '../../model/pieces.js';
import { editOf, movedBy, sentenceLinkOf } from './decisions.js';
import { Written, gapOf } from './written.js';

/** Goes on with what is written so far. @typedef {(written: Written) => void} Join */

/**
 * Where the later text is left from `from` to `to`, and `join` is applied. Cuts at one place are in the order of the
 * earlier text.
 * @typedef {{from: number, to: number, order: number, join: Join}} Cut
 */

/** What goes back together: a link, a sentence link, or (null) nothing. @typedef {string | null} Owner */

/** @typedef {{links: Set<number>, sentences: Set<number>, edits: Map<Owner, Edit[]>, cuts: Map<Owner, Cut[]>}} Rejected */

/** @type {(link: number) => Owner} */
const linkOwner = (link) => `link ${link}`;
/** @type {(index: number) => Owner} */
const sentenceOwner = (index) => `sentence ${index}`;

/** @param {Model} model @param {Decisions} decisions */
export function resultText(model, decisions) {
  const rejected = rejectedBy(model, decisions);
  for (const index of rejected.sentences) cutSentences(model, rejected, index);
  for (const link of rejected.links) cutBlocks(model, rejected, link);
  for (const cuts of rejected.cuts.values())
    cuts.sort((one, two) => one.from - two.from || one.to - two.to || one.order - two.order);
  const written = rendered(model, rejected, null, [0, model.comparison.texts.after.length]);
  written.end();
  return written.text;
}

/** The moves and edits that are rejected, without cuts as yet. @param {Model} model @param {Decisions} decisions @returns {Rejected} */
function rejectedBy(model, decisions) {
  const units = [...decisions].filter(([, how]) => how === 'rejected').map(([unit]) => unit);
  const moves = units.filter((unit) => unit < 0).map((unit) => movedBy(model, unit));
  /** @type {Rejected} */
  const rejected = {
    links: new Set(moves.flatMap(({ link }) => (link === null ? [] : [link]))),
    sentences: new Set(moves.flatMap(({ index }) => (index === null ? [] : [index]))),
    edits: new Map(),
    cuts: new Map(),
  };
  for (const unit of units.filter((each) => each >= 0)) {
    const index = sentenceLinkOf(model, unit);
    const isMoved = rejected.sentences.has(index);
    const owner = isMoved ? sentenceOwner(index) : ownerOf(model, rejected, index);
    add(rejected.edits, owner, editOf(model, unit));
  }
  for (const edits of rejected.edits.values()) edits.sort(byPlace);
  return rejected;
}

/** What was removed at a place stands before what was added there. @param {Edit} one @param {Edit} two */
const byPlace = ({ before, after }, { before: before2, after: after2 }) =>
  after[0] - after2[0] || after[1] - after2[1] || before[0] - before2[0];

/** @template K, V @param {Map<K, V[]>} map @param {K} key @param {V} value */
function add(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The link that takes a sentence link along where it goes back. @param {Model} model @param {Pick<Rejected, 'links'>} rejected @param {number} index */
function ownerOf({ comparison, places }, { links }, index) {
  const { before, after } = comparison.sentenceLinks[index];
  const [side, sentence] = after.length > 0 ? [places.after, after[0]] : [places.before, before[0]];
  const link = side.linkOfBlock[side.blockOfSentence[sentence]];
  return links.has(link) ? linkOwner(link) : null;
}

/** A range of the later text with the edits of an owner undone and its cuts made. @param {Model} model @param {Rejected} rejected @param {Owner} owner @param {Range} range */
function rendered(model, rejected, owner, [start, end]) {
  const cuts = (rejected.cuts.get(owner) ?? []).filter(
    ({ from, to }) => from >= start && to <= end,
  );
  const edits = (rejected.edits.get(owner) ?? []).filter(({ after }) => after[0] >= start);
  const written = new Written(model);
  let at = start;
  let next = 0;
  const goTo = (/** @type {number} */ from, /** @type {number} */ to) => {
    written.copy(at, from);
    if (to > Math.max(at, from)) written.leave();
    at = Math.max(at, from, to);
  };
  for (const cut of [...cuts, { from: end, to: end, order: Infinity, join: nothing }]) {
    for (; next < edits.length && comesBefore(edits[next], cut); next++) {
      const { before, after } = edits[next];
      goTo(after[0], after[0]);
      written.restore(before, isBlock(model, before, after));
      goTo(after[0], after[1]);
    }
    goTo(cut.from, cut.from);
    cut.join(written);
    goTo(cut.from, cut.to);
  }
  return written;
}

/** @type {Join} */
const nothing = () => {};

/** @param {Edit} edit @param {Cut} cut */
const comesBefore = ({ before, after }, { from, order }) =>
  after[0] < from || (after[0] === from && after[1] <= from && before[0] < order);

/** Whether words are removed of whose block the later text has nothing. @param {Model} model @param {Range} before @param {Range} after */
function isBlock({ comparison, places }, before, after) {
  if (after[0] < after[1] || before[0] === before[1]) return false;
  const block = blockAt(comparison.before, before[0]);
  return comparison.links[places.before.linkOfBlock[block]].after.length === 0;
}

/** @param {Model} model @param {Rejected} rejected @param {number} index Of a link that goes back to its place. */
function cutBlocks(model, rejected, index) {
  const { before, after, links } = model.comparison;
  const link = links[index];
  const ranges = joined(link.after.map((block) => after.blocks[block].range));
  for (const [from, to] of ranges)
    add(rejected.cuts, null, { from, to, order: Infinity, join: nothing });
  const place = placeBefore(model, link.before[0], rejected);
  const order = before.blocks[link.before[0]].range[0];
  const first = link.before[0];
  /** @type {Join} */
  const join = (written) => {
    const words = ranges.map((range) => rendered(model, rejected, linkOwner(index), range).text);
    const apart = words.map((each, at) =>
      at === words.length - 1 || gapOf(each).includes('\n') ? each : `${each}\n\n`,
    );
    written.put(apart.join(''), first, link.before[link.before.length - 1]);
  };
  add(rejected.cuts, null, { from: place, to: place, order, join });
}

/** Ranges in order, with neighbours joined into one. @param {readonly Range[]} ranges */
function joined(ranges) {
  /** @type {[number, number][]} */
  const result = [];
  for (const [from, to] of ranges) {
    const last = result[result.length - 1];
    if (last && last[1] === from) last[1] = to;
    else result.push([from, to]);
  }
  return result;
}

/**
 * Where the later text has the end of the paragraph that stood before a block.
 * @param {Model} model @param {number} block @param {Rejected} rejected
 */
function placeBefore(model, block, { links }) {
  const { comparison, places } = model;
  const { before, after, sentenceLinks } = comparison;
  for (let at = before.blocks[block].sentences[0] - 1; at >= 0; at--) {
    const index = places.before.linkOfSentence[at];
    if (!isInPlace(model, index)) continue;
    const found = sentenceLinks[index].after;
    const there = places.after.blockOfSentence[found[found.length - 1]];
    if (!links.has(places.after.linkOfBlock[there])) return after.blocks[there].range[1];
  }
  return 0;
}

/** Whether sentences have a counterpart that did not leave their paragraph. @param {Model} model @param {number} index */
const isInPlace = (model, index) =>
  model.comparison.sentenceLinks[index].after.length > 0 && !crosses(model, index);

/** Of the spaces around a sentence, the one that stays when it goes: the end of a paragraph stays one. @param {string} one @param {string} two */
const wider = (one, two) => (one === '' || (two.includes('\n') && !one.includes('\n')) ? two : one);

/** @param {Model} model @param {Rejected} rejected @param {number} index Of a sentence link that goes back to its place. */
function cutSentences(model, rejected, index) {
  const { texts, before, after, sentenceLinks } = model.comparison;
  const link = sentenceLinks[index];
  const ranges = joined(link.after.map((sentence) => after.sentences[sentence]));
  for (const [from, to] of ranges) {
    const gap = gapOf(texts.after.slice(from, to));
    /** @type {Join} */
    const join = (written) => {
      const had = written.takeGap();
      if (!written.isEmpty) written.add(wider(had, gap));
    };
    add(rejected.cuts, ownerOf(model, rejected, index), { from, to, order: Infinity, join });
  }
  const words = () =>
    ranges.map((range) => rendered(model, rejected, sentenceOwner(index), range).text).join('');
  const { owner, place, join } = homeOf(model, rejected, link.before, () => words().trimEnd());
  const order = before.sentences[link.before[0]][0];
  add(rejected.cuts, owner, { from: place, to: place, order, join });
}

/**
 * Where some earlier sentences belong in the later text, and how their words join in there: after the sentence that stood
 * before them, before the one that followed, or as a paragraph of their own.
 * @param {Model} model @param {Rejected} rejected @param {readonly number[]} sentences @param {() => string} words
 * @returns {{owner: Owner, place: number, join: Join}}
 */
function homeOf(model, rejected, sentences, words) {
  const { texts, before, after, sentenceLinks } = model.comparison;
  const [first, last] = [sentences[0], sentences[sentences.length - 1]];
  const spaceAfter = (/** @type {number} */ sentence) =>
    gapOf(texts.before.slice(...before.sentences[sentence]));
  const { block, previous, next } = neighboursOf(model, first, last);
  if (previous !== null) {
    const found = sentenceLinks[previous].after;
    return {
      owner: ownerOf(model, rejected, previous),
      place: after.sentences[found[found.length - 1]][1],
      join: (written) => {
        const had = written.takeGap();
        written.add(spaceAfter(first - 1) + words() + wider(had, spaceAfter(last)));
      },
    };
  }
  if (next !== null) {
    const [place] = after.sentences[sentenceLinks[next].after[0]];
    const owner = ownerOf(model, rejected, next);
    /** @type {Join} */
    const join = (written) => {
      written.meet(place);
      written.add(words() + spaceAfter(last));
    };
    return { owner, place, join };
  }
  const place = placeBefore(model, block, rejected);
  return { owner: null, place, join: (written) => written.put(words(), block, block) };
}

/**
 * The nearest sentence links of an earlier paragraph that are still in place, around some of its sentences.
 * @param {Model} model @param {number} first @param {number} last
 */
function neighboursOf(model, first, last) {
  const { comparison, places } = model;
  const block = places.before.blockOfSentence[first];
  const [start, end] = comparison.before.blocks[block].sentences;
  const linkOf = (/** @type {number} */ sentence) => places.before.linkOfSentence[sentence];
  let previous = first - 1;
  while (previous >= start && !isInPlace(model, linkOf(previous))) previous--;
  let next = last + 1;
  while (next < end && !isInPlace(model, linkOf(next))) next++;
  return {
    block,
    previous: previous < start ? null : linkOf(previous),
    next: next < end ? linkOf(next) : null,
  };
}
