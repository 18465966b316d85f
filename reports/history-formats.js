// The forms in which a history goes out. Page and command line both come here, so that they give the same bytes.

/** @import { History } from '../wasm/engine.js' */
/** @import { Settings } from './history.js' */
import { historyChanges, historyHtml, historyText } from './history.js';

/** @type {Record<string, (history: History, settings: Settings) => string>} */
const WRITERS = {
  text: historyText,
  changes: historyChanges,
  json: (history) => JSON.stringify(history) + '\n',
  html: historyHtml,
};

export const HISTORY_FORMATS = Object.keys(WRITERS);

/** @param {History} history @param {string} format One of `HISTORY_FORMATS`. @param {Settings} settings */
export const writeHistory = (history, format, settings) => WRITERS[format](history, settings);
