// Runs stet.wasm or stet-history.wasm: a request in, a flat result out. engine.js makes the API of it; a page's worker needs no more than this.

/** @import { Options, Stage, Words } from './engine.js' */
/** @import { Parts, Request } from './request.js' */
import { writeSurrogates } from './surrogates.js';

/** The exit code by which memory.cpp says that an allocation failed. */
const OUT_OF_MEMORY = 71;

/** WASM memory grows and never shrinks: past so many bytes an instance is dropped after its call. */
const KEEP_AT_MOST = 256 * 2 ** 20;

/** As core/include/stet/options.hpp lists them. @type {readonly Stage[]} */
const STAGES = ['reading', 'pairing', 'paragraphs', 'words', 'findings', 'answer'];

/** @typedef {NonNullable<Options['progress']>} Progress */
/** @typedef {Record<string, (...args: number[]) => number> & { memory: WebAssembly.Memory }} Exports */
/** What an instance imports, where its words come from, and the listener to its progress. @typedef {{ imports: WebAssembly.Imports, words: Words, exports?: Exports, progress?: Progress }} Host */
/** @typedef {{ exports: Exports, host: Host }} Running */

/** A comparison needs the words of a language that are not there. */
export class WordsNeeded extends Error {
  /** @param {string} language */
  constructor(language) {
    super(
      `The words of "${language}" are needed: give load() a function that returns words/${language}.bin.`,
    );
    this.language = language;
  }
}

/** @param {BufferSource | WebAssembly.Module} wasm @param {Words} words */
export async function loadRunner(wasm, words) {
  const module = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm);
  const host = hostOf(module, words);
  const instance = await WebAssembly.instantiate(module, host.imports);
  return new Runner(module, words, start(instance, host));
}

export class Runner {
  #module;
  #words;
  /** @type {Running | null} */
  #running;

  /** @param {WebAssembly.Module} module @param {Words} words @param {Running} running */
  constructor(module, words, running) {
    this.#module = module;
    this.#words = words;
    this.#running = running;
  }

  /**
   * An instance whose call did not return holds half-done work. It is dropped, and the next call starts a fresh one.
   * @param {Request} request @param {Progress} [progress] @returns {ArrayBuffer}
   * @throws {WordsNeeded} where `words` has none of a text's language
   */
  run(request, progress) {
    const running = this.#running ?? this.#restart();
    this.#running = null;
    running.host.progress = progress;
    const buffer = guarded(() => call(running.exports, request));
    running.host.progress = undefined;
    if (running.exports.memory.buffer.byteLength <= KEEP_AT_MOST) this.#running = running;
    return buffer;
  }

  /** Whether a module does what a request asks for. @param {string} entry */
  does(entry) {
    return WebAssembly.Module.exports(this.#module).some(({ name }) => name === entry);
  }

  #restart() {
    const host = hostOf(this.#module, this.#words);
    return start(new WebAssembly.Instance(this.#module, host.imports), host);
  }
}

/** @param {WebAssembly.Instance} instance @param {Host} host @returns {Running} */
function start(instance, host) {
  const exports = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));
  host.exports = exports;
  exports._initialize();
  return { exports, host };
}

/**
 * The core reports its progress and asks for words. What the C library may ask for is refused.
 * @param {WebAssembly.Module} module @param {Words} words
 */
function hostOf(module, words) {
  /** @type {Record<string, Record<string, Function>>} */
  const imports = {};
  const host = /** @type {Host} */ ({ imports, words });
  const given = {
    proc_exit: exit,
    /** @param {number} stage @param {number} share per mille */
    progress: (stage, share) => host.progress?.(STAGES[stage], share / 1000),
    /** @param {number} tag @param {number} size */
    words: (tag, size) => writeWords(host, tag, size),
  };
  for (const { module: from, name } of WebAssembly.Module.imports(module))
    (imports[from] ??= {})[name] = given[/** @type {keyof typeof given} */ (name)] ?? (() => -1);
  return host;
}

/** As other_words.cpp reads them: the number of packed bytes, then the file. @param {Host} host @param {number} tag @param {number} size */
function writeWords({ words, exports }, tag, size) {
  if (!exports) return 0; // Nothing is compared before the instance stands.
  const language = new TextDecoder().decode(new Uint8Array(exports.memory.buffer, tag, size));
  const file = words(language);
  if (!file) throw new WordsNeeded(language);
  const at = checked(exports.allocate(Uint32Array.BYTES_PER_ELEMENT + file.length));
  const memory = new DataView(exports.memory.buffer);
  memory.setUint32(at, file.length - Uint32Array.BYTES_PER_ELEMENT, true);
  new Uint8Array(exports.memory.buffer).set(file, at + Uint32Array.BYTES_PER_ELEMENT);
  return at;
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
function call(exports, { entry, parts, budget }) {
  const { at, size, numbers } = writeParts(exports, parts);
  const table = writeTable(exports, numbers);
  const result = exports[entry](at, size, table, numbers.length, budget);
  for (const memory of [at, table]) exports.release(memory);
  const begin = exports.resultBytes(result) >>> 0;
  const buffer = exports.memory.buffer.slice(begin, begin + (exports.resultSize(result) >>> 0));
  exports.releaseResult(result);
  return buffer;
}

/**
 * Encodes straight into the instance's memory. Most texts take up about one byte a code unit, so that is what is
 * allotted at first; the most that the rest can take is three. Each string is encoded by itself, so that halves of a
 * surrogate pair in two strings stay apart.
 * @param {Exports} exports @param {Parts} parts
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
    writeSurrogates(part, new Uint8Array(exports.memory.buffer, at + start, size - start));
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
