import assert from 'node:assert/strict';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx, p } from '../documents/support.mjs';
import { folder, stet } from '../cli/support.mjs';
import { critic } from '../../reports/critic.js';
import { FORMATS } from '../../reports/format-names.js';
import { modelOf } from '../../model/model.js';
import { changeEntries } from '../../reports/log.js';
import { findings } from '../../strings/en/findings.js';
import { reports } from '../../strings/en/reports.js';
import { sha256 } from '../../reports/sha256.js';
import { createPage, readers } from '../support/page.mjs';
import { readFile } from '../../web/read-file.js';
import { engine } from './support.mjs';
import { createHash } from 'node:crypto';

const BEFORE = 'The bridge\n\nRepairs cost 12 million, the mayor said.\n\nIt opens in May.\n';
const AFTER =
  'The bridge\n\nRepairs cost 15 million, the mayor claimed.\n\n\nA new {++sign++} went up.\n';

const MARKUP = /\{\+\+(.*?)\+\+\}|\{--(.*?)--\}|\{~~(.*?)~>(.*?)~~\}/gs;

/** @param {string} before @param {string} after */
function checkCritic(before, after) {
  const text = critic(modelOf(engine.compare(before, after)));
  const taken = (/** @type {boolean} */ isAccepted) =>
    text
      .replace(MARKUP, (_, added = '', removed = '', was = '', is = '') =>
        isAccepted ? added + is : removed + was,
      )
      .replaceAll('\u2060', ''); // Stands behind signs that are the text's own.
  assert.deepEqual([taken(false), taken(true)], [before, after]);
}

/** What Markdown and the markup itself mean something by, other directions, and all kinds of line ends. */
const PIECES =
  '{ } {++ ++} {-- --} {~~ ~> ~~} {>> <<} {== ==} + - ~ *bold* # > `a` [x](y) שלום عالم word other said. No. \\{'
    .split(' ')
    .concat(['\n', '\n\n', '\r\n', '\t', '  ']);

