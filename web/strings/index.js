// The languages of the page. Its words are part of its state (`State.t`), and are passed to whatever needs them.
import { de } from './de.js';
import { en } from './en.js';

/** @typedef {typeof en} Strings */

/** @type {Record<string, Strings>} */
export const LANGUAGES = { en, de };

/** @param {string} code One of LANGUAGES. Any other gives English. @returns {Strings} */
export const stringsOf = (code) => (Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : en);

/** The first of a person's languages that the page can speak. @param {readonly string[]} wanted BCP 47 tags. */
export function bestLanguage(wanted) {
  const codes = wanted.map((tag) => tag.split('-')[0].toLowerCase());
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
