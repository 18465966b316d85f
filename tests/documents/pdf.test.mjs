// PDFs: fonts of East Asia that number their characters by predefined maps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { regionsOf } from '../../documents/pdf/page.js';
import { blocksOf } from '../../documents/pdf/paragraphs.js';
import { readPdf } from '../../documents/pdf/read.js';
import { pdf } from './support.mjs';

const cMapOf = async (/** @type {string} */ name) =>
  new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve(`pdfjs-dist/cmaps/${name}.bcmap`)),
  );

for (const { characters, encoding, ordering, text } of [
  { characters: '65B0534E793E', encoding: 'UniGB-UCS2-H', ordering: 'GB1', text: '新华社' },
  { characters: 'D0C2BBAAC9E7', encoding: 'GBK-EUC-H', ordering: 'GB1', text: '新华社' },
  { characters: '93FA967B8CEA', encoding: '90ms-RKSJ-H', ordering: 'Japan1', text: '日本語' },
  { characters: 'A4A4A4E5', encoding: 'ETen-B5-H', ordering: 'CNS1', text: '中文' },
  { characters: 'C7D1B1B9', encoding: 'KSCms-UHC-H', ordering: 'Korea1', text: '한국' },
]) {
  test(`characters by ${encoding}`, async () => {
    const file = pdf(characters, encoding, ordering);
    const { blocks } = await readPdf(file, cMapOf);
    assert.deepEqual(
      blocks.map((block) => block.text),
      [text],
    );
    await assert.rejects(readPdf(file), { kind: 'characterMaps' });
  });
}

/** A run of ten points but for its size. @param {string} text @param {number} x @param {number} y @param {number} [size] */
const run = (text, x, y, size = 10) => ({ text, x, y, width: text.length * size * 0.5, size });

test('what is raised stands behind its word, and the number of an item beside it', () => {
  const runs = [
    run('above a calculated threshold,', 0, 100),
    run('11', 145, 104, 6),
    run('the software', 154, 100),
    run('disables the system.', 0, 88),
    run('2.', 0, 60),
    run('Then the south pier', 20, 60),
    run('3. A number that somebody typed', 0, 32),
  ];
  const blocks = blocksOf(regionsOf(runs));
  assert.deepEqual(
    blocks.map(({ text, marker }) => [text, marker]),
    [
      ['above a calculated threshold,11 the software disables the system.', undefined],
      ['Then the south pier', '2.'],
      ['3. A number that somebody typed', undefined],
    ],
  );
});
