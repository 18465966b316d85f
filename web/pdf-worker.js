// The entry of the worker that reads PDFs (readers.js), which is larger than that for all other documents.
import { readPdf } from '../documents/pdf/read.js';
import { answerWith } from './reader-answer.js';

/** The page has them; this worker fetches nothing. @type {import('../documents/pdf/read.js').CMapOf} */
const cMapOf = (name) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    self.postMessage({ cMap: name }, { transfer: [port2] });
  });

answerWith(async (bytes) => ({ ...(await readPdf(bytes, cMapOf)), format: 'pdf' }));
