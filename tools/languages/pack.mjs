// Packs lists of words for core/src/words/packed_words.cpp to read. After Brotli, which stet.wasm is served with, they
// take seven eighths of what plain lists would, and the core keeps no more of them than it needs.
//
// Words of a use are sorted and front-coded (Witten, Moffat, Bell: Managing Gigabytes, 1999, section 4.1): each gives the
// number of bytes that it shares with the word before, and the rest. Letters beyond ASCII take one byte where most of
// them lie within 128 code points. The bytes are
//
//   01 … 1D   begin a word: 1 + the number of bytes shared with the word before
//   1E        the words that follow are the next lemma
//   1F use    the words that follow have this use: 20 + its number
//   20 … 7E   ASCII; = is followed by the word's value in decimal digits
//   7F        a character in UTF-8 follows
//   80 … FF   the character `alphabet` + byte - 80; where `alphabet` is 0, UTF-8
import { USES } from './uses.mjs';

/**
 * @typedef {import('./read.mjs').Entry} Entry
 * @typedef {import('./read.mjs').Word} Word
 *
 * @typedef {object} Packed
 * @property {Buffer} bytes
 * @property {number} alphabet
 */

const NEXT_LEMMA = 0x1e;
const NEXT_USE = 0x1f;
const MOST_SHARED = NEXT_LEMMA - 2;
const ESCAPE = 0x7f;
const LETTERS = 0x80;

/** @param {Entry[]} entries @returns {Packed} */
export function pack(entries) {
  const alphabet = densest(entries.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
  const [plain, short] = [0, alphabet].map((first) => new Packer(first).pack(entries));
  return short.length < plain.length ? { bytes: short, alphabet } : { bytes: plain, alphabet: 0 };
}

/** The code point from which 128 hold most of the characters beyond ASCII. @param {string} text */
function densest(text) {
  const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0).filter((c) => c >= 0x80);
  const held = (/** @type {number} */ first) =>
    points.filter((c) => c >= first && c < first + LETTERS).length;
  return [...new Set(points)].reduce((best, c) => (held(c) > held(best) ? c : best), 0);
}

class Packer {
  /** @type {number[]} */
  #bytes = [];
  #before = Buffer.alloc(0);
  #alphabet;

  /** @param {number} alphabet */
  constructor(alphabet) {
    this.#alphabet = alphabet;
  }

  /** @param {Entry[]} entries */
  pack(entries) {
    for (const [number, use] of USES.entries()) {
      const lemmas = groups(entries.filter((entry) => entry.use === use));
      if (lemmas.length > 0) this.#bytes.push(NEXT_USE, 0x20 + number);
      for (const words of lemmas) {
        if (use.value === 'lemma') this.#bytes.push(NEXT_LEMMA);
        for (const word of words) this.#word(word);
      }
    }
    return Buffer.from(this.#bytes);
  }

  /** @param {Word} word */
  #word({ text, value }) {
    const bytes = Buffer.from(text);
    const shared = sharedBytes(this.#before, bytes);
    this.#bytes.push(1 + shared);
    for (const letter of bytes.subarray(shared).toString()) this.#letter(letter);
    if (value !== undefined) this.#bytes.push(...Buffer.from(`=${value}`));
    this.#before = bytes;
  }

  /** @param {string} letter */
  #letter(letter) {
    const place = (letter.codePointAt(0) ?? 0) - this.#alphabet;
    if (this.#alphabet === 0 || letter < '\x80') this.#bytes.push(...Buffer.from(letter));
    else if (place >= 0 && place < LETTERS) this.#bytes.push(LETTERS + place);
    else this.#bytes.push(ESCAPE, ...Buffer.from(letter));
  }
}

/** The words of each lemma in order; of a use without lemmas, all as one. @param {Entry[]} entries @returns {Word[][]} */
function groups(entries) {
  if (entries.length === 0) return [];
  if (entries[0].use.value !== 'lemma') return [sorted(entries.flatMap(({ words }) => words))];
  return entries.map(({ words }) => sorted(words)).sort((one, other) => byBytes(one[0], other[0]));
}

/** In order and once each, whatever number of languages has them. @param {Word[]} words */
const sorted = (words) =>
  [...new Map(words.map((word) => [word.text, word])).values()].sort(byBytes);

/** @param {Word} one @param {Word} other */
const byBytes = (one, other) => Buffer.compare(Buffer.from(one.text), Buffer.from(other.text));

/** Whole characters only. @param {Buffer} before @param {Buffer} word */
function sharedBytes(before, word) {
  const most = Math.min(before.length, word.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && before[shared] === word[shared]) shared++;
  while (shared > 0 && shared < word.length && (word[shared] & 0xc0) === 0x80) shared--;
  return shared;
}
