// Runs comparisons and gives promises of their results. A story is compared at once in the page itself, so that it is done
// within the frame in which a key is drawn; a longer text is compared in a worker. There is one job at a time. The latest
// wins, and cancelling a job ends its worker, since a comparison cannot be interrupted from outside. Where there is no worker,
// because a policy refuses it or it ended, the page compares what does not hold it up for long.

/** @import { ArticleInput, Comparison, Options, Stage } from '../wasm/engine.js' */
/** @import { Request } from '../wasm/request.js' */
/** @import { Runner } from '../wasm/run.js' */
import { read, textOf } from '../wasm/engine.js';
import { requestOf } from '../wasm/request.js';
import { loadRunner, WordsNeeded } from '../wasm/run.js';
import { breath } from './lib/slices.js';

/** How many characters, of both texts together, are compared about as fast as their rows are drawn. */
const SHORT = 20_000;

/** How many are compared in the page where there is no worker. */
const MOST_HERE = 100_000;

/** What is made of an answer that took so many milliseconds is a piece of work of its own. */
const PIECE = 16;

/** A worker that says nothing for so many milliseconds has ended, though no event said so. */
const SILENCE = 30_000;

/** A job that gave way to a later one or was cancelled. Bundles that are loaded late have a class of their own. */
export class Cancelled extends Error {
  isCancelled = true;
}

/** @param {unknown} error */
export const isCancelled = (error) => error instanceof Error && 'isCancelled' in error;

/** The worker ended by itself. The next comparison starts another. */
export class Crashed extends Error {}

/** No worker can be started. */
export class WorkerRefused extends Crashed {}

/** WebAssembly is not there, or may not be used. */
export class WasmRefused extends Error {}

/** How far a comparison is: the stage of the engine, and the share of the whole that is done, 0 to 1. @typedef {{stage: Stage, share: number}} Progress */

/** @typedef {{type: 'done', buffer: ArrayBuffer} | {type: 'failed', message: string} | {type: 'words', language: string} | {type: 'progress'} & Progress} Answer */

/** What the worker is sent for a job, the same as a request, and how many characters it takes. @typedef {{length: number, request: () => Request, messages: object[]}} Job */

/**
 * The worker's source, the engine, and the words of a language, until a signal that they are to be given back.
 * @typedef {object} Assets
 * @property {string} script
 * @property {WebAssembly.Module} module
 * @property {(language: string) => Promise<Uint8Array>} loadWords
 * @property {(language: string) => Uint8Array | undefined} [words] Those that are there without loading.
 * @property {AbortSignal} [signal]
 */

/** @typedef {{module: WebAssembly.Module, words: ReadonlyMap<string, Uint8Array>}} Engine */

export class CompareClient {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {((reason: Error) => void) | null} */
  #abandon = null;
  /** @type {Promise<Assets & {runner: Runner}> | null} */
  #assets = null;
  /** @type {string | null} */
  #url = null;
  /** Those of the languages met so far. @type {Map<string, Uint8Array>} */
  #words = new Map();
  #loadAssets;
  #silence;
  /** The worker has answered once. */
  #isHeard = false;

  /** @param {() => Promise<Assets>} loadAssets @param {number} [silence] */
  constructor(loadAssets, silence = SILENCE) {
    this.#silence = silence;
    this.#loadAssets = loadAssets;
  }

