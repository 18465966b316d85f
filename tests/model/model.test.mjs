import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShown, linkOfChange, modelOf } from '../../model/model.js';
import { mergedParagraphs } from '../../model/paragraphs.js';
import { blockText } from '../../model/pieces.js';
import { SIDES, blockAt, namesOfBlocks } from '../../model/places.js';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';
import { everyKind } from '../support/story.mjs';

/** @import { Model } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */

const engine = await load();

const models = [
  ...examples(),
  ...Array.from({ length: 100 }, (_, seed) => generatedPair(seed)),
].map(({ before, after }) => modelOf(engine.compare(before, after)));

test('a change is a link that differs; the far end of a move is no change of its own', () => {
  const { rows, changes } = modelOf(everyKind());
  assert.deepEqual(changes, [1, 2, 3, 4, 5, 7]);
  assert.deepEqual(
    rows.map(({ kind, change, other }) => [kind, change, other]),
    [
      ['same', null, null],
      ['changed', 0, 6],
      ['changed', 1, null],
      ['changed', 2, null],
      ['changed', 3, null],
      ['changed', 4, null],
      ['end', 0, 1],
      ['changed', 5, null],
    ],
  );
});

test('a link that a sentence left or entered is a change', () => {
  let crossed = 0;
  for (const { comparison, places, rows } of models) {
    for (const link of comparison.sentenceLinks.filter(({ moved }) => moved)) {
      for (const side of SIDES) {
        for (const sentence of link[side]) {
          const block = places[side].blockOfSentence[sentence];
          assert.notEqual(rows[places[side].rowOfBlock[block]].kind, 'same');
          crossed++;
        }
      }
    }
  }
  assert.ok(crossed > 20, `${crossed} sentences`);
});

test('body paragraphs and list items are numbered, other blocks are called by their role', () => {
  const blocks = /** @type {const} */ (['Bridge closes', 'By Ann Lee', 'One.', '- Two', 'Three.']);
  const roles = /** @type {const} */ (['headline', 'byline', 'body', 'list-item', 'body']);
  const input = { blocks: blocks.map((text, at) => ({ text, role: roles[at] })) };
  const model = modelOf(engine.compare(input, input));
  assert.deepEqual([...model.places.after.numberOfBlock], [0, 0, 1, 2, 3]);
  assert.deepEqual(namesOfBlocks(model, 'after', [0, 1, 3, 4]), {
    numbers: [2, 3],
    roles: ['headline', 'byline'],
  });
});

test('a place of the text is in the block that holds it', () => {
  for (const { comparison } of models) {
    for (const side of SIDES) {
      const { blocks } = comparison[side];
      const end = comparison.texts[side].length;
      for (let at = 0; at < end; at += 7) {
        const naive = blocks.findIndex(({ range }) => at < range[1]);
        assert.equal(blockAt(comparison[side], at), naive);
      }
      assert.equal(blockAt(comparison[side], end), blocks.length - 1);
    }
  }
});

/** @param {Model} model @param {SideName} side @param {readonly number[]} blocks */
const textOf = ({ comparison }, side, blocks) =>
  blocks
    .map((block) => comparison.texts[side].slice(...comparison[side].blocks[block].range))
    .join('');

const letters = (/** @type {string} */ text) => text.replace(/\s+/g, '');

test('the pieces of a side are its text', () => {
  for (const model of models) {
    for (const side of SIDES) {
      model.comparison[side].blocks.forEach((_, block) => {
        const pieces = blockText(model, side, block).flatMap((sentence) => sentence.pieces);
        const shown = pieces.map(({ text }) => text).join('');
        assert.equal(shown, textOf(model, side, [block]).trimEnd());
      });
    }
  }
});

test('links in one column show the later text, and every edit but those of spacing', () => {
  for (const model of models) {
    const { links, sentenceLinks, texts } = model.comparison;
    const shown = new Set();
    for (const link of links) {
      const paragraphs = mergedParagraphs(model, link).flatMap(({ text }) => text);
      const pieces = paragraphs.flatMap((sentence) => sentence.pieces);
      const later = pieces.filter(({ side }) => side === 'after').map(({ text }) => text);
      assert.equal(letters(later.join('')), letters(textOf(model, 'after', link.after)));
      for (const { edits = [], mark } of pieces)
        if (mark !== 'kept') for (const edit of edits) shown.add(edit);
    }
    sentenceLinks.forEach(({ edits }, index) => {
      edits.forEach((edit, at) => {
        const changed = texts.before.slice(...edit.before) + texts.after.slice(...edit.after);
        if (!isShown(edit) || changed.trim() === '') return;
        assert.ok(shown.has(model.editStart[index] + at), `edit ${at} of sentence link ${index}`);
      });
    });
  }
});

test('paragraphs that moved together are one change', () => {
  const [first, ...rest] = [
    'The harbour board closed the old north pier to all visitors after the storm in March.',
    'Nobody was hurt when the crane fell, the engineers of the shipyard told the newspaper.',
    'A new ferry carries forty people across the bay every hour until late in the evening.',
    'Tickets for the summer season are sold at the museum and in both of the town libraries.',
    'The council met on Monday night to vote on the new budget for schools and nurseries.',
  ];
  const [second, ...others] = rest;
  const after = [...others, first, second.replace('hurt', 'injured')];
  const model = modelOf(engine.compare([first, ...rest].join('\n\n'), after.join('\n\n')));
  assert.deepEqual(
    model.rows.map(({ kind, change }) => `${kind} ${change}`),
    ['end 0', 'end 0', 'same null', 'same null', 'same null', 'changed 0', 'changed 0'],
  );
  assert.deepEqual(model.changes, [5]);
  const { before, after: there, relation, moved } = linkOfChange(model, 0);
  assert.deepEqual([before, there, relation, moved], [[0, 1], [3, 4], 'edited', true]);
});
