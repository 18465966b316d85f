// Lines as bytes, from a stream in whatever chunks it comes.

const LINE_FEED = 0x0a;

/** The longest line that is kept: beyond this a string of it, or of its result, is more than JavaScript can hold. */
export const LONGEST_LINE = 256 * 2 ** 20;

/** A line, or null where it is longer than LONGEST_LINE. @typedef {Uint8Array | null} Line */

/**
 * Lists of lines, as they become whole: one for each chunk that ends any. JSON may hold U+2028, at which other readers of
 * lines break. O(bytes), in the memory of the longest line.
 * @param {AsyncIterable<Buffer>} input @param {number} [longest] in bytes
 * @returns {AsyncGenerator<Line[]>}
 */
export async function* linesOf(input, longest = LONGEST_LINE) {
  const rest = new Rest(longest);
  for await (const chunk of input) {
    /** @type {Line[]} */
    const lines = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      lines.push(rest.take(chunk.subarray(start, end)));
      start = end + 1;
    }
    rest.keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (rest.size > 0) yield [rest.take(Buffer.alloc(0))];
}

/** What came of a line that has not ended. */
class Rest {
  size = 0;
  /** @type {Buffer[]} */
  #parts = [];
  #longest;

  /** @param {number} longest */
  constructor(longest) {
    this.#longest = longest;
  }

  /** @param {Buffer} part */
  keep(part) {
    if (part.length === 0) return;
    this.size += part.length;
    if (this.size <= this.#longest) this.#parts.push(part);
    else this.#parts = [];
  }

  /** The whole line. @param {Buffer} end @returns {Line} */
  take(end) {
    this.keep(end);
    const line = this.size <= this.#longest ? Buffer.concat(this.#parts) : null;
    this.size = 0;
    this.#parts = [];
    return line;
  }
}
