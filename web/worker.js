// The worker's entry: compares what the page sends (compare-client.js) and gives back the flat result.

/** @import { ArticleInput } from '../wasm/engine.js' */
/** @import { Runner } from '../wasm/run.js' */
import { requestOf } from '../wasm/request.js';
import { loadRunner } from '../wasm/run.js';

/** @type {Promise<Runner> | null} */
let runner = null;

/** The earlier text, which comes ahead of the later one. @type {ArticleInput} */
let before = '';

const post = /** @type {(message: unknown, transfer?: Transferable[]) => void} */ (
  self.postMessage.bind(self)
);

self.onmessage = async ({ data }) => {
  try {
    if (data.type === 'load') {
      runner = loadRunner(data.module);
      return;
    }
    if (data.type === 'before') {
      before = data.before;
      return;
    }
    if (!runner) throw new Error('The engine was not loaded.');
    const buffer = (await runner).run(requestOf(before, data.after, data.options), (stage, share) =>
      post({ type: 'progress', stage, share }),
    );
    before = '';
    post({ type: 'done', buffer }, [buffer]);
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
