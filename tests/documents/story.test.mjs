// One story in seven formats, made by LibreOffice (story/make.mjs): whichever two are compared, no word differs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPdf } from '../../documents/pdf/read.js';
import { load } from '../../wasm/engine-node.js';
import { read } from './support.mjs';

const FORMATS = ['docx', 'odt', 'rtf', 'html', 'pdf', 'txt', 'md'];
const engine = await load();

/** What differs in form: signs of Markdown, bullets that a plain text has to write. @param {string} text */
const bare = (text) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|[-•●])\s+/gm, '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** @param {string} format */
async function articleIn(format) {
  const name = `story.${format}`;
  const file = readFileSync(new URL(`story/${name}`, import.meta.url));
  const { text, blocks } = await read(file, { name, readPdf });
  return text ?? { blocks };
}

/** @type {Map<string, Awaited<ReturnType<typeof articleIn>>>} */
const articles = new Map();
for (const format of FORMATS) articles.set(format, await articleIn(format));

for (const one of FORMATS) {
  test(`the story as ${one} has the same paragraphs in all formats, and they are linked alike`, () => {
    const expected = engine.compare(articles.get('docx') ?? '', articles.get('docx') ?? '');
    for (const two of FORMATS) {
      const comparison = engine.compare(articles.get(one) ?? '', articles.get(two) ?? '');
      const { before, after } = comparison.texts;
      assert.deepEqual(bare(before), bare(after), `${one} and ${two}`);
      const links = comparison.links.map((link) => [link.before, link.after, link.moved]);
      const same = expected.links.map((link) => [link.before, link.after, link.moved]);
      assert.deepEqual(links, same, `${one} and ${two}`);
    }
  });
}
