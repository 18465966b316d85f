import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, problemOf } from '../../web/lib/files.js';

const bytes = (/** @type {string} */ text, /** @type {BufferEncoding} */ encoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

test('text in any common encoding is text', () => {
  assert.equal(problemOf(bytes('Curly “quotes”, tabs\tand\r\nlines.')), null);
  assert.equal(problemOf(bytes('caf\u00e9 \u0093quoted\u0094', 'latin1')), null);
  assert.equal(problemOf(bytes('\ufeffA story.', 'utf16le')), null);
  assert.equal(problemOf(bytes('A story without a mark.', 'utf16le')), null);
  assert.equal(problemOf(bytes('')), null);
});

test('other files say what to do', () => {
  assert.match(problemOf(bytes('%PDF-1.7 …')) ?? '', /PDF.*paste/);
  assert.match(problemOf(bytes('PK\x03\x04…')) ?? '', /copy and paste/);
  assert.match(problemOf(new Uint8Array(300).map((_, at) => at * 37)) ?? '', /plain text/);
  assert.match(problemOf(new Uint8Array(64)) ?? '', /plain text/);
});

const file = (/** @type {string} */ name, lastModified = 0) => ({ name, lastModified });
const names = (/** @type {ReturnType<typeof inOrder>} */ { files }) =>
  files.map(({ name }) => name).join(' ');

test('of two files the one saved first is the earlier, else the name says it', () => {
  assert.equal(names(inOrder([file('a.txt', 9000), file('b.txt', 1000)])), 'b.txt a.txt');
  assert.equal(
    names(inOrder([file('story v10.txt'), file('story v9.txt')])),
    'story v9.txt story v10.txt',
  );
  assert.equal(names(inOrder([file('later.txt'), file('earlier.txt')])), 'earlier.txt later.txt');
  assert.equal(
    names(inOrder([file('final.txt'), file('first draft.txt')])),
    'first draft.txt final.txt',
  );
  assert.equal(inOrder([file('a.txt', 9000), file('b.txt', 1000)]).by, 'time');
});
