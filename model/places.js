// Where things stand in a comparison: the link, the row and the number of each block, the block and the link of each
// sentence. Every other module looks these up here. They are made once a comparison, in linear time.

/** @import { Comparison, Role, Side } from '../wasm/engine.js' */

/** @typedef {'before' | 'after'} SideName */
/** What a model is made of. Tests make one by hand. @typedef {Omit<Comparison, 'buffer' | 'unpack' | 'toJSON'>} Compared */

export const SIDES = /** @type {const} */ (['before', 'after']);

/** @param {SideName} side @returns {SideName} */
export const otherSide = (side) => (side === 'before' ? 'after' : 'before');

/** Whether paragraphs of this role are counted. All others are called by their role. @param {Role} role */
export const isNumbered = (role) => role === 'body' || role === 'list-item';

const FIELDS = /** @type {const} @satisfies {readonly Role[]} */ ([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'timestamp',
  'caption',
  'credit',
]);

/** @typedef {typeof FIELDS[number]} Field */

/** Whether a block is a field of the story, beside its running text. @param {Role} role @returns {role is Field} */
export const isField = (role) => FIELDS.some((field) => field === role);

/**
 * Indices into the parts of a comparison, for one side.
 * @typedef {object} SidePlaces
 * @property {Int32Array} linkOfBlock
 * @property {Int32Array} rowOfBlock
 * @property {Int32Array} numberOfBlock The paragraph's number from 1, or 0 where the block is called by its role.
 * @property {Int32Array} blockOfSentence
 * @property {Int32Array} linkOfSentence Index into `sentenceLinks`.
 */

/** @typedef {Record<SideName, SidePlaces>} Places */

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
 * Which of the groups holds each member of a side.
 * @param {readonly {before: readonly number[], after: readonly number[]}[]} groups @param {SideName} name
 * @param {number} length The number of members.
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
    if (isNumbered(block.role)) numbers[index] = ++count;
  });
  return numbers;
}

/** @param {Side} side */
function blocksOfSentences(side) {
  const blocks = new Int32Array(side.sentences.length);
  side.blocks.forEach((block, index) => blocks.fill(index, ...block.sentences));
  return blocks;
}

/**
 * What an editor calls some blocks of a side: the numbers of paragraphs, ascending, and the roles of the others, each
 * role once.
 * @param {{comparison: Compared, places: Places}} model @param {SideName} side @param {readonly number[]} blocks
 */
export function namesOfBlocks({ comparison, places }, side, blocks) {
  const roles = blocks.map((block) => comparison[side].blocks[block].role);
  return {
    numbers: blocks.map((block) => places[side].numberOfBlock[block]).filter(Boolean),
    roles: [...new Set(roles.filter((role) => !isNumbered(role)))],
  };
}

/**
 * The block that holds a place of the text, or the last one where the place is the text's end; -1 where there is none.
 * O(log blocks).
 * @param {Side} side @param {number} at
 */
export function blockAt({ blocks }, at) {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < blocks[middle].range[1]) high = middle;
    else low = middle + 1;
  }
  return high;
}
