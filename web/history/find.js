// Words in all versions: where they first stand, and which versions have them.

/** @import { History } from '../../wasm/engine.js' */
import { sideOf } from '../../model/history.js';
import { threadsBySentence } from './galley.js';

/** `sentence` and `thread` are those of the first place; null in a version that is apart. @typedef {{versions: number[], first: {version: number, sentence: string, thread: number | null} | null}} Found */

/** @param {History} history @param {string} words @returns {Found} */
export function findWords(history, words) {
  const wanted = words.trim();
  if (wanted === '') return { versions: [], first: null };
  const pattern = patternOf(wanted);
  const places = history.texts.map((text) => pattern.exec(text)?.index ?? -1);
  const versions = places.flatMap((place, version) => (place < 0 ? [] : [version]));
  const [version] = versions;
  if (version === undefined) return { versions, first: null };
  return { versions, first: { version, ...sentenceAt(history, version, places[version]) } };
}

/** Whole words in any case; where a line breaks, and how quotation marks are set, does not matter. @param {string} words */
function patternOf(words) {
  const escaped = words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/\s+/g, '\\s+');
  const isWord = (/** @type {string} */ end) => /[\p{L}\p{N}]/u.test(end);
  const before = isWord(words[0]) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isWord(words[words.length - 1]) ? '(?![\\p{L}\\p{N}]|[.,]\\p{N})' : '';
  return new RegExp(before + escaped + after, 'iu');
}

/** @param {History} history @param {number} version @param {number} place */
function sentenceAt(history, version, place) {
  const text = history.texts[version];
  const sentences = sideOf(history, version)?.sentences ?? [];
  const at = sentences.findIndex(([start, end]) => start <= place && place < end);
  if (at < 0) return { sentence: text.slice(place, place + 80), thread: null };
  const thread = threadsBySentence(history)[version].get(at) ?? null;
  return { sentence: text.slice(...sentences[at]).trim(), thread };
}
