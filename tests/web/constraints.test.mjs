import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  NONE,
  afterEdit,
  apart,
  apartSentences,
  mirrored,
  ofRow,
  partnersOf,
  together,
  withBreaks,
  withPin,
  without,
} from '../../web/lib/constraints.js';
import { cardEntries } from '../../web/lib/card.js';
import { sameRow } from '../../web/lib/follow.js';
import { modelOf } from '../../model/model.js';
import { everyKind, story } from '../support/story.mjs';

/** @import { Pair } from '../../web/lib/constraints.js' */

const model = modelOf(everyKind());
const { texts } = model.comparison;

/** @param {Pair} pair */
const words = ({ before, after }) =>
  `${texts.before.slice(...before)} = ${texts.after.slice(...after)}`;

/** What becomes of the passage in brackets. @param {string} marked @param {string} is */
function follow(marked, is) {
  const start = marked.indexOf('[');
  const was = marked.replace(/[[\]]/g, '');
  /** @type {Pair} */
  const pair = { before: [start, marked.indexOf(']') - 1], after: [0, 1] };
  const [kept] = afterEdit({ pins: [pair], breaks: [] }, 'before', was, is).pins;
  return kept ? is.slice(...kept.before) : null;
}

test('a passage follows an edit of its text', () => {
  assert.equal(follow('One. [Two.] Three.', 'Zero. One. Two. Three.'), 'Two.');
  assert.equal(follow('One. [Two.] Three.', 'One. Two. Four.'), 'Two.');
  assert.equal(follow('One. [Two.] Three.', 'One. Twenty-two. Three.'), 'Twenty-two.');
  assert.equal(follow('One. [Two.] Three.', 'One. Else! Three.'), 'Else!');
  assert.equal(follow('One. [Two.]\n\nThree.', 'One. Two. Three.'), 'Two.');
});

test('a passage that is taken out is gone, also among others that are', () => {
  assert.equal(follow('One. [Two.] Three.', 'One. Three.'), null);
  assert.equal(follow('The one.\n\n[The two came.]\n\nThe end.', 'The one.\n\nThe end.'), null);
  assert.equal(follow('One. [Two.] Three.', 'Something else'), null);
});

test('a passage that an edit reaches into keeps what is left of it', () => {
  assert.equal(follow('One. [Two and more.] Three.', 'One. Two and m'), 'Two and m');
  assert.equal(follow('One. [Two and more.] Three.', 'XYZ more. Three.'), ' more.');
});

test('a link is taken apart wherever its paragraphs stand', () => {
  assert.deepEqual(apart(model, model.rows[1]).map(words), [
    'The old bridge stood for long. = The new bridge stood  long.',
  ]);
  assert.deepEqual(apart(model, model.rows[6]), apart(model, model.rows[1]));
});

test('a sentence that left its paragraph is an entry of the card, to be decided or taken apart', () => {
  const entries = cardEntries(model, 1).filter(({ moved }) => moved !== undefined);
  assert.deepEqual(
    entries.map(({ tail }) => tail),
    ['He sat down.'],
  );
  const [{ moved = -1 }] = entries;
  assert.equal(words(apartSentences(model, moved)), 'He sat down. = He sat down.');
});

test('a passage that stood alone joins its neighbour’s partner; another leaves its own', () => {
  const [fresh, edited, alone] = [model.rows[3], model.rows[2], model.rows[7]];
  assert.equal(
    words(together(model, fresh, 'after', edited)),
    `It closes on Tuesday. = ${texts.after.slice(...modelRange('after', 2, 3))}`,
  );
  assert.equal(words(together(model, alone, 'before', fresh)), 'The end. = Nobody was hurt.');
  assert.equal(
    words(together(model, edited, 'after', alone)),
    'The end. = It closes on Friday. He sat down.',
  );
});

/** @param {'before' | 'after'} side @param {number} first @param {number} last @returns {[number, number]} */
function modelRange(side, first, last) {
  const { blocks } = model.comparison[side];
  const [start] = blocks[first].range;
  return [start, start + texts[side].slice(start, blocks[last].range[1]).trimEnd().length];
}

test('the later correction of a passage counts, and each can be taken back', () => {
  const pair = together(model, model.rows[7], 'before', model.rows[3]);
  const pinned = withPin(NONE, pair);
  const again = withPin(pinned, together(model, model.rows[7], 'before', model.rows[2]));
  assert.equal(again.pins.length, 1);
  const broken = withBreaks(pinned, [pair]);
  assert.deepEqual(broken, { pins: [], breaks: [pair] });
  assert.deepEqual(withPin(broken, pair), pinned);
  assert.deepEqual(without(pinned, ofRow(pinned, model, model.rows[3])), NONE);
  assert.deepEqual(without(pinned, ofRow(pinned, model, model.rows[2])), pinned);
  assert.deepEqual(mirrored(mirrored(pinned)), pinned);
});

test('partners are rows with text on the other side, but for those that stayed the same', () => {
  assert.deepEqual(partnersOf(model, model.rows[3], 'after'), [2, 4, 5, 6, 7]);
  assert.deepEqual(partnersOf(model, model.rows[7], 'before'), [1, 2, 3, 4, 5]);
  const same = modelOf(
    story({
      sentences: { one: 'One.', two: 'Two.' },
      before: [['one']],
      after: [['one'], ['two']],
      links: [
        [[0], [0], 'unchanged'],
        [[], [1], 'added'],
      ],
    }),
  );
  assert.deepEqual(partnersOf(same, same.rows[1], 'after'), [0]);
});

test('a row is found again after an edit and after a swap', () => {
  const next = modelOf(
    story({
      sentences: { new: 'New.', one: 'One.', two: 'Two [went→came].', gone: 'Gone.' },
      before: [['one'], ['two'], ['gone']],
      after: [['new'], ['one'], ['two']],
      links: [
        [[], [0], 'added'],
        [[0], [1], 'unchanged'],
        [[1], [2], 'edited'],
        [[2], [], 'removed'],
      ],
    }),
  );
  const first = modelOf(
    story({
      sentences: { one: 'One.', two: 'Two [came→came].', gone: 'Gone.' },
      before: [['one'], ['two'], ['gone']],
      after: [['one'], ['two']],
      links: [
        [[0], [0], 'unchanged'],
        [[1], [1], 'unchanged'],
        [[2], [], 'removed'],
      ],
    }),
  );
  assert.deepEqual(
    first.rows.map((row) => sameRow(first, row, next)),
    [1, 2, 3],
  );
  const swapped = modelOf(
    story({
      sentences: { one: 'One.', two: 'Two came.', gone: 'Gone.' },
      before: [['one'], ['two']],
      after: [['one'], ['two'], ['gone']],
      links: [
        [[0], [0], 'unchanged'],
        [[1], [1], 'unchanged'],
        [[], [2], 'added'],
      ],
    }),
  );
  assert.equal(sameRow(first, first.rows[2], swapped), 2);
});
