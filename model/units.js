// What a length is counted in. The engine counts tokens: words, and of scripts that are written without spaces the
// characters. What is said of a count follows the text, whatever language it is said in.

/** Chinese, Japanese, Thai, Lao, Khmer and Burmese (those that `unspaced()` knows in core/src/unicode/properties.hpp). */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** The beginning of a text tells how it is written. */
const SAMPLE = 2000;

/** What most of a text's tokens are. @param {string} text @returns {'words' | 'characters'} */
export function unitOf(text) {
  const sample = text.slice(0, SAMPLE);
  const characters = sample.match(UNSPACED)?.length ?? 0;
  const words = sample.replace(UNSPACED, ' ').match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  return characters > words ? 'characters' : 'words';
}

/** How long a text is that nothing was compared with, nearly as the engine would count. @param {string} text */
export function countOf(text) {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const others = text.replace(UNSPACED, ' ').split(/\s+/);
  return characters + others.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What the counts of a comparison are in. @param {{ before: string, after: string }} texts */
export const unitOfBoth = ({ before, after }) => unitOf(after || before);
