// The page's entry: gives the app the whole window, and the document its language and title.
import { createApp } from './app.js';
import {
  characterMap,
  example,
  languageWords,
  readerSource,
  wasmModule,
  workerSource,
} from './assets.js';
import { CompareClient } from './compare-client.js';
import { windowEnvironment } from './environment.js';
import { Readers } from './readers.js';

const client = new CompareClient(async () => {
  const [module, script] = await Promise.all([wasmModule(), workerSource()]);
  return { module, script, loadWords: languageWords };
});
client.prepare(); // While the views are made.

const readers = new Readers(readerSource, characterMap);
const { store } = createApp(document.body, windowEnvironment(), client, example, readers);

store.watch(['t'], ({ t }) => {
  if (document.documentElement.lang === t.code) return; // The build wrote this title.
  document.documentElement.lang = t.code;
  document.title = t.page.title;
});
