import { createRequire } from 'node:module';
import { runsOfPieces } from '../report/words.mjs';

const { diffWords } = createRequire(import.meta.url)('diff');

/** @param {string} before @param {string} after */
export const compare = (before, after) => diffWords(before, after);

/** @param {{ value: string, added: boolean, removed: boolean }[]} changes */
export function read(changes) {
  return {
    kept: runsOfPieces(
      changes.map(({ value, added, removed }) => [added ? 1 : removed ? -1 : 0, value]),
    ),
  };
}
