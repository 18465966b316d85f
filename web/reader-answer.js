// What a worker that reads documents does: it says when it is ready, is sent a file, and answers once.

/** @import { Read, Settings } from '../documents/read.js' */
import { problemOf } from '../documents/problem.js';

/** @param {(bytes: Uint8Array, settings: Settings) => Promise<Read>} reader */
export function answerWith(reader) {
  self.onmessage = async ({ data: { bytes, settings } }) => {
    try {
      self.postMessage({ read: await reader(bytes, settings) });
    } catch (error) {
      const { kind, detail } = problemOf(error);
      self.postMessage({ problem: kind, detail });
    }
  };
  self.postMessage({ ready: true });
}
