// What moved, as passages that can be written as moves: whole paragraphs that follow each other, or sentences inside one
// paragraph, each with its place on both sides. What moved in another way is written as removed here and added there.

/** @import { Link, Range } from '../wasm/engine.js' */
/** @import { Model } from '../model/model.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Leaf } from './flows.js' */
import { crosses } from '../model/pieces.js';
import { SIDES } from '../model/places.js';
import { firstBehind } from './flows.js';

/** A passage that moved: whole paragraphs, or a part of one. `link` and `sentenceLink` say what of. @typedef {{id: number, before: Range, after: Range, isWhole: boolean, link: number | null, sentenceLink: number | null}} Passage */

/** @param {Model} model @param {Record<SideName, Leaf[]>} leaves @returns {Passage[]} in the order of the later text */
export function movedPassages(model, leaves) {
  const ofBlocks = {
    before: new Map(leaves.before.map((leaf) => [leaf.block, leaf])),
    after: new Map(leaves.after.map((leaf) => [leaf.block, leaf])),
  };
  const paragraphs = model.comparison.links.flatMap((link, index) => {
    const passage = link.moved ? wholePassage(link, ofBlocks) : null;
    return passage ? [{ ...passage, isWhole: true, link: index, sentenceLink: null }] : [];
  });
  const isTaken = (/** @type {SideName} */ side, /** @type {Range} */ [start, end]) =>
    paragraphs.some(({ [side]: range }) => start < range[1] && end > range[0]);
  const sentences = model.comparison.sentenceLinks.flatMap((_, index) => {
    const passage = crosses(model, index) ? sentencePassage(model, index, leaves) : null;
    if (!passage || SIDES.some((side) => isTaken(side, passage[side]))) return [];
    return [{ ...passage, isWhole: false, link: null, sentenceLink: index }];
  });
  return [...paragraphs, ...sentences]
    .sort((one, two) => one.after[0] - two.after[0])
    .map((passage, id) => ({ id, ...passage }));
}

/** @param {Link} link @param {Record<SideName, Map<number, Leaf>>} leaves */
function wholePassage(link, leaves) {
  const before = spanOf(leaves.before, link.before);
  const after = spanOf(leaves.after, link.after);
  return before && after ? { before, after } : null;
}

/** From the first to the last of some blocks, where they are paragraphs that follow each other in one flow. @param {Map<number, Leaf>} leaves @param {readonly number[]} blocks @returns {Range | null} */
function spanOf(leaves, blocks) {
  const own = blocks.flatMap((block) => leaves.get(block) ?? []);
  const isRun = own.every(
    ({ flow, index, row }, at) =>
      row === null && flow === own[0].flow && index === own[0].index + at,
  );
  if (!isRun || own.length !== blocks.length || own.length === 0) return null;
  return [own[0].range[0], own[own.length - 1].range[1]];
}

/** @param {Model} model @param {number} index @param {Record<SideName, Leaf[]>} leaves */
function sentencePassage({ comparison }, index, leaves) {
  const link = comparison.sentenceLinks[index];
  const [before, after] = SIDES.map((side) => {
    const ranges = link[side].map((at) => comparison[side].sentences[at]);
    const isRun = ranges.every(([start], at) => at === 0 || ranges[at - 1][1] === start);
    const [start, end] = [ranges[0][0], ranges[ranges.length - 1][1]];
    const leaf = leaves[side][firstBehind(leaves[side], (each) => each.range[1], start)];
    const isInside =
      isRun &&
      leaf &&
      leaf.row === null &&
      comparison.texts[side].slice(leaf.range[1], end).trim() === '';
    return isInside
      ? /** @type {Range} */ ([Math.max(start, leaf.range[0]), Math.min(end, leaf.range[1])])
      : null;
  });
  return before && after ? { before, after } : null;
}
