import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { readDocument } from '../../documents/read.js';
import { Protected } from '../../reports/protected.js';
import { loadParts } from '../../strings/parts.js';
import { docx, p, r } from '../documents/support.mjs';
import { checkedRedline, partOf, redlineOf, versionsIn } from './support.mjs';

const example = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../examples/${name}.txt`, import.meta.url), 'utf8');

/** Texts of every shape; each is held both ways, and against itself. @type {Record<string, [before: string, after: string]>} */
const TEXTS = {
  'the example story': [example('china-daily/earlier'), example('china-daily/later')],
  'every kind of change': [example('every-change/earlier'), example('every-change/later')],
  'nothing before': ['', 'One here.\n\nTwo there.'],
  'the last paragraph went': ['One here.\n\nTwo there.\n\nThree yonder.', 'One here.'],
  'the first paragraph came': ['Two there.', 'One here.\n\nTwo there.'],
  'a paragraph was split': ['One is here. Two is there.', 'One is here.\n\nTwo is there.'],
  'two paragraphs changed places': [
    'The bridge across the river opens in May.\n\nA strike stopped all buses of the town.\n\nThe end of it all.',
    'A strike stopped all buses of the town.\n\nThe bridge across the river opens in May.\n\nThe end of it all.',
  ],
  'right to left': [
    'השר אמר כי הגשר ייפתח במאי.\n\nהעלות תהיה 12 מיליון.',
    'השר אמר כי הגשר ייפתח ביוני.\n\nהעלות תהיה 15 מיליון.',
  ],
  'signs that XML and Word need': ['a < b & c > d "e"', 'a < b & c > f\t"e"'],
};

for (const [name, [before, after]] of Object.entries(TEXTS))
  test(`accept all is the later text, reject all the earlier: ${name}`, async () => {
    for (const isOdt of [false, true]) {
      await checkedRedline(before, after, { isOdt });
      await checkedRedline(after, before, { isOdt });
      const { xml } = await checkedRedline(after, after, { isOdt });
      assert.doesNotMatch(xml, /<(?:w:(?:ins|del|moveFrom|moveTo)|text:changed-region) /);
    }
  });

const revisions = new URL('../../../shared/data/revisions/pairs.jsonl', import.meta.url);

test('the same for real revisions', { skip: !existsSync(revisions) }, async () => {
  for (const line of readFileSync(revisions, 'utf8').trim().split('\n')) {
    const { before, after } = JSON.parse(line);
    for (const isOdt of [false, true]) await checkedRedline(before, after, { isOdt });
  }
});

test('the same input gives the same bytes', async () => {
  const [before, after] = TEXTS['the example story'];
  for (const isOdt of [false, true]) {
    const settings = { isOdt };
    const one = await redlineOf(before, after, settings);
    assert.deepEqual(one.bytes, (await redlineOf(before, after, settings)).bytes);
  }
});

test('author and date are those given', async () => {
  const { xml } = await checkedRedline('One here.', 'Two here.', {
    author: 'Ann <B>',
    date: '2026-05-04',
  });
  assert.match(xml, /<w:ins w:id="\d+" w:author="Ann &lt;B&gt;" w:date="2026-05-04T00:00:00Z">/);
});

test('a passage that moved and was edited is whole at both ends, and a comment tells the change', async () => {
  const moved = 'The bridge across the river will open to the public in May after years of work.';
  const others = [
    'A strike stopped all buses of the town for a day.',
    'Schools stay closed until the end of the week.',
    'The council meets on Monday to talk about money.',
  ];
  const before = [moved, ...others].join('\n\n');
  const after = [...others, moved.replace('May', 'June')].join('\n\n');
  const { xml, bytes } = await checkedRedline(before, after);
  assert.match(xml, /<w:moveFrom [^>]*><w:r><w:t[^>]*>The bridge[^<]* May after/);
  assert.match(xml, /<w:moveTo [^>]*><w:r><w:t[^>]*>The bridge[^<]* June after/);
  assert.match(partOf(bytes, 'word/comments.xml'), /Moved from ¶1 and edited: “May” → “June”\./);
  const bare = await checkedRedline(before, after, { notes: false });
  assert.equal(partOf(bare.bytes, 'word/comments.xml'), '');
  const { findings: strings, reports: words } = await loadParts('ar', ['findings', 'reports']);
  const arabic = await checkedRedline(before, after, { strings, words });
  assert.match(
    partOf(arabic.bytes, 'word/comments.xml'),
    /<w:p><w:pPr><w:bidi\/><\/w:pPr><w:r><w:rPr><w:rtl\/><w:lang w:val="ar" /,
  );
});

test('what XML cannot hold is replaced and counted', async () => {
  const { bytes, unmarked } = await redlineOf('One \x01 here.', 'One \x01 there \ud800.');
  assert.equal(unmarked.unwritable, 3);
  assert.deepEqual(await versionsIn(bytes), {
    before: ['One \ufffd here.'],
    after: ['One \ufffd there \ufffd.'],
  });
});

const STYLED = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';

test('two Word documents: the later one with changes in it', async () => {
  const before = docx(
    p('The vote', '<w:pStyle w:val="H"/>') +
      p(`${r('The mayor ')}${r('said', '<w:b/>')}${r(' no.')}`),
    { styles: STYLED },
  );
  const after = docx(
    p('The vote', '<w:pStyle w:val="H"/>') + p('The mayor claimed no.') + '<w:sectPr/>',
    { styles: STYLED, settings: '<w:zoom w:percent="90"/>' },
  );
  const { xml, bytes } = await checkedRedline(before, after);
  assert.match(xml, /<w:pStyle w:val="H"\/>/);
  assert.match(xml, /<w:del [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText[^>]*>said<\/w:delText>/);
  assert.match(partOf(bytes, 'word/settings.xml'), /w:percent="90"/);
});

const cell = (/** @type {string} */ words) => `<w:tc>${p(words)}</w:tc>`;
const row = (/** @type {string[]} */ ...cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (/** @type {string[]} */ ...rows) =>
  p('Results of the vote') + `<w:tbl>${rows.join('')}</w:tbl>` + p('End of the results');

test('cells and rows of tables are redlined', async () => {
  const before = docx(
    table(row('Ann Archer', '12 votes'), row('Bob Baker', '7 votes'), row('Cid Clark', '3 votes')),
  );
  const after = docx(
    table(row('Ann Archer', '15 votes'), row('Cid Clark', '3 votes'), row('Dora Dunn', '2 votes')),
  );
  const { xml } = await checkedRedline(before, after);
  assert.match(xml, /<w:trPr><w:ins /);
  assert.match(xml, /<w:trPr><w:del /);
  assert.match(xml, /<w:delText[^>]*>12 ?</);
  await checkedRedline(after, before);
});

const NOTES = (/** @type {string} */ words) => ({
  footnotes: `<w:footnote w:id="2">${p(words)}</w:footnote>`,
});
const CALL = '<w:r><w:footnoteReference w:id="2"/></w:r>';

test('notes are redlined, and one that came was called by nothing before', async () => {
  const story = docx(p(`${r('Ridership fell.')}${CALL}`), NOTES('Figures for 2024.'));
  await checkedRedline(
    docx(p(`${r('Ridership fell.')}${CALL}`), NOTES('Figures for 1987.')),
    story,
  );
  const { xml } = await checkedRedline(docx(p('Ridership fell.')), story);
  assert.match(xml, /<w:ins [^>]*><w:r><w:footnoteReference/);
  const { unmarked } = await redlineOf(story, docx(p('Ridership fell.')));
  assert.equal(unmarked.flows, 1);
});

test('a note whose call moved is not left where its words no longer are', async () => {
  const note = NOTES('Buses excluded.');
  const moved = 'The last time the bridge closed was in 1987, when a barge struck it.';
  const others = [
    'Engineers found cracks in October and told the council.',
    'The vote was on Tuesday and nobody spoke against it.',
    'Ferries will run from May until the end of the year.',
  ];
  const before = docx(p(r(moved) + CALL) + others.map((words) => p(words)).join(''), note);
  const after = docx(others.map((words) => p(words)).join('') + p(r(moved) + CALL), note);
  const { bytes, unmarked } = await redlineOf(before, after);
  assert.equal(unmarked.flows, 1);
  const { blocks, original = [] } = await readDocument(bytes);
  assert.deepEqual(
    original.map(({ text, notes }) => [text, notes]),
    [moved, ...others].map((text) => [text, undefined]),
  );
  assert.deepEqual(blocks[3].notes, [{ range: [moved.length, moved.length], note: 1 }]);
});

test('what was removed before white space at an end stands before it', async () => {
  await checkedRedline(docx(p('The bridge closed.')), docx(p('The bridge closed ')));
});

test('its own tracked changes are resolved first', async () => {
  const by = 'w:id="1" w:author="Desk" w:date="2026-01-01T10:00:00Z"';
  const tracked = docx(
    p(
      `${r('Repairs cost ')}<w:del ${by}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${by}>${r('15')}</w:ins>${r(' million.')}`,
    ),
  );
  const { xml } = await checkedRedline(docx(p('Repairs cost 9 million.')), tracked);
  assert.doesNotMatch(xml, /Desk/);
  await checkedRedline(tracked, tracked, { asBefore: 'original' });
  await checkedRedline(docx(p('Repairs cost 9 million.')), tracked, { asAfter: 'original' });
});

test('results of fields and list numbers are not written as changed', async () => {
  const dated = (/** @type {string} */ day) =>
    docx(p(`${r('Printed on ')}<w:fldSimple w:instr="DATE">${r(day)}</w:fldSimple>${r('.')}`));
  const { bytes, unmarked } = await redlineOf(dated('Monday'), dated('Tuesday'));
  assert.doesNotMatch(partOf(bytes, 'word/document.xml'), /<w:(?:ins|del) /);
  assert.ok(unmarked.fields > 0);
});

test('a bookmark, a section and a link that a change spans stay', async () => {
  const mark = '<w:bookmarkStart w:id="1" w:name="x"/>';
  const section = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';
  const before = docx(p('One is here. Two is there.') + p('The end.'));
  const after = docx(
    p(`${mark}${r('One is here.')}`, section) +
      p(`${r('Two is there.')}<w:bookmarkEnd w:id="1"/>`) +
      p('The end.'),
  );
  const { bytes } = await redlineOf(before, after);
  const xml = partOf(bytes, 'word/document.xml');
  assert.match(xml, /bookmarkStart w:id="1"[\s\S]*bookmarkEnd w:id="1"/);
  assert.match(xml, /<w:sectPr><w:type/);
  assert.deepEqual((await versionsIn(bytes)).after, ['One is here.', 'Two is there.', 'The end.']);
});

test('a protected document is not changed', async () => {
  const redlined = (/** @type {string} */ settings) =>
    redlineOf(docx(p('One here.')), docx(p('Two here.'), { settings }));
  for (const settings of [
    '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
    '<w:writeProtection w:cryptProviderType="rsaFull" w:hash="c2VjcmV0" w:salt="c2FsdA=="/>',
  ])
    await assert.rejects(redlined(settings), Protected);
  for (const settings of [
    '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
    '<w:writeProtection w:recommended="1"/>',
  ])
    await redlined(settings);
});

test('comments stay unless they are dropped', async () => {
  const words =
    '<w:commentRangeStart w:id="0"/>' +
    r('Two here.') +
    '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
  const after = docx(p(words), {
    comments: `<w:comment w:id="0" w:author="Ann">${p('Sure?')}</w:comment>`,
  });
  const { xml } = await checkedRedline(docx(p('One here.')), after);
  assert.match(xml, /commentReference/);
  const { bytes } = await redlineOf(docx(p('One here.')), after, { dropsComments: true });
  assert.doesNotMatch(partOf(bytes, 'word/document.xml'), /comment/);
});

const ONE = 'The council met on Monday night to vote on the bridge.';
const TWO = 'It will meet again when the report of the engineers is there.';
const EMPTY = '<w:p/>';
const CONTROL = `<w:sdt><w:sdtContent>${p('')}</w:sdtContent></w:sdt>`;
const box = (/** @type {string} */ text) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:v"><v:textbox><w:txbxContent>${p(r(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** What can stand in the place of a paragraph's end, and what holds words of its own. @type {Record<string, [before: string, after: string]>} */
const SHAPES = {
  'a paragraph is parted, with an empty one between': [
    p(r(`${ONE} ${TWO}`)) + p(r('The end.')),
    p(r(ONE)) + EMPTY + p(r(TWO)) + p(r('The end.')),
  ],
  'a paragraph is parted, with a content control between': [
    p(r(`${ONE} ${TWO}`)) + p(r('The end.')),
    p(r(ONE)) + CONTROL + p(r(TWO)) + p(r('The end.')),
  ],
  'a text box stands in a paragraph that was added': [
    p(r(ONE) + box('Old words.')),
    p(r(ONE)) + p(r('Quite another thing.') + box('New words.')) + p(r('The end.')),
  ],
};

for (const [name, [before, after]] of Object.entries(SHAPES))
  test(`both texts are there: ${name}`, async () => {
    await checkedRedline(docx(before), docx(after));
  });

test('a space that stays between removed words is no white space at an end', async () => {
  const words = r('Here is a ') + r('test') + r(' ') + r('document.');
  const after = docx(p(r('A test') + r(' ') + r('of headers')) + p('Some plain text.'));
  await checkedRedline(docx(p(words)), after);
});

test('a text box that stood elsewhere is not written as changed, and that is said', async () => {
  const before = docx(p(r('The end of it.')) + p(r('Last words.') + box('Call us now.')));
  const after = docx(p(r('The end of it.') + box('Call us now.')) + p(r('Last words.')));
  const { unmarked } = await redlineOf(before, after);
  assert.equal(unmarked.isHeld, false);
  assert.equal((await redlineOf(before, before)).unmarked.isHeld, true);
});

test('two changes that only a kept mark parts have two times', async () => {
  const { xml } = await checkedRedline('One here\n\nThe end', 'One here now\n\nAdded.\n\nThe end');
  const dates = [...xml.matchAll(/<w:ins [^>]*w:date="([^"]+)"><w:r>/g)].map(([, date]) => date);
  assert.equal(new Set(dates).size, 2);
});
