// The entry of the worker that reads documents (readers.js): one file, and it is done.
import { DocumentProblem } from '../documents/problem.js';
import { readDocument } from '../documents/read.js';

self.onmessage = async ({ data: { bytes, settings } }) => {
  try {
    self.postMessage({ read: await readDocument(bytes, settings) });
  } catch (error) {
    const { kind, detail } =
      error instanceof DocumentProblem ? error : new DocumentProblem('damaged');
    self.postMessage({ problem: kind, detail });
  }
};
