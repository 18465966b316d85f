// Pages that Safari saved (.webarchive): a binary property list with the page in it → blocks. The format is that of Core
// Foundation's CFBinaryPList.c: objects refer to each other by number, a table at the end says where each begins.
import { readHtml } from './html/read.js';
import { DocumentProblem } from './problem.js';

/** @typedef {import('./read.js').Reading} Reading */
/** @typedef {import('./html/read.js').HtmlSettings & {encoding?: string}} Settings */

const TRAILER = 32;

/** @param {Uint8Array} bytes @param {Settings} settings @returns {Reading} @throws {DocumentProblem} */
export function readWebArchive(bytes, settings) {
  const list = new PropertyList(bytes);
  const page = list.entry(list.top, 'WebMainResource');
  const data = page !== undefined && list.data(list.entry(page, 'WebResourceData'));
  if (!data) throw new DocumentProblem('damaged', 'no page in it');
  const text = (/** @type {string} */ name) => list.string(list.entry(page, name));
  const charset = text('WebResourceTextEncodingName');
  return readHtml(data, { ...settings, charset, address: text('WebResourceURL') ?? '' });
}

class PropertyList {
  #bytes;
  #view;
  #offsetSize;
  #referenceSize;
  #table;
  #count;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = bytes.length - TRAILER;
    if (trailer < 8) throw new DocumentProblem('damaged', 'it has no end');
    this.#offsetSize = bytes[trailer + 6];
    this.#referenceSize = bytes[trailer + 7];
    this.#count = this.#number(trailer + 12, 4);
    this.top = this.#number(trailer + 20, 4);
    this.#table = this.#number(trailer + 28, 4);
  }

  /** A dictionary's value, as the number of an object. @param {number} dictionary @param {string} name */
  entry(dictionary, name) {
    const { kind, length, start } = this.#object(dictionary);
    if (kind !== 0xd) return undefined;
    for (let at = 0; at < length; at++) {
      const key = this.#number(start + at * this.#referenceSize, this.#referenceSize);
      if (this.string(key) === name)
        return this.#number(start + (length + at) * this.#referenceSize, this.#referenceSize);
    }
    return undefined;
  }

  /** @param {number | undefined} object */
  data(object) {
    if (object === undefined) return null;
    const { kind, length, start } = this.#object(object);
    return kind === 4 ? this.#slice(start, length) : null;
  }

  /** @param {number | undefined} object */
  string(object) {
    if (object === undefined) return undefined;
    const { kind, length, start } = this.#object(object);
    if (kind === 5) return String.fromCharCode(...this.#slice(start, length));
    if (kind !== 6) return undefined;
    return new TextDecoder('utf-16be').decode(this.#slice(start, length * 2));
  }

  /** @param {number} index */
  #object(index) {
    if (index >= this.#count) throw new DocumentProblem('damaged', 'an object is missing');
    const at = this.#number(this.#table + index * this.#offsetSize, this.#offsetSize);
    const [mark] = this.#slice(at, 1);
    const [kind, short] = [mark >> 4, mark & 15];
    if (short < 15) return { kind, length: short, start: at + 1 };
    const size = 1 << (this.#slice(at + 1, 1)[0] & 15);
    return { kind, length: this.#number(at + 2, size), start: at + 2 + size };
  }

  /** @param {number} at @param {number} size In bytes. */
  #number(at, size) {
    return this.#slice(at, size).reduce((number, byte) => number * 256 + byte, 0);
  }

  /** @param {number} start @param {number} length */
  #slice(start, length) {
    if (!(start >= 0 && start + length <= this.#view.byteLength))
      throw new DocumentProblem('damaged', 'it is cut');
    return this.#bytes.subarray(start, start + length);
  }
}
