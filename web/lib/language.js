// What language and direction a text has, as far as its letters and most common words tell: enough for a screen reader's
// voice, for hyphens and for the right fonts. The engine's own detection is finer and decides about words.

/** How much of a text is looked at. */
const SAMPLE = 4000;

/** Scripts that say the language by themselves, or nearly so. @type {[RegExp, string][]} */
const SCRIPTS = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja'],
  [/\p{Script=Hangul}+/gu, 'ko'],
  [/\p{Script=Han}+/gu, 'zh'],
  [/\p{Script=Arabic}+/gu, 'ar'],
  [/\p{Script=Hebrew}+/gu, 'he'],
  [/\p{Script=Thai}+/gu, 'th'],
  [/\p{Script=Devanagari}+/gu, 'hi'],
  [/\p{Script=Greek}+/gu, 'el'],
  [/\p{Script=Cyrillic}+/gu, 'ru'],
];

/** Words that every text of a language is full of, and few others have. @type {[string, string][]} */
const WORDS = [
  ['en', 'the and of to is that was for with he she on as it'],
  ['de', 'der die und das nicht ist mit den dem ein eine von auf'],
  ['fr', 'le les et des une est dans que pour qui pas sur au'],
  ['es', 'el los y las una que por con del para se es al'],
  ['it', 'il gli di che della per non una con sono del nel'],
  ['pt', 'o os e das uma que não com para do em ao foi'],
  ['nl', 'het een en van dat niet met zijn voor op te aan'],
];

/** Few letters of most texts are such: then they are asked for nothing else. */
const NOT_LATIN = /[^\P{L}\p{Script=Latin}]+/gu;

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]+/gu;

const LETTERS = /\p{L}+/gu;

/** The languages that each of those words is one of. @type {Map<string, string[]>} */
const LANGUAGES = new Map();
for (const [language, list] of WORDS)
  for (const word of list.split(' '))
    LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);

/** @param {string[] | null} runs */
const lengthOf = (runs) => (runs ?? []).reduce((length, run) => length + run.length, 0);

/** By runs: a list of single letters takes longer to make. @param {string} text @param {RegExp} runs */
const count = (text, runs) => lengthOf(text.match(runs));

/** @param {string} text @returns {'rtl' | 'ltr'} */
export function directionOf(text) {
  const sample = text.slice(0, SAMPLE);
  const rtl = count(sample, RTL);
  return rtl > 0 && rtl * 2 > count(sample, LETTERS) ? 'rtl' : 'ltr';
}

/** @param {string} text @returns {string} A language tag, or '' where it cannot be told. */
export function languageOf(text) {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(LETTERS) ?? [];
  const letters = lengthOf(words);
  const isLatin = count(sample, NOT_LATIN) * 10 <= letters;
  const script = isLatin
    ? undefined
    : SCRIPTS.find(([letter], at) => count(sample, letter) * (at === 0 ? 10 : 2) > letters);
  if (script) return letters > 0 ? script[1] : '';
  const scores = new Map(WORDS.map(([language]) => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES.get(word.toLowerCase()) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  const [[best, most], [, next]] = [...scores].sort((one, two) => two[1] - one[1]);
  return most * 20 > words.length && most > next ? best : '';
}
