// The bytes of a text → its characters, where the encoding is certain: a person chose it, a byte order mark or the pattern
// of UTF-16 shows it, the text declares it, or the bytes are valid UTF-8. Otherwise guess.js has to tell.
import { DocumentProblem } from './problem.js';

/** How the encoding was found. @typedef {'chosen' | 'mark' | 'pattern' | 'valid' | 'declared' | 'guessed'} EncodingSource */
/** @typedef {{text: string, encoding: string, by: EncodingSource}} Decoded */

/** What is known of the encoding beside the bytes. @typedef {{chosen?: string, declared?: string | null}} Known */

/** Those that a person can choose from, as the Encoding Standard names them. */
export const ENCODINGS = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'iso-8859-15'],
  ...['windows-1250', 'iso-8859-2', 'windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5'],
  ...['x-mac-cyrillic', 'windows-1253', 'iso-8859-7', 'windows-1254', 'windows-1255'],
  ...['iso-8859-8', 'windows-1256', 'iso-8859-6', 'windows-1257', 'iso-8859-4', 'windows-1258'],
  ...['windows-874', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'big5', 'euc-kr'],
];

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** How many bytes are looked at for a sign. */
const SAMPLE = 64_000;

/**
 * A page that was saved anew may declare what its server sent once. Bytes of another encoding are valid UTF-8 by accident
 * only where few of them are no ASCII.
 */
const FEW_LONGER = 8;

/**
 * Without its byte order mark.
 * @param {Uint8Array} bytes @param {Known} [known]
 * @returns {Decoded | null} Null where the encoding is not certain.
 * @throws {DocumentProblem} where the bytes are no text
 */
export function decodeCertain(bytes, { chosen, declared } = {}) {
  if (chosen) return { text: decode(bytes, chosen), encoding: chosen, by: 'chosen' };
  const certain = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (certain) return { text: decode(bytes, certain.encoding), ...certain };
  if (isBinary(bytes)) throw new DocumentProblem('binary');
  const label = declared ? labelOf(declared) : null;
  const utf8 = escapes(bytes) ? null : validUtf8(bytes);
  if (label && (utf8 === null || bytes.length - utf8.length < FEW_LONGER))
    return { text: decode(bytes, label), encoding: label, by: 'declared' };
  return utf8 === null ? null : { text: utf8, encoding: 'utf-8', by: 'valid' };
}

/** @param {Uint8Array} bytes @returns {string} */
export function decodeXml(bytes) {
  const start = latin1(bytes.subarray(0, 200)).replace(/\0/g, '');
  const declared = /^[^<]*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
  const certain = markOf(bytes) ?? unmarkedUtf16(bytes);
  const encoding = certain?.encoding ?? labelOf(declared ?? 'utf-8');
  if (!encoding) throw new DocumentProblem('damaged', `encoding ${declared}`);
  return decode(bytes, encoding, true);
}

/** @param {Uint8Array} bytes @returns {{encoding: string, by: 'mark'} | null} */
function markOf(bytes) {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: start }) =>
    start.every((byte, at) => bytes[at] === byte),
  );
  return mark ? { encoding: mark.encoding, by: 'mark' } : null;
}

/** UTF-16 of mostly Latin text betrays itself: every second byte is 0, and hardly any of the others. @param {Uint8Array} bytes @returns {{encoding: string, by: 'pattern'} | null} */
function unmarkedUtf16(bytes) {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]++;
  const [few, many] = zeros[0] < zeros[1] ? zeros : [zeros[1], zeros[0]];
  if (bytes.length === 0 || bytes.length % 2 !== 0) return null;
  if (many * 4 < sample.length || few * 50 > sample.length) return null;
  return { encoding: zeros[0] < zeros[1] ? 'utf-16le' : 'utf-16be', by: 'pattern' };
}

/** Control characters stand in no text, but for tabs, line ends and the escapes of ISO 2022. @param {Uint8Array} bytes */
function isBinary(bytes) {
  const sample = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls++;
  }
  return controls * 50 > sample.length;
}

/** The name that TextDecoder has for a declared label. @param {string} label */
export function labelOf(label) {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // A text that could declare UTF-16 would not be readable as the bytes that declare it (HTML Standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** @param {Uint8Array} bytes */
const latin1 = (bytes) => String.fromCharCode(...bytes);

/** ISO 2022-JP is made of ASCII bytes, and so valid UTF-8. @param {Uint8Array} bytes */
const escapes = (bytes) => bytes.subarray(0, SAMPLE).includes(0x1b);

/** @param {Uint8Array} bytes @returns {string | null} */
function validUtf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param {Uint8Array} bytes @param {string} encoding @throws {DocumentProblem} */
export function decode(bytes, encoding, fatal = false) {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    return encoding === 'windows-1252' ? withoutControls(text) : text;
  } catch {
    throw new DocumentProblem('damaged', `not ${encoding}`);
  }
}

/** What windows-1252 has in the place of the control characters 80 to 9F; five of them it leaves alone. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some releases of Node decode it as ISO 8859-1, with control characters for quotation marks. @param {string} text */
const withoutControls = (text) =>
  text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]);
