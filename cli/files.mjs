// Files and standard input as text, and text to a stream.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { decodeText } from '../documents/text.js';
import { Trouble, explained } from './trouble.mjs';

/** @param {string[]} paths `-` is standard input */
export async function readTexts(paths) {
  if (paths.every((path) => path === '-')) {
    throw new Trouble(
      'Only one of the two texts can come from standard input: name a file for the other.',
    );
  }
  return Promise.all(paths.map(readText));
}

/** @param {string} path */
async function readText(path) {
  const bytes =
    path === '-' ? await readStandardInput() : await readFile(path).catch(explained(path, 'read'));
  try {
    return decodeText(bytes).text;
  } catch (error) {
    throw new Trouble(`${path}: ${/** @type {Error} */ (error).message}`);
  }
}

async function readStandardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Waits for a reader that is slower. @param {import('node:stream').Writable} stream @param {string} text */
export async function writeOut(stream, text) {
  if (!stream.write(text)) await once(stream, 'drain');
}

export async function version() {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return JSON.parse(text).version;
}
