import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFields, fieldPieces } from '../../web/lib/fields.js';
import { modelOf } from '../../model/model.js';
import { story } from '../support/story.mjs';

test('fields whose words changed are told, with the words that stayed shortened', () => {
  const stays = 'which is as long as a caption can be when nobody has had the time to shorten it';
  const model = modelOf(
    story({
      sentences: {
        head: 'Bridge [to close→closes]',
        by: "By Ann O[’→'|typography]Lee",
        text: 'It cost [2→3|figure].',
        shot: `The bridge, ${stays}, on [Monday→Friday], ${stays}, seen from the [air→sea], ${stays}.`,
        credit: 'Photo: J. Smith',
      },
      before: [['head'], ['by'], ['text'], ['shot']],
      after: [['head'], ['by'], ['text'], ['credit'], ['shot']],
      roles: {
        before: ['headline', 'byline', 'body', 'caption'],
        after: ['headline', 'byline', 'body', 'credit', 'caption'],
      },
      links: [
        [[0], [0], 'edited'],
        [[1], [1], 'edited'],
        [[2], [2], 'edited'],
        [[], [3], 'added'],
        [[3], [4], 'edited', 'moved'],
      ],
    }),
  );
  const drawn = (/** @type {number} */ change, /** @type {'before' | 'after'} */ side) =>
    fieldPieces(model, change, side)
      .map(({ text, mark }) => (mark === 'kept' ? text : `[${text}]`))
      .join('');
  assert.deepEqual(
    changedFields(model).map(({ change, field, relation }) => [
      ...[field, relation, drawn(change, 'before'), drawn(change, 'after')],
    ]),
    [
      ['headline', 'edited', 'Bridge [to close]', 'Bridge [closes]'],
      ['credit', 'added', '', '[Photo: J. Smith]'],
      [
        'caption',
        'edited',
        '… had the time to shorten it, on [Monday], which is as long as a caption … to shorten it, seen from the [air], which is as long as a caption …',
        '… had the time to shorten it, on [Friday], which is as long as a caption … to shorten it, seen from the [sea], which is as long as a caption …',
      ],
    ],
  );
});
