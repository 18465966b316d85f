// The worker's entry: compares what the page sends (compare-client.js) and gives back the flat result.

/** @import { ArticleInput, Options } from '../wasm/engine.js' */
/** @import { Runner } from '../wasm/run.js' */
import { requestOf } from '../wasm/request.js';
import { loadRunner, WordsNeeded } from '../wasm/run.js';

/** @type {Promise<Runner> | null} */
let runner = null;

/** What is to be compared. The earlier text comes ahead of the later one. @type {{ before: ArticleInput, after: ArticleInput, options?: Options }} */
let job = { before: '', after: '' };

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
      job = { before: data.before, after: '' };
    } else {
      if (data.type === 'words') words.set(data.language, data.words);
      else job = { before: job.before, after: data.after, options: data.options };
      await compare();
    }
  } catch (error) {
    if (error instanceof WordsNeeded) post({ type: 'words', language: error.language });
    else post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

async function compare() {
  if (!runner) throw new Error('The engine was not loaded.');
  const request = requestOf(job.before, job.after, job.options);
  const buffer = (await runner).run(request, (stage, share) =>
    post({ type: 'progress', stage, share }),
  );
  job = { before: '', after: '' };
  post({ type: 'done', buffer }, [buffer]);
}
