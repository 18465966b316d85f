// The words of a history, which are loaded with it, in the languages of the page.

/** @import { Strings } from '../strings/index.js' */
/** @import { HistoryStrings } from '../../reports/history-en.js' */
import { historyEn } from '../../reports/history-en.js';
import { historyDe } from '../strings/history-report-de.js';
import { history as de } from '../strings/history-de.js';
import { history as en } from '../strings/history-en.js';

/** @typedef {typeof en} Words */

/** @param {Strings} t */
export const stringsOf = ({ code }) => (code === 'de' ? de : en);

/** What is said of findings over the whole. @param {Strings} t @returns {HistoryStrings} */
export const reportStringsOf = ({ code }) => (code === 'de' ? historyDe : historyEn);