test('CriticMarkup holds both texts, whatever stands in them', () => {
  checkCritic(BEFORE, AFTER);
  let seed = 7;
  const below = (/** @type {number} */ limit) =>
    (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % limit;
  const piece = () => PIECES[below(PIECES.length)] + (below(3) ? ' ' : '');
  for (let turn = 0; turn < 500; turn++) {
    const before = Array.from({ length: 1 + below(14) }, piece);
    const after = before.map((each) => (below(4) ? each : piece()));
    checkCritic(before.join(''), after.join(''));
  }
});

test('SHA-256 is that of the platform', () => {
  for (const length of [0, 1, 55, 56, 64, 119, 1000]) {
    const bytes = new Uint8Array(length).map((_, at) => at * 7);
    assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'));
  }
});

test('JSON says where it comes from, as the schema describes it', async (t) => {
  const cwd = folder(t, { 'a.txt': BEFORE, 'b.txt': AFTER });
  const { stdout } = await stet(['a.txt', 'b.txt', '--format', 'json', '--language', 'en'], {
    cwd,
  });
  const comparison = /** @type {any} */ (JSON.parse(stdout));
  const schema = JSON.parse(
    readFileSync(new URL('../../core/comparison.schema.json', import.meta.url), 'utf8'),
  );
  const isValid = new Ajv({ strict: false }).compile(schema)(JSON.parse(stdout));
  assert.ok(isValid);
  assert.deepEqual(comparison.about.options, { '--language': 'en' });
  assert.deepEqual(comparison.about.before, {
    name: 'a.txt',
    bytes: Buffer.byteLength(BEFORE),
    sha256: createHash('sha256').update(BEFORE).digest('hex'),
  });
});

test('a report in HTML: no script, findings with links to rows that are there', async (t) => {
  const cwd = folder(t, { 'a.txt': BEFORE, 'b.txt': AFTER });
  await stet(['a.txt', 'b.txt', '-o', 'r.html'], { cwd });
  const html = readFileSync(join(cwd, 'r.html'), 'utf8');
  assert.doesNotMatch(html, /<script|\bon\w+=|https?:\/\//);
  const links = [...html.matchAll(/href="#(row-\d+)"/g)].map(([, id]) => id);
  assert.ok(links.length > 0 && links.every((id) => html.includes(`id="${id}"`)));
  assert.match(html, /SHA-256 [0-9a-f]{64}/);
});

test('a file is overwritten only when asked to, and nothing is left beside it', async (t) => {
  const cwd = folder(t, { 'a.txt': BEFORE, 'b.txt': AFTER, 'r.csv': 'mine' });
  assert.equal((await stet(['a.txt', 'b.txt', '-o', 'r.csv'], { cwd })).status, 2);
  assert.equal(readFileSync(join(cwd, 'r.csv'), 'utf8'), 'mine');
  assert.equal((await stet(['a.txt', 'b.txt', '-o', 'r.csv', '--force'], { cwd })).status, 1);
  assert.match(
    readFileSync(join(cwd, 'r.csv'), 'utf8'),
    /^\ufeff"¶","Change","Earlier","Later"\r\n/,
  );
});

const FILES = {
  txt: [BEFORE, AFTER],
  docx: [docx(p('Repairs cost 12 million.')), docx(p('Repairs cost 15 million.'))],
};

for (const [ending, [before, after]] of Object.entries(FILES))
  test(`page and command line give the same bytes: .${ending}`, async (t) => {
    const names = [`a.${ending}`, `b.${ending}`];
    const cwd = folder(t, { [names[0]]: before, [names[1]]: after });
    const [one, two] = await Promise.all(
      [before, after].map(async (content, at) => {
        const file = new File([/** @type {BlobPart} */ (content)], names[at]);
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { name: file.name, file, ...(await readFile(bytes, { name: file.name }, readers)) };
      }),
    );
    const page = createPage();
    page.actions.fill({ before: /** @type {any} */ (one), after: /** @type {any} */ (two) });
    for (let turn = 0; !page.store.get().result && turn < 500; turn++)
      await new Promise((done) => setTimeout(done, 10));
    for (const format of ['docx', 'odt', 'html', 'critic', 'changes-csv']) {
      const all = /docx|odt/.test(format) ? [] : ['--all'];
      const report = await page.actions.report(format, 'x');
      await stet([...names, '--format', format, '-o', format, ...all], { cwd });
      const own = Buffer.from(/** @type {Uint8Array} */ (report?.content));
      const said = readFileSync(join(cwd, format));
      const bare = (/** @type {Buffer} */ bytes) =>
        bytes.toString('latin1').replace(/; options: [^<"]*/g, ''); // Which the command line was given.
      assert.equal(bare(own), bare(said), format);
    }
  });

test('the published types name every format', () => {
  for (const file of ['package/reports.d.ts', 'web/element/stet-compare.d.ts']) {
    const types = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const [, union] = /type (?:Report)?Format =([^;]*);/.exec(types) ?? ['', ''];
    assert.deepEqual(
      [...union.matchAll(/'(.*?)'/g)].map(([, name]) => name),
      FORMATS,
      file,
    );
  }
});

test('an HTML report says what the colours of its bar mean, and no others', async (t) => {
  const cwd = folder(t, { 'a.txt': BEFORE, 'b.txt': AFTER });
  const { stdout } = await stet(['a.txt', 'b.txt', '--format', 'html'], { cwd });
  const [, legend] = /<p class="legend">(<span id="overview".*?)<\/p>/.exec(stdout) ?? ['', ''];
  assert.deepEqual(
    [...legend.matchAll(/<rect class="(\w+)".*?<\/svg> (.*?)<\/span>/g)].map(([, ...told]) => told),
    [
      ['added', 'Paragraph added'],
      ['removed', 'Paragraph removed'],
      ['edited', 'Edited'],
    ],
  );
});

test('a log in Markdown and HTML says how grave its findings are, as the text does', async (t) => {
  const cwd = folder(t, { 'a.txt': BEFORE, 'b.txt': AFTER });
  for (const [format, head] of /** @type {const} */ ([
    ['changes-md', /^## Must check\n\n- \*\*¶1\*\* Figure changed/m],
    ['changes-html', /<h2>Must check<\/h2>\n<ul><li><b>¶1<\/b> <bdi>Figure changed/],
  ])) {
    const { stdout } = await stet(['a.txt', 'b.txt', '--format', format], { cwd });
    assert.match(stdout, head);
  }
});

test('a sentence that moved into another paragraph is one entry, between the two', () => {
  const [before, after] = ['earlier', 'later'].map((name) =>
    readFileSync(new URL(`../../examples/every-change/${name}.txt`, import.meta.url), 'utf8'),
  );
  const entries = changeEntries(modelOf(engine.compare(before, after)), findings, reports);
  const moved = entries.filter(({ kind }) => kind === reports.sentences.moved);
  assert.deepEqual(
    moved.map(({ place }) => place),
    ['¶13 → ¶18'],
  );
});
