// Where `stet batch` writes: standard output or a file, through gzip where its name says so.
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { writeOut } from '../files.mjs';
import { explained, Trouble } from '../trouble.mjs';
import { t } from '../words.mjs';

/** @typedef {{ write: (bytes: Uint8Array) => Promise<void>, end: () => Promise<void> }} Output */

/**
 * @param {string | undefined} path @param {{ force: boolean, resume: boolean }} how
 * @returns {Promise<Output>}
 */
export async function openOutput(path, { force, resume }) {
  if (path === undefined) {
    return { write: (bytes) => writeOut(process.stdout, bytes), end: async () => {} };
  }
  const flags = resume ? 'a' : force ? 'w' : 'wx';
  const file = await open(path, flags).catch((error) => {
    if (error.code !== 'EEXIST') return explained(path, 'written')(error);
    throw new Trouble(t.batch.exists({ path }));
  });
  return intoFile(file.createWriteStream(), path);
}

/** @param {import('node:fs').WriteStream} file @param {string} path @returns {Output} */
function intoFile(file, path) {
  const first = path.endsWith('.gz') ? createGzip() : file;
  if (first !== file) first.pipe(file);
  const failed = once(file, 'error').then(([error]) => explained(path, 'written')(error));
  failed.catch(() => {}); // It is told by the next write, or by the end.
  return {
    write: (bytes) => Promise.race([writeOut(first, bytes), failed]),
    end: async () => {
      first.end();
      await finished(file).catch(explained(path, 'written'));
    },
  };
}
