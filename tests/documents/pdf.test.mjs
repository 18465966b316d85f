// PDFs: fonts of East Asia that number their characters by predefined maps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
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
