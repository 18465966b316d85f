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

/** A letter of nearly all that most texts are written in: such a text is asked for nothing else. */
const LATIN = /\p{Script=Latin}+/gu;

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]+/gu;

const LETTERS = /\p{L}+/gu;

/** By runs: a list of single letters takes longer to make. @param {string} text @param {RegExp} runs */
const count = (text, runs) =>
  (text.match(runs) ?? []).reduce((length, run) => length + run.length, 0);

/** @param {string} text @returns {'rtl' | 'ltr'} */
export function directionOf(text) {
  const sample = text.slice(0, SAMPLE);
  return count(sample, RTL) * 2 > count(sample, LETTERS) ? 'rtl' : 'ltr';
}

/** @param {string} text @returns {string} A language tag, or '' where it cannot be told. */
export function languageOf(text) {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTERS);
  const isLatin = count(sample, LATIN) * 10 >= letters * 9;
  const script = isLatin
    ? undefined
    : SCRIPTS.find(([letter], at) => count(sample, letter) * (at === 0 ? 10 : 2) > letters);
  if (script) return letters > 0 ? script[1] : '';
  const words = sample.toLowerCase().match(LETTERS) ?? [];
  const scores = WORDS.map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, score: words.filter((word) => known.has(word)).length };
  }).sort((one, two) => two.score - one.score);
  const [best, next] = scores;
  return best.score * 20 > words.length && best.score > next.score ? best.language : '';
}
