// `Stet` for a plain script tag: one file that holds everything, and so works from file:// too.
import packed from 'packed:wasm';
import { load as loadBytes } from '../wasm/engine.js';
import { words as allWords } from './words.js';

export { read, readHistory, textOf } from '../wasm/engine.js';

/** @type {typeof import('./index.js').load} */
export async function load(wasm, words = allWords) {
  return loadBytes(wasm ?? (await unpacked()), words);
}

function unpacked() {
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).arrayBuffer();
}
