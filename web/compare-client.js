// Runs comparisons in a worker and hands back promises. One job at a time: the latest wins, and cancelling a job ends
// its worker, since a comparison cannot be interrupted from outside.

/** @import { Comparison, Options } from '../wasm/engine.js' */
import { read } from '../wasm/engine.js';

/** A job that gave way to a later one or was cancelled. */
export class Cancelled extends Error {}

/** The worker ended by itself; the next comparison starts another. */
export class Crashed extends Error {}

/** How far a comparison is: a stage of the engine by name, and its share of the whole, 0 to 1. @typedef {{stage: string, share: number}} Progress */

/** @typedef {{type: 'done', buffer: ArrayBuffer} | {type: 'failed', message: string} | {type: 'progress'} & Progress} Answer */

export class CompareClient {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {((reason: Error) => void) | null} */
  #abandon = null;
  /** @type {Promise<{url: string, module: WebAssembly.Module}> | null} */
  #assets = null;
  #loadAssets;

  /** @param {() => Promise<{script: string, wasm: BufferSource}>} loadAssets */
  constructor(loadAssets) {
    this.#loadAssets = loadAssets;
  }

  /**
   * @param {string} before @param {string} after
   * @param {Omit<Options, 'progress'> & { onProgress?: (progress: Progress) => void }} [options]
   * @returns {Promise<Comparison>} Rejects with `Cancelled` where another job or `cancel` came in between, with
   *   `Crashed` where the worker ended by itself.
   */
  async compare(before, after, { onProgress = () => {}, ...options } = {}) {
    this.cancel();
    const abandoned = new Promise((_, reject) => {
      this.#abandon = reject;
    });
    const buffer = await Promise.race([
      this.#run({ type: 'compare', before, after, options }, onProgress),
      /** @type {Promise<never>} */ (abandoned),
    ]);
    this.#abandon = null;
    return read(buffer, before, after);
  }

  /** Ends the running job, if there is one. */
  cancel() {
    if (!this.#abandon) return;
    this.#abandon(new Cancelled());
    this.#abandon = null;
    this.#drop();
  }

  #drop() {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** @param {object} job @param {(progress: Progress) => void} onProgress @returns {Promise<ArrayBuffer>} */
  async #run(job, onProgress) {
    const mine = this.#abandon;
    const worker = await this.#started();
    if (this.#abandon !== mine) throw new Cancelled();
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        const answer = /** @type {Answer} */ (data);
        if (answer.type === 'done') resolve(answer.buffer);
        else if (answer.type === 'progress') onProgress(answer);
        else reject(new Error(answer.message));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.#drop();
        reject(new Crashed(event.message));
      };
      worker.postMessage(job);
    });
  }

  async #started() {
    this.#assets ??= this.#prepare();
    this.#assets.catch(() => (this.#assets = null)); // The next comparison tries again.
    const { url, module } = await this.#assets;
    if (!this.#worker) {
      this.#worker = new Worker(url);
      this.#worker.postMessage({ type: 'load', module });
    }
    return this.#worker;
  }

  /** A worker from a blob stays under the page's policy; one loaded from an address would not. */
  async #prepare() {
    const { script, wasm } = await this.#loadAssets();
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    return { url, module: await WebAssembly.compile(wasm) };
  }
}
