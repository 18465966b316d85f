// Files, folders and standard input; and text to a stream.
import { once } from 'node:events';
import { fstatSync, statSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isTooLong } from '../documents/format.js';
import { explained, Trouble } from './trouble.mjs';
import { aboutDocuments, t } from './words.mjs';

/** @param {string} path `-` is standard input. @returns {Promise<Uint8Array>} */
export async function readBytes(path) {
  if (path === '-') return readStandardInput();
  const { size } = await stat(path).catch(explained(path, 'read'));
  checkSize(path, size);
  return readFile(path).catch(explained(path, 'read'));
}

async function readStandardInput() {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    checkSize('-', (size += chunk.length));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param {string} path @param {number} size */
function checkSize(path, size) {
  const problem = aboutDocuments.problems.tooLong;
  if (isTooLong(size)) throw new Trouble(t.documents.problem({ path, problem }));
}

/** @param {string} path */
export const isFolder = async (path) =>
  path !== '-' && (await stat(path).catch(() => null))?.isDirectory() === true;

/** The files of a folder and of those in it, by their path within; hidden ones are left alone. @param {string} folder @returns {Promise<string[]>} */
export async function filesIn(folder, within = '') {
  const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(
    explained(folder, 'read'),
  );
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => {
        const path = join(within, entry.name);
        if (entry.isDirectory()) return filesIn(folder, path);
        return entry.isFile() ? [path] : [];
      }),
  );
  return found.flat().sort();
}

/** The path of a file in a folder, which is standard input in no folder. @param {string} folder @param {string} name */
export function pathIn(folder, name) {
  const path = join(folder, name);
  return path === '-' ? './-' : path;
}

/** Whether two are one file, whatever they are called; `-` is standard input. @param {string} path @param {string} other */
export function isSameFile(path, other) {
  const [one, two] = [statOf(path), statOf(other)];
  return one?.isFile() === true && one.dev === two?.dev && one.ino === two.ino;
}

/** What is wrong with it is told when it is opened. @param {string} path */
export function statOf(path) {
  try {
    return path === '-' ? fstatSync(0) : statSync(path);
  } catch {
    return undefined;
  }
}

/** Waits for a reader that is slower. @param {import('node:stream').Writable} stream @param {string | Uint8Array} text */
export async function writeOut(stream, text) {
  if (!stream.write(text)) await once(stream, 'drain');
}

export async function version() {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return JSON.parse(text).version;
}
