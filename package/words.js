// The words of all languages, as `load` takes them. tools/build-npm.mjs makes the table of the files of the build.
import all from 'packed:words';

/** @type {Map<string, Uint8Array>} */
const known = new Map();

/** @type {import('../wasm/engine.js').Words} */
export function words(language) {
  const packed = all[language];
  if (packed === undefined) return undefined;
  const bytes = known.get(language) ?? Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0));
  known.set(language, bytes);
  return bytes;
}
