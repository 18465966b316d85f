// What a language's file may state besides its words: `name: value`.

/**
 * @typedef {object} Fact
 * @property {string} form What a value must be, in words.
 * @property {(value: string) => string | undefined} read The value as C++ writes it; nothing where it is not valid.
 * @property {string} [field] Of Language in core/src/words/language.hpp; none for what only the order depends on.
 */

/** @param {string} field @returns {Fact} */
const yes = (field) => ({
  field,
  form: '"yes", or left out',
  read: (value) => (value === 'yes' ? 'true' : undefined),
});

/** @param {string} value ㄱ-ㆎ, 가-힣 */
function ranges(value) {
  const ends = value.split(/, +/).map((item) => /^(.)-(.)$/u.exec(item) ?? ['', '', '']);
  const valid = ends.every(([, first, last]) => first !== '' && first <= last);
  return valid
    ? `U"${ends.map(([, first, last]) => escaped(first) + escaped(last)).join('')}"`
    : undefined;
}

/** @param {string} letter */
const escaped = (letter) => `\\U${(letter.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;

/** In the order of the fields of Language, as C++ wants them. @type {Record<string, Fact>} */
export const FACTS = {
  precedence: { form: 'a number', read: (value) => (/^\d+$/.test(value) ? value : undefined) },
  'ordinal-stops': yes('ordinalStops'),
  'semicolon-asks': yes('semicolonAsks'),
  'dotless-i': yes('dotlessI'),
  'decimal-comma': yes('decimalComma'),
  'small-months': yes('smallMonths'),
  'tens-and-units': yes('tensAndUnits'),
  'capital-nouns': yes('capitalNouns'),
  'joined-words': yes('joinedWords'),
  'verb-second': yes('verbSecond'),
  inverts: yes('inverts'),
  unspaced: yes('unspaced'),
  letters: { field: 'letters', form: 'ranges such as "a-z, à-ý"', read: ranges },
  'name-endings': {
    field: 'nameEndings',
    form: 'small letters, such as "а, ым"',
    read: (value) =>
      /^\p{Ll}+(, \p{Ll}+)*$/u.test(value) ? `"${value.replaceAll(',', '')}"` : undefined,
  },
};
