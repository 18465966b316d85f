// Saved pages of kinds that no rule was made for: the article comes through, and what stands around it stays away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES } from './pages/pages.mjs';
import { read } from './support.mjs';

const HEAD = ['headline', 'standfirst', 'byline', 'timestamp'];

/** @param {string[]} texts */
function wordsOf(texts) {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(texts.join('\n'));
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** How far two texts have the same words, as their F1. @param {string[]} one @param {string[]} two */
function agreement(one, two) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of two) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (one.length + two.length);
}

for (const [name, page] of Object.entries(PAGES))
  test(`a saved page: ${name}`, async () => {
    const { blocks, isPage } = await read(page.html, { name: 'a.html' });
    assert.ok(isPage);
    const field = (/** @type {string} */ role) =>
      blocks.find((block) => block.role === role)?.text ?? '';
    assert.equal(field('headline'), page.headline);
    assert.equal(field('byline'), page.byline);
    for (const caption of page.captions ?? [])
      assert.ok(blocks.some(({ role, text }) => role === 'caption' && text.includes(caption)));
    for (const text of page.unwanted)
      assert.ok(!blocks.some((block) => block.text.includes(text)), text);
    const body = blocks.filter(({ role = '' }) => !HEAD.includes(role)).map(({ text }) => text);
    const score = agreement(wordsOf([...page.words, ...(page.captions ?? [])]), wordsOf(body));
    assert.ok(score >= 0.97, `F1 ${score.toFixed(3)}`);
  });
