// SHA-256 (FIPS 180-4). The platform's own is missing where a page is not from a secure place, and is asynchronous; a report
// must be the same everywhere.

/** The first 32 bits of the fractional parts of roots of the first primes, which is how the standard chooses its constants. @param {number} count @param {(prime: number) => number} root */
function fractions(count, root) {
  const found = [];
  for (let each = 2; found.length < count; each++) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= each; factor++) isPrime &&= each % factor !== 0;
    if (isPrime) found.push(Math.floor((root(each) % 1) * 2 ** 32) | 0);
  }
  return Int32Array.from(found);
}

const ROUNDS = fractions(64, Math.cbrt);
const START = fractions(8, Math.sqrt);

/** @param {number} word @param {number} by */
const turned = (word, by) => (word >>> by) | (word << (32 - by));

/** @param {Uint8Array} bytes @returns {string} hexadecimal */
export function sha256(bytes) {
  const length = ((bytes.length + 8) >> 6) * 64 + 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let at = 0; at < length; at += 64) {
    for (let k = 0; k < 16; k++) words[k] = view.getInt32(at + k * 4);
    digest(state, words);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** @param {Int32Array} state @param {Int32Array} words The first sixteen are given. */
function digest(state, words) {
  for (let k = 16; k < 64; k++) {
    const [one, two] = [words[k - 15], words[k - 2]];
    const low = turned(one, 7) ^ turned(one, 18) ^ (one >>> 3);
    const high = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10);
    words[k] = (words[k - 16] + low + words[k - 7] + high) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let k = 0; k < 64; k++) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + ROUNDS[k] + words[k]) | 0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, k) => (state[k] = (state[k] + value) | 0));
}
