// The one call by which the page reads a file that someone opened or dropped, or a page that someone pasted. A plain text
// whose encoding is certain is read at once; everything else goes to a worker.

/** @import { BlockInput } from '../wasm/engine.js' */
/** @import { Block, Left } from '../documents/blocks.js' */
/** @import { ProblemKind } from '../documents/problem.js' */
/** @import { Read, Settings } from '../documents/read.js' */
/** @import { Readers } from './readers.js' */
import { textOf } from '../wasm/engine.js';
import { late } from './late.js';

/** What the page knows of a document beside its text. @typedef {Pick<Read, 'left' | 'plain' | 'tracked' | 'encoding' | 'isPage' | 'isApproximate'>} About */

/** @typedef {{text: string, blocks?: InputBlocks, about?: About, original?: {text: string, blocks: InputBlocks}, read?: Read}} Document */

/** @typedef {readonly BlockInput[]} InputBlocks */

export const TOO_LONG = { problem: /** @type {const} */ ('tooLong') };

/**
 * @param {Uint8Array} bytes @param {Settings & {name: string}} settings @param {Pick<Readers, 'read'>} readers
 * @returns {Promise<Document | {problem: ProblemKind}>}
 */
export async function readFile(bytes, settings, readers) {
  const { look } = await late('look', () => import('./look.js'));
  const { format, isLong, text } = look(bytes, settings);
  if (isLong) return TOO_LONG;
  if (text !== null) return text.trim() === '' ? { problem: 'empty' } : { text };
  const answer = await readers.read(bytes, settings, format);
  return 'problem' in answer ? { problem: answer.problem } : documentOf(answer.read);
}

/** @param {Read} read @returns {Document} */
function documentOf(read) {
  const { blocks, text, original, left, plain, tracked, encoding, isPage, isApproximate } = read;
  const about = { left, plain, tracked, encoding, isPage, isApproximate };
  if (text !== undefined) return { text, about, read };
  const story = storyOf(blocks);
  const whole = { ...story, about, read };
  return original ? { ...whole, original: storyOf(original) } : whole;
}

/** @param {Block[]} blocks */
function storyOf(blocks) {
  return { text: textOf({ blocks }), blocks };
}
