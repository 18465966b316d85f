// The files of a ZIP archive, as Word and OpenDocument make them (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16). The
// directory at its end is believed about nothing that can be counted: sizes while inflating, contents by their CRC.
import { Inflate } from 'fflate';
import { MOST_BYTES, MOST_ENTRIES } from './limits.js';
import { DocumentProblem } from './problem.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** A comment may stand after the end record, of at most this many bytes. */
const LONGEST_COMMENT = 0xffff;

/** Inflated in portions of so many packed bytes, so that a bomb is noticed early: deflate gains at most a factor of 1032. */
const PORTION = 16_384;

/** What the directory says of a file. @typedef {{method: number, isEncrypted: boolean, crc: number, packed: number, size: number, at: number}} Entry */

export class Zip {
  #bytes;
  #view;
  /** @type {Map<string, Entry>} */
  #entries = new Map();

  /** @param {Uint8Array} bytes @throws {DocumentProblem} */
  constructor(bytes) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  /** @param {string} name */
  has(name) {
    return this.#entries.has(name);
  }

  get names() {
    return [...this.#entries.keys()];
  }

  /** A file's bytes, or null where there is none of that name. @param {string} name @throws {DocumentProblem} */
  read(name) {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted) throw new DocumentProblem('encrypted');
    if (entry.size > MOST_BYTES) throw new DocumentProblem('tooLarge', name);
    const unpacked = this.#unpack(entry, this.#packed(entry, name), name);
    if (unpacked.length !== entry.size || crcOf(unpacked) !== entry.crc)
      throw new DocumentProblem('damaged', `${name} is not what the archive says`);
    return unpacked;
  }

  #readDirectory() {
    const end = this.#endRecord();
    const count = this.#view.getUint16(end + 10, true);
    let at = this.#view.getUint32(end + 16, true);
    if (count > MOST_ENTRIES) throw new DocumentProblem('tooLarge', `${count} files`);
    for (let index = 0; index < count; index++) at = this.#readEntry(at);
    if (this.#view.getUint32(at, true) === ENTRY)
      throw new DocumentProblem('damaged', 'its directory holds more than it says');
  }

  /** Two files of one name would be read differently by different programs. @param {number} at */
  #readEntry(at) {
    if (at + ENTRY_SIZE > this.#bytes.length || this.#view.getUint32(at, true) !== ENTRY)
      throw new DocumentProblem('damaged', 'its directory is cut');
    const half = (/** @type {number} */ offset) => this.#view.getUint16(at + offset, true);
    const word = (/** @type {number} */ offset) => this.#view.getUint32(at + offset, true);
    const nameEnd = at + ENTRY_SIZE + half(28);
    const name = this.#nameAt(at + ENTRY_SIZE, half(28));
    if (this.#entries.has(name)) throw new DocumentProblem('damaged', `${name} stands twice`);
    const entry = {
      isEncrypted: (half(8) & 1) === 1,
      method: half(10),
      crc: word(16),
      packed: word(20),
      size: word(24),
      at: word(42),
    };
    this.#checkName(entry, name);
    this.#entries.set(name, entry);
    return nameEnd + half(30) + half(32);
  }

  /** @param {number} at @param {number} length */
  #nameAt(at, length) {
    return new TextDecoder().decode(this.#bytes.subarray(at, at + length));
  }

  /** A part whose name is damaged in one place would be missed without a word. @param {Entry} entry @param {string} name */
  #checkName({ at }, name) {
    if (at + LOCAL_SIZE > this.#bytes.length || this.#view.getUint32(at, true) !== LOCAL)
      throw new DocumentProblem('damaged', `${name} is missing`);
    const own = this.#nameAt(at + LOCAL_SIZE, this.#view.getUint16(at + 26, true));
    if (own !== name)
      throw new DocumentProblem('damaged', `${name} is called ${own} where it stands`);
  }

  #endRecord() {
    const last = this.#bytes.length - END_SIZE;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
      if (this.#view.getUint32(at, true) === END) return at;
    throw new DocumentProblem('damaged', 'the archive has no end');
  }

  /** @param {Entry} entry @param {string} name */
  #packed({ at, packed }, name) {
    const names = this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    const start = at + LOCAL_SIZE + names;
    if (start + packed > this.#bytes.length) throw new DocumentProblem('damaged', `${name} is cut`);
    return this.#bytes.subarray(start, start + packed);
  }

  /** @param {Entry} entry @param {Uint8Array} packed @param {string} name */
  #unpack({ method, size }, packed, name) {
    if (method === 0) return packed;
    if (method !== 8) throw new DocumentProblem('damaged', `${name} is packed by method ${method}`);
    try {
      return inflated(packed, size);
    } catch (error) {
      if (error instanceof DocumentProblem) throw error;
      throw new DocumentProblem('damaged', `${name} cannot be unpacked`);
    }
  }
}

/** @param {Uint8Array} packed @param {number} size What the directory promises; more is not taken. */
function inflated(packed, size) {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new DocumentProblem('damaged', 'longer than promised');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PORTION)
    inflate.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
  return out.subarray(0, length);
}

/** CRC-32 of each byte value (polynomial of IEEE 802.3, reflected). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** @param {Uint8Array} bytes */
function crcOf(bytes) {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[at]) & 0xff];
  return ~crc >>> 0;
}
