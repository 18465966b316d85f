// The worker's entry: compares two texts that the page sends (compare-client.js), or the versions of a history
// (history/client.js), and gives back the flat result.

/** @import { ArticleInput } from '../wasm/engine.js' */
/** @import { Request } from '../wasm/request.js' */
/** @import { Runner } from '../wasm/run.js' */
import { historyRequestOf, requestOf } from '../wasm/request.js';
import { loadRunner, WordsNeeded } from '../wasm/run.js';

/** @type {Promise<Runner> | null} */
let runner = null;

/** The earlier text, which comes ahead of the later one. @type {ArticleInput} */
let before = '';

/** What is to be done. @type {Request | null} */
let request = null;

/** The words of the languages met so far. @type {Map<string, Uint8Array>} */
const words = new Map();

const post = /** @type {(message: unknown, transfer?: Transferable[]) => void} */ (
  self.postMessage.bind(self)
);

self.onmessage = async ({ data }) => {
  try {
    if (data.type === 'load') {
      runner = loadRunner(data.module, (language) => words.get(language));
    } else if (data.type === 'before') {
      before = data.before;
    } else {
      if (data.type === 'words') words.set(data.language, data.words);
      else if (data.type === 'history') request = historyRequestOf(data.versions);
      else request = requestOf(before, data.after, data.options);
      await run();
    }
  } catch (error) {
    if (error instanceof WordsNeeded) post({ type: 'words', language: error.language });
    else post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

async function run() {
  if (!runner || !request) throw new Error('The engine was not loaded.');
  const buffer = (await runner).run(request, (stage, share) =>
    post({ type: 'progress', stage, share }),
  );
  before = '';
  request = null;
  post({ type: 'done', buffer }, [buffer]);
}
