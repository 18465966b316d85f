// What a file is, by its first bytes and its name, and its text where that needs no reader: a plain text whose encoding is
// certain. Loaded with the first file.

/** @import { Settings } from '../documents/read.js' */
import { decodeCertain } from '../documents/encoding.js';
import { formatOf, isTooLong } from '../documents/format.js';

/** @param {Uint8Array} bytes @param {Settings & {name: string}} settings */
export function look(bytes, settings) {
  const format = formatOf(bytes, settings.name);
  const isLong = format === 'text' && isTooLong(bytes.length, format);
  const text = format === 'text' && !isLong ? certainText(bytes, settings) : null;
  return { format, isLong, text };
}

/** @param {Uint8Array} bytes @param {Settings} settings @returns {string | null} */
function certainText(bytes, { encoding }) {
  try {
    return decodeCertain(bytes, { chosen: encoding })?.text ?? null;
  } catch {
    return null;
  }
}
