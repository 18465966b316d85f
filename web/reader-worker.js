// The entry of the worker that reads documents (readers.js): one file, and it is done.
import { readDocument } from '../documents/read.js';
import { answerWith } from './reader-answer.js';

answerWith(readDocument);
