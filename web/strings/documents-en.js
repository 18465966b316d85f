// What the page says about documents, in English: how they were read, and what was left out of them.

/** @import { EncodingSource } from '../../documents/encoding.js' */
/** @import { ProblemKind } from '../../documents/problem.js' */
/** @import { Left } from '../../documents/blocks.js' */
/** @import { Tracked } from '../../documents/read.js' */
import { KINDS, PLAIN, PROBLEMS, trackedWords } from '../../documents/words-en.js';
import { languageTools } from './language.js';

const { number, list } = languageTools('en', 'and', ',');

export const documents = {
  reading: 'Reading the document …',
  /** @param {string} name @param {ProblemKind} kind */
  problem: (name, kind) => `“${name}” ${PROBLEMS[kind]}.`,
  /** @param {string} name */
  unreadable: (name) =>
    `“${name}” could not be read. If it is a folder or has been moved, open the file itself.`,
  /** @param {Left[]} left */
  left: (left) =>
    list(left.map(({ kind, count }) => `${number(count)} ${KINDS[kind][count === 1 ? 0 : 1]}`)),
  /** @param {string} what */
  leftOut: (what) => `Left out: ${what}.`,
  /** @param {string} what */
  notCompared: (what) => `not compared: ${what}`,
  plain: PLAIN,
  show: 'Show what was left out',
  article: 'Only the article of the page was taken.',
  whole: 'Take in the whole page',
  approximate: 'The order of its lines had to be guessed.',
  /** @param {Tracked} tracked */
  tracked: (tracked) => `It holds ${trackedWords(tracked)}, taken as accepted.`,
  compareVersions: 'Compare original with accepted',
  takeOriginal: 'Take the original',
  versions: {
    /** @param {string} name */
    original: (name) => `${name}, original`,
    /** @param {string} name */
    accepted: (name) => `${name}, accepted`,
  },
  /** @param {string} encoding @param {EncodingSource} by */
  encoding: (encoding, by) => `Read as ${encoding}${by === 'guessed' ? ', by its letters' : ''}.`,
  chooseEncoding: 'Another encoding',
};
