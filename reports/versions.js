// What a redline needs of a document that was read: how its blocks look, and the document itself where changes can be written
// into it.

/** @import { Read } from '../documents/read.js' */
/** @import { Version } from './docx/write.js' */

/** @param {{name: string, bytes: Uint8Array}} file @param {Read} read @param {boolean} isOriginal Its version before tracked changes is compared. @returns {Version} */
export function versionOf({ name, bytes }, read, isOriginal) {
  const { format } = read;
  const blocks = isOriginal ? (read.original ?? []) : read.blocks;
  return {
    name,
    blocks: read.text === undefined ? blocks : null,
    document:
      format === 'docx' || format === 'odt'
        ? { format, bytes, view: isOriginal ? 'original' : 'accepted' }
        : null,
  };
}
