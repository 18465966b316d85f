import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '../../documents/guess.js';
import { decodeXml } from '../../documents/encoding.js';
import { declaredIn } from '../../documents/html/read.js';
import { problem } from './support.mjs';

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
    const { by, ...decoded } = decodeText(new Uint8Array(bytes));
    assert.deepEqual(decoded, { text, encoding });
  });
}

/** A sentence with the bytes that each encoding has for its letters beyond ASCII. @type {[string, string, Record<string, number>][]} */
const guesses = [
  [
    'macintosh',
    'C’est une très bonne journée, dit l’élève étonné.',
    { '’': 0xd5, è: 0x8f, é: 0x8e },
  ],
  [
    'windows-1257',
    'Meras pareiškė, kad tiltas birželį bus uždarytas; gyventojai pikti.',
    { š: 0xf0, ė: 0xeb, ž: 0xfe, į: 0xe1 },
  ],
];

for (const [encoding, text, codes] of guesses) {
  test(`guesses ${encoding}`, () => {
    const bytes = Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
    assert.deepEqual(decodeText(bytes), { text, encoding, by: 'guessed' });
  });
}

test('what a person chooses and what a text declares goes before a guess', () => {
  const bytes = new Uint8Array([0xb1]);
  assert.equal(decodeText(bytes, { chosen: 'iso-8859-2', declared: 'latin1' }).text, 'ą');
  assert.equal(decodeText(bytes, { declared: 'windows-1251' }).text, '±');
  assert.equal(decodeText(bytes, { declared: 'no such thing' }).by, 'guessed');
});

test('pages and XML declare their encoding', () => {
  const bytes = (/** @type {string} */ text) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  assert.equal(declaredIn(bytes('<!doctype html><meta charset=shift_jis>')), 'shift_jis');
  assert.equal(declaredIn(bytes('<meta content="text/html; charset=koi8-r">')), 'koi8-r');
  const xml = '<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>';
  assert.match(decodeXml(bytes(xml)), /é/);
  assert.throws(() => decodeXml(bytes(xml.replace('iso-8859-1', 'utf-8'))), { kind: 'damaged' });
});

test('what is no text says what it is', async () => {
  assert.equal(await problem(new Uint8Array([0x61, 0, 0x62])), 'binary');
  assert.equal(
    await problem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    'doc',
  );
  assert.equal(await problem(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])), 'picture');
  assert.equal(await problem(''), 'empty');
  assert.equal(await problem(' \n'), 'empty');
});

test('valid UTF-8 outranks a declaration, but for a letter or two', () => {
  const utf8 = new TextEncoder().encode('Más años, más niños, más daños, más sueños');
  assert.equal(decodeText(utf8, { declared: 'iso-8859-1' }).encoding, 'utf-8');
  const gbk = new Uint8Array([0xc1, 0xaa, 0xcd, 0xa8]); // 联通, which is valid UTF-8 too.
  assert.deepEqual(decodeText(gbk, { declared: 'gbk' }).text, '联通');
});
