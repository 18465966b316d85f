import { load } from '../../../wasm/engine-node.js';
import { paragraphsOf, runsOfRanges } from '../report/words.mjs';

const engine = await load();

/** @param {string} before @param {string} after */
export const compare = (before, after) => engine.compare(before, after);

/** @typedef {import('../../../wasm/engine.js').Comparison} Comparison */

/** @param {Comparison} comparison @param {string} before @param {string} after */
export function read({ before: earlier, after: later, links, sentenceLinks }, before, after) {
  const ranges = sentenceLinks.flatMap((link) => {
    if (link.before.length === 0 || link.after.length === 0) return [];
    const cuts = [...link.edits, null];
    const sides = [spans(earlier, link.before), spans(later, link.after)];
    const at = [sides[0][0][0], sides[1][0][0]];
    return cuts.flatMap((cut) => {
      const kept = [
        clipped(sides[0], at[0], cut?.before[0]),
        clipped(sides[1], at[1], cut?.after[0]),
      ];
      if (cut) [at[0], at[1]] = [cut.before[1], cut.after[1]];
      return zipped(kept[0], kept[1]);
    });
  });
  ranges.sort((one, other) => one[0] - other[0]);
  const paragraphs = { before: paragraphsOf(before), after: paragraphsOf(after) };
  const moved = links
    .filter((link) => link.moved)
    .map((link) => [
      link.before.map((block) => paragraphs.before.at(earlier.blocks[block].range[0])),
      link.after.map((block) => paragraphs.after.at(later.blocks[block].range[0])),
    ]);
  return { kept: runsOfRanges(before, after, ranges), moved };
}

/** @typedef {[number, number]} Range */

/** @param {{ sentences: readonly (readonly [number, number])[] }} side @param {readonly number[]} sentences */
const spans = (side, sentences) => sentences.map((sentence) => side.sentences[sentence]);

/** @param {readonly (readonly [number, number])[]} ranges @param {number} from @param {number} [to] */
const clipped = (ranges, from, to = Infinity) =>
  ranges
    .map(([start, end]) => /** @type {Range} */ ([Math.max(start, from), Math.min(end, to)]))
    .filter(([start, end]) => start < end);

/** Two lists of ranges that hold the same text, cut alike. @param {Range[]} before @param {Range[]} after */
function zipped(before, after) {
  /** @type {[number, number, number][]} */
  const parts = [];
  for (let [i, j, x, y] = [0, 0, 0, 0]; i < before.length && j < after.length;) {
    const [b, a] = [before[i][0] + x, after[j][0] + y];
    const length = Math.min(before[i][1] - b, after[j][1] - a);
    parts.push([b, a, length]);
    [x, y] = [x + length, y + length];
    if (b + length === before[i][1]) [i, x] = [i + 1, 0];
    if (a + length === after[j][1]) [j, y] = [j + 1, 0];
  }
  return parts;
}
