// OpenDocument, rich text, pages, mails, Markdown, news formats: what each gives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { odt, problem, read, texts } from './support.mjs';

/** @param {Uint8Array | string} file @param {string} name */
const blocks = async (file, name) => (await read(file, { name })).blocks;

test('OpenDocument: what was deleted stands apart, what was inserted between marks', async () => {
  const region = (/** @type {string} */ id, /** @type {string} */ kind, words = '') =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Ed</dc:creator></office:change-info>${words}</text:${kind}></text:changed-region>`;
  const file = odt(
    `<text:tracked-changes>${region('d', 'deletion', '<text:p>12</text:p>')}${region('i', 'insertion')}</text:tracked-changes>
    <text:p>It cost <text:change text:change-id="d"/><text:change-start text:change-id="i"/>15</text:p><text:p>or 16<text:change-end text:change-id="i"/> million.</text:p>`,
  );
  const { original, tracked } = await read(file);
  assert.deepEqual(await texts(file), ['It cost 15', 'or 16 million.']);
  assert.deepEqual(original, [{ text: 'It cost 12 million.' }]);
  assert.deepEqual(tracked, { count: 2, people: ['Ed'] });
});

test('OpenDocument: notes, links, lists, tables, hidden text and comments', async () => {
  const note =
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Foot.</text:p></text:note-body></text:note>';
  const file = odt(
    `<text:p>See <text:a xlink:href="https://a.example/">it</text:a>${note}<office:annotation><dc:creator>Ann</dc:creator><text:p>No.</text:p></office:annotation><text:span text:style-name="H">secret</text:span></text:p>
    <text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>`,
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
  );
  const { blocks: all, left } = await read(file);
  assert.deepEqual(all, [
    {
      text: 'See it',
      hrefs: [{ range: [4, 6], href: 'https://a.example/' }],
      notes: [{ range: [6, 6], note: 1 }],
    },
    { text: 'Item', role: 'list-item', marker: '•' },
    { text: 'a\tb' },
    { text: 'Foot.', note: 1 },
  ]);
  assert.deepEqual(
    left.map(({ kind, texts: [words] }) => `${kind} ${words}`),
    ['comment Ann: No.', 'hidden secret'],
  );
});

test('OpenDocument: a trap of spaces is not opened', async () => {
  assert.equal(await problem(odt('<text:p>a<text:s text:c="900000000"/></text:p>')), 'tooLarge');
});

test('rich text: characters, headings, links, notes; deleted and hidden text is no story', async () => {
  const file = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 A;}{\f1\fcharset204 B;}}{\stylesheet{\s1 heading 1;}}
\pard\s1 Bridge\par\pard Caf\'e9 \u8222?x\rdblquote  {\f1\'ef\'f0}{\v secret}{\deleted gone}{\revised new}{\footnote Foot.}\par
{\field{\*\fldinst HYPERLINK "https://a.example/"}{\fldrslt here}}{\*\unknown no}\par}`;
  const { blocks: all, left, original, tracked } = await read(file);
  assert.deepEqual(
    all.map(({ text, role }) => [text, role]),
    [
      ['Bridge', 'headline'],
      ['Café „x” прnew', undefined],
      ['here', undefined],
      ['Foot.', undefined],
    ],
  );
  assert.deepEqual(all[2].hrefs, [{ range: [0, 4], href: 'https://a.example/' }]);
  assert.deepEqual(left, [{ kind: 'hidden', count: 1, texts: ['secret'] }]);
  assert.equal(original?.[1].text, 'Café „x” прgone');
  assert.equal(tracked?.count, 2);
  assert.equal(await problem(file.slice(0, -1)), 'damaged');
});

