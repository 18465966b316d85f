// `stet` in a page or a worker, through any bundler: asks for stet-history.wasm, which stands beside this file, and for the
// words of all languages, a chunk of their own. node.js and global.js are the same for Node and for a plain script tag.
import { load as loadBytes } from '../wasm/engine.js';

export { read, readHistory, textOf } from '../wasm/engine.js';

/** @type {typeof import('./index.js').load} */
export async function load(wasm, words) {
  const [bytes, given] = await Promise.all([wasm ?? fetchWasm(), words ?? loadWords()]);
  return loadBytes(bytes, given);
}

/** Bundlers know this form and copy the file. */
async function fetchWasm() {
  const url = new URL('./stet-history.wasm', import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be fetched: ${response.status}`);
  return response.arrayBuffer();
}

async function loadWords() {
  const { words } = await import('./words.js');
  return words;
}
