// Reads documents and writes reports apart from the page: each in a worker of its own, which ends with it. A worker from a blob stays under the
// page's policy; what a file holds can run nothing and reach nothing there. Cancelling ends the worker.

/** @import { ProblemKind } from '../documents/problem.js' */
/** @import { Format } from '../documents/format.js' */
/** @import { CMapOf } from '../documents/pdf/read.js' */
/** @import { Read, Settings } from '../documents/read.js' */
import { isOutOfMemory } from '../documents/problem.js';
import { Cancelled } from './compare-client.js';

/** @typedef {{read: Read} | {problem: ProblemKind, detail: string}} Answer */

/** The workers that are loaded when they are needed. @typedef {'reader-worker.js' | 'pdf-worker.js' | 'report-worker.js'} WorkerName */

export class Readers {
  #sourceOf;
  #cMapOf;
  /** Ends what is being read. @type {Set<() => void>} */
  #running = new Set();

  /**
   * @param {(name: WorkerName) => Promise<string>} sourceOf The bundled script of a worker.
   * @param {CMapOf} cMapOf What PDFs of East Asia may need.
   */
  constructor(sourceOf, cMapOf) {
    this.#sourceOf = sourceOf;
    this.#cMapOf = cMapOf;
  }

  /** @param {Uint8Array} bytes @param {Settings} settings @param {Format} [format] @returns {Promise<Answer>} Rejects with `Cancelled`. */
  read(bytes, settings, format) {
    const name = format === 'pdf' ? 'pdf-worker.js' : 'reader-worker.js';
    return this.ask(name, { bytes, settings });
  }

  /** What a worker answers to one message. @param {WorkerName} name @param {object} message @returns {Promise<any>} Rejects with `Cancelled`. */
  async ask(name, message) {
    /** @type {() => void} */
    let end = () => {};
    /** @type {Promise<never>} */
    const cancelled = new Promise((_, reject) => (end = () => reject(new Cancelled())));
    this.#running.add(end);
    let url = '';
    /** @type {Worker | undefined} */
    let worker;
    try {
      const source = await Promise.race([this.#sourceOf(name), cancelled]);
      url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      worker = new Worker(url);
      return await Promise.race([answerOf(worker, message, this.#cMapOf), cancelled]);
    } finally {
      this.#running.delete(end);
      worker?.terminate();
      URL.revokeObjectURL(url);
    }
  }

  cancel() {
    for (const end of this.#running) end();
  }
}

/** @param {Worker} worker @param {object} message @param {CMapOf} cMapOf @returns {Promise<any>} */
const answerOf = (worker, message, cMapOf) =>
  new Promise((resolve) => {
    worker.onmessage = async ({ data, ports }) => {
      // PDF.js has messages of its own.
      if ('ready' in data) worker.postMessage(message);
      else if ('cMap' in data) ports[0].postMessage(await cMapOf(data.cMap).catch(() => null));
      else if ('read' in data || 'problem' in data) resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      const { message: detail = '' } = event;
      resolve({ problem: isOutOfMemory(detail) ? 'tooLarge' : 'failed', detail });
    };
  });
