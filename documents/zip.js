// The files of a ZIP archive, as Word and OpenDocument make them: no encryption, no parts over 4 GB. Little more than
// the directory at its end and the browser's own inflating (APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16).

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;

/** A comment may stand after the end record, of at most this many bytes. */
const LONGEST_COMMENT = 0xffff;

/**
 * @param {Uint8Array} bytes
 * @returns {Map<string, () => Promise<Uint8Array>>} By name; each is unpacked when it is asked for.
 * @throws {Error} where it is no archive
 */
export function readZip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  /** @type {Map<string, () => Promise<Uint8Array>>} */
  const files = new Map();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('The archive is damaged.');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    const title = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    files.set(title, () => {
      const start =
        header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      return unpacked(bytes.subarray(start, start + size), method);
    });
    at += 46 + name + extra + comment;
  }
  return files;
}

/** @param {DataView} view */
function endOf(view) {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Error('This is no archive.');
}

/** @param {Uint8Array} bytes @param {number} method */
async function unpacked(bytes, method) {
  if (method === 0) return bytes;
  if (method !== 8) throw new Error('The archive is packed in a way that is not known here.');
  const stream = new Blob([/** @type {BlobPart} */ (bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
