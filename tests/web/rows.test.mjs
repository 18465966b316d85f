import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldRows } from '../../web/lib/folds.js';
import {
  beginsApproximate,
  changeAnnouncement,
  excerpt,
  rowLabel,
  rowNote,
  signOf,
} from '../../web/lib/labels.js';
import { modelOf } from '../../model/model.js';
import { quietNotes, sameVerdict, summaryParts, wordChange } from '../../web/lib/summary.js';
import { everyKind, story } from '../support/story.mjs';

test('each row has a sign and a note, and a label in words', () => {
  const model = modelOf(everyKind());
  assert.equal(model.rows.map(signOf).join(' '), ' ← ~ + ~ ~ → −');
  assert.deepEqual(
    model.rows.map((row) => rowNote(model, row)),
    [
      '',
      'Moved up from paragraph 5, edited',
      '',
      'New',
      '',
      'Merged from paragraphs 3 and 4',
      'Moved up to paragraph 1',
      'Removed',
    ],
  );
  assert.deepEqual(
    model.rows.map((row) => rowLabel(model, row)),
    [
      'Headline, unchanged',
      'Paragraph 1, edited, 2 changes; moved from paragraph 5',
      'Paragraph 2, edited, 1 change',
      'Paragraph 3, new',
      'Paragraph 4, edited',
      'Paragraph 5, merged',
      'Paragraph 5; moved up to paragraph 1',
      'Paragraph 6, removed',
    ],
  );
  assert.equal(changeAnnouncement(model, 0), 'Change 1 of 6: paragraph 1, moved and edited');
  assert.equal(excerpt(model, model.rows[1], 12), 'The new…');
});

test('an end that did not move says where its text went', () => {
  const model = modelOf(
    story({
      sentences: { a: 'One.', b: 'Two.', c: 'Three.' },
      before: [['a'], ['b'], ['c']],
      after: [['a', 'c'], ['b']],
      links: [
        [[0, 2], [0], 'merged'],
        [[1], [1], 'unchanged'],
      ],
      rows: [
        [[0], [0], 0],
        [[1], [1], 1],
        [[2], [], 0],
      ],
    }),
  );
  assert.equal(rowNote(model, model.rows[2]), 'Went into paragraph 1');
  assert.equal(rowNote(model, model.rows[0]), 'Merged from paragraphs 1 and 3');
});

test('a paragraph that differs in form only says so', () => {
  const model = modelOf(
    story({
      sentences: { a: "[It’s→It's|typography] so." },
      before: [['a']],
      after: [['a']],
      links: [[[0], [0], 'edited']],
    }),
  );
  assert.equal(rowNote(model, model.rows[0]), 'Typography only');
});

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
    summaryParts(model).map(({ text, rows }) => [text, ...rows]),
    [
      ['2 paragraphs added', 2, 3],
      ['2 edited', 0, 1],
    ],
  );
  assert.deepEqual(wordChange(model), { added: '+1,200', removed: '−7' });
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
  assert.deepEqual(quietNotes(model), [
    'Not marked: 1 spacing-only change and 1 difference in blank lines.',
  ]);
  assert.match(quietNotes(modelOf({ ...comparison, exact: false }))[0], /approximately/);
});

test('a passage that was compared approximately says so where it begins', () => {
  const comparison = everyKind();
  const links = comparison.links.map((link, at) => ({ ...link, exact: at < 2 || at === 4 }));
  const model = modelOf({ ...comparison, links });
  const rows = model.rows.filter((row) => beginsApproximate(model, row));
  assert.deepEqual(
    rows.map(({ index }) => index),
    [2, 5, 7],
  );
});

test('texts without a change are told apart: the same, or spaced differently', () => {
  const plan = { before: [['a']], after: [['a']] };
  /** @param {string} text */
  const compared = (text) =>
    modelOf(story({ ...plan, sentences: { a: text }, links: [[[0], [0], 'unchanged']] }));
  assert.match(sameVerdict(compared('One two.')), /letter for letter/);
  const spaced = compared('One[  → |spacing]two.');
  assert.equal(sameVerdict(spaced), 'Only spacing differs: 1 spacing-only change.');
  assert.deepEqual(spaced.changes, []);
});

/** Rows by their kinds: "s" unchanged, "c" changed. @param {string} kinds */
const folded = (kinds) =>
  foldRows(
    [...kinds].map((kind) => /** @type {any} */ ({ kind: kind === 's' ? 'same' : 'changed' })),
  )
    .map(({ type, rows }) => (type === 'fold' ? `(${rows.length})` : rows[0].kind[0]))
    .join('');

test('long unchanged runs fold, with a row left beside each change and the first row in sight', () => {
  assert.equal(folded('cssssc'), 'cssssc');
  assert.equal(folded('csssssc'), 'cs(3)sc');
  assert.equal(folded('cssssss'), 'cs(5)');
  assert.equal(folded('sssssssc'), 'ss(4)sc');
  assert.equal(folded('ssss'), 'ssss');
  assert.equal(folded(''), '');
});
