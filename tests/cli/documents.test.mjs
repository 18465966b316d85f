import assert from 'node:assert/strict';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { devNull } from 'node:os';
import test from 'node:test';
import { docx, odt, p, r } from '../documents/support.mjs';
import { folder, stet } from './support.mjs';

const BY = 'w:id="1" w:author="Desk" w:date="2026-01-01T10:00:00Z"';
const TRACKED = docx(
  p(
    r('Repairs cost ') +
      `<w:del ${BY}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${BY}>${r('15')}</w:ins>` +
      r(' million.'),
  ),
);
const COMMENTED = odt(
  '<text:p>Repairs cost 15 million.<office:annotation><dc:creator>Ann</dc:creator><text:p>Sure?</text:p></office:annotation></text:p>',
);

test('a file with tracked changes is its own two versions', async (t) => {
  const cwd = folder(t, { 'a.docx': TRACKED });
  const { status, stdout } = await stet(['a.docx'], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /\[-12-\]\{\+15\+\}/);
  assert.match(stdout, /a\.docx holds 2 tracked changes by 1 person\./);
});

test('--as says which version is compared with another file', async (t) => {
  const cwd = folder(t, { 'a.docx': TRACKED, 'b.txt': 'Repairs cost 12 million.' });
  assert.equal((await stet(['a.docx', 'b.txt'], { cwd })).status, 1);
  assert.equal((await stet(['a.docx', 'b.txt', '--as', 'original'], { cwd })).status, 0);
});

test('formats do not matter, and what was not compared is said', async (t) => {
  const cwd = folder(t, { 'a.docx': TRACKED, 'b.odt': COMMENTED });
  const { status, stdout } = await stet(['a.docx', 'b.odt', '--format', 'changes'], { cwd });
  assert.equal(status, 0);
  assert.equal(stdout, 'The texts are the same; not compared: b.odt: 1 comment.\n');
});

test('marks are not compared with a plain text, and that is said once', async (t) => {
  const italic = '<w:r><w:rPr><w:i/></w:rPr><w:t>Moby-Dick</w:t></w:r>';
  const cwd = folder(t, {
    'a.docx': docx(p(r('He read ') + italic)),
    'b.txt': 'He read Moby-Dick',
    'c.docx': docx(p(r('He read Moby-Dick'))),
  });
  const changes = async (/** @type {string[]} */ ...files) =>
    (await stet([...files, '--format', 'changes'], { cwd })).stdout;
  const since = 'marks such as headings and italics, since the';
  assert.equal(
    await changes('a.docx', 'b.txt'),
    `The texts are the same; not compared: ${since} later version gives only plain text.\n`,
  );
  assert.equal(
    await changes('b.txt', 'a.docx'),
    `The texts are the same; not compared: ${since} earlier version gives only plain text.\n`,
  );
  assert.equal(await changes('b.txt', 'c.docx'), 'Identical: not a character differs.\n');
  assert.match(await changes('a.docx', 'c.docx'), /1 difference of form/);
});

test('a link that leads elsewhere is a difference', async (t) => {
  const page = (/** @type {string} */ href) => `<!doctype html><p>See <a href="${href}">it</a>.`;
  const cwd = folder(t, {
    'a.html': page('http://a.example/'),
    'b.html': page('http://b.example/'),
  });
  const { status, stdout } = await stet(['a.html', 'b.html', '--format', 'changes'], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /^The texts are the same; 1 link differs\.\n/);
});

test('folders are compared by the names of their files', async (t) => {
  const cwd = folder(t, {});
  for (const [path, content] of Object.entries({
    'one/a.docx': TRACKED,
    'two/a.docx': TRACKED,
    'one/b.txt': 'The vote was on Tuesday.',
    'two/b.md': 'The vote was on Friday.',
    'one/c.txt': 'Only here.',
    'one/d.docx': 'PK\x03\x04',
    'two/d.docx': TRACKED,
  })) {
    mkdirSync(join(cwd, path.slice(0, 3)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  const { status, stdout } = await stet(['one', 'two'], { cwd });
  assert.equal(status, 2);
  const lines = stdout.split('\n');
  assert.match(lines[0], /^a\.docx {2}Identical/);
  assert.match(lines[1], /^b\.txt → b\.md {2}Substantive edit/);
  assert.match(lines[2], /^c\.txt {2}Only in the earlier folder\.$/);
  assert.match(lines[3], /^d\.docx {2}one\/d\.docx is damaged/);
});

test('a file that is too long ends in a sentence, before it is read whole', async (t) => {
  const cwd = folder(t, {
    'a.txt': 'One.',
    'long.txt': 'Two.',
    'film.docx': 'PK\x03\x04',
    'film.mov': '',
  });
  writeFileSync(join(cwd, 'film.mov'), Buffer.from('\0\0\0\x14ftypqt  ', 'latin1'));
  truncateSync(join(cwd, 'long.txt'), 97_000_000);
  truncateSync(join(cwd, 'film.docx'), 700_000_000);
  truncateSync(join(cwd, 'film.mov'), 97_000_000);
  for (const name of ['long.txt', 'film.docx']) {
    const { status, stderr } = await stet(['a.txt', name], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(`^stet: ${name} holds more than Stet compares at once.*\\n$`));
  }
  assert.match((await stet(['a.txt', 'film.mov'], { cwd })).stderr, /recording/);
});

test('what git names in the place of a file that came or went holds nothing', async (t) => {
  const cwd = folder(t, { 'a.txt': 'One here.' });
  const { status, stdout } = await stet([devNull, 'a.txt', '--format', 'critic'], { cwd });
  assert.deepEqual([status, stdout.trim()], [1, '{++One here.++}']);
});
