// What assets.js fetches, carried inside the script: the build puts this in its place for the single file, which can
// fetch nothing.
import worker from 'bundle:worker.js';
import wasm from '../build/wasm/stet.wasm';
import earlier from '../examples/china-daily/earlier.txt';
import later from '../examples/china-daily/later.txt';

/** @type {typeof import('./assets.js').workerSource} */
export const workerSource = async () => worker;

/** @type {() => Promise<BufferSource>} */
export const wasmBytes = async () => wasm;

/** @type {typeof import('./assets.js').example} */
export async function example() {
  return {
    before: { name: 'China Daily, first version', text: earlier },
    after: { name: 'China Daily, 10 April 2013', text: later },
  };
}
