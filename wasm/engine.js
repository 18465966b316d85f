// The one entry for JavaScript: texts into stet.wasm, comparisons out (engine.d.ts has the types). Runs in a page, in a
// worker and under Node, where engine-node.js adds the reading of the file.
import { readFlat } from './flat.js';

// What a run of bytes holds; binding.cpp has the same four.
const TEXT = 0;
const JSON_TEXT = 1;
const FLAT = 2;
const ERROR = 3;

/** The exit code by which binding.cpp says that an allocation failed. */
const OUT_OF_MEMORY = 71;

/** WASM memory grows and never shrinks: past this many bytes an instance is dropped after its call. */
const KEEP_AT_MOST = 256 * 2 ** 20;

/** @typedef {import('./engine.js').ArticleInput} ArticleInput */
/** @typedef {import('./engine.js').Options} Options */
/** @typedef {Record<string, (...args: number[]) => number> & { memory: WebAssembly.Memory }} Exports */
/** @typedef {{ at: number, size: number, form: number }} Bytes in the memory of the instance */

/** @type {typeof import('./engine.js').load} */
export async function load(wasm) {
  if (!wasm) throw new TypeError('load() needs the bytes of stet.wasm, or its WebAssembly.Module');
  const module = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm);
  return new WasmEngine(module, await WebAssembly.instantiate(module, importsOf(module)));
}

/** @type {typeof import('./engine.js').read} */
export function read(buffer, before, after) {
  const comparison = readFlat(buffer);
  const toJSON = () => ({ ...comparison });
  const hidden = { texts: { before, after }, buffer, toJSON };
  for (const [name, value] of Object.entries(hidden)) {
    Object.defineProperty(comparison, name, { value });
  }
  return /** @type {any} */ (comparison);
}

/** @type {typeof import('./engine.js').textOf} */
export function textOf(article) {
  if (typeof article === 'string') return article;
  return article.blocks.map(({ text, sentences }) => sentences?.join(' ') ?? text).join('\n\n');
}

class WasmEngine {
  #module;
  /** @type {Exports | null} */
  #exports;

  /** @param {WebAssembly.Module} module @param {WebAssembly.Instance} instance */
  constructor(module, instance) {
    this.#module = module;
    this.#exports = start(instance);
  }

  /** @type {import('./engine.js').Engine['compare']} */
  compare(before, after, options = {}) {
    return read(this.#run(before, after, options, FLAT), textOf(before), textOf(after));
  }

  /** @type {import('./engine.js').Engine['compareJson']} */
  compareJson(before, after, options = {}) {
    return new TextDecoder().decode(this.#run(before, after, options, JSON_TEXT));
  }

  /**
   * An instance that trapped holds half-done work: it is dropped, and the next call starts a fresh one.
   * @param {ArticleInput} before @param {ArticleInput} after @param {Options} options
   * @param {number} wanted
   */
  #run(before, after, options, wanted) {
    const exports =
      this.#exports ?? start(new WebAssembly.Instance(this.#module, importsOf(this.#module)));
    this.#exports = null;
    const { form, bytes } = guarded(() => call(exports, before, after, options, wanted));
    if (exports.memory.buffer.byteLength <= KEEP_AT_MOST) this.#exports = exports;
    if (form === ERROR) throw new TypeError(new TextDecoder().decode(bytes));
    return bytes;
  }
}

/** @param {WebAssembly.Instance} instance */
function start(instance) {
  const exports = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));
  exports._initialize();
  return exports;
}

/** The core asks nothing of its host; what the C library could ask for is refused. @param {WebAssembly.Module} module */
function importsOf(module) {
  /** @type {Record<string, Record<string, Function>>} */
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    (imports[from] ??= {})[name] = name === 'proc_exit' ? exit : () => -1;
  }
  return /** @type {WebAssembly.Imports} */ (imports);
}

/** @param {number} code */
function exit(code) {
  throw code === OUT_OF_MEMORY ? notEnoughMemory() : new WebAssembly.RuntimeError(`exit ${code}`);
}

function notEnoughMemory() {
  return new Error(
    'There is not enough memory to compare texts of this length: compare them in parts.',
  );
}

/** @template Value @param {() => Value} work @returns {Value} */
function guarded(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) {
      const message = `The comparison failed by a fault in Stet (${error.message}): please report it with both texts.`;
      throw new Error(message, { cause: error });
    }
    throw error;
  }
}

/**
 * @param {Exports} exports @param {ArticleInput} before @param {ArticleInput} after
 * @param {Options} options @param {number} wanted
 */
function call(exports, before, after, options, wanted) {
  const sides = [before, after].map((side) => pass(exports, side));
  const request = write(exports, toWellFormedJson(options), JSON_TEXT);
  const parts = sides.flatMap(({ at, size, form }) => [at, size, form]);
  const result = exports.compare(...parts, request.at, request.size, wanted);
  for (const { at } of [...sides, request]) exports.release(at);
  const begin = exports.resultBytes(result) >>> 0;
  const bytes = exports.memory.buffer.slice(begin, begin + (exports.resultSize(result) >>> 0));
  const form = exports.resultForm(result);
  exports.releaseResult(result);
  return { form, bytes };
}

/** @param {Exports} exports @param {ArticleInput} side */
function pass(exports, side) {
  if (typeof side === 'string') return write(exports, side, TEXT);
  return write(exports, toWellFormedJson(side), JSON_TEXT);
}

/**
 * JSON.stringify writes lone surrogates as escapes, which are no Unicode text; here they read as U+FFFD as they do in
 * plain text.
 * @param {unknown} value
 */
function toWellFormedJson(value) {
  const json = JSON.stringify(value, (_, inner) =>
    typeof inner === 'string' ? inner.replace(/\p{Surrogate}/gu, '\uFFFD') : inner,
  );
  return json ?? 'null';
}

/**
 * Encodes straight into the instance's memory. Most texts are near one byte a code unit, so that is what is allotted
 * at first; the most it can be is three.
 * @param {Exports} exports @param {string} text @param {number} form @returns {Bytes}
 */
function write(exports, text, form) {
  let at = checked(exports.allocate(text.length));
  let { read, written } = encodeAt(exports, text, at, text.length);
  if (read < text.length) {
    const rest = text.slice(read);
    at = checked(exports.reallocate(at, written + rest.length * 3));
    written += encodeAt(exports, rest, at + written, rest.length * 3).written;
  }
  return { at, size: written, form };
}

/** @param {Exports} exports @param {string} text @param {number} at @param {number} room */
function encodeAt(exports, text, at, room) {
  return new TextEncoder().encodeInto(text, new Uint8Array(exports.memory.buffer, at, room));
}

/** @param {number} pointer */
function checked(pointer) {
  if (pointer === 0) throw notEnoughMemory();
  return pointer >>> 0;
}
