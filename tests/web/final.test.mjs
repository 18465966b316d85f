// The final text goes out in the form in which the later text came in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../documents/read.js';
import { docx, p, r } from '../documents/support.mjs';
import { createPage, settled } from '../support/page.mjs';

/** @param {string} name @param {string | Uint8Array} content */
const file = (name, content) =>
  new File([/** @type {BlobPart} */ (content)], name, { lastModified: 1 });

/** @param {File} before @param {File} after */
async function pageOf(before, after) {
  const page = createPage();
  await page.actions.open([before], 'before');
  await page.actions.open([after], 'after');
  await settled(page);
  return page;
}

const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The vote</w:t></w:r>';
const BEFORE = docx(p(r('The vote was on Monday.')) + p(r('Nobody came.')));
const AFTER = docx(p(bold + r(' was on Friday.')) + p(r('Nobody came.')));

/** @param {string | Uint8Array | undefined} content */
const blocksOf = async (content) =>
  (await readDocument(/** @type {Uint8Array} */ (content))).blocks.map(({ text, marks }) => [
    text,
    marks,
  ]);

test('a Word document gives one, with what was decided and typed, and its form', async () => {
  const page = await pageOf(file('a.docx', BEFORE), file('b.docx', AFTER));
  page.actions.decideAll('', 'rejected');
  const saved = await page.actions.finalFile();
  assert.equal(page.store.get().problem, '');
  assert.equal(saved?.name, 'b final.docx');
  const marks = [{ range: [0, 8], kind: 'bold' }];
  assert.deepEqual(await blocksOf(saved?.content), [
    ['The vote was on Monday.', marks],
    ['Nobody came.', undefined],
  ]);
  page.actions.clearDecisions();
  page.actions.type('after', page.store.get().sources.after.text.replace('Nobody', 'Everybody'));
  await settled(page);
  const typed = await page.actions.finalFile();
  assert.deepEqual(await blocksOf(typed?.content), [
    ['The vote was on Friday.', marks],
    ['Everybody came.', undefined],
  ]);
});

test('Markdown gives Markdown, with its line ends', async () => {
  const text = '# Vote\r\n\r\n- one\r\n- two\r\n';
  const page = await pageOf(file('a.md', text), file('b.md', text.replace('two', 'three')));
  assert.deepEqual(await page.actions.finalFile(), {
    content: text.replace('two', 'three'),
    name: 'b final.md',
  });
  page.actions.type('after', '# Vote\n\n- one\n- four\n');
  await settled(page);
  assert.equal((await page.actions.finalFile())?.content, text.replace('two', 'four'));
});
