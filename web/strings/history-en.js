// Every word that the page says of a history, in English. history-de.js says the same in German.

/** @import { By, Stamp } from '../history/order.js' */
/** @import { Role } from '../../wasm/engine.js' */
import { languageTools } from './language.js';

const { number, counted, list } = languageTools('en', 'and', ',');

const sentence = { one: 'sentence', other: 'sentences' };

export const history = {
  /** @param {number} count */
  heading: (count) => counted(count, { one: 'version', other: 'versions' }),
  label: 'Versions of the story',
  strip: 'All versions, the earliest first',
  /** @param {number} at */
  version: (at) => `Version ${number(at)}`,
  open: 'History',
  openTip: 'What became of each sentence over all versions (h)',
  close: 'Comparison',
  closeTip: 'Two of the versions, compared (h)',
  ends: 'First against last',
  last: 'Last two',
  endsTip: 'Compare the first version with the last; again: the last two (t)',
  previous: 'Previous step',
  previousTip: 'The step before: each version with the one before it (,)',
  next: 'Next step',
  nextTip: 'The next step: each version with the one before it (.)',
  arrange: 'Arrange',
  arrangeTip: 'Move and remove versions',
  add: 'Add versions…',
  addLabel: 'Files with more versions',
  earlier: 'Earlier',
  later: 'Later',
  /** @param {number} at */
  earlierIs: (at) => `Earlier: version ${number(at)}`,
  /** @param {number} at */
  laterIs: (at) => `Later: version ${number(at)}`,
  /** @param {number} at */
  moveBack: (at) => `Move version ${number(at)} one place back`,
  /** @param {number} at */
  moveOn: (at) => `Move version ${number(at)} one place on`,
  /** @param {number} at */
  remove: (at) => `Remove version ${number(at)}`,
  keys: 'Keys on a version: ← → go along, Shift+← and Shift+→ move it, Delete removes it. Versions can be dragged, too.',
  words: (/** @type {number} */ count) => counted(count, { one: 'word', other: 'words' }),
  headline: 'Headline changed',
  correction: 'Correction note',
  /** @param {number} at */
  same: (at) => `Same text as version ${number(at)}`,
  apart: 'Another story, left apart',
  strange: 'Next to nothing in common with the version before',
  toCome: 'Still to come',
  /** Where a date comes from. @type {Record<Stamp['by'], (date: string) => string>} */
  dated: { text: (date) => date, name: (date) => date, file: (date) => `saved ${date}` },
  /** What the order was guessed by. @type {Record<By, string>} */
  order: {
    text: 'The versions are in the order of the dates in their texts. “Arrange” changes it.',
    name: 'The versions are in the order of the dates in their names. “Arrange” changes it.',
    number: 'The versions are in the order of their names. “Arrange” changes it.',
    file: 'The versions are in the order in which they were saved. “Arrange” changes it.',
  },

  /** @param {number} count @returns {string} */
  leaveOut: (count) => (count === 1 ? 'Leave it out' : 'Leave them out'),
  cancel: 'Cancel',
  /** @param {number} count @param {number} most */
  tooMany: (count, most) =>
    `Stet follows at most ${number(most)} versions; these would be ${number(count)}. Choose fewer files.`,
  /** @param {number} at */
  empty: (at) =>
    `Version ${number(at)} is empty. Remove it, or give it a text, to see the history.`,
  /** @param {string} message */
  failed: (message) => `The history could not be made. ${message}`,
  cancelled: 'The history was cancelled. Two versions can still be compared.',
  again: 'Make the history',
  tracing: 'Following every sentence through all versions…',
  progress: 'How far the history is',
  cancelJob: 'Cancel the history',
  percent: (/** @type {number} */ share) => `${number(share)}%`,

  shown: 'The history of all versions is shown.',
  hidden: 'The comparison of two versions is shown.',
  /** @param {number} one @param {number} other */
  comparing: (one, other) => `Version ${number(one)} against version ${number(other)}`,
  /** @param {number} at */
  showing: (at) => `Version ${number(at)} is shown.`,
  /** @param {number} from @param {number} to */
  moved: (from, to) => `Version ${number(from)} is version ${number(to)} now.`,
  /** @param {number} at */
  removed: (at) => `Version ${number(at)} was removed. “Undo” brings it back.`,

  over: 'Over all versions',
  find: 'Find words in all versions',
  findHint: 'a figure, a name, a few words',
  notFound: 'No version has these words.',
  /** @param {string} version With its date. */
  firstIn: (version) => `First in ${version}:`,
  /** @param {readonly string[]} versions @param {boolean} all */
  foundIn: (versions, all) => (all ? 'In all versions.' : `In ${list(versions)}.`),
  noAlert: 'No step changed anything that must be checked.',
  /** @param {number} change @param {number} note */
  corrected: (change, note) =>
    change === note
      ? `The last change that must be checked came with version ${number(change)}, and a correction note with it.`
      : `The last change that must be checked came with version ${number(change)}, and a correction note with version ${number(note)}.`,
  nothingBack: 'Nothing that was taken out came back.',
  steps: 'Step by step',
  noFindings: 'No findings.',
  see: 'Show this step',
  fields: 'Headline and other fields',
  field: 'Field',
  inVersion: 'Version',
  wording: 'Wording',
  noField: 'none',
  /** Of which there may be several. @type {Partial<Record<Role, string>>} */
  fieldNames: { caption: 'Captions', credit: 'Credits' },

  /** @param {number} at */
  galley: (at) => `Version ${number(at)}, sentence by sentence`,
  legend: 'The number in the margin is the version that brought a sentence in.',
  legendWords: 'Words that came into it later are shaded, with their own number:',
  legendShade: 'The stronger the shade, the later the version.',
  shades: 'Shades of the versions',
  pick: 'Choose a sentence to see all its wordings (j and k go along, Enter goes to them).',
  /** For screen readers. @param {number} born @param {readonly number[]} changed */
  age: (born, changed) =>
    `Since version ${number(born)}${changed.length > 0 ? `, changed in ${list(changed.map(number))}` : ''}`,
  /** @param {number} at */
  changedIn: (at) => `changed in ${number(at)}`,
  /** @param {number} at */
  back: (at) => `back in version ${number(at)}`,
  /** @param {number} count @param {readonly number[]} versions */
  gone: (count, versions) =>
    `${counted(count, sentence)} taken out here in ${versions.length > 1 ? 'versions' : 'version'} ${list(versions.map(number))}`,
  /** @param {number} count @param {readonly number[]} versions */
  merged: (count, versions) =>
    `${counted(count, sentence)} merged into others in ${versions.length > 1 ? 'versions' : 'version'} ${list(versions.map(number))}`,
  /** @param {number} at */
  out: (at) => `out since version ${number(at)}`,

  life: 'Life of the sentence',
  lifeClose: 'Close',
  /** @param {number} born */
  born: (born) => `Since version ${number(born)}`,
  /** @param {number} born @param {number} gone */
  lived: (born, gone) => `From version ${number(born)}, gone since version ${number(gone)}`,
  split: 'split off from another sentence',
  mergedNow: 'merged into another sentence',
  takenOut: 'taken out',
  backHere: 'back',
  /** @param {number} at */
  backAs: (at) => `back as in version ${number(at)}`,
  /** @param {number} at */
  as: (at) => `again as in version ${number(at)}`,
  seeStep: 'Show in the comparison',
  unchangedSince: 'Unchanged since.',
  otherStory: 'This version belongs to another story, and was left apart.',

  /** Reports, by their format and what is added to the name of the last version. @type {Record<string, string>} */
  reports: {
    text: 'Save history.txt…',
    changes: 'Save history changes.txt…',
    html: 'Save history.html…',
    json: 'Save history.json…',
  },
  /** @param {string} report @param {number} first @param {number} last */
  reportOf: (report, first, last) =>
    report.replace('…', ` of versions ${number(first)} to ${number(last)}…`),

  help: {
    steps: 'Next step, previous step between versions',
    ends: 'First version against last, or the last two',
    history: 'History of all versions, or the comparison',
    versions: 'To the versions',
  },
};
