import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from '../../web/read-file.js';
import { readers } from '../support/page.mjs';

const bytes = (/** @type {string} */ text, /** @type {BufferEncoding} */ encoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

/** @param {Uint8Array} file @param {string} [name] */
const read = (file, name = 'a.txt') => readFile(file, { name }, readers);

test('a plain text whose encoding is certain is read in the page itself', async () => {
  const none = { read: () => assert.fail('no worker is needed'), cancel() {} };
  const text = 'Curly “quotes”, tabs\tand\r\nlines.';
  assert.deepEqual(await readFile(bytes(text), { name: 'a.txt' }, none), { text });
  const wide = bytes('\ufeffA story.', 'utf16le');
  assert.deepEqual(await readFile(wide, { name: 'a.txt' }, none), { text: 'A story.' });
});

test('other text comes with its encoding', async () => {
  const file = await read(bytes('caf\u00e9 \u0093quoted\u0094', 'latin1'));
  assert.ok('text' in file);
  assert.equal(file.text, 'café “quoted”');
  assert.deepEqual(file.about?.encoding, { encoding: 'windows-1252', by: 'guessed' });
});

test('a document comes with its blocks and what was left out', async () => {
  const page =
    '<!doctype html><h1>Bridge closes</h1><p>See <a href="https://a.example/">here</a>.</p><p hidden>Not this</p>';
  const file = await read(bytes(page), 'a.html');
  assert.ok('text' in file);
  assert.equal(file.text, 'Bridge closes\n\nSee here.');
  assert.deepEqual(file.blocks?.[1].hrefs, [{ range: [4, 8], href: 'https://a.example/' }]);
  assert.deepEqual(file.about?.left, [{ kind: 'hidden', count: 1, texts: ['Not this'] }]);
});

test('of any other file it is told what it is', async () => {
  assert.deepEqual(await read(bytes('PK\x03\x04…')), { problem: 'damaged' });
  const noise = new Uint8Array(300).map((_, at) => at * 37);
  assert.deepEqual(await read(noise), { problem: 'binary' });
  assert.deepEqual(await read(bytes(' \n')), { problem: 'empty' });
});
