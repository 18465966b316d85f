// Text in the columns of a terminal.
import { columnsOf } from '../reports/wrap.js';

/** What takes two columns, and may end a line. */
const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u30ff\uff01-\uff60]/u;

/** @param {string} text @param {number} width */
export const padded = (text, width) => text + ' '.repeat(Math.max(0, width - columnsOf(text)));

/** Where a line may end: after a space, and beside a wide letter unless a mark would begin the next line or end this one. */
const BREAKS = new RegExp(
  `(?<= )|(?:(?<=${WIDE.source})|(?=${WIDE.source}))(?<![（「『“《〈 ])(?![ 、。，；：）」』”》〉…ー々,.;:)])`,
  'u',
);

/** The lines of a paragraph, each no wider than that if its words allow it. @param {string} text @param {number} width */
export function wrapped(text, width) {
  const lines = [''];
  for (const part of text.split(BREAKS)) {
    const line = lines[lines.length - 1];
    if (line !== '' && columnsOf(line + part.trimEnd()) > width) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}
