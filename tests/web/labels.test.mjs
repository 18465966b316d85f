import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beginsApproximate,
  changeAnnouncement,
  excerpt,
  rowLabel,
  rowNote,
  signOf,
} from '../../web/lib/labels.js';
import { modelOf } from '../../model/model.js';
import { ENGLISH as en } from '../../web/strings.js';
import { everyKind, story } from '../support/story.mjs';

test('each row has a sign and a note, and a label in words', () => {
  const model = modelOf(everyKind());
  assert.equal(model.rows.map(signOf).join(' '), ' ← ~ + ~ ~ → −');
  assert.deepEqual(
    model.rows.map((row) => rowNote(en, model, row)),
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
    model.rows.map((row) => rowLabel(en, model, row)),
    [
      'Headline, unchanged',
      'Paragraph 1, edited, 2 edits; moved from paragraph 5',
      'Paragraph 2, edited, 1 edit',
      'Paragraph 3, new',
      'Paragraph 4, edited',
      'Paragraph 5, merged',
      'Paragraph 5. Moved up to paragraph 1',
      'Paragraph 6, removed',
    ],
  );
  assert.equal(changeAnnouncement(en, model, 0), 'Change 1 of 6: paragraph 1, moved and edited');
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
  assert.equal(rowNote(en, model, model.rows[2]), 'Merged into paragraph 1');
  assert.equal(rowNote(en, model, model.rows[0]), 'Merged from paragraphs 1 and 3');
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
  assert.equal(rowNote(en, model, model.rows[0]), 'Typography only');
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
