// Makes histories, as compare-client.js makes comparisons: short ones in the page, long ones in a worker, by the engine of
// histories. The latest job wins.

/** @import { ArticleInput, History } from '../../wasm/engine.js' */
/** @import { Assets, Progress } from '../compare-client.js' */
import { readHistory, textOf } from '../../wasm/engine.js';
import { historyRequestOf } from '../../wasm/request.js';
import { CompareClient } from '../compare-client.js';

export class HistoryClient {
  #client;

  /** @param {() => Promise<Assets>} loadAssets */
  constructor(loadAssets) {
    this.#client = new CompareClient(loadAssets);
  }

  /** @param {readonly ArticleInput[]} versions @param {(progress: Progress) => void} onProgress @returns {Promise<History>} Rejects as `CompareClient.compare` does. */
  async history(versions, onProgress) {
    const length = versions.reduce((sum, version) => sum + textOf(version).length, 0);
    const request = () => historyRequestOf(versions);
    const messages = [{ type: 'history', versions }];
    const buffer = await this.#client.run({ length, request, messages }, onProgress);
    return readHistory(buffer, versions);
  }

  cancel() {
    this.#client.cancel();
  }
}
