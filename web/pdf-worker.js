// The entry of the worker that reads PDFs (readers.js), which is larger than that for all other documents.
import { readPdf } from '../documents/pdf/read.js';
import { answerWith } from './reader-answer.js';

answerWith(async (bytes) => ({ ...(await readPdf(bytes)), format: 'pdf' }));
