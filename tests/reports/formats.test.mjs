import assert from 'node:assert/strict';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx, p } from '../documents/support.mjs';
import { folder, stet } from '../cli/support.mjs';
import { critic } from '../../reports/critic.js';
import { modelOf } from '../../model/model.js';
import { sha256 } from '../../reports/sha256.js';
import { createPage, readers } from '../support/page.mjs';
import { readFile } from '../../web/read-file.js';
import { engine } from './support.mjs';
import { createHash } from 'node:crypto';

const BEFORE = 'The bridge\n\nRepairs cost 12 million, the mayor said.\n\nIt opens in May.\n';
const AFTER =
  'The bridge\n\nRepairs cost 15 million, the mayor claimed.\n\n\nA new {++sign++} went up.\n';

test('CriticMarkup holds both texts', () => {
  const text = critic(modelOf(engine.compare(BEFORE, AFTER.replace(/[{}]/g, ''))));
  const taken = (
    /** @type {string} */ added,
    /** @type {string} */ removed,
    /** @type {string} */ both,
  ) =>
    text
      .replace(/\{\+\+(.*?)\+\+\}/gs, added)
      .replace(/\{--(.*?)--\}/gs, removed)
      .replace(/\{~~(.*?)~>(.*?)~~\}/gs, both);
  assert.equal(taken('$1', '', '$2'), AFTER.replace(/[{}]/g, ''));
  assert.equal(taken('', '$1', '$1'), BEFORE);
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
    for (const format of ['docx', 'html', 'critic', 'changes-csv']) {
      const all = format === 'docx' ? [] : ['--all'];
      const report = await page.actions.report(format, 'x');
      await stet([...names, '--format', format, '-o', format, ...all], { cwd });
      const own = Buffer.from(/** @type {Uint8Array} */ (report?.content));
      const said = readFileSync(join(cwd, format));
      const bare = (/** @type {Buffer} */ bytes) =>
        bytes.toString('latin1').replace(/; options: [^<"]*/g, ''); // Which the command line was given.
      assert.equal(bare(own), bare(said), format);
    }
  });
