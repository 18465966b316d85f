// The page's entry: makes its element of the markup that is in it, and gives the document its language and title.
import { createApp } from './app.js';
import {
  characterMap,
  example,
  historyModule,
  languageWords,
  wordsHere,
  readerSource,
  wasmModule,
  workerSource,
} from './assets.js';
import { CompareClient } from './compare-client.js';
import { CompareElement } from './element/compare-element.js';
import { windowEnvironment } from './environment.js';
import { storyName } from './lib/labels.js';
import { isNotLoaded } from './not-loaded.js';
import { startingLanguage } from './preferences.js';
import { Readers } from './readers.js';
import { ENGLISH, loadStrings } from './strings.js';

/** @param {() => Promise<WebAssembly.Module>} load */
const assetsWith = (load) => async () => {
  const [module, script] = await Promise.all([load(), workerSource()]);
  return { module, script, loadWords: languageWords, words: wordsHere };
};
const client = new CompareClient(assetsWith(wasmModule));
client.prepare(); // While the views are made.

const readers = new Readers(readerSource, characterMap);
const environment = windowEnvironment();
const t = await loadStrings(startingLanguage(environment), environment.loadParts).catch(
  () => ENGLISH,
);

class PageElement extends CompareElement {
  make() {
    const historyAssets = assetsWith(historyModule);
    const app = createApp(this, environment, client, example, readers, t, historyAssets);
    const built = { title: document.title };
    app.store.watch(['t'], ({ t }) => {
      document.documentElement.lang = t.code;
      document.documentElement.dir = t.dir;
    });
    app.store.watch(['t', 'result'], ({ t, result }) => {
      const title = t.markup?.title ?? built.title;
      document.title = result ? `${storyName(result)} – Stet` : title;
    });
    // What could not be loaded and nobody caught: what was asked for did not happen, and may be asked for again.
    environment.listen('unhandledrejection', (event) => {
      if (!isNotLoaded(event.reason)) return;
      event.preventDefault();
      app.store.set({ problem: app.store.get().t.problems.notLoaded });
    });
    return app;
  }
}
customElements.define('stet-compare', PageElement);
