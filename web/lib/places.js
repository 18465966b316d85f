// Where things stand in a comparison: which link a sentence belongs to, which block and row it is in, and what an
// editor calls a block. Everything else in lib/ looks things up here. Made once a comparison, in linear time.

/** @import { Comparison, Role, Side } from '../../wasm/engine.js' */
/** @typedef {'before' | 'after'} SideName */
/** @typedef {Omit<Comparison, 'buffer' | 'unpack' | 'toJSON'>} Compared What a view needs; tests make it by hand. */

/** Whether a reader calls such a block by its role instead of counting it as a paragraph. @param {Role} role */
export const isNamedRole = (role) => role !== 'body' && role !== 'list-item';

/**
 * @typedef {object} SidePlaces
 * @property {Int32Array} linkOfBlock
 * @property {Int32Array} rowOfBlock
 * @property {Int32Array} numberOfBlock Paragraph number from 1, or 0 for a block that has a name instead.
 * @property {Int32Array} blockOfSentence
 * @property {Int32Array} linkOfSentence Index into `sentenceLinks`.
 */

/** @typedef {{before: SidePlaces, after: SidePlaces}} Places */

/** @param {Compared} comparison @returns {Generator<void, Places>} */
export function* placesInSteps(comparison) {
  const before = yield* sidePlaces(comparison, 'before');
  const after = yield* sidePlaces(comparison, 'after');
  return { before, after };
}

/** @param {Compared} comparison @param {SideName} name @returns {Generator<void, SidePlaces>} */
function* sidePlaces(comparison, name) {
  const side = comparison[name];
  const linkOfBlock = owners(comparison.links, name, side.blocks.length);
  const rowOfBlock = owners(comparison.rows, name, side.blocks.length);
  yield;
  const linkOfSentence = owners(comparison.sentenceLinks, name, side.sentences.length);
  yield;
  const numberOfBlock = paragraphNumbers(side);
  const blockOfSentence = blocksOfSentences(side);
  yield;
  return { linkOfBlock, rowOfBlock, numberOfBlock, blockOfSentence, linkOfSentence };
}

/**
 * @param {readonly {before: readonly number[], after: readonly number[]}[]} groups
 * @param {SideName} name
 * @param {number} length
 */
function owners(groups, name, length) {
  const owner = new Int32Array(length).fill(-1);
  groups.forEach((group, index) => {
    for (const member of group[name]) owner[member] = index;
  });
  return owner;
}

/** @param {Side} side */
function paragraphNumbers(side) {
  const numbers = new Int32Array(side.blocks.length);
  let count = 0;
  side.blocks.forEach((block, index) => {
    if (!isNamedRole(block.role)) numbers[index] = ++count;
  });
  return numbers;
}

/** @param {Side} side */
function blocksOfSentences(side) {
  const blocks = new Int32Array(side.sentences.length);
  side.blocks.forEach((block, index) => blocks.fill(index, ...block.sentences));
  return blocks;
}
