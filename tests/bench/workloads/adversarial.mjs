// Texts built to be slow to compare. Each has about `words` words a side; the promise is that none costs more a word,
// times the logarithm, than an edited book does.
import { createRandom } from '../../support/random.mjs';
import { firstWords, sentencesOf, wordsOf } from './prose.mjs';

/** @param {string[]} words */
const sentenced = (words) => words.map((word, k) => (k % 12 === 11 ? `${word}.` : word)).join(' ');

/** Sentences as paragraphs of five. @param {string[]} sentences */
const inFives = (sentences) =>
  sentences.map((sentence, k) => sentence + (k % 5 === 4 ? '\n' : ' ')).join('');

/** @type {Record<string, (words: number, prose: string[]) => { before: string, after: string }>} */
export const adversarial = {
  'periodic text'(words) {
    const period = 'one two three four five six seven'.split(' ');
    const text = Array.from({ length: words }, (_, k) => period[k % period.length]);
    return { before: text.join(' '), after: text.slice(3, -words / 10).join(' ') };
  },
  'one word only'(words) {
    const text = Array(words).fill('word');
    return { before: text.join(' '), after: text.slice(words / 10).join(' ') };
  },
  'one word, in sentences'(words) {
    const text = Array(words).fill('word');
    return { before: sentenced(text), after: sentenced(text.slice(words / 10)) };
  },
  'one sentence, in lines'(words) {
    const lines = Array(Math.round(words / 6)).fill('This sentence stands here many times.');
    return { before: lines.join('\n'), after: lines.slice(words / 60).join('\n') };
  },
  'permuted paragraphs'(words, prose) {
    const text = firstWords(prose, words);
    return { before: text.join('\n'), after: createRandom(1).shuffled(text).join('\n') };
  },
  'shuffled sentences'(words, prose) {
    const sentences = firstWords(prose, words).flatMap(sentencesOf);
    return { before: inFives(sentences), after: inFives(createRandom(2).shuffled(sentences)) };
  },
  'shuffled words'(words, prose) {
    const text = firstWords(prose, words).flatMap(wordsOf);
    return { before: sentenced(text), after: sentenced(createRandom(3).shuffled(text)) };
  },
  'Fibonacci words'(words) {
    let [shorter, text] = [['ay'], ['ay', 'bee']];
    while (text.length < words) [shorter, text] = [text, [...text, ...shorter]];
    text = text.slice(0, words);
    const third = Math.round(words / 3);
    return {
      before: text.join(' '),
      after: [...text.slice(third), ...text.slice(0, third)].join(' '),
    };
  },
  'an edit at every second word'(words, prose) {
    const text = firstWords(prose, words).flatMap(wordsOf);
    const after = text.map((word, k) => (k % 2 === 0 ? word : `x${word}`));
    return { before: sentenced(text), after: sentenced(after) };
  },
};
