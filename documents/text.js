// Files in: the bytes of a plain text file → its text. Used by the command line and the page alike.

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const SIGNATURES = [
  { what: 'a Word, OpenDocument or ZIP file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { what: 'an older Word file', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'an RTF file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

/**
 * The text of a plain text file, without its byte order mark: UTF-8 or UTF-16, else windows-1252, in
 * which any bytes are text of a sort.
 * @param {Uint8Array} bytes
 * @returns {{ text: string, encoding: string }}
 * @throws {Error} for a file that is no text; its message says what to do
 */
export function decodeText(bytes) {
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes));
  if (marked) return { text: decode(bytes, marked.encoding), encoding: marked.encoding };
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known) throw notText(known.what);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return { text: decode(bytes, unmarked), encoding: unmarked };
  if (bytes.includes(0)) throw notText('not a text file');
  try {
    return { text: decode(bytes, 'utf-8', true), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/**
 * UTF-16 of mostly Latin text betrays itself: every second byte is zero, and none of the others.
 * @param {Uint8Array} bytes
 */
function unmarkedUtf16(bytes) {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => (zeros[i % 2] += byte === 0 ? 1 : 0));
  if (bytes.length === 0 || bytes.length % 2 !== 0) return null;
  if (Math.max(...zeros) * 4 < sample.length) return null;
  if (zeros[0] === 0) return 'utf-16le';
  return zeros[1] === 0 ? 'utf-16be' : null;
}

/** What windows-1252 has in the place of the control characters 80 to 9F; five of them it leaves alone. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some releases of Node decode it as ISO 8859-1, with control characters for quotation marks. @param {Uint8Array} bytes */
function decodeWindows1252(bytes) {
  return decode(bytes, 'windows-1252').replace(
    /[\x80-\x9f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80],
  );
}

/** @param {Uint8Array} bytes @param {string} encoding */
function decode(bytes, encoding, fatal = false) {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}

/** @param {Uint8Array} bytes @param {number[]} start */
function startsWith(bytes, start) {
  return start.every((byte, i) => bytes[i] === byte);
}

/** @param {string} what */
function notText(what) {
  return new Error(`This is ${what}: save it as plain text, or copy and paste its words.`);
}
