// With the clean-up meant for people, and with its own limit of a second, after which it stops looking.
import { createRequire } from 'node:module';
import { runsOfPieces } from '../report/words.mjs';

const { diff_match_patch: DiffMatchPatch } = createRequire(import.meta.url)('diff-match-patch');

/** @param {string} before @param {string} after @returns {[number, string][]} */
export function compare(before, after) {
  const engine = new DiffMatchPatch();
  const pieces = engine.diff_main(before, after);
  engine.diff_cleanupSemantic(pieces);
  return pieces;
}

/** @param {[number, string][]} pieces */
export const read = (pieces) => ({ kept: runsOfPieces(pieces.map(([op, text]) => [op, text])) });
