// Styled text broken into lines for a terminal. A mark (colour codes or signs) closes at the end of a line and opens
// again on the next, so that indents stay plain.

/** @typedef {{ text: string, style?: string }} Styled */
/** @typedef {(text: string, style: string) => string} Paint */

const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const graphemes = new Intl.Segmenter('en');

/** Columns that a text takes up. @param {string} text */
export function columnsOf(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    columns += WIDE.test(segment) ? 2 : /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(segment) ? 0 : 1;
  }
  return columns;
}

/**
 * Lines of at most `width` columns. White space of any length, line breaks too, counts as one space.
 * @param {Styled[]} parts @param {number} width @param {Paint} paint puts a style on the text of one line
 * @param {number} [marks] columns that painting adds
 * @returns {string[]}
 */
export function wrap(parts, width, paint, marks = 0) {
  /** @type {Styled[][]} */
  const lines = [[]];
  let used = 0;
  for (const word of wordsOf(parts)) {
    const size = word.reduce(
      (sum, { text, style }) => sum + columnsOf(text) + (style ? marks : 0),
      0,
    );
    if (used > 0 && used + 1 + size > width) {
      lines.push([]);
      used = 0;
    }
    const line = lines[lines.length - 1];
    if (used > 0) addSpace(line, word[0].style);
    used += used > 0 ? 1 : 0;
    for (const piece of word) {
      if (piece.style && piece.style !== styleAt(lines)) used += marks;
      used = addPiece(lines, piece, used, width);
    }
  }
  return lines.map((line) =>
    line.map(({ text, style }) => (style ? paint(text, style) : text)).join(''),
  );
}

/** @param {Styled[][]} lines */
function styleAt(lines) {
  return lines[lines.length - 1].slice(-1)[0]?.style;
}

/** Between two words of one style the space has it too. @param {Styled[]} line @param {string} [next] */
function addSpace(line, next) {
  const last = line[line.length - 1];
  if (last.style === next) last.text += ' ';
  else line.push({ text: ' ' });
}

/**
 * Appends, breaking inside only what is longer than a line: addresses, and scripts without spaces.
 * @param {Styled[][]} lines @param {Styled} piece @param {number} used @param {number} width
 */
function addPiece(lines, { text, style }, used, width) {
  const whole = used + columnsOf(text) <= width;
  const segments = whole ? [text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
  for (const segment of segments) {
    const size = columnsOf(segment);
    if (used > 0 && used + size > width) {
      lines.push([]);
      used = 0;
    }
    const line = lines[lines.length - 1];
    const last = line[line.length - 1];
    if (last && last.style === style) last.text += segment;
    else line.push({ text: segment, style });
    used += size;
  }
  return used;
}

/** Pieces that stand together without white space between them. @param {Styled[]} parts @returns {Styled[][]} */
function wordsOf(parts) {
  /** @type {Styled[][]} */
  const words = [];
  let open = false;
  for (const { text, style } of parts) {
    for (const piece of text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s/.test(piece)) {
        open = false;
      } else if (open) {
        words[words.length - 1].push({ text: piece, style });
      } else {
        words.push([{ text: piece, style }]);
        open = true;
      }
    }
  }
  return words;
}
