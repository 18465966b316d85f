// The direction that a text runs in, as its letters tell.

/** How many characters are looked at. */
const SAMPLE = 4000;

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]+/gu;

const LETTERS = /\p{L}+/gu;

/** Counts run by run: a list of single letters takes longer to make. @param {string} text @param {RegExp} runs */
const count = (text, runs) =>
  (text.match(runs) ?? []).reduce((length, run) => length + run.length, 0);

/** @param {string} text @returns {'rtl' | 'ltr'} */
export function directionOf(text) {
  const sample = text.slice(0, SAMPLE);
  const rtl = count(sample, RTL);
  return rtl > 0 && rtl * 2 > count(sample, LETTERS) ? 'rtl' : 'ltr';
}
