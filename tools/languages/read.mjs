// Reads a language's file (core/src/words/languages/README.md says how one is written) and refuses what the core could
// not find: a word that is not folded as the core folds what it looks up, or one that would be lost behind another.
import { FACTS } from './facts.mjs';
import { LONGEST_PHRASE, USES } from './uses.mjs';

/**
 * @typedef {import('./uses.mjs').Use} Use
 * @typedef {import('./uses.mjs').Value} Value
 *
 * @typedef {object} Word
 * @property {string} text
 * @property {number} [value]
 *
 * @typedef {object} Entry Words of one use; where that has lemmas, of one.
 * @property {Use} use
 * @property {Word[]} words
 *
 * @typedef {object} Language
 * @property {string} tag '' for what belongs to no language.
 * @property {Map<string, string>} facts By name, as C++ writes them.
 * @property {Entry[]} entries
 */

/** The words of no one language. */
const COMMON = 'common';
/** What WordUse in lexicon.hpp holds. */
const LARGEST = { number: 0xffff, date: 0xff };
const SHORTEST_OPENING = 2; // Bytes: Openings tells most texts apart by so many.

/** A fault of a file, to be told to whoever wrote it. */
export class FileError extends Error {}

/** @param {string} name common.txt, de.txt @param {string} text @returns {Language} */
export function readLanguage(name, text) {
  const tag = name.replace(/\.txt$/, '');
  if (tag !== COMMON && !/^[a-z]{2,3}$/.test(tag))
    throw new FileError(`${name}: a language's file is called by its tag of two or three letters`);
  const reader = new Reader(tag === COMMON ? '' : tag);
  for (const { at, line } of logicalLines(text)) {
    try {
      reader.line(line, at);
    } catch (error) {
      if (error instanceof FileError) error.message = `${name}:${at}: ${error.message}`;
      throw error;
    }
  }
  return reader.language;
}

/** Lines with those that go on behind them, without comments. @param {string} text */
function* logicalLines(text) {
  let at = 0;
  let line = '';
  for (const [index, next] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(next)) continue;
    if (/^\s/.test(next)) {
      line += ` ${next.trim()}`;
      continue;
    }
    if (line !== '') yield { at, line };
    at = index + 1;
    line = next.trim();
  }
  if (line !== '') yield { at, line };
}

class Reader {
  /** @type {Map<string, number>} By use and word: the line. */
  #seen = new Map();
  /** @type {Map<string, number>} By sort of value and word. */
  #values = new Map();

  /** @param {string} tag */
  constructor(tag) {
    /** @type {Language} */
    this.language = { tag, facts: new Map(), entries: [] };
  }

  /** @param {string} line @param {number} at */
  line(line, at) {
    const [, name = '', rest = ''] = /^([a-z-]+): +(.+)$/.exec(line) ?? [];
    if (name === '') throw new FileError(`"${line}" is not of the form "use: word, word"`);
    const use = USES.find((each) => each.name === name);
    if (use) this.#words(use, rest.split(/, +/), at);
    else this.#fact(name, rest);
  }

  /** @param {string} name @param {string} value */
  #fact(name, value) {
    const fact = FACTS[name];
    if (!fact) {
      const uses = USES.map((each) => each.name).join(', ');
      const facts = Object.keys(FACTS).join(', ');
      throw new FileError(`"${name}" is no use (${uses}) and no fact (${facts})`);
    }
    if (this.language.entries.length > 0)
      throw new FileError(`"${name}" is a fact of the language: it stands before all words`);
    const read = fact.read(value);
    if (read === undefined) throw new FileError(`"${name}" must be ${fact.form}, not "${value}"`);
    this.language.facts.set(name, read);
  }

  /** @param {Use} use @param {string[]} items @param {number} at */
  #words(use, items, at) {
    if (['functionWords', 'otherWords'].includes(use.list) && this.language.tag === '')
      throw new FileError(`"${use.name}" belongs to a language: it is known only in its stories`);
    const apart = use.list === 'otherWords' && this.language.facts.has('unspaced');
    const words = items.map((item) => wordOf(use, apart ? parted(item) : item));
    for (const { text, value } of words) {
      checkForm(text, this.language.facts.has('dotless-i'));
      checkLength(use, text);
      this.#checkOnce(use, text, at);
      if (use.value) this.#checkValue(use.value, text, value ?? -at);
    }
    this.language.entries.push({ use, words });
  }

  /** @param {Use} use @param {string} text @param {number} at */
  #checkOnce(use, text, at) {
    const key = `${use.name}: ${text}`;
    const before = this.#seen.get(key);
    if (before !== undefined)
      throw new FileError(`"${text}" stands under "${use.name}" twice, first in line ${before}`);
    this.#seen.set(key, at);
  }

  /** @param {Value} sort @param {string} text @param {number} value Of a lemma its line, negative. */
  #checkValue(sort, text, value) {
    const key = `${sort}: ${text}`;
    if ((this.#values.get(key) ?? value) !== value)
      throw new FileError(`"${text}" has another ${sort} already, under another use`);
    this.#values.set(key, value);
  }
}

/** As tokens of a script without spaces are: 表示 is a phrase of two. @param {string} item */
const parted = (item) =>
  item.replace(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu, (run) =>
    Array.from(CLUSTERS.segment(run), ({ segment }) => segment).join(' '),
  );
const CLUSTERS = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** @param {Use} use @param {string} item @returns {Word} */
function wordOf(use, item) {
  const [, text = '', written] = /^([^=]*)(?:=(\d+))?$/.exec(item) ?? [];
  if (text === '') throw new FileError(`"${item}" is no word, or its value is no number`);
  const limit = use.value && use.value !== 'lemma' ? LARGEST[use.value] : undefined;
  if (limit === undefined && written !== undefined)
    throw new FileError(`"${text}" has a value, which words of "${use.name}" do not take`);
  if (limit !== undefined && (written === undefined || Number(written) > limit))
    throw new FileError(`"${text}" needs a value up to ${limit}: ${text}=1`);
  return written === undefined ? { text } : { text, value: Number(written) };
}

/** @param {Use} use @param {string} text */
function checkLength(use, text) {
  if (use.list === 'openings' && Buffer.byteLength(text) < SHORTEST_OPENING)
    throw new FileError(`"${text}" is too short for an opening`);
  if (use.list !== 'openings' && text.split(' ').length > LONGEST_PHRASE)
    throw new FileError(`"${text}" has more than ${LONGEST_PHRASE} words`);
}

/** @param {string} text @param {boolean} dotlessI */
function checkForm(text, dotlessI) {
  if (/\p{Cc}/u.test(text)) throw new FileError(`"${text}" has a character that no word has`);
  const right = folded(text, dotlessI).trim().replace(/ {2,}/g, ' ');
  if (right !== text) throw new FileError(`"${text}" is never looked up: write "${right}"`);
}

/**
 * As core/src/unicode/fold.cpp folds: lower case, one form for all quotation marks, dashes and spaces, NFC.
 * @param {string} text @param {boolean} dotlessI
 */
function folded(text, dotlessI) {
  const turkish = dotlessI ? text.replaceAll('İ', 'i').replaceAll('I', 'ı') : text;
  const cased = Array.from(turkish.normalize('NFD'), (letter) =>
    letter === 'ı' ? letter : letter.toUpperCase().toLowerCase(),
  ).join('');
  return cased
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[`´ʹʻʼ‘’‚‛′‹›＇]/gu, "'")
    .replace(/[«»“”„‟″❝❞〝〞〟＂]/gu, '"')
    .replace(/[\p{Pd}−⁃]/gu, '-')
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC');
}
