// The languages of the page. Its words are part of its state (`State.t`), and are passed to whatever needs them. English is
// there from the start; others are loaded when they are wanted.
import { en } from './en.js';

/** @typedef {typeof en} Strings */

/** @type {Record<string, {name: string, load: () => Promise<Strings>}>} */
export const LANGUAGES = {
  en: { name: 'English', load: async () => en },
  de: { name: 'Deutsch', load: async () => (await import('./de.js')).de },
};

export const ENGLISH = en;

/** @param {string} code One of LANGUAGES. Any other gives English. @returns {Promise<Strings>} */
export const loadStrings = async (code) =>
  Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code].load() : en;

/** The first of a person's languages that the page can speak. @param {readonly string[]} wanted BCP 47 tags. */
export function bestLanguage(wanted) {
  const codes = wanted.map((tag) => tag.split('-')[0].toLowerCase());
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
