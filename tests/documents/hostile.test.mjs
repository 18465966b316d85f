// Files that are broken or built to break: whatever they hold, they end in blocks or in one of the known problems, soon.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DocumentProblem } from '../../documents/problem.js';
import { bytesOf, docx, odt, p, problem, r, read, texts, zip } from './support.mjs';

const MARKUP = '<script>1</script><img src=x onerror=1><!-- --><style>@import "x"</style>&amp;';
const ESCAPED = MARKUP.replace(/&/g, '&amp;').replace(/</g, '&lt;');

test('markup in a story is its text in every format', async () => {
  const files = [
    docx(p(ESCAPED)),
    odt(`<text:p>${ESCAPED}</text:p>`),
    `<!doctype html><p>${ESCAPED}</p>`,
    String.raw`{\rtf1 ${MARKUP}\par}`,
    `From: a\nDate: b\nSubject: c\nMIME-Version: 1.0\n\n${MARKUP}`,
    JSON.stringify({ '@type': 'NewsArticle', articleBody: MARKUP }),
  ];
  for (const file of files) assert.equal((await texts(file)).at(-1), MARKUP);
});

test('an archive is believed about nothing that can be counted', async () => {
  const bomb = docx(p('word '.repeat(200_000)));
  const size = new DataView(bomb.buffer, bomb.byteOffset);
  const directory = bomb.length - 22 - 46 - 'word/document.xml'.length;
  size.setUint32(directory + 24, 100, true);
  assert.equal(await problem(bomb), 'damaged');
  size.setUint32(directory + 24, 2_000_000_000, true);
  assert.equal(await problem(bomb), 'tooLarge');
  size.setUint16(directory + 8, 1, true);
  assert.equal(await problem(bomb), 'encrypted');
});

test('a part of an archive is not lost for a byte of its name, nor for a count', async () => {
  const whole = docx(p('Words.'), { footnotes: '' });
  const name = (/** @type {string} */ text) => Buffer.from(whole).lastIndexOf(text);
  const renamed = whole.slice();
  renamed[name('word/footnotes.xml') + 6]++;
  assert.equal(await problem(renamed), 'damaged');
  const uncounted = whole.slice();
  uncounted[whole.length - 22 + 10]--;
  assert.equal(await problem(uncounted), 'damaged');
});

test('a page that is built to hold up its parser is refused at once', async () => {
  const page = { name: 'a.html' };
  assert.equal(await problem('<div>'.repeat(200_000), page), 'tooDeep');
  const names = Array.from({ length: 200_000 }, (_, at) => `a${at}`);
  for (const between of ['=1 ', '/', '=""'])
    assert.equal(await problem(`<p a=">"${names.join(between)}>`, page), 'tooLarge');
  const picture = `<p>Words.<img src="data:image/png;base64,${'x y '.repeat(9_000)}">`;
  assert.deepEqual(await texts(`${picture}<li>item`, page), ['Words.', 'item']);
  const script = `<script>${'for (;i<n;) f ( i ) ; '.repeat(3_000)}</script>`;
  assert.deepEqual(await texts(`${script}<p>Words.`, page), ['Words.']);
  assert.equal((await texts('<p>x<li>y'.repeat(3_000), page)).length, 6_000);
});

test('a flat OpenDocument with a DOCTYPE is none', async () => {
  const file =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><office:document>&b;</office:document>';
  assert.equal(await problem(file, { name: 'a.fodt' }), 'entities');
});

test('a page may nest some hundred elements, and no more than a thousand', async () => {
  assert.equal((await texts(`<!doctype html>${'<div>'.repeat(900)}a`)).at(-1), 'a');
  assert.equal(await problem(`<!doctype html>${'<div>'.repeat(1_100)}a`), 'tooDeep');
});

test('an encrypted OpenDocument says so', async () => {
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
  const file = zip({ 'META-INF/manifest.xml': manifest, 'content.xml': 'noise' });
  assert.equal(await problem(file), 'encrypted');
  assert.equal(await problem(zip({ mimetype: 'x', 'encrypted-package': 'noise' })), 'encrypted');
});

test('a Word document with a password says so, and an older one what it is', async () => {
  const container = (/** @type {string} */ stream) =>
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
  assert.equal(await problem(container('EncryptedPackage')), 'encrypted');
  assert.equal(await problem(container('WordDocument')), 'doc');
});

const SEEDS = [
  docx(p(r('One ') + r('two', '<w:b/>')) + p('Three.')),
  odt('<text:h>One</text:h><text:p>Two <text:a xlink:href="x">three</text:a></text:p>'),
  bytesOf('<!doctype html><nav>a</nav><article><h1>b</h1><p>c <a href="d">e</a></article>'),
  bytesOf(String.raw`{\rtf1{\fonttbl{\f0 a;}}\b bold\b0\par {\footnote x}\u8222?\'e9}`),
  bytesOf('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n'),
  bytesOf('---\ntitle: a\n---\n# b\n- c\n[d](e)\n'),
];

test('mutated files end in blocks or in a known problem', async () => {
  const mutation = fc.record({
    seed: fc.nat(SEEDS.length - 1),
    changes: fc.array(fc.tuple(fc.nat(10_000), fc.nat(255)), { maxLength: 12 }),
    cut: fc.option(fc.nat(10_000)),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ seed, changes, cut }) => {
      const file = SEEDS[seed].slice(0, cut === null ? undefined : cut % SEEDS[seed].length);
      for (const [at, byte] of changes) if (file.length > 0) file[at % file.length] = byte;
      await endsWell(file);
    }),
    { numRuns: 300 },
  );
});

/** @param {Uint8Array} file */
async function endsWell(file) {
  try {
    const { blocks, original = [] } = await read(file);
    for (const { text, hrefs = [], marks = [] } of [...blocks, ...original])
      for (const { range } of [...hrefs, ...marks])
        assert.ok(0 <= range[0] && range[0] < range[1] && range[1] <= text.length);
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
  }
}

/** Elements of Word in any order and depth. */
const { body } = fc.letrec((/** @type {fc.LetrecLooselyTypedTie} */ tie) => ({
  body: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 4 },
    fc.stringMatching(/^[a-z ]{0,8}$/).map((words) => r(words)),
    fc
      .tuple(
        fc.constantFrom('p', 'ins', 'del', 'tbl', 'tr', 'tc', 'sdt', 'moveTo', 'hyperlink', 'r'),
        tie('body'),
      )
      .map(([name, inner]) => `<w:${name}>${inner}</w:${name}>`),
  ),
}));

test('Word documents of any structure end in blocks or in a known problem', () =>
  fc.assert(
    fc.asyncProperty(body, (inner) => endsWell(docx(/** @type {string} */ (inner)))),
    { numRuns: 200 },
  ));
