// The languages that Stet speaks, and what each needs beside its words. A language is a folder here, with a file for each
// part (parts.js); English is what the others are held to. This file is small, since the page holds it from the start.

/**
 * @typedef {object} Language
 * @property {'ltr' | 'rtl'} dir
 * @property {string} thousands Between groups of three digits.
 * @property {number} grouped The least number whose digits are grouped.
 * @property {string} between What stands between the parts of a list,
 * @property {string} last and before its last part.
 * @property {string} comma Between parts that no word joins,
 * @property {string} semicolon and between longer ones.
 * @property {string} colon Between a name and what is said of it.
 */

/** @type {Record<string, Language>} */
export const LANGUAGES = {
  en: language(',', ' and '),
  de: language('.', ' und '),
  fr: { ...language('\u202f', ' et '), semicolon: '\u202f; ', colon: '\u00a0: ' },
  es: { ...language('.', ' y '), grouped: 10_000 },
  pt: language('.', ' e '),
  it: { ...language('.', ' e '), grouped: 10_000 },
  nl: language('.', ' en '),
  ru: language('\u00a0', ' и '),
  zh: { ...language(',', '和'), between: '、', comma: '，', semicolon: '；', colon: '：' },
  ja: { ...language(',', '、'), between: '、', comma: '、', semicolon: '；', colon: '：' },
  ar: { ...language(',', ' و'), dir: 'rtl', between: ' و', comma: '، ', semicolon: '؛ ' },
};

/** @param {string} thousands @param {string} last @returns {Language} */
function language(thousands, last) {
  return {
    thousands,
    last,
    dir: 'ltr',
    grouped: 1000,
    between: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
  };
}

/** A language's name in itself. @param {string} code */
export const nameOfLanguage = (code) =>
  new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? '';

/** From what was to what is, as the text around it runs. @param {'ltr' | 'rtl'} direction */
export const arrowIn = (direction) => (direction === 'rtl' ? '←' : '→');

/** @param {string} tag BCP 47's, or the name of a locale such as de_AT.UTF-8. */
const codeOf = (tag) => tag.split(/[-_.@]/)[0].toLowerCase();

/** Whether Stet speaks a language. @param {string} tag */
export const isSpoken = (tag) => Object.hasOwn(LANGUAGES, codeOf(tag));

/** The first of a person's languages that Stet speaks. @param {readonly string[]} wanted Tags. */
export const bestLanguage = (wanted) => codeOf(wanted.find(isSpoken) ?? 'en');
