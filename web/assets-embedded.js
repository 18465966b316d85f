// What assets.js fetches, carried inside the script. The build puts this module in the place of assets.js for the single
// file, which can fetch nothing.
import worker from 'bundle:worker.js';
import pdf from 'packed:pdf-worker.js';
import reader from 'packed:reader-worker.js';
import report from 'packed:report-worker.js';
import wasm from 'packed:stet-history.wasm';
import strings from 'strings:all';
import words from 'words:all';
import earlier from '../examples/china-daily/earlier.txt';
import later from '../examples/china-daily/later.txt';
import everyEarlier from '../examples/every-change/earlier.txt';
import everyLater from '../examples/every-change/later.txt';
import first from '../examples/five-versions/v1.txt';
import second from '../examples/five-versions/v2.txt';
import third from '../examples/five-versions/v3.txt';
import fourth from '../examples/five-versions/v4.txt';
import fifth from '../examples/five-versions/v5.txt';

/** @type {typeof import('./assets.js').workerSource} */
export const workerSource = async () => worker;

/** By the first letters of their names. */
const WORKERS = { pdf, rea: reader, rep: report };

/** @type {typeof import('./assets.js').readerSource} */
export const readerSource = (name) =>
  inflatedText(WORKERS[/** @type {keyof typeof WORKERS} */ (name.slice(0, 3))]);

/** @type {typeof import('./assets.js').languageParts} */
export const languageParts = async (code) => JSON.parse(await inflatedText(strings[code]));

/** Nothing is loaded twice where nothing can fail to load. @type {typeof import('./assets.js').moduleAgain} */
export const moduleAgain = (name) => Promise.reject(new Error(name));

/** Begins to compile at once. */
export const wasmModule = async () => WebAssembly.compile(await inflated(wasm));

/** It compares, too. @type {typeof import('./assets.js').historyModule} */
export const historyModule = wasmModule;

/** @param {string} language */
export const wordsHere = (language) => decoded(words[language]);

/** @type {typeof import('./assets.js').languageWords} */
export const languageWords = async (language) => wordsHere(language);

/** They would be half a megabyte. @type {typeof import('./assets.js').characterMap} */
export const characterMap = async () => null;

/**
 * Asks for nothing beyond the page's own thread, as blobs and responses do: so the engine is compiled, on another, while the
 * views are made.
 * @param {string} packed
 */
async function inflated(packed) {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  writer.write(decoded(packed));
  writer.close();
  const reader = readable.getReader();
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
  }
  const bytes = new Uint8Array(length);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (length -= chunk.length));
  return bytes;
}

/** @param {string} packed */
const inflatedText = async (packed) => new TextDecoder().decode(await inflated(packed));

/** @param {string} base64 */
const decoded = (base64) => Uint8Array.fromBase64?.(base64) ?? bytesOf(atob(base64));

/** For browsers from before 2025. @param {string} binary */
function bytesOf(binary) {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** @type {typeof import('./assets.js').example} */
export const example = async (name) =>
  EXAMPLES()[name].map(([called, text]) => ({ name: called, text }));

/** A function, so that a bundle without examples has none of their texts. @returns {Record<import('./assets.js').ExampleName, [name: string, text: string][]>} */
const EXAMPLES = () => ({
  'china-daily': [
    ['China Daily, first version', earlier],
    ['China Daily, 10 April 2013', later],
  ],
  'every-change': [
    ['Footbridge, 09:40', everyEarlier],
    ['Footbridge, 16:25', everyLater],
  ],
  'five-versions': [first, second, third, fourth, fifth].map((text, at) => [
    `Footbridge ${at + 1}`,
    text,
  ]),
});
