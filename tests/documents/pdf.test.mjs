// PDFs: fonts of East Asia that number their characters by predefined maps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readPdf } from '../../documents/pdf/read.js';
import { bytesOf } from './support.mjs';

/** A page with one line, whose characters are given in hexadecimal. @param {string} characters @param {string} encoding @param {string} ordering */
function pdf(characters, encoding, ordering) {
  const content = `BT /F 12 Tf 72 700 Td <${characters}> Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/FontDescriptor 7 0 R>>`,
    '<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 800/StemV 80>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return bytesOf(file + table + trailer);
}

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
