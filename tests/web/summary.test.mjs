import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../model/model.js';
import { quietNotes, sameVerdict, summaryParts, wordChange } from '../../web/lib/summary.js';
import { ENGLISH as en } from '../../web/strings.js';
import { story } from '../support/story.mjs';

test('the summary counts what there is, the first with its noun', () => {
  const comparison = story({
    sentences: {
      h: 'Bridge [to close→closes].',
      a: 'It cost [2→3|figure] of [5→6|figure].',
      n: 'New.',
      m: 'More.',
    },
    before: [['h'], ['a']],
    after: [['h'], ['a'], ['n'], ['m']],
    roles: { before: ['headline'], after: ['headline'] },
    links: [
      [[0], [0], 'edited'],
      [[1], [1], 'edited'],
      [[], [2], 'added'],
      [[], [3], 'added'],
    ],
  });
  const model = modelOf(comparison);
  assert.deepEqual(
    summaryParts(en, model).map(({ text, rows }) => [text, ...rows]),
    [
      ['2 paragraphs added', 2, 3],
      ['2 edited', 0, 1],
    ],
  );
  assert.deepEqual(wordChange(en, model), { added: '+1,200', removed: '−7' });
});

test('what is not marked is counted, and an approximate comparison says so', () => {
  const comparison = story({
    sentences: {
      a: 'One[  → |spacing]two [three→four].',
      b: 'Two.[\n\n→\n|spacing]',
      c: 'Three.[\n→ |spacing]',
    },
    before: [['a', 'b', 'c']],
    after: [['a', 'b', 'c']],
    links: [[[0], [0], 'edited']],
  });
  const model = modelOf(comparison);
  assert.deepEqual(quietNotes(en, model), ['Ignored: spacing and blank lines, 2 places.']);
  assert.match(quietNotes(en, modelOf({ ...comparison, exact: false }))[0], /approximately/);
  assert.match(quietNotes(en, model, 'after')[0], /^Not compared: marks .* later version .*\.$/);
});

test('texts without a change are told apart: the same, or spaced differently', () => {
  const plan = { before: [['a']], after: [['a']] };
  /** @param {string} text */
  const compared = (text) =>
    modelOf(story({ ...plan, sentences: { a: text }, links: [[[0], [0], 'unchanged']] }));
  assert.match(sameVerdict(en, compared('One two.')), /letter for letter/);
  const spaced = compared('One[  → |spacing]two.');
  assert.equal(sameVerdict(en, spaced), 'Only spacing changed, in 1 place.');
  assert.deepEqual(spaced.changes, []);
  const unseen = compared('A[\u00ad→|invisible]b [e\u0301→é|invisible].');
  assert.equal(
    sameVerdict(en, unseen),
    'Only invisible characters (soft hyphens and composed or decomposed accents) changed, in 2 places.',
  );
});
