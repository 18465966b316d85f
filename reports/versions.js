// What a redline needs of a document that was read: how its blocks look, and the document itself where it is Word's.

/** @import { Read } from '../documents/read.js' */
/** @import { Version } from './docx/write.js' */

/** @param {{name: string, bytes: Uint8Array}} file @param {Read} read @param {boolean} isOriginal Its version before tracked changes is compared. @returns {Version} */
export function versionOf({ name, bytes }, read, isOriginal) {
  const blocks = isOriginal ? (read.original ?? []) : read.blocks;
  return {
    name,
    blocks: read.text === undefined ? blocks : null,
    word: read.format === 'docx' ? { bytes, view: isOriginal ? 'original' : 'accepted' } : null,
  };
}
