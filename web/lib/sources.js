// A text on the page with what its document said of it: blocks with their roles and links. They follow what is typed.

/** @import { ArticleInput, BlockInput } from '../../wasm/engine.js' */
/** @import { Source } from '../store.js' */
import { followed, replacedBetween } from './follow.js';

/** What stands between two blocks of an article (wasm/engine.js, textOf). */
const BETWEEN = '\n\n';

/** What is compared. @param {Source} source @returns {ArticleInput} */
export const articleOf = ({ text, blocks }) => (blocks ? { blocks } : text);

/** A source with another text. What is put into an empty one is no edit yet. @param {Source} source @param {string} text @returns {Source} */
export function edited(source, text) {
  const isEdited = source.isEdited || source.text.trim() !== '';
  if (!source.blocks || text.trim() === '') return { name: source.name, text, isEdited };
  return { ...source, text, isEdited, blocks: followedBlocks(source.blocks, source.text, text) };
}

/**
 * Blocks that an edit left alone stay what they are. Those that it touched are divided anew, and the first of them keeps
 * its role.
 * @param {readonly BlockInput[]} blocks @param {string} was @param {string} is @returns {BlockInput[]}
 */
function followedBlocks(blocks, was, is) {
  const replaced = replacedBetween(was, is);
  const shift = is.length - was.length;
  const starts = startsOf(blocks);
  const ends = blocks.map((block, at) => starts[at] + textIn(block).length);
  const first = ends.findIndex((end) => end >= replaced.from);
  const last = starts.filter((start) => start <= replaced.to).length - 1;
  const touched = blocks.slice(first, last + 1);
  const hrefs = touched.flatMap((block, at) => linksAt(block, starts[first + at]));
  let start = starts[first];
  const pieces = is.slice(start, ends[last] + shift).split(BETWEEN);
  const renewed = pieces.map((text, at) => {
    const range = /** @type {const} */ ([start, start + text.length]);
    start = range[1] + BETWEEN.length;
    return { text, ...roleAt(touched, at), hrefs: linksIn(hrefs, replaced, range) };
  });
  return [...blocks.slice(0, first), ...renewed, ...blocks.slice(last + 1)];
}

/** @param {BlockInput} block */
const textIn = ({ text, sentences }) => text ?? sentences?.join(' ') ?? '';

/** @param {readonly BlockInput[]} blocks */
function startsOf(blocks) {
  let next = 0;
  return blocks.map((block) => {
    const start = next;
    next += textIn(block).length + BETWEEN.length;
    return start;
  });
}

/** @param {readonly BlockInput[]} touched @param {number} at */
const roleAt = (touched, at) => (at < touched.length ? { role: touched[at].role } : {});

/** @typedef {{range: readonly [number, number], href: string}} Link */

/** @param {BlockInput} block @param {number} start @returns {Link[]} */
const linksAt = ({ hrefs = [] }, start) =>
  hrefs.map(({ range, href }) => ({ range: [range[0] + start, range[1] + start], href }));

/** @param {Link[]} links In the text as it was. @param {import('./follow.js').Replaced} replaced @param {readonly [number, number]} block @returns {Link[]} */
const linksIn = (links, replaced, [from, to]) =>
  links.flatMap(({ range, href }) => {
    const place = followed(range, replaced);
    return place && place[0] >= from && place[1] <= to
      ? [{ range: [place[0] - from, place[1] - from], href }]
      : [];
  });
