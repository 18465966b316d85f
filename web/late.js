// The one way to load code that few visits need. On a host each such module is a bundle of its own (LATE_MODULES in
// tools/build-dist.mjs); the single file has it in its script.

import { moduleAgain } from './assets.js';
import { NotLoaded } from './not-loaded.js';

/** By the name of the bundle. @type {Map<string, Promise<any>>} */
const modules = new Map();

/**
 * What failed is asked for again with the next call, and under another address: Firefox remembers that one failed.
 * @template T
 * @param {string} name @param {() => Promise<T>} load @returns {Promise<T>} Rejects with `NotLoaded`.
 */
export function late(name, load) {
  const loading =
    modules.get(name) ??
    load()
      .catch(() => moduleAgain(name))
      .catch((cause) => {
        modules.delete(name);
        throw new NotLoaded(`${name} could not be loaded.`, { cause });
      });
  modules.set(name, loading);
  return loading;
}
