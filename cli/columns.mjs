// Text in the columns of a terminal, where a letter of East Asia takes two and a mark on a letter none (UAX #11).

const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u30ff\uff01-\uff60]/u;
const NARROWEST = /[\p{Mn}\p{Cf}]/u;

/** @param {string} text */
export const widthOf = (text) =>
  [...text].reduce(
    (sum, letter) => sum + (WIDE.test(letter) ? 2 : NARROWEST.test(letter) ? 0 : 1),
    0,
  );

/** @param {string} text @param {number} width */
export const padded = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

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
    if (line !== '' && widthOf(line + part.trimEnd()) > width) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}
