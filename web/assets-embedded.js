// What assets.js fetches, carried inside the script. The build puts this module in the place of assets.js for the single
// file, which can fetch nothing.
import worker from 'bundle:worker.js';
import pdf from 'packed:pdf-worker.js';
import reader from 'packed:reader-worker.js';
import words from 'words:all';
import wasm from '../build/wasm/stet.wasm';
import earlier from '../examples/china-daily/earlier.txt';
import later from '../examples/china-daily/later.txt';

/** @type {typeof import('./assets.js').workerSource} */
export const workerSource = async () => worker;

/** @type {typeof import('./assets.js').readerSource} */
export async function readerSource(name) {
  const source = name === 'pdf-worker.js' ? pdf : reader;
  const packed = new Blob([bytesOf(atob(source))]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/** Begins to compile at once. */
export const wasmModule = async () => WebAssembly.compile(decoded(wasm));

/** @type {typeof import('./assets.js').languageWords} */
export const languageWords = async (language) => decoded(words[language]);

/** They would be half a megabyte. @type {typeof import('./assets.js').characterMap} */
export const characterMap = async () => null;

/** @param {string} base64 */
const decoded = (base64) => Uint8Array.fromBase64?.(base64) ?? bytesOf(atob(base64));

/** For browsers from before 2025. @param {string} binary */
function bytesOf(binary) {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** @type {typeof import('./assets.js').example} */
export async function example() {
  return {
    before: { name: 'China Daily, first version', text: earlier },
    after: { name: 'China Daily, 10 April 2013', text: later },
  };
}
