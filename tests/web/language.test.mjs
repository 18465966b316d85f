import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, languageOf } from '../../web/lib/language.js';

test('a language is told by its script or its commonest words, or not at all', () => {
  assert.equal(languageOf('The vote was put off to the end of the week.'), 'en');
  assert.equal(languageOf('Die Abstimmung wurde auf das Ende der Woche verschoben.'), 'de');
  assert.equal(languageOf('市长说，新桥将于星期五开放。'), 'zh');
  assert.equal(languageOf('市長は新しい橋が開くと言った。'), 'ja');
  assert.equal(languageOf('قال رئيس البلدية'), 'ar');
  assert.equal(languageOf('Lorem 12'), '');
  assert.equal(languageOf(''), '');
});

test('a text runs the way most of its letters do', () => {
  assert.equal(directionOf('قال رئيس البلدية: NATO'), 'rtl');
  assert.equal(directionOf('The word سلام is Arabic.'), 'ltr');
  assert.equal(directionOf(''), 'ltr');
});
