// The types of `stet`. Beside those of the engine, `load` needs no arguments.
import type { Engine, Words } from '../wasm/engine.js';

export * from '../wasm/engine.js';

/**
 * Makes an engine. Without arguments it finds what belongs to the package: under Node beside itself, in a page by asking
 * for stet-history.wasm and the words of all languages. A page that knows its languages saves some 50 kB by giving
 * `words` that hold them alone.
 */
export declare function load(
  wasm?: BufferSource | WebAssembly.Module,
  words?: Words,
): Promise<Engine>;

export as namespace Stet;
