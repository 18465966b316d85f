// `stet/readers` under Node, where the character maps that a PDF may need are read from the package.
import { characterMap } from '../cli/character-maps.mjs';
import { readDocument as read } from './readers.js';

export { DocumentProblem, problemText } from './readers.js';

/** @type {typeof import('./readers.js').readDocument} */
export const readDocument = (bytes, settings) => read(bytes, { characterMap, ...settings });
