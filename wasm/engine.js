// The API for JavaScript: texts in, comparisons and histories out (engine.d.ts has the types). It runs in a page, in a worker and under
// Node, where engine-node.js adds the reading of the file.

/** @import { ArticleInput, BlockInput, Engine, Href } from './engine.js' */
/** @import { Runner } from './run.js' */
import { check, checkHistory } from './check.js';
import { partsOf, readFlat } from './flat.js';
import { historyRequestOf, requestOf } from './request.js';
import { loadRunner } from './run.js';

/** @type {typeof import('./engine.js').load} */
export async function load(wasm, words = () => undefined) {
  if (!wasm) throw new TypeError('load() needs the bytes of stet.wasm, or its WebAssembly.Module');
  return new WasmEngine(await loadRunner(wasm, words));
}

/** @type {typeof import('./engine.js').read} */
export function read(buffer, before, after) {
  const { result: comparison, unpack } = readFlat(buffer);
  return /** @type {any} */ (
    Object.defineProperties(comparison, {
      texts: { value: { before: textOf(before), after: textOf(after) } },
      hrefs: { value: { before: hrefsOf(before), after: hrefsOf(after) } },
      buffer: { value: buffer },
      unpack: { value: unpack },
      toJSON: { value: () => ({ ...comparison }) },
    })
  );
}

/** @type {typeof import('./engine.js').readHistory} */
export function readHistory(buffer, versions) {
  const [own, ...parts] = partsOf(buffer);
  const history = /** @type {any} */ (readFlat(own).result);
  const steps = [];
  for (const [version, { follows, step }] of history.versions.entries()) {
    if (step !== null) steps[step] = read(parts[step], versions[follows], versions[version]);
  }
  return Object.defineProperties(history, {
    steps: { value: steps, enumerable: true },
    texts: { value: versions.map(textOf) },
    buffer: { value: buffer },
  });
}

/** @type {typeof import('./engine.js').textOf} */
export function textOf(article) {
  if (typeof article === 'string') return article;
  const last = article.blocks.length - 1;
  return article.blocks
    .map((block, at) => textIn(block) + (block.space || (at < last ? '\n\n' : '')))
    .join('');
}

/** @param {BlockInput} block */
const textIn = ({ text = '', sentences }) => sentences?.join(' ') ?? text;

/** Where words lead to; ranges count in the text of the whole article. @param {ArticleInput} article */
function hrefsOf(article) {
  /** @type {Href[]} */
  const all = [];
  let at = 0;
  for (const block of typeof article === 'string' ? [] : article.blocks) {
    for (const { range, href } of block.hrefs ?? []) {
      all.push({ range: [at + range[0], at + range[1]], href });
    }
    at += textIn(block).length + (block.space || '\n\n').length;
  }
  return all;
}

/** @implements {Engine} */
class WasmEngine {
  #runner;

  /** @param {Runner} runner */
  constructor(runner) {
    this.#runner = runner;
  }

  /** @type {Engine['compare']} */
  compare(before, after, options = {}) {
    check(before, after, options);
    const buffer = this.#runner.run(requestOf(before, after, options), options.progress);
    return read(buffer, before, after);
  }

  /** @type {Engine['history']} */
  history(versions, options = {}) {
    checkHistory(versions, options);
    if (!this.#runner.does('history'))
      throw new Error('stet.wasm compares two texts: load stet-history.wasm for a history.');
    const buffer = this.#runner.run(historyRequestOf(versions, options), options.progress);
    return readHistory(buffer, versions);
  }
}
