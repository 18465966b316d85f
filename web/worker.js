// The worker's entry: holds one engine and compares what the page sends (compare-client.js).

/** @import { Engine } from '../wasm/engine.js' */
import { load } from '../wasm/engine.js';

/** @type {Promise<Engine> | null} */
let engine = null;

/** The text to compare with, which comes ahead of the other. */
let before = '';

const post = /** @type {(message: unknown, transfer?: Transferable[]) => void} */ (
  self.postMessage.bind(self)
);

self.onmessage = async ({ data }) => {
  try {
    if (data.type === 'load') {
      engine = load(data.module);
      return;
    }
    if (data.type === 'before') {
      before = data.before;
      return;
    }
    if (!engine) throw new Error('The engine was not loaded.');
    const { buffer } = (await engine).compare(before, data.after, {
      ...data.options,
      progress: (stage, share) => post({ type: 'progress', stage, share }),
    });
    before = '';
    post({ type: 'done', buffer }, [buffer]);
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
