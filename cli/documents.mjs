// Documents as the command line compares them: the article of each, and what is to be said about how it was read.
import { devNull } from 'node:os';
import { basename } from 'node:path';
import { ENCODINGS } from '../documents/encoding.js';
import { readDocument } from '../documents/read.js';
import { DocumentProblem } from '../documents/problem.js';
import { targetsThatDiffer } from '../reports/changes.js';
import { leftOutWords, notComparedWords } from '../reports/left-out.js';
import { versionOf } from '../reports/versions.js';
import { characterMap } from './character-maps.mjs';
import { readBytes } from './files.mjs';
import { VERSIONS } from './options.mjs';
import { trackedWords } from '../strings/said.js';
import { Trouble } from './trouble.mjs';
import { aboutDocuments, listed, t, tools } from './words.mjs';

/** @typedef {import('../wasm/engine.js').ArticleInput} ArticleInput */
/** @typedef {import('../documents/read.js').Read} Read */

/**
 * `notes` are about how it was read, `left` what it holds beside that. `file` is where it was read from, `version` what a
 * redline needs of it.
 * @typedef {{name: string, article: ArticleInput, notes: string[], left: Read['left'], file: {name: string, bytes: Uint8Array}, version: import('../reports/docx/write.js').Version}} Side
 */

/** @typedef {{as?: string, encoding?: string, whole?: boolean}} Choices */

/** @param {Choices} choices */
export function checkChoices({ as, encoding }) {
  if (as !== undefined && !VERSIONS.includes(as)) throw new Trouble(t.options.as({ as }));
  if (encoding !== undefined && !ENCODINGS.includes(encoding.toLowerCase()))
    throw new Trouble(t.options.encoding({ encoding, known: ENCODINGS.join(', ') }));
}

/** @param {string} path @param {Choices} choices @returns {Promise<Side>} */
export const readSide = async (path, choices) =>
  sideFromBytes(path, await readBytes(path), choices);

/** @param {string} path what it is called @param {Uint8Array} bytes @param {Choices} choices @returns {Promise<Side>} */
export async function sideFromBytes(path, bytes, choices) {
  const read = await readFrom(path, bytes, choices);
  const isOriginal = choices.as === 'original' && read.original !== undefined;
  return sideOf(path, { read, bytes, isOriginal }, path, [
    ...(read.tracked
      ? [
          t.documents[choices.as === 'original' ? 'takenOriginal' : 'takenAccepted']({
            path,
            changes: trackedWords(aboutDocuments, read.tracked),
          }),
        ]
      : []),
    ...notesOf(path, read),
  ]);
}

/** The two versions that tracked changes hold. @param {string} path @param {Choices} choices @returns {Promise<[Side, Side]>} */
export async function readVersions(path, choices) {
  const bytes = await readBytes(path);
  const read = await readFrom(path, bytes, choices);
  const { original, tracked } = read;
  if (!original || !tracked) throw new Trouble(t.documents.noTracked({ path }));
  return [
    sideOf(path, { read, bytes, isOriginal: true }, t.documents.original({ path }), [
      t.documents.tracked({ path, changes: trackedWords(aboutDocuments, tracked) }),
    ]),
    {
      ...sideOf(
        path,
        { read, bytes, isOriginal: false },
        t.documents.accepted({ path }),
        notesOf(path, read),
      ),
      left: [],
    },
  ];
}

/** What git names in the place of a file that came or went. @type {Read} */
const NOTHING = { format: 'text', blocks: [], left: [], text: '' };

/** @param {string} path @param {Uint8Array} bytes @param {Choices} choices */
async function readFrom(path, bytes, { encoding, whole }) {
  if (path === devNull) return NOTHING;
  try {
    const settings = { name: path, encoding: encoding?.toLowerCase(), whole, readPdf };
    return await readDocument(bytes, settings);
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    const problem = aboutDocuments.problems[error.kind];
    throw new Trouble(t.documents.problem({ path, problem }));
  }
}

/** Is loaded with the first PDF: it is larger than everything else together. @param {Uint8Array} bytes */
async function readPdf(bytes) {
  const pdf = await import('../documents/pdf/read.js');
  return pdf.readPdf(bytes, characterMap);
}

/**
 * @param {string} path @param {{read: Read, bytes: Uint8Array, isOriginal: boolean}} opened
 * @param {string} name @param {string[]} notes @returns {Side}
 */
function sideOf(path, { read, bytes, isOriginal }, name, notes) {
  const file = { name: path === '-' ? '' : basename(path), bytes };
  const blocks = isOriginal ? (read.original ?? []) : read.blocks;
  return {
    ...{ name, notes, left: read.left, file },
    article: read.text ?? { blocks, plain: read.plain },
    version: versionOf(file, read, isOriginal),
  };
}

/** @param {string} path @param {Read} read */
function notesOf(path, { encoding, isPage, isApproximate }) {
  const notes = [];
  if (encoding?.by === 'guessed')
    notes.push(t.documents.encoding({ path, encoding: encoding.encoding }));
  if (isApproximate) notes.push(t.documents.approximate({ path }));
  if (isPage) notes.push(t.documents.article({ path }));
  return notes;
}

/** What a history of some does not cover: "1 comment" or "a.docx: 1 comment". @param {Side[]} sides */
export const leftOutOf = (sides) => leftOutWords(sides, { listed, tools });

/** What a comparison of two does not cover. @param {Record<'before' | 'after', Pick<Side, 'name' | 'left' | 'article'>>} sides */
export const notComparedOf = (sides) =>
  notComparedWords(sides, { listed, tools, plain: aboutDocuments.plain });

/** Whether two documents are the same but for their form. @param {import('../wasm/engine.js').Comparison} comparison */
export const isSame = ({ texts, findings }) =>
  texts.before === texts.after && targetsThatDiffer(findings) === 0;
