import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docx, p, problem, r, read, texts, zip } from './support.mjs';

const BY = 'w:id="1" w:author="Desk" w:date="2026-01-01T10:00:00Z"';

/** The two versions that a document with tracked changes holds. @param {Uint8Array} file */
async function versions(file) {
  const { blocks, original, tracked } = await read(file);
  return {
    original: original?.map(({ text }) => text),
    accepted: blocks.map(({ text }) => text),
    count: tracked?.count,
  };
}

test('headings, titles, lists and captions by their styles', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>
    <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>`;
  const numbering = `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`;
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
  const body = [
    p('Bridge closes', '<w:pStyle w:val="T"/>'),
    p('Costs', '<w:pStyle w:val="Eigen"/>'),
    p('One', item),
    p('Two', item),
    p('The pier', '<w:pStyle w:val="C"/>'),
  ];
  const { blocks } = await read(docx(body.join(''), { styles, numbering }));
  assert.deepEqual(
    blocks.map(({ role, marker, text }) => [role, marker, text]),
    [
      ['headline', undefined, 'Bridge closes'],
      ['subhead', undefined, 'Costs'],
      ['list-item', 'iii)', 'One'],
      ['list-item', 'iv)', 'Two'],
      ['caption', undefined, 'The pier'],
    ],
  );
});

test('marks and links are ranges of their block', async () => {
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/hyperlink" Target="https://a.example/" TargetMode="External"/></Relationships>';
  const file = zip({
    'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${p(
      r(' See ') +
        `<w:hyperlink r:id="a">${r('the ')}${r('report', '<w:b/>')}</w:hyperlink>` +
        r('.'),
    )}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships,
  });
  const [block] = (await read(file)).blocks;
  assert.deepEqual(block, {
    text: 'See the report.',
    hrefs: [{ range: [4, 14], href: 'https://a.example/' }],
    marks: [{ range: [8, 14], kind: 'bold' }],
  });
});

test('insertions and deletions: the document as accepted and as it was', async () => {
  const body = p(
    r('Repairs cost ') +
      `<w:del ${BY}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${BY}>${r('15')}</w:ins>` +
      r(' million.'),
  );
  assert.deepEqual(await versions(docx(body)), {
    original: ['Repairs cost 12 million.'],
    accepted: ['Repairs cost 15 million.'],
    count: 2,
  });
});

test('a paragraph mark that was deleted joins two paragraphs, one that was inserted parts them', async () => {
  const body =
    p('One ', `<w:rPr><w:del ${BY}/></w:rPr>`) +
    p('two.') +
    p('Three ', `<w:rPr><w:ins ${BY}/></w:rPr>`) +
    p('four.');
  assert.deepEqual(await versions(docx(body)), {
    original: ['One', 'two.', 'Three four.'],
    accepted: ['One two.', 'Three', 'four.'],
    count: 2,
  });
});

test('a moved paragraph stands once in each version', async () => {
  const moved = (/** @type {string} */ name) =>
    `<w:p><w:pPr><w:rPr><w:${name} ${BY}/></w:rPr></w:pPr><w:${name} ${BY}>${r('Moved.')}</w:${name}></w:p>`;
  const body = moved('moveFrom') + p('Stays.') + moved('moveTo');
  assert.deepEqual(await versions(docx(body)), {
    original: ['Moved.', 'Stays.'],
    accepted: ['Stays.', 'Moved.'],
    count: 1,
  });
});

test('a deleted row and a deletion around a whole paragraph', async () => {
  const row = (/** @type {string} */ words, mark = '') =>
    `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${p(words)}</w:tc><w:tc>${p('12')}</w:tc></w:tr>`;
  const body = `<w:tbl>${row('Kept')}${row('Gone', `<w:del ${BY}/>`)}</w:tbl><w:del ${BY}>${p('<w:r><w:delText>Out</w:delText></w:r>')}</w:del>`;
  const { original, accepted } = await versions(docx(body));
  assert.deepEqual(original, ['Kept\t12', 'Gone\t12', 'Out']);
  assert.deepEqual(accepted, ['Kept\t12']);
});

test('footnotes follow the story and are called in it', async () => {
  const call = '<w:r><w:footnoteReference w:id="5"/></w:r>';
  const footnotes = `<w:footnote w:id="0" w:type="separator">${p('—')}</w:footnote><w:footnote w:id="5">${p('Buses excluded.')}</w:footnote>`;
  const { blocks } = await read(docx(p(r('Cars') + call + r(' cross.')), { footnotes }));
  assert.deepEqual(blocks, [
    { text: 'Cars cross.', notes: [{ range: [4, 4], note: 1 }] },
    { text: 'Buses excluded.', note: 1 },
  ]);
});

test('comments, headers and hidden text are no story, and are counted', async () => {
  const comments = `<w:comment w:id="1" w:author="Lawyer">${p('Do not name her.')}</w:comment>`;
  const body = p(r('Shown.') + r('Secret.', '<w:vanish/>'));
  const { blocks, left } = await read(docx(body, { comments }));
  assert.deepEqual(blocks, [{ text: 'Shown.' }]);
  assert.deepEqual(left, [
    { kind: 'hidden', count: 1, texts: ['Secret.'] },
    { kind: 'comment', count: 1, texts: ['Lawyer: Do not name her.'] },
  ]);
});

test('field codes stay out, their results and links stay', async () => {
  const field = (/** @type {string} */ code, /** @type {string} */ result) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const { blocks } = await read(docx(p(field('HYPERLINK "https://a.example"', 'Here'))));
  assert.deepEqual(blocks, [
    { text: 'Here', hrefs: [{ range: [0, 4], href: 'https://a.example' }] },
  ]);
});

test('a text box is read once, after its paragraph', async () => {
  const box = (/** @type {string} */ words) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
  const body = p(
    r('Main.') +
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('Box.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
  assert.deepEqual(await texts(docx(body)), ['Main.', 'Box.']);
});

test('breaks, hyphens and symbols', async () => {
  const body = p(
    '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:tab/><w:sym w:font="Symbol" w:char="F061"/></w:r>',
  );
  assert.deepEqual(await texts(docx(body)), ['a\nb\u2011cd\tα']);
});

test('a damaged document is never a shorter story', async () => {
  const whole = docx(p('One.') + p('Two.'));
  assert.equal(await problem(whole.subarray(0, whole.length - 30)), 'damaged');
  assert.equal(await problem(docx(p('One.') + '<w:p>')), 'damaged');
  const cut = '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document xmlns:w="w"/>';
  assert.equal(await problem(zip({ 'word/document.xml': cut })), 'entities');
  const wrong = docx(p('One.')).slice();
  wrong[14] ^= 1; // The local header's sum; the directory's counts.
  wrong[wrong.length - 22 - 46 - 'word/document.xml'.length + 16] ^= 1;
  assert.equal(await problem(wrong), 'damaged');
});

test('what is no story says what it is', async () => {
  assert.equal(await problem(docx('')), 'empty');
  assert.equal(await problem(zip({ 'xl/workbook.xml': '<a/>' })), 'spreadsheet');
  assert.equal(await problem(zip({ 'ppt/presentation.xml': '<a/>' })), 'slides');
  assert.equal(await problem(zip({ 'a.txt': 'words' })), 'zip');
  const nested = '<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000);
  assert.equal(await problem(docx(nested)), 'tooDeep');
});
