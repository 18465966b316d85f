import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '../../documents/text.js';

/** @type {[string, number[], string, string][]} */
const cases = [
  ['UTF-8', [0x63, 0xc3, 0xa9], 'cé', 'utf-8'],
  ['nothing', [], '', 'utf-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8'],
  ['a second mark stays', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61], '\uFEFFa', 'utf-8'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00, 0xac, 0x20], 'a€', 'utf-16le'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61, 0x20, 0xac], 'a€', 'utf-16be'],
  ['UTF-16 without a mark', [0x61, 0x00, 0x62, 0x00], 'ab', 'utf-16le'],
  ['windows-1252', [0x93, 0x63, 0xe9, 0x94, 0x80], '“cé”€', 'windows-1252'],
  ['line ends stay', [0x61, 0x0d, 0x0a, 0x62], 'a\r\nb', 'utf-8'],
];

for (const [name, bytes, text, encoding] of cases) {
  test(`reads ${name}`, () => {
    assert.deepEqual(decodeText(new Uint8Array(bytes)), { text, encoding });
  });
}

/** @type {[string, number[], RegExp][]} */
const refused = [
  ['a Word file', [0x50, 0x4b, 0x03, 0x04, 0x14], /Word.*plain text/],
  ['a PDF', [...new TextEncoder().encode('%PDF-1.7')], /PDF/],
  ['anything with a zero byte', [0x61, 0x00, 0x62], /not a text file/],
];

for (const [name, bytes, says] of refused) {
  test(`refuses ${name} and says what to do`, () => {
    assert.throws(() => decodeText(new Uint8Array(bytes)), says);
  });
}
