import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inTextArea, withLineEnds } from '../../web/lib/line-ends.js';

test('what is typed leaves other line ends alone, and new ones are like the first', () => {
  assert.equal(withLineEnds('a\r\nb\r\n', 'a\nbc\n'), 'a\r\nbc\r\n');
  assert.equal(withLineEnds('a\r\nb\nc', 'a\nb\n\nc'), 'a\r\nb\n\r\nc');
  assert.equal(withLineEnds('a\nb', 'a\nb\nc'), 'a\nb\nc');
  assert.equal(withLineEnds('b', 'b\nc', 'a\r\nb\r\nc'), 'b\r\nc');
});

test('a text area shows what was typed, and nothing beside it has changed', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r'), { maxLength: 12 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.nat(12), fc.nat(4), text, (was, at, take, put) => {
      const shown = inTextArea(was);
      const typed = shown.slice(0, at) + inTextArea(put) + shown.slice(at + take);
      const is = withLineEnds(was, typed);
      assert.equal(inTextArea(is), typed);
      if (typed === shown) assert.equal(is, was);
    }),
  );
});
