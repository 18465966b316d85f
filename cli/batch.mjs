// `stet batch`, a plain filter: each line in is a pair or the versions of a history, each line out its result, in order and
// in the memory of one. A bad line gives its error, and the run goes on.
import { writeOut } from './files.mjs';

const LINE_FEED = 0x0a;

/**
 * @param {import('../wasm/engine.js').Engine} engine
 * @param {AsyncIterable<Buffer>} input @param {import('node:stream').Writable} output
 */
export async function batch(engine, input, output) {
  let number = 0;
  for await (const bytes of linesOf(input)) {
    number++;
    const line = decode(bytes);
    if (line?.trim() === '') continue;
    await writeOut(output, answer(engine, line, number) + '\n');
  }
}

/**
 * Lines as bytes. JSON may hold U+2028, at which other readers of lines break.
 * @param {AsyncIterable<Buffer>} input
 */
async function* linesOf(input) {
  /** @type {Buffer[]} */
  let parts = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

/** @param {Buffer} bytes @returns {string | null} null where they are not UTF-8 */
function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param {import('../wasm/engine.js').Engine} engine @param {string | null} line @param {number} number */
function answer(engine, line, number) {
  /** @type {unknown} */
  let id = null;
  try {
    const pair = parse(line, number);
    id = pair.id ?? null;
    const result =
      pair.versions === undefined
        ? engine.compare(pair.before, pair.after, pair.options)
        : engine.history(pair.versions, pair.options);
    const json = JSON.stringify(result);
    return `{"id":${JSON.stringify(id)},${json.slice(1)}`;
  } catch (error) {
    return JSON.stringify({ id, error: /** @type {Error} */ (error).message });
  }
}

/** @param {string | null} line @param {number} number */
function parse(line, number) {
  if (line === null) throw new Error(`line ${number} is not UTF-8`);
  let pair;
  try {
    pair = JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${number} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
  if (typeof pair !== 'object' || pair === null || Array.isArray(pair)) {
    throw new Error(`line ${number} must be an object with "before" and "after"`);
  }
  return pair;
}
