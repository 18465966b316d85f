// The one call by which the page reads a file that someone opened or dropped.
import { htmlText, isHtml } from '../documents/html.js';
import { officeText } from '../documents/office.js';
import { decodeText } from '../documents/text.js';

/** What a file is instead of a story, or `empty` or `unreadable`. @typedef {'pdf' | 'zip' | 'doc' | 'rtf' | 'picture' | 'binary' | 'empty' | 'unreadable'} FileProblem */

/** @param {Uint8Array} bytes @returns {Promise<{text: string} | {problem: FileProblem}>} */
export async function readFile(bytes) {
  try {
    const format = formatOf(bytes);
    const office = format === 'zip' ? await officeText(bytes) : null;
    if (format && office === null) return { problem: format };
    const plain = office ?? decodeText(bytes).text;
    const text = isHtml(plain) ? htmlText(plain) : plain;
    return text.trim() === '' ? { problem: 'empty' } : { text };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** How the formats begin that people try. @type {[number[], FileProblem][]} */
const SIGNATURES = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'doc'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
];

/** How many bytes are looked at to tell text from other data. */
const SAMPLE = 4096;

/** The format that a file has instead of plain text, or null. @param {Uint8Array} bytes */
function formatOf(bytes) {
  const known = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  return known?.[1] ?? (isBinary(bytes) ? 'binary' : null);
}

/** NUL and other control bytes do not stand in text, except as one half of UTF-16. @param {Uint8Array} bytes */
function isBinary(bytes) {
  const mark = bytes[0] * 256 + bytes[1];
  if (mark === 0xfeff || mark === 0xfffe) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 127);
  return controls.length * 50 > sample.length && !looksLikeUtf16(sample);
}

/** UTF-16 without a byte order mark: in one of the two places of each pair nearly all bytes are 0. @param {Uint8Array} sample */
function looksLikeUtf16(sample) {
  const zeros = [0, 0];
  sample.forEach((byte, at) => (zeros[at % 2] += byte === 0 ? 1 : 0));
  const [few, many] = zeros.sort((one, two) => one - two);
  return many * 4 > sample.length && few * 50 < sample.length;
}
