// The one way from a file's bytes to what is compared: format, reader, and what that reader left out. Page and command line
// both come here. PDF has a reader of its own size, which is loaded when one is opened.
import { readDocx } from './docx/read.js';
import { decodeText } from './guess.js';
import { formatOf, isTooLong } from './format.js';
import { readHtml } from './html/read.js';
import { readArchive, readMail } from './mail.js';
import { readMarkdown } from './markdown.js';
import { readNewsJson, readNewsXml } from './news.js';
import { readFodt, readOdt } from './odt/read.js';
import { DocumentProblem, problemOf } from './problem.js';
import { readRtf } from './rtf/read.js';
import { readWebArchive } from './webarchive.js';
import { Zip } from './zip.js';

/** @typedef {import('./blocks.js').Block} Block */
/** @typedef {import('./blocks.js').Left} Left */

/** How many tracked changes, and the names of those who made them. @typedef {{count: number, people: string[]}} Tracked */

/**
 * What a reader gives. With tracked changes, `blocks` are the document with all accepted, `original` before them.
 * @typedef {object} Reading
 * @property {Block[]} blocks
 * @property {Left[]} left
 * @property {string} [text] A plain text as it stands, instead of blocks.
 * @property {Block[]} [original]
 * @property {Tracked} [tracked]
 * @property {{encoding: string, by: import('./encoding.js').EncodingSource}} [encoding]
 * @property {boolean} [isPage] Only the article of a page was taken.
 * @property {boolean} [plain] The blocks are of a plain text, which knows no marks.
 * @property {boolean} [isApproximate] The order of the text had to be guessed.
 */

/** @typedef {Reading & {format: import('./format.js').Format | 'docx' | 'odt'}} Read */

/** @typedef {{name?: string, encoding?: string, whole?: boolean, readPdf?: (bytes: Uint8Array) => Promise<Reading>}} Settings */

/** @param {Uint8Array} bytes @param {Settings} [settings] @returns {Promise<Read>} @throws {DocumentProblem} */
export async function readDocument(bytes, settings = {}) {
  const format = formatOf(bytes, settings.name);
  if (!PROBLEMS[format] && isTooLong(bytes.length, format)) throw new DocumentProblem('tooLong');
  try {
    const read = await readAs(format, bytes, settings);
    const isEmpty =
      read.text === undefined
        ? read.blocks.length + (read.original?.length ?? 0) === 0
        : read.text.trim() === '';
    if (isEmpty) throw new DocumentProblem('empty');
    return read;
  } catch (error) {
    throw problemOf(error);
  }
}

/** @param {import('./format.js').Format} format @param {Uint8Array} bytes @param {Settings} settings @returns {Promise<Read>} */
async function readAs(format, bytes, settings) {
  switch (format) {
    case 'text':
    case 'markdown':
      return { ...readText(format, bytes, settings), format };
    case 'html':
      return { ...readHtml(bytes, settings), format };
    case 'archive':
      return { ...readArchive(bytes, settings), format };
    case 'webarchive':
      return { ...readWebArchive(bytes, settings), format };
    case 'mail':
      return { ...readMail(bytes, settings), format };
    case 'fodt':
      return { ...readFodt(bytes), format };
    case 'rtf':
      return { ...readRtf(bytes), format };
    case 'news-json':
      return { ...readNewsJson(bytes), format };
    case 'news-xml':
      return { ...readNewsXml(bytes), format };
    case 'pdf':
      if (!settings.readPdf) throw new DocumentProblem('office');
      return { ...(await settings.readPdf(bytes)), format };
    case 'zip':
      return readZip(bytes);
    case 'ole':
      throw new DocumentProblem(isEncryptedWord(bytes) ? 'encrypted' : 'doc');
    default:
      throw new DocumentProblem(PROBLEMS[format] ?? 'binary');
  }
}

/** Word puts a .docx with a password into a container like that of an older file, as a stream of this name ([MS-OFFCRYPTO] 1.3.1). @param {Uint8Array} bytes */
const isEncryptedWord = (bytes) =>
  new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

/** What a file is that is not read. @type {Partial<Record<import('./format.js').Format, import('./problem.js').ProblemKind>>} */
const PROBLEMS = {
  empty: 'empty',
  ole: 'doc',
  picture: 'picture',
  recording: 'recording',
  packed: 'zip',
  'word-xml': 'office',
};

/** @param {'text' | 'markdown'} format @param {Uint8Array} bytes @param {Settings} settings @returns {Reading} */
function readText(format, bytes, { encoding: chosen }) {
  const { text, ...encoding } = decodeText(bytes, { chosen });
  if (format === 'markdown') return { blocks: readMarkdown(text), left: [], encoding };
  return { blocks: [], text, left: [], encoding };
}

/** @param {Uint8Array} bytes @returns {Read} */
function readZip(bytes) {
  const zip = new Zip(bytes);
  const { names } = zip;
  const holds = (/** @type {string} */ folder) => names.some((name) => name.startsWith(folder));
  if (holds('word/')) return { ...readDocx(zip), format: 'docx' };
  if (zip.has('encrypted-package')) throw new DocumentProblem('encrypted'); // OpenDocument 1.4.
  if (zip.has('content.xml')) return { ...readOdt(zip), format: 'odt' };
  if (holds('xl/')) throw new DocumentProblem('spreadsheet');
  if (holds('ppt/')) throw new DocumentProblem('slides');
  throw new DocumentProblem('zip');
}