test('rich text: what a group says of a paragraph ends with it; people by their names', async () => {
  const { blocks, left, tracked } = await read(
    String.raw`{\rtf1{\stylesheet{\s2\outlinelevel1 Heading 2;}{\s3 Caption;}}{\*\revtbl{Unknown;}{Bob;}}
\pard\s2{\listtext\pard\tab}Costs{\*\footnote\pard Minutes.}\par
\pard It{{\*\atnid A}{\*\atnauthor Ann}{\*\annotation{\*\atnref 0}Who?}} cost {\revised\revauth1 15}.\par
\pard\s3 The bridge\par}`,
  );
  assert.deepEqual(
    blocks.map(({ text, role, note }) => [text, note ?? role]),
    [
      ['Costs', 'headline'],
      ['It cost 15.', undefined],
      ['The bridge', 'caption'],
      ['Minutes.', 1],
    ],
  );
  assert.deepEqual(left, [{ kind: 'comment', count: 1, texts: ['Ann: Who?'] }]);
  assert.deepEqual(tracked, { count: 1, people: ['Bob'] });
});

test('Markdown is its source, with roles', async () => {
  const source =
    '---\ntitle: Bridge\nauthor: Ann\n---\n\nSee [it](https://a.example/ "t").\n\n## Costs\n\n- one\n- *two*\n';
  assert.deepEqual(
    (await blocks(source, 'a.md')).map(({ text, role }) => [text, role]),
    [
      ['---', 'furniture'],
      ['title: Bridge', 'headline'],
      ['author: Ann', 'byline'],
      ['---', 'furniture'],
      ['See [it](https://a.example/ "t").', undefined],
      ['## Costs', 'subhead'],
      ['- one', 'list-item'],
      ['- *two*', 'list-item'],
    ],
  );
});

test('pages: forms around a page, lines of pre, hidden text, links of archives', async () => {
  const page = `<!doctype html><form><p>In a form.</p><pre>a\n  b</pre><p style="display:none">no</p>
    <p>One<br><br>two <a href="/web/2013/http://a.example/">three </a>four</p></form>`;
  assert.deepEqual(await blocks(page, 'a.html'), [
    { text: 'In a form.' },
    { text: 'a\n  b' },
    { text: 'One' },
    { text: 'two three four', hrefs: [{ range: [4, 9], href: 'http://a.example/' }] },
  ]);
});

test('a part of a page may begin with text', async () => {
  const part = 'The <b>bridge</b>, said <a href="http://example.org/">the mayor</a>.';
  assert.deepEqual(await texts(part, { name: 'a.html' }), ['The bridge, said the mayor.']);
  assert.deepEqual(await texts(`Update: ${part}`, { name: 'a.htm' }), [
    'Update: The bridge, said the mayor.',
  ]);
  assert.equal((await read(part, { name: 'a.txt' })).text, part);
  assert.equal((await read('5 < 6', { name: 'a.html' })).text, '5 < 6');
});

test('a list of a page has the numbers that a browser shows', async () => {
  const { blocks } = await read(
    '<ol type=a start=3><li>x<li value=9>y<li>z</ol><ol reversed style="list-style-type: upper-roman"><li>v<li>w</ol>',
    { name: 'a.html' },
  );
  assert.deepEqual(
    blocks.map(({ marker }) => marker),
    ['c.', 'i.', 'j.', 'II.', 'I.'],
  );
});

test('a heading below sentences is no headline; a link is underlined because it is one', async () => {
  const words = 'The council says that the bridge will close on the third of March.';
  const { blocks } = await read(
    `<p>${words}<h2>Costs</h2><p><a href="http://a.example/"><u>it</u></a>`,
    { name: 'a.html' },
  );
  assert.equal(blocks[1].role, 'subhead');
  assert.equal(blocks[2].marks, undefined);
});

test('markup in a text file is text', async () => {
  const words = '<p onclick="x">Words</p><script>1</script>';
  assert.equal((await read(words, { name: 'a.txt' })).text, words);
  assert.deepEqual(await texts(words, { name: 'a.html' }), ['Words']);
});

test('telling what a file is takes one step for each leading comment', async () => {
  const file = '<!-- -->'.repeat(100_000);
  assert.equal(await problem(file, { name: 'a.html' }), 'empty');
});

const MAIL = [
  'From: Ann Lee <ann@a.example>',
  'Date: Tue, 3 Mar 2026 10:00:00 +0000',
  'Subject: =?utf-8?Q?Br=C3=BCcke?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'It cost =E2=82=AC12.',
  '> Was it 13?',
  '--b',
  'Content-Disposition: attachment; filename="a.pdf"',
  '',
  'x',
  '--b--',
  '',
].join('\r\n');

