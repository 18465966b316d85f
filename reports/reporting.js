// What every report is made of. Page and command line put it together in their own way and get the same bytes.

/** @import { Model } from '../model/model.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { About } from './about.js' */
/** @import { Strings } from './changes.js' */
/** @import { reports } from '../strings/en/reports.js' */
/** @import { Translation } from '../strings/speak.js' */

/** @typedef {Translation<typeof reports>} Words */

/**
 * @typedef {object} Reporting
 * @property {Model} model
 * @property {Record<SideName, string>} names Of the files, without folders; '' where a text has none.
 * @property {About | null} about Null where a report stays where it was made.
 * @property {string} leftOut What the documents hold that was not compared, in words, or ''.
 * @property {string} date That was given for the report, in ISO 8601, or ''.
 * @property {Strings} strings
 * @property {Words} words
 * @property {Words} storyWords Those of the story's own language, in which its readers are told of a correction.
 */

/** What a story is called: its headline, else its file. @param {Pick<Reporting, 'model' | 'names'>} reporting */
export function titleOf({ model, names }) {
  const { comparison } = model;
  const headline = comparison.after.blocks.find(({ role }) => role === 'headline');
  const text = headline ? comparison.texts.after.slice(...headline.range) : '';
  return text.replace(/\s+/g, ' ').trim() || names.after || names.before;
}
