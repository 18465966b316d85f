// W1: the example story, with what a careful reader finds in it, paragraph by paragraph (blank lines not counted).
import { readFileSync } from 'node:fs';
import { wordsOf } from './prose.mjs';

const folder = new URL('../../../examples/china-daily/', import.meta.url);

/** @type {[number, number][]} */
const EDITED = [
  [0, 0],
  [1, 6],
  [2, 7],
  [3, 8],
  [4, 10],
  [6, 21],
  [7, 22],
  [8, 23],
  [9, 24],
  [12, 27],
  [13, 28],
  [16, 29],
  [17, 30],
];
/** @type {[number, number][]} */
const MOVED = [
  [5, 9],
  [14, 11],
];

export function story() {
  const before = readFileSync(new URL('earlier.txt', folder), 'utf8');
  const after = readFileSync(new URL('later.txt', folder), 'utf8');
  /** @param {'light' | 'moved'} kind @returns {(pair: [number, number]) => import('./planted.mjs').Planted} */
  const as = (kind) => (pair) => ({ before: [pair[0]], after: [pair[1]], kind });
  const truth = [
    ...EDITED.map(as('light')),
    ...MOVED.map(as('moved')),
    { before: [10, 11], after: [25], kind: /** @type {const} */ ('merge') },
  ];
  return { before, after, truth, changed: leastChanged(wordsOf(before), wordsOf(after)) };
}

/** By the textbook's table: for a story only. @param {string[]} before @param {string[]} after */
function leastChanged(before, after) {
  let row = new Uint16Array(after.length + 1);
  for (const word of before) {
    const next = new Uint16Array(after.length + 1);
    for (let j = 0; j < after.length; j++)
      next[j + 1] = word === after[j] ? row[j] + 1 : Math.max(next[j], row[j + 1]);
    row = next;
  }
  return before.length + after.length - 2 * row[after.length];
}