test('a mail: its fields and its text, without what it quotes', async () => {
  const { blocks: all, left } = await read(MAIL);
  assert.deepEqual(
    all.map(({ text, role }) => [role, text]),
    [
      ['headline', 'Brücke'],
      ['byline', 'Ann Lee'],
      ['timestamp', 'Tue, 3 Mar 2026 10:00:00 +0000'],
      [undefined, 'It cost €12.'],
    ],
  );
  assert.deepEqual(
    left.map(({ kind }) => kind),
    ['attachment', 'quoted'],
  );
  assert.equal(await problem(MAIL.replace('--b--', '')), 'damaged');
});

test('news formats: ninjs, schema.org, NITF', async () => {
  const ninjs = {
    uri: 'x',
    headline: 'Bridge',
    byline: 'Ann',
    body_html: '<p>One.</p><p>Two.</p>',
  };
  const schema = {
    '@type': 'NewsArticle',
    headline: 'Bridge',
    author: { name: 'Ann' },
    articleBody: 'One.\nTwo.',
  };
  const nitf =
    '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "x"><nitf><body><body.head><hedline><hl1>Bridge</hl1></hedline><byline>Ann</byline></body.head><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>';
  for (const file of [JSON.stringify(ninjs), JSON.stringify(schema), nitf])
    assert.deepEqual(
      (await blocks(file, 'a')).map(({ text, role }) => [role, text]),
      [
        ['headline', 'Bridge'],
        ['byline', 'Ann'],
        [undefined, 'One.'],
        [undefined, 'Two.'],
      ],
    );
});

/** A message of NewsML-G2 with a picture and a story. @param {string} content */
const message = (content) => `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-03T12:12:12Z</sent></header><itemSet>
<newsItem guid="urn:newsml:a.example:1" version="1" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
<contentMeta><headline>The pier</headline></contentMeta><contentSet><remoteContent href="pier.jpg"/></contentSet></newsItem>
<newsItem guid="urn:newsml:a.example:2" version="2" standard="NewsML-G2" xml:lang="en"><rightsInfo><copyrightNotice>(c) A</copyrightNotice></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-11-03T12:00:00Z</versionCreated><title>bridge-2</title></itemMeta>
<contentMeta><by>Ann Lee</by><dateline>HARBOUR</dateline><headline xml:lang="en">Bridge &amp; ferries</headline><slugline>bridge</slugline></contentMeta>
<contentSet>${content}</contentSet></newsItem></itemSet></newsMessage>`;

const HEAD = [
  ['Bridge & ferries', 'headline'],
  ['Ann Lee', 'byline'],
  ['HARBOUR', 'dateline'],
  ['2026-11-03T12:00:00Z', 'timestamp'],
];

for (const { name, content, body } of [
  {
    name: 'NITF beside plain text',
    content:
      '<inlineData contenttype="text/plain">One.</inlineData><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>no</title></head><body><body.head><hedline><hl1>Bridge</hl1></hedline></body.head><body.content><p>It <em>closes</em>.</p><hl2>Costs</hl2><p>12 million.</p></body.content></body></nitf></inlineXML>',
    body: [
      ['It closes.', undefined],
      ['Costs', 'subhead'],
      ['12 million.', undefined],
    ],
  },
  {
    name: 'XHTML',
    content:
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><h1>Bridge</h1><p>It closes.</p><ul><li>Buses</li></ul></body></html></inlineXML>',
    body: [
      ['It closes.', undefined],
      ['Buses', 'list-item'],
    ],
  },
  {
    name: 'plain text',
    content: '<inlineData contenttype="text/plain">It closes.\n\nNobody came.</inlineData>',
    body: [
      ['It closes.', undefined],
      ['Nobody came.', undefined],
    ],
  },
]) {
  test(`NewsML-G2: the story and what is said of it, with ${name}`, async () => {
    assert.deepEqual(
      (await blocks(message(content), 'a.xml')).map(({ text, role }) => [text, role]),
      [...HEAD, ...body],
    );
  });
}
