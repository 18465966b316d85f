// `stet/history`: a history as text, as a log by version, as a page or as JSON.
import { HISTORY_FORMATS, writeHistory } from '../reports/history-formats.js';
import { bestLanguage } from '../strings/languages.js';
import { loadParts } from '../strings/parts.js';

export { HISTORY_FORMATS };

/** @type {typeof import('./history.js').historyReport} */
export async function historyReport(history, format, { language = 'en', names } = {}) {
  if (!HISTORY_FORMATS.includes(format))
    throw new RangeError(`Formats are ${HISTORY_FORMATS.join(', ')}.`);
  const { history: words, findings: strings } = await loadParts(bestLanguage([language]), [
    'history',
    'findings',
  ]);
  const settings = { names: names ?? history.versions.map(() => ''), words, strings };
  return writeHistory(history, format, settings);
}
