// What the options of a comparison ask for. They are checked before a file is read.
import { FORMATS, formatOfName } from '../reports/format-names.js';
import { foreignFormat } from './output.mjs';
import { Trouble } from './trouble.mjs';
import { t } from './words.mjs';

/** @import { FormatName } from '../reports/format-names.js' */

/** @typedef {{format?: string, output?: string, author?: string, date?: string, all?: boolean, 'no-notes'?: boolean, 'drop-comments'?: boolean, as?: string, encoding?: string, language?: string, whole?: boolean}} Values */

/** The format that is asked for, by name or by the name of the file. @param {Values} values @returns {FormatName} @throws {Trouble} */
export function chosenFormat({ format, output = '' }) {
  const chosen = format ?? formatOfName(output) ?? (foreignFormat(output) || 'text');
  const found = FORMATS.find((name) => name === chosen);
  if (found) return found;
  throw new Trouble(t.options.format({ format: chosen, known: FORMATS.join(', ') }));
}

/** A day, or a moment with or without seconds and offset. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** The years that word processors can show; before the first, days have no number in Windows. */
const YEARS = [1601, 9998];

/** As ISO 8601 in universal time. @param {string | undefined} date */
export function checkedDate(date) {
  if (date === undefined) return '';
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes('T');
  const moment = new Date(hasZone ? date : `${date}Z`);
  const year = moment.getUTCFullYear();
  if (!DATE.test(date) || !isDay(date.slice(0, 10)) || !(year >= YEARS[0] && year <= YEARS[1]))
    throw new Trouble(t.options.date({ date }));
  return date.includes('T') ? moment.toISOString().replace(/\.\d+Z$/, 'Z') : date;
}

/** Whether a month has so many days: a Date counts on into the next. @param {string} day */
function isDay(day) {
  const [year, month, number] = day.split('-').map(Number);
  return number > 0 && number <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
