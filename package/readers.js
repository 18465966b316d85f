// `stet/readers` in a page: files to what the engine compares. readers-node.js adds the character maps of the package.
import { DocumentProblem } from '../documents/problem.js';
import { readDocument as read } from '../documents/read.js';
import { fill } from '../reports/names.js';
import { bestLanguage } from '../strings/languages.js';
import { loadParts } from '../strings/parts.js';

export { DocumentProblem };

/** @type {typeof import('./readers.js').readDocument} */
export async function readDocument(bytes, { name = '', encoding, whole, characterMap } = {}) {
  const readPdf = async (/** @type {Uint8Array} */ pdf) => {
    const reader = await import('../documents/pdf/read.js'); // Larger than all the others together.
    return reader.readPdf(pdf, characterMap);
  };
  const settings = { name, encoding: encoding?.toLowerCase(), whole, readPdf };
  const { text, blocks, plain, original, ...rest } = await read(bytes, settings);
  return {
    ...{ name, bytes, ...rest },
    article: text ?? { blocks, plain },
    ...(original && { original: { blocks: original, plain } }),
  };
}

/** @type {typeof import('./readers.js').problemText} */
export async function problemText({ kind }, name, language = 'en') {
  const { documents } = await loadParts(bestLanguage([language]), ['documents']);
  return fill(documents.problem, { name, problem: documents.problems[kind] });
}
