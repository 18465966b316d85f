// A comparison of two files as a report: puts together what the formats need.
import { modelOf } from '../model/model.js';
import { aboutOf } from '../reports/about.js';
import { Protected } from '../reports/docx/write.js';
import { FORMATS, formatOfName, write } from '../reports/formats.js';
import { leftOutWords } from '../reports/left-out.js';
import { fill } from '../reports/names.js';
import { bestLanguage } from '../strings/languages.js';
import { loadParts } from '../strings/parts.js';
import { version } from './files.mjs';
import { foreignFormat } from './output.mjs';
import { Trouble } from './trouble.mjs';
import { findings, listed, reports, t } from './words.mjs';

/** @typedef {import('./documents.mjs').Side} Side */
/** @typedef {{format?: string, output?: string, author?: string, date?: string, all?: boolean, 'no-notes'?: boolean, 'drop-comments'?: boolean, as?: string, encoding?: string, language?: string, whole?: boolean}} Values */

/** The format that is asked for, by name or by the name of the file. @param {Values} values */
export function chosenFormat({ format, output = '' }) {
  const chosen = format ?? formatOfName(output) ?? (foreignFormat(output) || 'text');
  if (FORMATS.includes(chosen)) return chosen;
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

/** Options that change what a report says. @type {(keyof Values)[]} */
const TOLD = [
  'as',
  'encoding',
  'language',
  'whole',
  'author',
  'date',
  'all',
  'no-notes',
  'drop-comments',
];

/**
 * @param {import('../wasm/engine.js').Comparison} comparison @param {[Side, Side]} sides
 * @param {string} format @param {Values} values
 */
export async function reportOf(comparison, [before, after], format, values) {
  const leftOut = leftOutWords(
    [before, after].map(({ file, left }) => ({ name: file.name, left })),
    listed,
  );
  const told = TOLD.filter((name) => values[name] !== undefined);
  const about = aboutOf({
    version: await version(),
    options: Object.fromEntries(
      told.map((name) => [`--${name}`, values[name] === true ? '' : String(values[name])]),
    ),
    given: { before: before.file, after: after.file },
    notCompared: leftOut,
  });
  const model = modelOf(comparison);
  const reporting = {
    ...{ model, leftOut, words: reports, strings: findings, date: checkedDate(values.date) },
    storyWords: format === 'correction' ? await storyWords(comparison) : reports,
    about: format === 'changes' && values.output === undefined ? null : about,
    names: { before: before.file.name, after: after.file.name },
  };
  const choices = {
    versions: { before: before.version, after: after.version },
    author: values.author ?? 'Stet',
    notes: !values['no-notes'],
    dropsComments: values['drop-comments'] ?? false,
    all: values.all ?? false,
    chosen: comparison.findings,
  };
  try {
    return write(format, reporting, choices);
  } catch (error) {
    if (!(error instanceof Protected)) throw error;
    throw new Trouble(fill(reports.redline.protected, { name: after.name }));
  }
}

/** The words of the story's own language, or English. @param {import('../wasm/engine.js').Comparison} comparison */
async function storyWords({ after: { language } }) {
  const parts = await loadParts(bestLanguage([language]), ['reports']);
  return parts.reports;
}
