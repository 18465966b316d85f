import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkPromises } from '../support/promises.mjs';
import { folder, stet } from './support.mjs';

const BEFORE = 'The bridge opens\n\nThe city will open the bridge in May, the mayor said.\n';
const AFTER = 'The bridge opens\n\nThe city will open the bridge in June, the mayor said.\n';

test('different texts: what changed, exit 1', async (t) => {
  const cwd = folder(t, { a: BEFORE, b: AFTER });
  const { status, stdout, stderr } = await stet(['a', 'b'], { cwd });
  assert.deepEqual([status, stderr], [1, '']);
  assert.match(stdout, /Paragraphs {2}1 edited, 1 unchanged/);
  assert.match(stdout, /in \[-May,?-\]\{\+June,?\+\}/);
  assert.doesNotMatch(stdout, /\x1b/, 'no colour where no one sees it');
});

test('the same text: exit 0', async (t) => {
  const cwd = folder(t, { a: BEFORE });
  const { status, stdout } = await stet(['a', 'a'], { cwd });
  assert.equal(status, 0);
  assert.match(stdout, /2 paragraphs unchanged/);
});

test('only white space differs: said and counted, exit 1', async (t) => {
  const cwd = folder(t, { a: 'One here.\n\nTwo there.', b: 'One here.\n\n\nTwo there.' });
  const { status, stdout } = await stet(['a', 'b'], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /Spacing +1 difference, not shown/);
});

test('one side from standard input', async (t) => {
  const cwd = folder(t, { a: BEFORE });
  assert.equal((await stet(['-', 'a'], { cwd, input: BEFORE })).status, 0);
  assert.equal((await stet(['a', '-'], { cwd, input: AFTER })).status, 1);
});

test('JSON is the published result', async (t) => {
  const cwd = folder(t, { a: BEFORE, b: AFTER });
  const { status, stdout } = await stet(['a', 'b', '--format', 'json'], { cwd });
  assert.equal(status, 1);
  const comparison = JSON.parse(stdout);
  assert.equal(comparison.schema, 2);
  checkPromises(comparison, { before: BEFORE, after: AFTER });
});

test('-o writes a file and prints nothing', async (t) => {
  const cwd = folder(t, { a: BEFORE, b: AFTER });
  const { status, stdout } = await stet(['a', 'b', '--format=json', '-o', 'out'], { cwd });
  assert.deepEqual([status, stdout], [1, '']);
  assert.equal(JSON.parse(readFileSync(join(cwd, 'out'), 'utf8')).stats.edited, 1);
});

test('encodings do not matter', async (t) => {
  const cwd = folder(t, { a: '\uFEFFcaf\u00e9', b: new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
  assert.equal((await stet(['a', 'b'], { cwd })).status, 0);
});

/** @type {[string[], RegExp][]} */
const troubles = [
  [['a', 'missing'], /^stet: missing does not exist; check the name\.\n$/],
  [['a', 'red\x1b[31m\u202e\u2067'], /^stet: red\uFFFD\[31m\uFFFD\uFFFD does not exist/],
  [['a', '.'], /^stet: \. is a folder; name a file in it\.\n$/],
  [['a', 'png'], /^stet: png is a picture; its text has to be typed or recognised first\.\n$/],
  [[], /^stet: Two files are needed.*none was given/],
  [['a'], /^stet: a holds no tracked changes: name a second file to compare it with\.\n$/],
  [
    ['a', 'a', '--as', 'new'],
    /^stet: “new” is not a version of a document: use --as original or accep/,
  ],
  [['a', 'a', '--encoding', 'x'], /^stet: “x” is not an encoding: use one of utf-8, /],
  [['-', '-'], /^stet: Only one of the two texts can come from standard input/],
  [['a', 'a', '--frmat', 'json'], /^stet: Unknown option '--frmat'\. See stet --help\.\n$/],
  [
    ['a', 'a', '--format', 'yaml'],
    /^stet: Unknown format “yaml”: use one of text, changes, .*, json\.\n$/,
  ],
  [['a', 'a', '-o', 'out.pdf'], /^stet: Unknown format “pdf”: use one of text, /],
  [['a', 'a', '-o', 'png'], /^stet: png exists already; use --force to overwrite it\.\n$/],
  [
    ['a', 'a', '--ui-language', 'xx'],
    /^stet: “xx” is not a language of Stet: use one of en, de, .*, ar\.\n$/,
  ],
  [['a', 'missing', '--ui-language=de'], /^stet: missing gibt es nicht; /],
  [['history', 'a', 'missing', '--ui-language', 'pt-BR'], /^stet: missing não existe; /],
  [['a', 'a', '--open'], /^stet: --open needs a file to open: name one with -o\.\n$/],
  [['a', 'a', '--date', 'May'], /^stet: “May” is not a date: use YYYY-MM-DD or /],
  [['a', 'a', '--date', '2026-02-30'], /^stet: “2026-02-30” is not a date: /],
  [['a', 'a', '--date', '1500-01-01'], /^stet: “1500-01-01” is not a date: .* from 1601 on/],
  [['a', 'a', '-o', 'no/such/place'], /^stet: no\/such\/place does not exist; check the name\.\n$/],
];

for (const [args, message] of troubles) {
  test(`trouble: stet ${args.join(' ')}`, async (t) => {
    const cwd = folder(t, { a: BEFORE, png: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) });
    const { status, stdout, stderr } = await stet(args, { cwd });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, message);
  });
}

test('a file name does not turn the Arabic words beside it round', async (t) => {
  const cwd = folder(t, { a: BEFORE, b: AFTER });
  const { stdout } = await stet(['a', 'b'], { cwd, env: { LC_ALL: 'ar_EG.UTF-8' } });
  assert.match(stdout, /^قبل {2}\u2068a\u2069 {2}14 كلمة\n/);
});

test('a draft correction says of a title what it was, beside a name that stayed', async (t) => {
  const text = (/** @type {string} */ title) =>
    `The plan\n\nIt was signed by the ${title} John Smith on Monday evening.\n`;
  const cwd = folder(t, { a: text('minister'), b: text('mayor') });
  const { stdout } = await stet(['a', 'b', '--format', 'correction'], { cwd });
  assert.match(stdout, /said “minister”\. It should have said “mayor”\./);
});

test('--help and --version', async () => {
  assert.match((await stet(['--help'])).stdout, /stet EARLIER LATER/);
  assert.match((await stet(['--version'])).stdout, /^stet \d+\.\d+\.\d+\n$/);
});
