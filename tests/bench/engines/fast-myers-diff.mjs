// On words, as it takes arrays.
import { createRequire } from 'node:module';

const { diff } = createRequire(import.meta.url)('fast-myers-diff');

/** @param {string} text */
const words = (text) => text.split(/\s+/).filter(Boolean);

/** @param {string} before @param {string} after */
export function compare(before, after) {
  const [earlier, later] = [words(before), words(after)];
  return { sizes: [earlier.length, later.length], hunks: [...diff(earlier, later)] };
}

/** @param {{ sizes: number[], hunks: [number, number, number, number][] }} answer */
export function read({ sizes: [before, after], hunks }) {
  const ends = [...hunks, [before, before, after, after]];
  const kept = [];
  let at = [0, 0];
  for (const [start, end, startAfter, endAfter] of ends) {
    if (start > at[0]) kept.push([at[0], at[1], start - at[0]]);
    at = [end, endAfter];
    void startAfter;
  }
  return { kept };
}
