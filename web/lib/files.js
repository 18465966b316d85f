// What to make of files that someone opened or dropped: whether they are text, and which version is the earlier.

/** The beginnings of formats that people try. @type {[number[], string][]} */
const SIGNATURES = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'doc'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
];

/** How much is looked at to tell text from bytes. */
const SAMPLE = 4096;

/** @param {Uint8Array} bytes @returns {string | null} The format it has instead of plain text. */
export function formatOf(bytes) {
  const known = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  return known?.[1] ?? (isBinary(bytes) ? 'binary' : null);
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

/** How far into a text its date is looked for. */
const TOP = 3000;

/**
 * Which of two versions opened together is the earlier: by the date that both state, by the time they were saved, else
 * by name.
 * @template {{name: string, text: string, saved: number}} F
 * @param {F[]} files @returns {{files: F[], by: 'stamp' | 'time' | 'name'}}
 */
export function inOrder(files) {
  const [one, two] = files;
  const stamps = files.map(({ text }) => stampOf(text));
  const [first, second] = stamps;
  if (first !== null && second !== null && first !== second)
    return { files: first < second ? [one, two] : [two, one], by: 'stamp' };
  const by = Math.abs(one.saved - two.saved) >= 1000 ? 'time' : 'name';
  const order = by === 'time' ? one.saved - two.saved : collate(one.name, two.name);
  return { files: order <= 0 ? [one, two] : [two, one], by };
}

/** "Updated: 2013-04-10 10:55" near the top, as a string that sorts by time. @param {string} text */
function stampOf(text) {
  const found =
    /^[^\S\n]*(?:(?:last )?(?:updated|modified)|aktualisiert|stand|mis à jour|actualizado)\b\D{0,12}(\d{4})-(\d\d)-(\d\d)(?:[T ,]+(\d\d:\d\d))?/im.exec(
      text.slice(0, TOP),
    );
  return found ? `${found[1]}-${found[2]}-${found[3]} ${found[4] ?? ''}` : null;
}

/** "v2" before "v10"; "earlier", "old" or "before" in a name says it all. @param {string} one @param {string} two */
function collate(one, two) {
  const early = /earlier|before|old|original|first/i;
  const late = /later|after|new|final|last/i;
  const rank = (/** @type {string} */ name) => (early.test(name) ? -1 : late.test(name) ? 1 : 0);
  return rank(one) - rank(two) || one.localeCompare(two, 'en', { numeric: true });
}
