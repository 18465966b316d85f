// A text on the page with what its document said of it: blocks with their roles, links and marks. They follow what is typed.

/** @import { ArticleInput, BlockInput } from '../../wasm/engine.js' */
/** @import { Source } from '../store.js' */
/** @import { Replaced } from './follow.js' */
import { textOf } from '../../wasm/engine.js';
import { followed, replacedBetween } from './follow.js';

/** What is compared. @param {Source} source @returns {ArticleInput} */
export const articleOf = ({ text, blocks, about }) =>
  blocks ? { blocks, plain: about?.plain } : text;

/** A source with another text. What is put into an empty one is no edit yet. @param {Source} source @param {string} text @returns {Source} */
export function edited(source, text) {
  const isEdited = source.isEdited || source.text.trim() !== '';
  if (!source.blocks || text.trim() === '') return { name: source.name, text, isEdited };
  const blocks = followedBlocks(source.blocks, source.text, text);
  return { ...source, text, isEdited, blocks };
}

/**
 * Blocks that an edit left alone stay what they are. Those that it touched, or the space behind them, are divided anew, and
 * each of these is what the one at its place was.
 * @param {readonly BlockInput[]} blocks @param {string} was @param {string} is @returns {BlockInput[]}
 */
function followedBlocks(blocks, was, is) {
  const replaced = replacedBetween(was, is);
  const starts = startsOf(blocks);
  const first = blocks.findIndex((_, at) => starts[at + 1] >= replaced.from);
  const last = starts.filter((start) => start <= replaced.to).length - 1;
  const touched = blocks.slice(first, last + 1);
  const words = wordsOf(touched, starts[first]);
  const end = starts[Math.min(last + 1, blocks.length)] + is.length - was.length;
  let start = starts[first];
  const renewed = piecesOf(is.slice(start, end)).map(({ text, space }, at) => {
    const range = /** @type {const} */ ([start, start + text.length]);
    start = range[1] + space.length;
    const { role, marker, note } = touched[at] ?? {};
    return { text, space, role, marker, note, ...followedWords(words, replaced, range) };
  });
  return [...blocks.slice(0, first), ...renewed, ...blocks.slice(last + 1)];
}

/** Where blocks begin, and where the last one and its space end. @param {readonly BlockInput[]} blocks */
function startsOf(blocks) {
  let next = 0;
  const starts = blocks.map((block, at) => {
    const start = next;
    const isLast = at === blocks.length - 1;
    next += textOf({ blocks: isLast ? [block] : [block, { text: '' }] }).length;
    return start;
  });
  return [...starts, next];
}

/** A text at its blank lines, each piece with the white space behind it. @param {string} region */
function piecesOf(region) {
  const pieces = region.match(/[^]*?(?:\n[ \t\r]*\n[\t-\r ]*|$)/g) ?? [];
  return pieces
    .filter((piece, at) => piece !== '' || at === 0)
    .map((piece) => {
      const text = piece.replace(/[\t-\r ]+$/, '');
      return { text, space: piece.slice(text.length) };
    });
}

/** What is known of words, by ranges of a text. @typedef {Required<Pick<BlockInput, 'hrefs' | 'marks' | 'notes'>>} Words */

/** @param {readonly BlockInput[]} blocks @param {number} start Where the first one begins. @returns {Words} */
function wordsOf(blocks, start) {
  const starts = startsOf(blocks);
  /** @template {{range: readonly [number, number]}} T @param {(block: BlockInput) => readonly T[] | undefined} listOf */
  const all = (listOf) =>
    blocks.flatMap((block, at) => moved(listOf(block) ?? [], start + starts[at]));
  return {
    hrefs: all(({ hrefs }) => hrefs),
    marks: all(({ marks }) => marks),
    notes: all(({ notes }) => notes),
  };
}

/** @template {{range: readonly [number, number]}} T @param {readonly T[]} list @param {number} by @returns {T[]} */
const moved = (list, by) =>
  list.map((each) => ({ ...each, range: [each.range[0] + by, each.range[1] + by] }));

/** Those that lie in a block after the edit, by ranges of it. @param {Words} words @param {Replaced} replaced @param {readonly [number, number]} block @returns {Words} */
function followedWords({ hrefs, marks, notes }, replaced, [from, to]) {
  /** @template {{range: readonly [number, number]}} T @param {readonly T[]} list @returns {T[]} */
  const within = (list) =>
    list.flatMap((each) => {
      const place = followed(each.range, replaced);
      return place && place[0] >= from && place[1] <= to
        ? moved([{ ...each, range: place }], -from)
        : [];
    });
  return { hrefs: within(hrefs), marks: within(marks), notes: within(notes) };
}
