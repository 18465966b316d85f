// What a language needs besides its words: numbers, plurals and lists.

/** @typedef {{one: string, other: string}} Forms The forms of a noun that this language's plural rules ask for. */

/**
 * @param {string} locale
 * @param {string} and The word before the last part of a list.
 * @param {string} thousands The sign between groups of three digits.
 */
export function languageTools(locale, and, thousands) {
  const rules = late(() => new Intl.PluralRules(locale));
  /** As Intl.NumberFormat has it, which takes longer to make than a story takes to compare. @param {number} value A count. */
  const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
  /** @param {number} count @param {Record<string, string>} forms @returns {string} */
  const form = (count, forms) => forms[rules().select(count)] ?? forms.other;
  /** "3 words". @param {number} count @param {Forms & Record<string, string>} forms */
  const counted = (count, forms) => `${number(count)} ${form(count, forms)}`;
  /** As Intl.ListFormat has it, which takes as long to make. @param {readonly string[]} parts */
  const list = (parts) =>
    parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]}`;
  return { number, form, counted, list };
}

/** Makes a value when it is first asked for: browsers take milliseconds to load what they know of a language. @template T @param {() => T} make */
function late(make) {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
}

/** "4", "4 and 5", "4 to 7". @param {readonly number[]} numbers Ascending. @param {string} to @param {(parts: string[]) => string} list */
export function runs(numbers, to, list) {
  const last = numbers[numbers.length - 1];
  const isRun = last - numbers[0] === numbers.length - 1;
  return isRun && numbers.length > 2
    ? `${numbers[0]} ${to} ${last}`
    : list(numbers.map((each) => String(each)));
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text */
export const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
