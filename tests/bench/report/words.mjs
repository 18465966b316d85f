// From the forms in which engines answer to runs of kept words: [first word before, first word after, number of words].
// A word is what stands between white space; it is kept where all of it is.

/** @typedef {[number, number, number]} Run */

/** @param {string} text @returns {[number, number][]} */
const wordRanges = (text) =>
  [...text.matchAll(/\S+/g)].map(({ index = 0, 0: word }) => [index, index + word.length]);

/** Lines that are not blank: which one stands at an offset. @param {string} text */
export function paragraphsOf(text) {
  /** @type {number[]} */
  const starts = [];
  for (const { index = 0 } of text.matchAll(/^.*\S.*$/gm)) starts.push(index);
  return {
    at: (/** @type {number} */ offset) => Math.max(0, lastAtMost(starts, offset)),
    count: starts.length,
  };
}

/** @param {ArrayLike<number>} ascending @param {number} value */
function lastAtMost(ascending, value) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Of ranges with the same text on both sides, as [offset before, offset after, length].
 * @param {string} before @param {string} after @param {[number, number, number][]} ranges
 */
export function runsOfRanges(before, after, ranges) {
  const sides = [wordRanges(before), wordRanges(after)];
  const starts = sides.map((words) => words.map(([start]) => start));
  /** @type {Run[]} */
  const runs = [];
  for (const [from, to, length] of ranges) {
    for (let i = lastAtMost(starts[0], from - 1) + 1; i < sides[0].length; i++) {
      const [start, end] = sides[0][i];
      if (end > from + length) break;
      const j = lastAtMost(starts[1], start - from + to);
      if (j < 0 || sides[1][j][0] !== start - from + to || sides[1][j][1] !== end - from + to)
        continue;
      push(runs, i, j);
    }
  }
  return runs;
}

/**
 * Of pieces in order, as [-1 deleted | 0 kept | 1 added, text]; a move is not among them.
 * @param {[number, string][]} pieces
 */
export function runsOfPieces(pieces) {
  const sides = [words(pieces, 1), words(pieces, -1)];
  /** @type {Run[]} */
  const runs = [];
  for (let [i, j] = [0, 0]; i < sides[0].length && j < sides[1].length;) {
    const [one, other] = [sides[0][i], sides[1][j]];
    if (one.size < 0) i++;
    else if (other.size < 0) j++;
    else if (one.at === other.at && one.size === other.size) push(runs, i++, j++);
    else if (one.at <= other.at) i++;
    else j++;
  }
  return runs;
}

/**
 * The words of one side by their place in the text that is kept; those not wholly kept have size -1.
 * @param {[number, string][]} pieces @param {number} absent the kind of piece that this side lacks
 */
function words(pieces, absent) {
  const list = [];
  let kept = 0;
  /** @type {{ at: number, size: number } | null} */
  let open = null;
  for (const [op, text] of pieces) {
    if (op === absent) continue;
    for (const [part] of text.matchAll(/\S+|\s+/g)) {
      if (/\s/.test(part[0])) open = null;
      else {
        if (!open) list.push((open = { at: kept, size: 0 }));
        open.size = op === 0 && open.size >= 0 ? open.size + part.length : -1;
        if (op === 0) kept += part.length;
      }
    }
  }
  return list;
}

/** @param {Run[]} runs @param {number} i @param {number} j */
function push(runs, i, j) {
  const last = runs[runs.length - 1];
  if (last && last[0] + last[2] === i && last[1] + last[2] === j) last[2]++;
  else runs.push([i, j, 1]);
}
