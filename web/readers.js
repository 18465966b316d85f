// Reads documents and writes reports apart from the page: each in a worker of its own, which ends with it. A worker from a blob stays under the
// page's policy; what a file holds can run nothing and reach nothing there. Cancelling ends the worker.

/** @import { ProblemKind } from '../documents/problem.js' */
/** @import { Read, Settings } from '../documents/read.js' */
import { formatOf } from '../documents/format.js';
import { Cancelled } from './compare-client.js';

/** @typedef {{read: Read} | {problem: ProblemKind, detail: string}} Answer */

/** The workers that are loaded when they are needed. @typedef {'reader-worker.js' | 'pdf-worker.js' | 'report-worker.js'} WorkerName */

export class Readers {
  #sourceOf;
  /** Ends what is being read. @type {Set<() => void>} */
  #running = new Set();

  /** @param {(name: WorkerName) => Promise<string>} sourceOf The bundled script of a worker. */
  constructor(sourceOf) {
    this.#sourceOf = sourceOf;
  }

  /** @param {Uint8Array} bytes @param {Settings} settings @returns {Promise<Answer>} Rejects with `Cancelled`. */
  read(bytes, settings) {
    const name = formatOf(bytes, settings.name) === 'pdf' ? 'pdf-worker.js' : 'reader-worker.js';
    return this.ask(name, { bytes, settings });
  }

  /** What a worker answers to one message. @param {WorkerName} name @param {object} message @returns {Promise<any>} */
  async ask(name, message) {
    const url = URL.createObjectURL(
      new Blob([await this.#sourceOf(name)], { type: 'text/javascript' }),
    );
    const worker = new Worker(url);
    /** @type {() => void} */
    let end = () => {};
    try {
      return await new Promise((resolve, reject) => {
        end = () => reject(new Cancelled());
        this.#running.add(end);
        worker.onmessage = ({ data }) => {
          // PDF.js has messages of its own.
          if ('ready' in data) worker.postMessage(message);
          else if ('read' in data || 'problem' in data) resolve(data);
        };
        worker.onerror = (event) => {
          event.preventDefault();
          resolve({ problem: 'tooLarge', detail: event.message }); // It ran out of memory.
        };
      });
    } finally {
      this.#running.delete(end);
      worker.terminate();
      URL.revokeObjectURL(url);
    }
  }

  cancel() {
    for (const end of this.#running) end();
  }
}
