// The final text as a Word document or an OpenDocument text: whatever was decided, it holds that text, and what stays keeps its form.
import assert from 'node:assert/strict';
import test from 'node:test';
import { docx, odt, p, r } from '../documents/support.mjs';
import { readDocument } from '../../documents/read.js';
import { finalDocx } from '../../reports/docx/final.js';
import { finalOdt } from '../../reports/odt/final.js';
import { versionOf } from '../../reports/versions.js';
import { decided, unitsOfNature } from '../../web/lib/decisions.js';
import { resultText } from '../../web/lib/outcome.js';
import { modelOf } from '../../model/model.js';
import { checkOdt, checkPackage, engine, partOf } from './support.mjs';

/** @typedef {import('../../web/lib/decisions.js').Decisions} Decisions */

/** @param {string | Uint8Array} given */
async function sideOf(given) {
  if (typeof given === 'string')
    return { article: given, version: { name: '', blocks: null, document: null } };
  const read = await readDocument(given);
  return {
    article: { blocks: read.blocks },
    version: versionOf({ name: '', bytes: given }, read, false),
  };
}

/** @param {string} text */
const paragraphsOf = (text) =>
  text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter(Boolean);

/** @param {string | Uint8Array} before @param {Uint8Array} after @param {(units: number[]) => number[]} rejected */
export async function finalOf(before, after, rejected) {
  const [one, two] = [await sideOf(before), await sideOf(after)];
  const model = modelOf(engine.compare(one.article, two.article));
  const units = unitsOfNature(model, '');
  const text = resultText(model, decided(new Map(), rejected(units), 'rejected'));
  const final = { blocks: paragraphsOf(text).map((each) => ({ text: each })) };
  const compare = engine.compare.bind(engine);
  const isOdt = two.version.document?.format === 'odt';
  const write = isOdt ? finalOdt : finalDocx;
  const bytes = write({ final, before: one, after: two.version, compare });
  if (isOdt) checkOdt(bytes);
  else checkPackage(bytes);
  const { blocks, tracked } = await readDocument(bytes);
  assert.equal(tracked, undefined);
  assert.deepEqual(
    blocks.map((block) => block.text),
    paragraphsOf(text),
  );
  return { blocks, xml: partOf(bytes, isOdt ? 'content.xml' : 'word/document.xml') };
}

const bold = (/** @type {string} */ text) =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const large = (/** @type {string} */ text) =>
  `<w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const row = (/** @type {string[]} */ ...cells) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`;
const table = (/** @type {string[]} */ ...rows) => `<w:tbl>${rows.join('')}</w:tbl>`;

const BEFORE = docx(
  p(r('The council met on ') + bold('Monday') + r(' to vote.')) +
    p(r('A hearing was planned for the harbour.')) +
    table(row('North', '12'), row('South', '15')) +
    p(r('Nobody answered our questions.')),
);
const AFTER = docx(
  p(r('The council met on Friday to ') + bold('vote') + r('.')) +
    table(row('North', '13'), row('South', '15'), row('West', '20')) +
    p(r('Nobody answered our questions.')) +
    p(r('It was a long day for all of them.')),
);

test('decisions are applied in the later document', async () => {
  const all = await finalOf(BEFORE, AFTER, (units) => units);
  assert.match(all.xml, /<w:b\/><\/w:rPr><w:t[^>]*>Monday/, 'as the earlier document had it');
  assert.match(all.xml, /<w:b\/><\/w:rPr><w:t[^>]*>vote/, 'as the later document has it');
  assert.equal(all.xml.match(/<w:tr>|<w:tr /g)?.length, 2);
  const none = await finalOf(BEFORE, AFTER, () => []);
  assert.equal(none.xml.match(/<w:tr>|<w:tr /g)?.length, 3);
  for (let at = 0; at < 12; at++)
    await finalOf(BEFORE, AFTER, (units) => units.filter((_, index) => index % 12 === at));
});

test('words from a plain text look like those around', async () => {
  const after = docx(p(large('The council met on Friday.')) + p(large('It rained.')));
  const { xml } = await finalOf(
    'The council met on Monday.\n\nNobody came to the harbour.\n\nIt rained.',
    after,
    (units) => units,
  );
  for (const words of ['Monday', 'Nobody came to the harbour.'])
    assert.match(xml, new RegExp(`<w:sz w:val="40"/></w:rPr><w:t[^>]*>${words}`));
});

const STYLES = ['bold', 'large']
  .map(
    (name) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties fo:font-weight="${name === 'bold' ? 'bold' : 'normal'}"/></style:style>`,
  )
  .join('');
const para = (/** @type {string} */ words) => `<text:p text:style-name="Body">${words}</text:p>`;
const span = (/** @type {string} */ style, /** @type {string} */ words) =>
  `<text:span text:style-name="${style}">${words}</text:span>`;
const openRow = (/** @type {string[]} */ ...cells) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${para(cell)}</table:table-cell>`).join('')}</table:table-row>`;

test('the same in an OpenDocument text', async () => {
  const before = odt(
    para(`The council met on ${span('bold', 'Monday')} to vote.`) +
      para('A hearing was planned for the harbour.') +
      `<table:table>${openRow('North', '12')}${openRow('South', '15')}</table:table>` +
      para('Nobody answered our questions.'),
    STYLES,
  );
  const after = odt(
    para(`The council met on Friday to ${span('bold', 'vote')}.`) +
      `<table:table>${openRow('North', '13')}${openRow('South', '15')}${openRow('West', '20')}</table:table>` +
      para('Nobody answered our questions.') +
      para('It was a long day for all of them.'),
    STYLES,
  );
  const all = await finalOf(before, after, (units) => units);
  assert.match(all.xml, /<text:span text:style-name="Stet_bold">Monday/);
  assert.match(all.xml, /<text:span text:style-name="bold">vote/);
  assert.equal(all.xml.match(/<table:table-row>/g)?.length, 2);
  const none = await finalOf(before, after, () => []);
  assert.equal(none.xml.match(/<table:table-row>/g)?.length, 3);
  for (let at = 0; at < 12; at++)
    await finalOf(before, after, (units) => units.filter((_, index) => index % 12 === at));
  const plain = odt(
    para(span('large', 'The council met.')) + para(span('large', 'It rained.')),
    STYLES,
  );
  const { xml } = await finalOf(
    'The council met.\n\nNobody came.\n\nIt rained.',
    plain,
    (units) => units,
  );
  assert.match(
    xml,
    /<text:p text:style-name="Body"><text:span text:style-name="large">Nobody came/,
  );
});
