// The one entry for JavaScript: texts into stet.wasm, comparisons out (engine.d.ts has the types). Runs in a page, in a
// worker and under Node, where engine-node.js adds the reading of the file.
import { readFlat } from './flat.js';
import { requestOf } from './input.js';

/** The exit code by which memory.cpp says that an allocation failed. */
const OUT_OF_MEMORY = 71;

/** WASM memory grows and never shrinks: past this many bytes an instance is dropped after its call. */
const KEEP_AT_MOST = 256 * 2 ** 20;

/** @typedef {ReturnType<typeof requestOf>} Request */
/** @typedef {Record<string, (...args: number[]) => number> & { memory: WebAssembly.Memory }} Exports */
/** @typedef {NonNullable<import('./engine.js').Options['progress']>} Progress */
/** What an instance may ask for, and whom it tells how far it is. @typedef {{ imports: WebAssembly.Imports, progress?: Progress }} Host */
/** @typedef {{ exports: Exports, host: Host }} Running */

/** As core/include/stet/compare.hpp lists them. @type {readonly import('./engine.js').Stage[]} */
const STAGES = ['reading', 'pairing', 'paragraphs', 'words', 'findings', 'answer'];

/** @type {typeof import('./engine.js').load} */
export async function load(wasm) {
  if (!wasm) throw new TypeError('load() needs the bytes of stet.wasm, or its WebAssembly.Module');
  const module = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm);
  const host = hostOf(module);
  return new WasmEngine(module, start(await WebAssembly.instantiate(module, host.imports), host));
}

/** @type {typeof import('./engine.js').read} */
export function read(buffer, before, after) {
  const { result: comparison, unpack } = readFlat(buffer);
  return /** @type {any} */ (
    Object.defineProperties(comparison, {
      texts: { value: { before, after } },
      buffer: { value: buffer },
      unpack: { value: unpack },
      toJSON: { value: () => ({ ...comparison }) },
    })
  );
}

/** @type {typeof import('./engine.js').textOf} */
export function textOf(article) {
  if (typeof article === 'string') return article;
  return article.blocks.map(({ text, sentences }) => sentences?.join(' ') ?? text).join('\n\n');
}

/** Where words lead to, in the text of the whole article. @param {import('./engine.js').ArticleInput} article */
function hrefsOf(article) {
  /** @type {import('./engine.js').Href[]} */
  const all = [];
  let at = 0;
  for (const block of typeof article === 'string' ? [] : article.blocks) {
    for (const { range, href } of block.hrefs ?? []) {
      all.push({ range: [at + range[0], at + range[1]], href });
    }
    at += textOf({ blocks: [block] }).length + 2;
  }
  return all;
}

class WasmEngine {
  #module;
  /** @type {Running | null} */
  #running;

  /** @param {WebAssembly.Module} module @param {Running} running */
  constructor(module, running) {
    this.#module = module;
    this.#running = running;
  }

  /** @type {import('./engine.js').Engine['compare']} */
  compare(before, after, options = {}) {
    const buffer = this.#run(requestOf(before, after, options), options.progress);
    const comparison = read(buffer, textOf(before), textOf(after));
    const hrefs = { before: hrefsOf(before), after: hrefsOf(after) };
    return Object.defineProperty(comparison, 'hrefs', { value: hrefs });
  }

  /**
   * An instance that did not return holds half-done work: it is dropped, and the next call starts a fresh one.
   * @param {Request} request @param {Progress} [progress]
   */
  #run(request, progress) {
    const running = this.#running ?? this.#restart();
    this.#running = null;
    running.host.progress = progress;
    const buffer = guarded(() => call(running.exports, request));
    running.host.progress = undefined;
    if (running.exports.memory.buffer.byteLength <= KEEP_AT_MOST) this.#running = running;
    return buffer;
  }

  #restart() {
    const host = hostOf(this.#module);
    return start(new WebAssembly.Instance(this.#module, host.imports), host);
  }
}

/** @param {WebAssembly.Instance} instance @param {Host} host @returns {Running} */
function start(instance, host) {
  const exports = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));
  exports._initialize();
  return { exports, host };
}

/** The core tells how far it is and asks for nothing; what the C library could ask for is refused. @param {WebAssembly.Module} module */
function hostOf(module) {
  /** @type {Record<string, Record<string, Function>>} */
  const imports = {};
  const host = /** @type {Host} */ ({ imports });
  /** @param {number} stage @param {number} share per mille */
  const progress = (stage, share) => host.progress?.(STAGES[stage], share / 1000);
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const given = name === 'proc_exit' ? exit : name === 'progress' ? progress : () => -1;
    (imports[from] ??= {})[name] = given;
  }
  return host;
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

/** @param {Exports} exports @param {Request} request */
function call(exports, { parts, budget }) {
  const { at, size, numbers } = writeParts(exports, parts);
  const table = writeTable(exports, numbers);
  const result = exports.compare(at, size, table, numbers.length, budget);
  for (const memory of [at, table]) exports.release(memory);
  const begin = exports.resultBytes(result) >>> 0;
  const buffer = exports.memory.buffer.slice(begin, begin + (exports.resultSize(result) >>> 0));
  exports.releaseResult(result);
  return buffer;
}

/**
 * Encodes straight into the instance's memory. Most texts are near one byte a code unit, so that is what is allotted
 * at first; the most that is left can be is three. Each string is encoded by itself, so that halves of a surrogate pair
 * in two strings stay apart.
 * @param {Exports} exports @param {import('./input.js').Parts} parts
 */
function writeParts(exports, parts) {
  let left = 0;
  for (const part of parts) left += typeof part === 'string' ? part.length : 0;
  let room = left;
  let at = checked(exports.allocate(room));
  let size = 0;
  const numbers = parts.map((part) => {
    if (typeof part === 'number') return part;
    const start = size;
    for (let rest = part; rest !== '';) {
      const { read, written } = encodeAt(exports, rest, at + size, room - size);
      size += written;
      left -= read;
      rest = rest.slice(read);
      if (rest === '') break;
      room = size + left * 3;
      at = checked(exports.reallocate(at, room));
    }
    return size - start;
  });
  return { at, size, numbers };
}

/** @param {Exports} exports @param {string} text @param {number} at @param {number} room */
function encodeAt(exports, text, at, room) {
  return new TextEncoder().encodeInto(text, new Uint8Array(exports.memory.buffer, at, room));
}

/** @param {Exports} exports @param {number[]} numbers */
function writeTable(exports, numbers) {
  const at = checked(exports.allocate(numbers.length * Uint32Array.BYTES_PER_ELEMENT));
  new Uint32Array(exports.memory.buffer, at, numbers.length).set(numbers);
  return at;
}

/** @param {number} pointer */
function checked(pointer) {
  if (pointer === 0) throw notEnoughMemory();
  return pointer >>> 0;
}
