// What both texts keep, as stretches of equal characters: what lies between the edits of the sentence links.

/** @import { Range, SentenceLink } from '../wasm/engine.js' */
/** @import { Compared } from '../model/places.js' */
import { isWhole } from '../model/model.js';

/** `length` characters from `before` on and from `after` on are the same. @typedef {{before: number, after: number, length: number}} Stretch */

/** In the order of the earlier text. @param {Compared} comparison @returns {Stretch[]} */
export function keptStretches(comparison) {
  const { texts, sentenceLinks } = comparison;
  return sentenceLinks
    .filter((link) => !isWhole(link))
    .flatMap((link) => stretchesOf(link, comparison))
    .filter(({ before, after, length }) => isEqual(texts, before, after, length))
    .sort((one, two) => one.before - two.before);
}

/** @param {Compared['texts']} texts @param {number} before @param {number} after @param {number} length */
const isEqual = (texts, before, after, length) =>
  texts.before.slice(before, before + length) === texts.after.slice(after, after + length);

/** @param {SentenceLink} link @param {Compared} comparison @returns {Stretch[]} */
function stretchesOf(link, comparison) {
  const before = new Laid(link.before.map((at) => comparison.before.sentences[at]));
  const after = new Laid(link.after.map((at) => comparison.after.sentences[at]));
  /** @type {Stretch[]} */
  const stretches = [];
  let [was, is] = [0, 0];
  const end = { from: [before.length, after.length], to: [before.length, after.length] };
  const changes = link.edits.map((edit) => ({
    from: [before.offsetOf(edit.before[0]), after.offsetOf(edit.after[0])],
    to: [before.offsetOf(edit.before[1]), after.offsetOf(edit.after[1])],
  }));
  for (const { from, to } of [...changes, end]) {
    const limit = Math.min(from[0] - was, from[1] - is);
    for (let done = 0; done < limit;) {
      const one = before.at(was + done);
      const two = after.at(is + done);
      const length = Math.min(one.left, two.left, limit - done);
      stretches.push({ before: one.place, after: two.place, length });
      done += length;
    }
    [was, is] = to;
  }
  return stretches;
}

/** Sentences laid end to end, which need not be neighbours in their text. */
class Laid {
  #ranges;

  /** @param {readonly Range[]} ranges */
  constructor(ranges) {
    this.#ranges = ranges;
    this.length = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  }

  /** How much lies before a place of the text. @param {number} place */
  offsetOf(place) {
    let sum = 0;
    for (const [start, end] of this.#ranges) {
      if (place <= end) return sum + Math.max(place - start, 0);
      sum += end - start;
    }
    return sum;
  }

  /** The place that so much lies before, and how much of its sentence follows. @param {number} offset */
  at(offset) {
    let rest = offset;
    for (const [start, end] of this.#ranges) {
      if (rest < end - start) return { place: start + rest, left: end - start - rest };
      rest -= end - start;
    }
    throw new RangeError('beyond the sentences');
  }
}
