import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../model/model.js';
import { paragraphsOf, partShown } from '../../model/paragraphs.js';
import { story } from '../support/story.mjs';

test('a range of a text is found in each view, whatever became of its white space', () => {
  const model = modelOf(
    story({
      sentences: {
        gone: 'He sat.',
        s: 'Now   he\n went [home→to work] at  noon. ',
        t: 'So it [is→was].',
      },
      before: [['gone', 's'], ['t']],
      after: [['s'], ['t']],
      links: [
        [[0], [0], 'edited'],
        [[1], [1], 'edited'],
      ],
    }),
  );
  const { texts } = model.comparison;
  /** What is ringed for some words of a side. @param {'both' | 'merged'} mode @param {'before' | 'after'} side @param {string} words */
  const ringed = (mode, side, words) => {
    const start = texts[side].indexOf(words);
    assert.ok(start >= 0);
    return paragraphsOf(model, model.rows[0], mode).flatMap(({ text }) =>
      text
        .flatMap(({ pieces }) => pieces.filter((piece) => piece.side === side))
        .flatMap((piece) => {
          const part = partShown(piece, texts[side], [start, start + words.length]);
          return part ? [piece.text.slice(...part)] : [];
        }),
    );
  };
  assert.deepEqual(ringed('both', 'before', 'he\n went home'), ['he\n went', 'home']);
  assert.deepEqual(ringed('both', 'after', 'he\n went to'), ['he\n went', 'to']);
  assert.deepEqual(ringed('merged', 'after', 'he\n went to'), ['he went', 'to']);
  assert.deepEqual(ringed('merged', 'after', 'work at  n'), ['work', 'at  n']);
  assert.deepEqual(ringed('merged', 'before', 'sat. Now   he\n went ho'), ['sat.', 'ho']);
  assert.deepEqual(ringed('merged', 'after', 'was'), []);
});