  /** Loads and compiles what a comparison needs, before the first one, or again where that failed. */
  prepare() {
    const assets = (this.#assets ??= this.#load());
    assets.catch(() => (this.#assets = null));
    return assets;
  }

  /**
   * @param {ArticleInput} before @param {ArticleInput} after
   * @param {Omit<Options, 'progress'> & { onProgress?: (progress: Progress) => void }} [options]
   * @returns {Promise<Comparison>} Rejects with `Cancelled` where another job or `cancel` came in between, with
   *   `Crashed` where the worker ended by itself and the texts are long, with `WasmRefused` where nothing can be compared.
   */
  async compare(before, after, { onProgress = () => {}, ...options } = {}) {
    const length = textOf(before).length + textOf(after).length;
    const request = () => requestOf(before, after, options);
    // Copying a book holds up the page, so the two texts are sent one after the other.
    const messages = [
      { type: 'before', before },
      { type: 'compare', after, options },
    ];
    return read(await this.run({ length, request, messages }, onProgress), before, after);
  }

  /** Gives the flat result of a job; `compare` says what it rejects with. @param {Job} job @param {(progress: Progress) => void} onProgress @returns {Promise<ArrayBuffer>} */
  async run(job, onProgress) {
    this.cancel();
    const abandoned = new Promise((_, reject) => {
      this.#abandon = reject;
    });
    const here = () => this.#runHere(job, onProgress);
    const buffer = await Promise.race([
      job.length <= SHORT
        ? here()
        : this.#runApart(job, onProgress).catch((error) => {
            if (error instanceof Crashed && job.length <= MOST_HERE) return here();
            throw error;
          }),
      /** @type {Promise<never>} */ (abandoned),
    ]);
    this.#abandon = null;
    return buffer;
  }

  /** For a worker that compares by itself: the engine, and the words of the languages met so far. @returns {Promise<Engine>} */
  async engine() {
    const { module } = await this.prepare();
    return { module, words: this.#words };
  }

  /** Ends the running job, if there is one. */
  cancel() {
    if (!this.#abandon) return;
    this.#abandon(new Cancelled());
    this.#abandon = null;
    this.#drop();
  }

  /** Gives back all that it holds. The next comparison loads it again. */
  close() {
    this.cancel();
    this.#drop();
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = null;
    this.#assets = null;
  }

  #drop() {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** @param {Job} job @param {(progress: Progress) => void} onProgress */
  async #runHere({ request }, onProgress) {
    const mine = this.#abandon;
    const { runner } = await this.prepare();
    for (;;) {
      if (this.#abandon !== mine) throw new Cancelled();
      try {
        const start = performance.now();
        const buffer = runner.run(request(), (stage, share) => onProgress({ stage, share }));
        if (performance.now() - start > PIECE) await breath();
        return buffer;
      } catch (error) {
        if (!(error instanceof WordsNeeded)) throw error;
        await this.#wordsOf(error.language);
      }
    }
  }

  /** @param {string} language */
  async #wordsOf(language) {
    const { loadWords } = await this.prepare();
    const words = this.#words.get(language) ?? (await loadWords(language));
    this.#words.set(language, words);
    return words;
  }

  /** @param {Job} job @param {(progress: Progress) => void} onProgress @returns {Promise<ArrayBuffer>} */
  async #runApart({ messages }, onProgress) {
    const mine = this.#abandon;
    const { script, module } = await this.prepare();
    if (this.#abandon !== mine) throw new Cancelled();
    const worker = (this.#worker ??= this.#started(script, module));
    return new Promise((resolve, reject) => {
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let waiting;
      const listen = () => {
        clearTimeout(waiting);
        if (this.#worker === worker) waiting = setTimeout(() => end(''), this.#silence);
      };
      const end = (/** @type {string} */ message) => {
        clearTimeout(waiting);
        if (this.#worker === worker) this.#drop();
        reject(this.#isHeard ? new Crashed(message) : new WorkerRefused(message));
      };
      worker.onmessage = ({ data }) => {
        this.#isHeard = true;
        listen();
        const answer = /** @type {Answer} */ (data);
        if (answer.type === 'done' || answer.type === 'failed') clearTimeout(waiting);
        if (answer.type === 'done') resolve(answer.buffer);
        else if (answer.type === 'progress') onProgress(answer);
        else if (answer.type === 'words') this.#sendWords(worker, answer.language).catch(reject);
        else reject(new Error(answer.message));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        end(event.message);
      };
      listen();
      for (const message of messages) setTimeout(() => worker.postMessage(message));
    });
  }

  /** @param {Worker} worker @param {string} language */
  async #sendWords(worker, language) {
    const words = await this.#wordsOf(language);
    worker.postMessage({ type: 'words', language, words });
  }

  async #load() {
    try {
      const assets = await this.#loadAssets();
      if (assets.signal?.aborted) throw new Cancelled();
      assets.signal?.addEventListener('abort', () => this.close());
      const { module, words } = assets;
      const runner = await loadRunner(
        module,
        (language) => this.#words.get(language) ?? words?.(language),
      );
      return { ...assets, runner };
    } catch (error) {
      const isRefused = !globalThis.WebAssembly || error instanceof WebAssembly.CompileError;
      throw isRefused ? new WasmRefused(String(error)) : error;
    }
  }

  /**
   * A worker from a blob stays under the page's policy; a worker loaded from an address would not.
   * @param {string} script @param {WebAssembly.Module} module
   */
  #started(script, module) {
    this.#url ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    try {
      const worker = new Worker(this.#url);
      this.#isHeard = false;
      worker.postMessage({ type: 'load', module });
      return worker;
    } catch (error) {
      throw new WorkerRefused(String(error));
    }
  }
}
