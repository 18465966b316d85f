// A document's blocks follow what is typed: whatever is typed, they are the text, and know what they knew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../documents/markdown.js';
import { edited } from '../../web/lib/sources.js';
import { textOf } from '../../wasm/engine.js';

/** @param {readonly import('../../wasm/engine.js').BlockInput[]} blocks */
const sourceOf = (blocks) => ({ name: 'a', text: textOf({ blocks }), blocks });

test('what lies beside an edit keeps its role, links, marks and space', () => {
  const source = sourceOf(readMarkdown('# One\n\n- see [it](/x)\n- *two*\n'));
  const { blocks = [] } = edited(source, source.text.replace('see', 'read'));
  assert.deepEqual(
    blocks.map(({ text, role, space }) => [text, role, space]),
    [
      ['# One', 'headline', '\n\n'],
      ['- read [it](/x)', 'list-item', '\n'],
      ['- *two*', 'list-item', '\n'],
    ],
  );
  assert.deepEqual(blocks[1].hrefs, [{ range: [8, 10], href: '/x' }]);
  assert.deepEqual(blocks[2].marks, [{ range: [3, 6], kind: 'italic' }]);
});

test('an empty line parts a block, and taking it away joins two', () => {
  const source = sourceOf([{ text: 'One. Two.' }, { text: 'Three.' }]);
  const parted = edited(source, 'One.\n\nTwo.\n\nThree.');
  assert.deepEqual(
    parted.blocks?.map(({ text }) => text),
    ['One.', 'Two.', 'Three.'],
  );
  const joined = edited(parted, 'One.\n\nTwo. Three.');
  assert.deepEqual(
    joined.blocks?.map(({ text }) => text),
    ['One.', 'Two. Three.'],
  );
});

test('blocks are the text, whatever is typed', () => {
  const piece = fc.constantFrom('a', 'b ', '\n', '\n\n', '\r\n', '# c\n', '- d\n', ' ');
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
  const edit = fc.record({ at: fc.nat(40), take: fc.nat(10), put: text });
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const blocks = readMarkdown(start);
      fc.pre(blocks.length > 0);
      assert.equal(textOf({ blocks }), start);
      let source = edited(sourceOf(blocks), start);
      for (const { at, take, put } of edits) {
        const place = Math.min(at, source.text.length);
        const next = source.text.slice(0, place) + put + source.text.slice(place + take);
        source = edited(source, next);
        if (source.blocks) assert.equal(textOf({ blocks: source.blocks }), next);
      }
    }),
  );
});
