// What `stet batch` reads: a file or standard input, gzip undone.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { statOf } from '../files.mjs';
import { explained, Trouble } from '../trouble.mjs';
import { t } from '../words.mjs';

/** @param {string | undefined} path `-`, or none, is standard input. @returns {Promise<AsyncIterable<Buffer>>} */
export async function openInput(path = '-') {
  if (path === '-' && process.stdin.isTTY) throw new Trouble(t.batch.nothing);
  const name = path === '-' ? t.batch.standardInput : path;
  // Node gives a folder as an empty stream.
  if (path === '-' && statOf(path)?.isDirectory())
    throw new Trouble(t.files.folder({ path: name }));
  const chunks = readable(path === '-' ? process.stdin : createReadStream(path), name);
  const { head, rest } = await headOf(chunks);
  if (head.length === 0) console.error(`stet: ${t.batch.empty({ name })}`);
  return head[0] === 0x1f && head[1] === 0x8b ? unzipped(rest, name) : rest;
}

/** @param {AsyncIterable<Buffer>} stream @param {string} name */
async function* readable(stream, name) {
  try {
    yield* stream;
  } catch (error) {
    explained(name, 'read')(/** @type {NodeJS.ErrnoException} */ (error));
  }
}

/** The first two bytes, and all. @param {AsyncGenerator<Buffer>} chunks */
async function headOf(chunks) {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const rest = async function* () {
    yield head;
    yield* chunks;
  };
  return { head, rest: rest() };
}

/** @param {AsyncGenerator<Buffer>} chunks @param {string} name */
async function* unzipped(chunks, name) {
  const source = Readable.from(chunks);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(t.batch.damaged({ path: name }));
  }
}
