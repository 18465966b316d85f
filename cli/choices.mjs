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

/** As ISO 8601 in universal time. @param {string | undefined} date */
export function checkedDate(date) {
  if (date === undefined) return '';
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes('T');
  const moment = new Date(hasZone ? date : `${date}Z`);
  if (!DATE.test(date) || Number.isNaN(moment.getTime()))
    throw new Trouble(t.options.date({ date }));
  return date.includes('T') ? moment.toISOString().replace(/\.\d+Z$/, 'Z') : date;
}
