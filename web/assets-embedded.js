// What assets.js fetches, carried inside the script. The build puts this module in the place of assets.js for the single
// file, which can fetch nothing.
import worker from 'bundle:worker.js';
import pdf from 'packed:pdf-worker.js';
import reader from 'packed:reader-worker.js';
import report from 'packed:report-worker.js';
import words from 'words:all';
import wasm from '../build/wasm/stet.wasm';
import earlier from '../examples/china-daily/earlier.txt';
import later from '../examples/china-daily/later.txt';
import everyEarlier from '../examples/every-change/earlier.txt';
import everyLater from '../examples/every-change/later.txt';

/** @type {typeof import('./assets.js').workerSource} */
export const workerSource = async () => worker;

/** By the first letters of their names. */
const WORKERS = { pdf, rea: reader, rep: report };

/** @type {typeof import('./assets.js').readerSource} */
export const readerSource = (name) =>
  unpacked(WORKERS[/** @type {keyof typeof WORKERS} */ (name.slice(0, 3))]).text();

/** @param {string} packed Deflated, in Base64. */
function unpacked(packed) {
  const stream = new Blob([bytesOf(atob(packed))]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('deflate-raw')));
}

/** Begins to compile at once. */
export const wasmModule = async () => WebAssembly.compile(decoded(wasm));

/** @type {typeof import('./assets.js').languageWords} */
export const languageWords = async (language) =>
  new Uint8Array(await unpacked(words[language]).arrayBuffer());

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
export async function example(name) {
  return name === 'china-daily'
    ? {
        before: { name: 'China Daily, first version', text: earlier },
        after: { name: 'China Daily, 10 April 2013', text: later },
      }
    : {
        before: { name: 'Footbridge, 09:40', text: everyEarlier },
        after: { name: 'Footbridge, 16:25', text: everyLater },
      };
}
