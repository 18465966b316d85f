// From the lines of wikidiff2's own JSON, as php/child.php hands them on, to what is kept and moved.
import { runsOfPieces } from '../report/words.mjs';

/** @typedef {[number, string]} Piece */
/** @typedef {{ type: number, pieces: Piece[], id: string | null, other: string | null }} Line */

/** The types that are not alike on both sides. */
const [ADDED, DELETED, MOVED_FROM, MOVED_TO] = [1, 2, 4, 5];

/** @param {Line[]} lines */
export function readWikidiff2(lines) {
  /** @type {Map<string | null, { word: number, paragraph: number }>} */
  const sources = new Map();
  /** @type {Piece[]} */
  const pieces = [];
  const targets = [];
  const at = [start(), start()];
  for (const { type, ...line } of lines) {
    const isBefore = type !== ADDED && type !== MOVED_TO;
    const isAfter = type !== DELETED && type !== MOVED_FROM;
    if (type === MOVED_FROM) sources.set(line.id, { ...at[0] });
    if (type === MOVED_TO) targets.push({ ...line, ...at[1] });
    if (isBefore) step(at[0], line.pieces, 1);
    if (isAfter) step(at[1], line.pieces, -1);
    if (isBefore && isAfter) pieces.push(...line.pieces);
    else pieces.push([isBefore ? -1 : 1, line.pieces.map(([, text]) => text).join('')]);
    pieces.push([0, '\n']);
  }
  const kept = runsOfPieces(pieces);
  const moved = targets.flatMap(({ other, word, paragraph, pieces: own }) => {
    const source = sources.get(other);
    if (!source) return [];
    for (const [i, j, size] of runsOfPieces(own)) kept.push([source.word + i, word + j, size]);
    return [[[source.paragraph], [paragraph]]];
  });
  kept.sort((one, other) => one[0] - other[0]);
  return { kept, moved };
}

const start = () => ({ word: 0, paragraph: 0 });

/** @param {{ word: number, paragraph: number }} at @param {Piece[]} pieces @param {number} absent */
function step(at, pieces, absent) {
  const text = pieces.map(([op, part]) => (op === absent ? '' : part)).join('');
  const words = text.split(/\s+/).filter(Boolean).length;
  at.word += words;
  if (words > 0) at.paragraph++;
}
