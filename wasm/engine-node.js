// engine.js for Node, where the bytes of stet.wasm may be left out: they are read from beside this file, or from the build
// folder of a checkout. This is a file of its own so that nothing that is bundled for a page reads files.
import { readFile } from 'node:fs/promises';
import { load as loadBytes } from './engine.js';

export { read, readHistory, textOf } from './engine.js';

const PLACES = ['./stet.wasm', '../build/wasm/stet.wasm'];

/** @param {BufferSource | WebAssembly.Module} [wasm] */
export async function load(wasm) {
  return loadBytes(wasm ?? (await readWasm()));
}

async function readWasm() {
  for (const place of PLACES) {
    try {
      return await readFile(new URL(place, import.meta.url));
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('stet.wasm is not built yet: run `make dist` first.');
}
