// The floor in WebAssembly: both texts encoded into its memory, and each word of them hashed there.
import { readFileSync } from 'node:fs';

const bytes = readFileSync(new URL('../../../build/wasm/floor.wasm', import.meta.url));
const module = new WebAssembly.Module(bytes);
const imports = Object.fromEntries(
  WebAssembly.Module.imports(module).map(({ module: from, name }) => [from, { [name]: () => -1 }]),
);
const instance = new WebAssembly.Instance(module, imports);
const exports = /** @type {any} */ (instance.exports);
exports._initialize();
const encoder = new TextEncoder();

/** @param {string} before @param {string} after */
export function compare(before, after) {
  return hashed(before) ^ hashed(after);
}

/** @param {string} text @returns {number} */
function hashed(text) {
  const room = text.length * 3;
  const at = exports.allocate(room);
  const { written } = encoder.encodeInto(text, new Uint8Array(exports.memory.buffer, at, room));
  const hash = exports.floorOf(at, written);
  exports.release(at);
  return hash;
}
