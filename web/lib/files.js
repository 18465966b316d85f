// What to make of a file that someone opened or dropped: text, or a sentence that says what to do instead.

/** @typedef {{name: string, text: string} | {name: string, problem: string}} Opened */

/** The beginnings of formats that people try, and what to do about each. @type {[number[], string][]} */
const SIGNATURES = [
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF. Open it, select the text, copy it and paste it here'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'is a word processor document or an archive. Open it, select all, copy and paste it here',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'is an old Word document. Open it, select all, copy and paste it here',
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is rich text. Open it, select all, copy and paste it here'],
  [[0x89, 0x50, 0x4e, 0x47], 'is a picture. Stet compares text: paste the text here'],
  [[0xff, 0xd8, 0xff], 'is a picture. Stet compares text: paste the text here'],
];

/** How much is looked at to tell text from bytes. */
const SAMPLE = 4096;

/** @param {Uint8Array} bytes @returns {string | null} What is wrong with it as plain text. */
export function problemOf(bytes) {
  const known = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  return isBinary(bytes)
    ? 'is not plain text. Save it as plain text (.txt), or paste the text here'
    : null;
}

/** NUL and other control bytes do not stand in text, except as half of UTF-16. @param {Uint8Array} bytes */
function isBinary(bytes) {
  const mark = bytes[0] * 256 + bytes[1];
  if (mark === 0xfeff || mark === 0xfffe) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 127);
  return controls.length * 50 > sample.length && !looksLikeUtf16(sample);
}

/** UTF-16 without a mark: in one of the two places of each pair nearly all bytes are 0. @param {Uint8Array} sample */
function looksLikeUtf16(sample) {
  const zeros = [0, 0];
  sample.forEach((byte, at) => (zeros[at % 2] += byte === 0 ? 1 : 0));
  const [few, many] = zeros.sort((one, two) => one - two);
  return many * 4 > sample.length && few * 50 < sample.length;
}

/**
 * Which of two files dropped together is the earlier: by the time it was last saved, else by name.
 * @template {{name: string, lastModified: number}} F
 * @param {F[]} files @returns {{files: F[], by: 'time' | 'name'}}
 */
export function inOrder(files) {
  const [one, two] = files;
  const by = Math.abs(one.lastModified - two.lastModified) >= 1000 ? 'time' : 'name';
  const order = by === 'time' ? one.lastModified - two.lastModified : collate(one.name, two.name);
  return { files: order <= 0 ? [one, two] : [two, one], by };
}

/** "v2" before "v10"; "earlier", "old" or "before" in a name says it all. @param {string} one @param {string} two */
function collate(one, two) {
  const early = /earlier|before|old|original|first/i;
  const late = /later|after|new|final|last/i;
  const rank = (/** @type {string} */ name) => (early.test(name) ? -1 : late.test(name) ? 1 : 0);
  return rank(one) - rank(two) || one.localeCompare(two, 'en', { numeric: true });
}
