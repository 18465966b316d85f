// engine.js for Node, where stet-history.wasm and the words of languages are read from beside this file, or from the build
// folder of a checkout. This is a file of its own so that nothing that is bundled for a page reads files.
import { readFileSync } from 'node:fs';
import { load as loadBytes } from './engine.js';

export { read, readHistory, textOf } from './engine.js';

const PLACES = ['./', '../build/wasm/'];

/** @param {BufferSource | WebAssembly.Module} [wasm] @param {import('./engine.js').Words} [words] */
export async function load(wasm = readFile('stet-history.wasm'), words = readWords) {
  if (!wasm) throw new Error('stet-history.wasm is not built yet: run `make dist` first.');
  return loadBytes(wasm, words);
}

/** @param {string} language */
const readWords = (language) => readFile(`words/${language}.bin`);

/** @param {string} name */
function readFile(name) {
  for (const place of PLACES) {
    try {
      return readFileSync(new URL(place + name, import.meta.url));
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    }
  }
}
