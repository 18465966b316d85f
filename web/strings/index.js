// The words of the page in the language it speaks. One language at a time, like a document's; every other module asks
// `t` for them when it needs them.
import { de } from './de.js';
import { en } from './en.js';

/** @typedef {typeof en} Strings */

/** @type {Record<string, Strings>} */
export const LANGUAGES = { en, de };

/** The strings of the language spoken now. @type {Strings} */
export let t = en;

/** @param {string} code One of LANGUAGES; any other is English. */
export function speak(code) {
  t = LANGUAGES[code] ?? en;
}

/** The first of a person's languages that the page can speak. @param {readonly string[]} wanted BCP 47 tags. */
export function bestLanguage(wanted) {
  const codes = wanted.map((tag) => tag.split('-')[0].toLowerCase());
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
