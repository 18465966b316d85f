import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { de } from '../../web/strings/de.js';
import { en } from '../../web/strings/en.js';
import { bestLanguage } from '../../web/strings/index.js';

test('plurals follow the language', () => {
  assert.equal(en.counts.words(1), '1 word');
  assert.equal(en.counts.words(1200), '1,200 words');
  assert.equal(de.counts.words(1200), '1.200 Wörter');
});

test('paragraphs are named in runs, and inflected where the language does', () => {
  assert.equal(en.places(['headline'], [4, 5, 6]), 'headline and paragraphs 4 to 6');
  assert.equal(de.places([], [4, 6], 'from'), 'Absätzen 4 und 6');
});

test('the first language of a person that the page speaks', () => {
  assert.equal(bestLanguage(['fr-CA', 'de-AT', 'en']), 'de');
  assert.equal(bestLanguage(['fr']), 'en');
});

test('every word that index.html asks for is there', () => {
  const html = readFileSync(new URL('../../web/index.html', import.meta.url), 'utf8');
  const keys = [...html.matchAll(/data-t(?:-\w+)?="(\w+)"/g)].map(([, key]) => key);
  assert.ok(keys.length > 20);
  for (const key of keys) assert.equal(typeof (/** @type {any} */ (en.page)[key]), 'string', key);
});
