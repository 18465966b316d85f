// What a language needs besides its words: numbers, plurals and lists, by Intl or as Intl has them.

/** @import { Forms } from './speak.js' */
import { LANGUAGES } from './languages.js';

/** @typedef {ReturnType<typeof makeTools>} Tools */

/** @type {Map<string, ReturnType<typeof makeTools>>} */
const made = new Map();

/** @param {string} code One of LANGUAGES. */
export function languageTools(code) {
  const tools = made.get(code) ?? makeTools(code);
  made.set(code, tools);
  return tools;
}

/** @param {string} code */
function makeTools(code) {
  const { thousands, grouped, between, last, comma, semicolon, colon } = LANGUAGES[code];
  const rules = late(() => new Intl.PluralRules(code));
  /** As Intl.NumberFormat has it, which takes longer to make than a story takes to compare. @param {number} value A count. */
  const number = (value) =>
    value < grouped ? `${value}` : `${value}`.replace(/\B(?=(\d{3})+$)/g, thousands);
  /** @param {number} count @param {Forms} forms @returns {string} */
  const form = (count, forms) => forms[rules().select(count)] ?? forms.other ?? '';
  /** As Intl.ListFormat has it, which takes as long to make. @param {readonly string[]} parts */
  const list = (parts) =>
    parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(between)}${last}${parts[parts.length - 1]}`;
  /** @param {readonly string[]} parts */
  const commas = (parts) => parts.join(comma);
  /** @param {readonly string[]} parts */
  const semicolons = (parts) => parts.join(semicolon);
  return { number, form, list, commas, semicolons, colon };
}

/** Makes a value when it is first asked for: browsers take milliseconds to load what they know of a language. @template T @param {() => T} make */
function late(make) {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
