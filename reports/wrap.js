// Breaks styled text into lines for a terminal. A mark (colour codes or signs) closes at the end of a line and opens again
// on the next, so that indents stay plain.

/** @typedef {{ text: string, style?: string }} Styled */

/**
 * How a style is drawn: `paint` puts it on the text of one line, `columns` says how many columns that adds.
 * @typedef {{ paint: (text: string, style: string) => string, columns: (text: string, style: string) => number }} Painter
 */

/** @type {Painter} */
const PLAIN = { paint: (text) => text, columns: () => 0 };

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
 * Lines of at most `width` columns. White space of any length, also a line break, counts as one space.
 * @param {Styled[]} parts @param {number} width @param {Painter} [painter] @returns {string[]}
 */
export function wrap(parts, width, painter = PLAIN) {
  const lines = new Lines(width, painter);
  for (const word of wordsOf(parts)) lines.add(word);
  return lines.painted();
}

/** Lines that fill up word by word. */
class Lines {
  /** @type {Styled[][]} */
  #lines = [[]];
  #used = 0;

  /** @param {number} width @param {Painter} painter */
  constructor(width, painter) {
    this.width = width;
    this.painter = painter;
  }

  get #last() {
    return this.#lines[this.#lines.length - 1];
  }

  #breakLine() {
    this.#lines.push([]);
    this.#used = 0;
  }

  /** @param {string} text @param {string} [style] */
  #marks(text, style) {
    return style ? this.painter.columns(text, style) : 0;
  }

  /** @param {Styled[]} word Pieces that stand together. */
  add(word) {
    const sizes = word.map(({ text, style }) => columnsOf(text) + this.#marks(text, style));
    const size = sizes.reduce((sum, each) => sum + each);
    if (this.#used > 0 && this.#used + 1 + size > this.width) this.#breakLine();
    if (this.#used > 0) this.#addSpace(word[0].style);
    for (const piece of word) this.#addPiece(piece);
  }

  /** Between two words of one style the space has it too. @param {string} [next] */
  #addSpace(next) {
    const last = this.#last[this.#last.length - 1];
    if (last.style === next) last.text += ' ';
    else this.#last.push({ text: ' ' });
    this.#used++;
  }

  /** Breaks inside a word only where it is longer than a line: addresses, and scripts without spaces. @param {Styled} piece */
  #addPiece({ text, style }) {
    const isOpen = this.#last.at(-1)?.style === style;
    this.#used += this.#marks(text, style) - (isOpen ? this.#marks('', style) : 0);
    const isWhole = this.#used + columnsOf(text) <= this.width;
    const segments = isWhole ? [text] : [...graphemes.segment(text)].map(({ segment }) => segment);
    for (const segment of segments) {
      const size = columnsOf(segment);
      if (this.#last.length > 0 && this.#used + size > this.width) {
        this.#breakLine();
        this.#used = this.#marks('', style);
      }
      const last = this.#last.at(-1);
      if (last && last.style === style) last.text += segment;
      else this.#last.push({ text: segment, style });
      this.#used += size;
    }
  }

  painted() {
    return this.#lines.map((line) =>
      line.map(({ text, style }) => (style ? this.painter.paint(text, style) : text)).join(''),
    );
  }
}

/** Pieces that stand together without white space between them. @param {Styled[]} parts @returns {Styled[][]} */
function wordsOf(parts) {
  /** @type {Styled[][]} */
  const words = [];
  let open = false;
  for (const { text, style } of parts) {
    for (const piece of text.split(/(\s+)/)) {
      if (piece === '') continue;
      const isSpace = /^\s/.test(piece);
      if (!isSpace && open) words[words.length - 1].push({ text: piece, style });
      else if (!isSpace) words.push([{ text: piece, style }]);
      open = !isSpace;
    }
  }
  return words;
}
