// The diff of VS Code's editor, with moves, and without its clock: it may finish.
import { createRequire } from 'node:module';
import { paragraphsOf, runsOfRanges } from '../report/words.mjs';

const { DefaultLinesDiffComputer } = createRequire(import.meta.url)('vscode-diff');
const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: 0, computeMoves: true };

/** @typedef {{ startLineNumber: number, startColumn: number, endLineNumber: number, endColumn: number }} Range */
/** @typedef {{ originalRange: Range, modifiedRange: Range }} Inner */
/** @typedef {{ startLineNumber: number, endLineNumberExclusive: number }} Lines */
/** @typedef {{ original: Lines, modified: Lines, innerChanges?: Inner[] }} Change */
/** @typedef {{ changes: Change[], moves: { lineRangeMapping: { original: Lines, modified: Lines }, changes: Change[] }[] }} Answer */

/** @param {string} before @param {string} after @returns {Answer} */
export const compare = (before, after) =>
  new DefaultLinesDiffComputer().computeDiff(before.split('\n'), after.split('\n'), options);

/** @param {Answer} answer @param {string} before @param {string} after */
export function read({ changes, moves }, before, after) {
  const starts = [lineStarts(before), lineStarts(after)];
  const ends = [before.length, after.length];
  /** @type {[number, number, number][]} */
  const kept = keptBetween(changes, [0, 0], ends);
  for (const move of moves) {
    const { original, modified } = move.lineRangeMapping;
    kept.push(
      ...keptBetween(
        move.changes,
        [lineAt(0, original.startLineNumber), lineAt(1, modified.startLineNumber)],
        [lineAt(0, original.endLineNumberExclusive), lineAt(1, modified.endLineNumberExclusive)],
      ),
    );
  }
  kept.sort((one, other) => one[0] - other[0]);
  const paragraphs = [paragraphsOf(before), paragraphsOf(after)];
  const moved = moves.map(({ lineRangeMapping: { original, modified } }) =>
    [original, modified].map((lines, side) =>
      [...Array(lines.endLineNumberExclusive - lines.startLineNumber).keys()].map((k) =>
        paragraphs[side].at(lineAt(side, lines.startLineNumber + k)),
      ),
    ),
  );
  return { kept: runsOfRanges(before, after, kept), moved };

  /** @param {number} side @param {number} line */
  function lineAt(side, line) {
    return starts[side][line - 1] ?? ends[side];
  }

  /** @param {Change[]} list @param {number[]} from @param {number[]} to */
  function keptBetween(list, from, to) {
    /** @type {[number, number, number][]} */
    const ranges = [];
    let at = from;
    for (const { originalRange: x, modifiedRange: y } of list.flatMap(
      (each) => each.innerChanges ?? [],
    )) {
      const start = [
        offset(0, x.startLineNumber, x.startColumn),
        offset(1, y.startLineNumber, y.startColumn),
      ];
      ranges.push([at[0], at[1], Math.min(start[0] - at[0], start[1] - at[1])]);
      at = [offset(0, x.endLineNumber, x.endColumn), offset(1, y.endLineNumber, y.endColumn)];
    }
    ranges.push([at[0], at[1], Math.min(to[0] - at[0], to[1] - at[1])]);
    return ranges.filter((range) => range[2] > 0);
  }

  /** @param {number} side @param {number} line @param {number} column */
  function offset(side, line, column) {
    return lineAt(side, line) + column - 1;
  }
}

/** @param {string} text */
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
