// A comparison of two files as a report: puts together what the formats need.
import { modelOf } from '../model/model.js';
import { aboutOf } from '../reports/about.js';
import { Protected } from '../reports/protected.js';
import { write } from '../reports/formats.js';
import { fill } from '../reports/names.js';
import { bestLanguage } from '../strings/languages.js';
import { loadParts } from '../strings/parts.js';
import { notComparedOf } from './documents.mjs';
import { version } from './files.mjs';
import { checkedDate } from './choices.mjs';
import { Trouble } from './trouble.mjs';
import { findings, reports } from './words.mjs';

/** @typedef {import('./documents.mjs').Side} Side */
/** @typedef {import('./choices.mjs').Values} Values */

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
 * @param {import('../reports/format-names.js').FormatName} format @param {Values} values
 */
export async function reportOf(comparison, [before, after], format, values) {
  const leftOut = notComparedOf({
    before: { ...before, name: before.file.name },
    after: { ...after, name: after.file.name },
  });
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
