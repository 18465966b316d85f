import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from '../../web/read-file.js';

const bytes = (/** @type {string} */ text, /** @type {BufferEncoding} */ encoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

test('text in any common encoding is read', async () => {
  const quoted = 'Curly “quotes”, tabs\tand\r\nlines.';
  assert.deepEqual(await readFile(bytes(quoted)), { text: quoted });
  assert.deepEqual(await readFile(bytes('caf\u00e9 \u0093quoted\u0094', 'latin1')), {
    text: 'café “quoted”',
  });
  assert.deepEqual(await readFile(bytes('\ufeffA story.', 'utf16le')), { text: 'A story.' });
  assert.deepEqual(await readFile(bytes('A story without a mark.', 'utf16le')), {
    text: 'A story without a mark.',
  });
});

test('of any other file it is told what it is', async () => {
  assert.deepEqual(await readFile(bytes('%PDF-1.7 …')), { problem: 'pdf' });
  assert.deepEqual(await readFile(bytes('PK\x03\x04…')), { problem: 'unreadable' });
  assert.deepEqual(await readFile(new Uint8Array(300).map((_, at) => at * 37)), {
    problem: 'binary',
  });
  assert.deepEqual(await readFile(bytes(' \n')), { problem: 'empty' });
});
