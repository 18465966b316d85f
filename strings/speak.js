// Sentences out of templates. A template is a string with names in braces: 'Moved from {place}'. Where it counts something it
// is an object with a template for each plural category of the language (CLDR's, as Intl.PluralRules has them), and the
// number is {n}: { one: '{n} word', other: '{n} words' }. Templates are data: they can be loaded, packed and sent to a worker.

/** @import { Tools } from './language.js' */

/** What a name in braces can stand for: numbers are grouped, and the parts of a list joined, as the language has it. @typedef {string | number | readonly string[]} Value */

/** A template for each plural category, or `other` alone where all are the same. @typedef {Partial<Record<Intl.LDMLPluralRule, string>>} Forms */

/** The names in a template. @template S @typedef {S extends `${string}{${infer K}}${infer Rest}` ? K | Names<Rest> : never} Names */

/**
 * Templates as functions of the values that they name; what names none stays a string.
 * @template T
 * @typedef {T extends string
 *   ? [Names<T>] extends [never] ? string : (values: Record<Names<T>, Value>) => string
 *   : keyof T extends Intl.LDMLPluralRule
 *     ? (values: { n: number } & Record<Exclude<Names<T[keyof T]>, 'n'>, Value>) => string
 *     : { [K in keyof T]: Spoken<T[K]> }} Spoken
 */

/**
 * The same names with the words of any language.
 * @template T
 * @typedef {T extends string ? string : keyof T extends Intl.LDMLPluralRule ? Forms : { [K in keyof T]: Translation<T[K]> }} Translation
 */

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether a part of a table is one template in its plural forms. @param {object} part @returns {part is Forms} */
export const isForms = (part) => Object.keys(part).every((key) => CATEGORIES.has(key));

/** Puts values in the place of names in braces. @param {string} template @param {Record<string, string>} values */
export const fill = (template, values) =>
  template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** @param {string} template @param {Record<string, Value>} values @param {Tools} tools */
function say(template, values, { number, list }) {
  const word = (/** @type {Value} */ value) => (typeof value === 'object' ? list(value) : value);
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value) : word(value),
  ]);
  return fill(template, Object.fromEntries(written));
}

/**
 * A table of templates as one of functions.
 * @template T @param {T} table @param {Tools} tools @returns {Spoken<T>}
 */
export function spoken(table, tools) {
  return /** @type {Spoken<T>} */ (spokenPart(/** @type {any} */ (table), tools));
}

/** @param {string | Record<string, any>} part @param {Tools} tools @returns {any} */
function spokenPart(part, tools) {
  if (typeof part === 'string') {
    if (!/\{\w+\}/.test(part)) return part;
    return (/** @type {Record<string, Value>} */ values) => say(part, values, tools);
  }
  if (isForms(part))
    return (/** @type {Record<string, Value> & {n: number}} */ values) =>
      say(tools.form(values.n, part), values, tools);
  return Object.fromEntries(
    Object.entries(part).map(([name, each]) => [name, spokenPart(each, tools)]),
  );
}
