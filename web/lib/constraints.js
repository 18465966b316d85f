// What a person corrected in the matching: passages that belong together after all (pins), and passages that do not
// (breaks). The engine keeps to them and aligns everything else around them.

/** @import { Range } from '../../wasm/engine.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
import { SIDES, otherSide } from '../../model/places.js';
import { replacedBetween, followed } from './follow.js';

/** Two passages, without the white space at their ends. @typedef {Readonly<Record<SideName, Range>>} Pair */
/** No two pins share a passage. @typedef {{pins: readonly Pair[], breaks: readonly Pair[]}} Constraints */

/** @type {Constraints} */
export const NONE = { pins: [], breaks: [] };

/** @param {Range} one @param {Range} two */
const overlap = (one, two) => one[0] < two[1] && two[0] < one[1];

/** @param {Pair} one @param {Pair} two */
const isSamePair = (one, two) => overlap(one.before, two.before) && overlap(one.after, two.after);

/** @param {Constraints} constraints */
export const countOf = ({ pins, breaks }) => pins.length + breaks.length;

/** Neighbouring blocks as one passage. @param {Model} model @param {SideName} side @param {readonly number[]} blocks @returns {Range} */
export function passageOf({ comparison }, side, blocks) {
  const [start] = comparison[side].blocks[blocks[0]].range;
  const [, end] = comparison[side].blocks[blocks[blocks.length - 1]].range;
  return trimmed(comparison.texts[side], start, end);
}

/** @param {string} text @param {number} start @param {number} end @returns {Range} */
const trimmed = (text, start, end) => [start, start + text.slice(start, end).trimEnd().length];

/** The passages of a link on a side, one for each of its rows. @param {Model} model @param {RowModel} row @param {SideName} side */
const passagesOf = (model, { row: { link } }, side) =>
  model.rows
    .filter(({ row }) => row.link === link && row[side].length > 0)
    .map(({ row }) => passageOf(model, side, row[side]));

/** What a row's link holds together, as pairs to be taken apart. @param {Model} model @param {RowModel} row @returns {Pair[]} */
export const apart = (model, row) =>
  passagesOf(model, row, 'before').flatMap((before) =>
    passagesOf(model, row, 'after').map((after) => ({ before, after })),
  );

/**
 * What stands on a side of one row and on the other side of another row, as a pair. A passage that stood alone joins what
 * the other one already belongs with, where they are neighbours. One that had a partner leaves it.
 * @param {Model} model @param {RowModel} from @param {SideName} side Where `from` has its passage. @param {RowModel} to
 * @returns {Pair}
 */
export function together(model, from, side, to) {
  const other = otherSide(side);
  const known = from.link[other].length > 0 ? [] : to.link[side];
  const joined = [...from.row[side], ...known].sort((one, two) => one - two);
  const isRun = joined[joined.length - 1] - joined[0] === joined.length - 1;
  const near = passageOf(model, side, isRun ? joined : from.row[side]);
  const far = passageOf(model, other, to.row[other]);
  return side === 'before' ? { before: near, after: far } : { before: far, after: near };
}

/** The sentences of a sentence link, as a pair to be taken apart. @param {Model} model @param {number} index @returns {Pair} */
export function apartSentences({ comparison }, index) {
  const link = comparison.sentenceLinks[index];
  const range = (/** @type {SideName} */ side) => {
    const [start] = comparison[side].sentences[link[side][0]];
    const [, end] = comparison[side].sentences[link[side][link[side].length - 1]];
    return trimmed(comparison.texts[side], start, end);
  };
  return { before: range('before'), after: range('after') };
}

/** @param {Constraints} constraints @param {readonly Pair[]} pairs @returns {Constraints} */
export function withBreaks({ pins, breaks }, pairs) {
  return {
    pins: pins.filter((pin) => !pairs.some((pair) => isSamePair(pin, pair))),
    breaks: [...breaks, ...pairs],
  };
}

/** @param {Constraints} constraints @param {Pair} pair @returns {Constraints} */
export function withPin({ pins, breaks }, pair) {
  const isFree = (/** @type {Pair} */ pin) =>
    !overlap(pin.before, pair.before) && !overlap(pin.after, pair.after);
  return {
    pins: [...pins.filter(isFree), pair],
    breaks: breaks.filter((each) => !isSamePair(each, pair)),
  };
}

/** Whether a pair concerns a row. @param {Model} model @param {RowModel} row @param {Pair} pair */
const concerns = (model, { row }, pair) =>
  SIDES.some(
    (side) => row[side].length > 0 && overlap(passageOf(model, side, row[side]), pair[side]),
  );

/** The constraints that concern a row. @param {Constraints} constraints @param {Model} model @param {RowModel} row @returns {Constraints} */
export const ofRow = ({ pins, breaks }, model, row) => ({
  pins: pins.filter((pair) => concerns(model, row, pair)),
  breaks: breaks.filter((pair) => concerns(model, row, pair)),
});

/** @param {Constraints} constraints @param {Constraints} gone @returns {Constraints} */
export const without = ({ pins, breaks }, gone) => ({
  pins: pins.filter((pair) => !gone.pins.some((each) => isSamePair(each, pair))),
  breaks: breaks.filter((pair) => !gone.breaks.some((each) => isSamePair(each, pair))),
});

/**
 * The constraints after one text was edited. A pair whose passage is gone goes too.
 * @param {Constraints} constraints @param {SideName} side @param {string} was @param {string} is @returns {Constraints}
 */
export function afterEdit(constraints, side, was, is) {
  if (countOf(constraints) === 0 || was === is) return constraints;
  const replaced = replacedBetween(was, is);
  const kept = (/** @type {readonly Pair[]} */ pairs) =>
    pairs.flatMap((pair) => {
      const range = followed(pair[side], replaced);
      return range ? [{ ...pair, [side]: range }] : [];
    });
  return { pins: kept(constraints.pins), breaks: kept(constraints.breaks) };
}

/** With the two sides swapped. @param {Constraints} constraints @returns {Constraints} */
export function mirrored({ pins, breaks }) {
  const swap = (/** @type {Pair} */ { before, after }) => ({ before: after, after: before });
  return { pins: pins.map(swap), breaks: breaks.map(swap) };
}

/**
 * Whether a row's passage can be matched with that of another row, which must have text on the other side and be of
 * another link.
 * @param {RowModel} from @param {SideName} side Where `from` has its passage. @param {RowModel} to
 */
export const canBelong = (from, side, { row }) =>
  row[otherSide(side)].length > 0 && row.link !== from.row.link;

/**
 * The rows to step through in search of a passage's counterpart. Unchanged rows are among them only where there are no
 * others.
 * @param {Model} model @param {RowModel} from @param {SideName} side @returns {number[]} Ascending.
 */
export function partnersOf({ rows }, from, side) {
  const possible = rows.filter((to) => canBelong(from, side, to));
  const changed = possible.filter(({ kind }) => kind !== 'same');
  return (changed.length > 0 ? changed : possible).map(({ index }) => index);
}
