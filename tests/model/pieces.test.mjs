import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockText, mergedText } from '../../model/pieces.js';
import { modelOf } from '../../model/model.js';
import { terminal } from '../../reports/terminal.js';
import { everyKind, story } from '../support/story.mjs';

/** @import { Letters } from '../../wasm/engine.js' */
/** @import { SentenceText } from '../../model/pieces.js' */

const SIGNS = { kept: ['', ''], added: ['+', '+'], removed: ['-', '-'], subtle: ['~', '~'] };

/** "on -Tuesday-+Friday+", a moved sentence in brackets. @param {SentenceText[]} sentences */
const drawn = (sentences) =>
  sentences
    .map(({ move, pieces }) => {
      const text = pieces.map(({ text, mark }) => SIGNS[mark].join(text)).join('');
      return move ? `(${move.direction} ${move.block}: ${text})` : text;
    })
    .join('');

/** One edited sentence, drawn on both sides and merged. @param {string} text */
function pair(text) {
  const comparison = story({
    sentences: { s: text },
    before: [['s']],
    after: [['s']],
    links: [[[0], [0], 'edited']],
  });
  const source = modelOf(comparison);
  return {
    before: drawn(blockText(source, 'before', 0)),
    after: drawn(blockText(source, 'after', 0)),
    merged: drawn(mergedText(source, { before: [0], after: [0] })[0]),
  };
}

test('edits are marked on their side, and one after the other when merged', () => {
  assert.deepEqual(pair('It closes on [Tuesday→Friday] at [→the] noon.'), {
    before: 'It closes on -Tuesday- at  noon.',
    after: 'It closes on +Friday+ at +the+ noon.',
    merged: 'It closes on -Tuesday-+Friday+ at +the+ noon.',
  });
});

test('white space at the ends of a mark stays outside it', () => {
  assert.equal(pair('He [quickly →]left.').before, 'He -quickly- left.');
  assert.equal(pair('He [soon →]left[ today→].').merged, 'He -soon- left -today-.');
});

test('removed words keep their distance where the later text has none', () => {
  assert.equal(pair('The forum[ →|spacing][here→].').merged, 'The forum -here-.');
});

test('typography and case are subtle, spacing is not marked', () => {
  assert.equal(
    pair("[It’s→It's|typography] [late→Late|case][  → |spacing]now.").after,
    "~It's~ ~Late~ now.",
  );
  assert.equal(pair("[It’s→It's|typography] so.").merged, "~It's~ so.");
});

test('letters that changed in a word are counted in its piece', () => {
  const made = story({
    sentences: { s: 'So [Karlsen→Carlson] [ said→].' },
    before: [['s']],
    after: [['s']],
    links: [[[0], [0], 'edited']],
  });
  /** @type {Letters[]} */
  const letters = [
    { before: [3, 4], after: [3, 4] },
    { before: [8, 9], after: [8, 8] },
  ];
  const [link] = made.sentenceLinks;
  const edits = link.edits.map((edit, at) => (at === 0 ? { ...edit, letters } : edit));
  const source = modelOf({ ...made, sentenceLinks: [{ ...link, edits }] });
  const marked = (/** @type {SentenceText[]} */ sentences) =>
    sentences.flatMap(({ pieces }) =>
      pieces.flatMap(({ text, letters = [] }) => letters.map((range) => text.slice(...range))),
    );
  assert.deepEqual(marked(blockText(source, 'before', 0)), ['K', 'e']);
  assert.deepEqual(marked(blockText(source, 'after', 0)), ['C']);
  assert.deepEqual(marked(mergedText(source, { before: [0], after: [0] })[0]), ['K', 'e', 'C']);
});

test('a paragraph may be edited in any number of places', () => {
  const words = Array.from({ length: 60_000 }, (_, at) => `[a${at}→b${at}]`).join(' and ');
  const source = modelOf(
    story({
      sentences: { s: words },
      before: [['s']],
      after: [['s']],
      links: [[[0], [0], 'edited']],
    }),
  );
  const [text] = mergedText(source, { before: [0], after: [0] });
  assert.equal(text[0].pieces.filter(({ mark }) => mark === 'added').length, 60_000);
  assert.match(terminal(source), /\{\+b59999\+\}/);
});

test('a rewritten sentence is shown whole', () => {
  const comparison = story({
    sentences: { s: '[Old words were→New words are] here.' },
    before: [['s']],
    after: [['s']],
    how: { s: 'rewritten' },
    links: [[[0], [0], 'rewritten']],
  });
  const source = modelOf(comparison);
  assert.equal(drawn(blockText(source, 'before', 0)), '-Old words were here.-');
  assert.equal(
    drawn(mergedText(source, { before: [0], after: [0] })[0]),
    '-Old words were here.-+New words are here.+',
  );
});

test('a sentence that crossed paragraphs is kept at both ends, and says where the other end is', () => {
  const source = modelOf(everyKind());
  assert.equal(
    drawn(blockText(source, 'after', 2)),
    'It closes on +Friday+. (from 2: He sat down.)',
  );
  assert.equal(drawn(blockText(source, 'before', 2)), '(to 2: He sat down. )She stood.');
  assert.equal(
    drawn(mergedText(source, { before: [2], after: [4] })[0]),
    '(to 2: He sat down. )She stood.',
  );
});

test('a paragraph that moved has no note on its one sentence', () => {
  const comparison = everyKind();
  const links = comparison.sentenceLinks.map((link, at) =>
    at === 4 ? { ...link, moved: true } : link,
  );
  const source = modelOf({ ...comparison, sentenceLinks: links });
  assert.equal(drawn(blockText(source, 'after', 1)), 'The +new+ bridge stood  long.');
});

test('an edit over the end of a sentence is shown once', () => {
  const made = story({
    sentences: { a: 'He came[ and→. Then he] left.' },
    before: [['a']],
    after: [['a']],
    links: [[[0], [0], 'edited']],
  });
  const end = made.texts.after.indexOf('Then');
  const [block] = made.after.blocks;
  const comparison = {
    ...made,
    after: {
      ...made.after,
      blocks: [{ ...block, sentences: /** @type {const} */ ([0, 2]) }],
      sentences: /** @type {[number, number][]} */ ([
        [0, end],
        [end, block.range[1]],
      ]),
    },
    sentenceLinks: [{ ...made.sentenceLinks[0], after: [0, 1] }],
  };
  const source = modelOf(comparison);
  const row = { before: [0], after: [0] };
  assert.equal(drawn(mergedText(source, row)[0]), 'He came -and-+. Then he+ left.');
  assert.equal(drawn(blockText(source, 'after', 0)), 'He came+. Then he+ left.');
});

test('a removed sentence stands in merged text after the one it followed', () => {
  const comparison = story({
    sentences: { a: 'First.', b: 'Second.', c: 'Third.', d: 'Nought.' },
    before: [['d', 'a', 'b', 'c']],
    after: [['a', 'c']],
    links: [[[0], [0], 'edited']],
  });
  const text = mergedText(modelOf(comparison), { before: [0], after: [0] })[0];
  assert.equal(drawn(text), '-Nought.- First. -Second.- Third.');
});
