// The numerals of lists, by the names that Word has for them (ECMA-376 part 1, 17.18.59).

/** @type {[number, string][]} */
const ROMAN = [
  ...[
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ],
  ...[
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ],
].map(([value, sign]) => /** @type {[number, string]} */ ([value, sign]));

/** Numerals beyond these are shown as digits. @param {number} number @param {string} format */
export function numeral(number, format) {
  if (number < 1 || number > 3999) return String(number);
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

/** After z come aa, bb, cc. @param {number} number */
const letters = (number) =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** @param {number} number */
function roman(number) {
  let rest = number;
  let signs = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) signs += sign;
  return signs;
}
