// The encoding of a text that nothing states: by frequent letters (chardet), corrected where that library knows too few
// encodings.
import chardet from 'chardet';
import { decode, decodeCertain, labelOf } from './encoding.js';

/** How many bytes are looked at. */
const SAMPLE = 64_000;

/**
 * @param {Uint8Array} bytes @param {import('./encoding.js').Known} [known]
 * @returns {import('./encoding.js').Decoded}
 * @throws {import('./problem.js').DocumentProblem} where the bytes are no text
 */
export function decodeText(bytes, known) {
  const certain = decodeCertain(bytes, known);
  if (certain) return certain;
  const encoding = guessed(bytes);
  return { text: decode(bytes, encoding), encoding, by: 'guessed' };
}

/** @param {Uint8Array} bytes */
function guessed(bytes) {
  const sample = bytes.subarray(0, SAMPLE);
  const [{ name, confidence } = { name: '', confidence: 0 }] = chardet.analyse(sample);
  // It is not valid as UTF-8, but may be so but for a few bytes.
  const isBroken = name === 'UTF-8' && confidence < 50;
  const found = isBroken ? 'windows-1252' : (labelOf(name) ?? 'windows-1252');
  const guess = MULTIBYTE.has(found) && !isEastAsian(sample, found) ? 'windows-1252' : found;
  const rival = RIVALS[guess];
  return rival && oddities(sample, rival) < oddities(sample, guess) ? rival : baltic(sample, guess);
}

const MULTIBYTE = new Set(['shift_jis', 'euc-jp', 'gb18030', 'gbk', 'big5', 'euc-kr']);

/**
 * A letter with an accent and the one after it can look like one character of East Asia, which then stands alone between
 * Latin letters. Its own texts have whole words of them.
 * @param {Uint8Array} sample @param {string} encoding
 */
function isEastAsian(sample, encoding) {
  const text = decode(sample, encoding);
  const isCut = sample.length === SAMPLE; // Perhaps inside a character.
  if ((isCut ? text.slice(0, -1) : text).includes('\ufffd')) return false;
  const count = (/** @type {RegExp} */ pattern) => text.match(pattern)?.join('').length ?? 0;
  return (
    count(/[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]{2,}/g) * 2 > count(/[^\0-\x7f]/g)
  );
}

/** What chardet does not know, by what it takes that for. @type {Record<string, string>} */
const RIVALS = {
  'windows-1252': 'macintosh',
  'iso-8859-1': 'macintosh',
  'windows-1251': 'x-mac-cyrillic',
  'koi8-r': 'koi8-u',
};

/**
 * How often something stands where it does not in a text: a symbol or control between letters, a capital after a small
 * letter. The wrong one of two encodings has letters there.
 * @param {Uint8Array} sample @param {string} encoding
 */
function oddities(sample, encoding) {
  const text = decode(sample, encoding);
  return text.match(/\p{L}[\p{S}\p{C}¿¡]\p{L}|\p{Ll}\p{Lu}|\p{L}[¿¡ºª]|[\x80-\x9f]/gu)?.length ?? 0;
}

/**
 * Lithuanian and Latvian read as windows-1252 mix letters of Icelandic (ð, þ) with others that Icelandic has not.
 * @param {Uint8Array} sample @param {string} guess
 */
function baltic(sample, guess) {
  if (guess !== 'windows-1252' && guess !== 'iso-8859-1') return guess;
  const text = decode(sample, 'windows-1252');
  const isBaltic = /\p{L}[ðþ]|[ðþ]\p{L}/u.test(text) && /[àëøûèîç]/.test(text);
  return isBaltic ? 'windows-1257' : guess;
}
