// `stet history`: versions from files, a folder and git, in each format, and what is said where something is wrong.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { folder, stet } from './support.mjs';

const FIRST =
  'Fire at the mill\n\nA fire at the old mill killed 12 people on Monday, police said. The road is closed.\n';
const SECOND = FIRST.replace('12', '14');
const THIRD = SECOND.replace('14', '15').replace('Fire at the mill', 'Fire at the old mill');
const FOURTH = THIRD.replace('15', '12');
const FILES = { 'v1.txt': FIRST, 'v2.txt': SECOND, 'v10.txt': THIRD, 'v11.txt': FOURTH };

/** @param {string[]} args @param {string} [cwd] */
async function history(args, cwd) {
  const { status, stdout, stderr } = await stet(['history', ...args], { cwd });
  return { status, stdout, stderr };
}

/** @param {string} folder @param {string[]} args */
const git = (folder, ...args) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

test('a folder is read by name, numbers as numbers', async (t) => {
  const { status, stdout, stderr } = await history(['.'], folder(t, FILES));
  assert.deepEqual([status, stderr], [1, '']);
  assert.match(stdout, /v1 v1\.txt .*\n.*v2 v2\.txt .*\n.*v3 v10\.txt .*\n.*v4 v11\.txt/);
  assert.match(stdout, /Headline\n  v1 Fire at the mill\n  v3 Fire at the old mill\n/);
  assert.match(
    stdout,
    /Figure changed and restored: “12” \(v1\) → “14” \(v2\) → “15” \(v3\) → “12” \(v4\)\./,
  );
  assert.match(stdout, /v4: as in v1: A fire at the old mill killed 12 people/);
});

test('of a figure that changes all the time the first and the last wordings are told', async (t) => {
  const numbers = Array.from({ length: 30 }, (_, k) => 12 + k);
  const files = Object.fromEntries(numbers.map((n) => [`${n}.txt`, FIRST.replace('12', `${n}`)]));
  const { stdout } = await history(['.', '--format', 'changes'], folder(t, files));
  assert.match(
    stdout,
    /more than once: “12” \(v1\) → .*“16” \(v5\) → … → “37” \(v26\) .*“41” \(v30\)\.\n/,
  );
});

test('of long wordings that would read alike the later one shows where it differs', async (t) => {
  const said = (/** @type {string} */ verb, /** @type {string} */ time) =>
    `Mill fire\n\n“We ${verb} that the fire began in the old boiler room of the mill that the city had wanted to close ${time} for safety and for good reasons, as everybody here knows,” said Ann Lee.\n`;
  const files = {
    'v1.txt': said('know', 'last year'),
    'v2.txt': said('think', 'last year'),
    'v3.txt': said('think', 'this summer'),
  };
  const { stdout } = await history(['.', '--format', 'changes'], folder(t, files));
  assert.match(
    stdout,
    /more than once: “We know .*” \(v1\) → “We think .*” \(v2\) → “to close this summer for safety” \(v3\)\./,
  );
});

test('a sentence that came back in place of another one is told as a sentence', async (t) => {
  const story = (/** @type {string} */ words) =>
    `Five strategies for services\n\n${words}\n\nBy Ann Lee\n\nThe agencies hire in spring. A contract runs for three years.\n`;
  const back = 'Modern services require a close connection between agencies and contractors.';
  const other = 'Building and sustaining a partnership with contractors';
  const files = {
    'v1.txt': story(`${other}.`),
    'v2.txt': story(`${back} ${other}.`),
    'v3.txt': story(other),
    'v4.txt': story(`${back} Use these five practical tips to attract contractors.`),
  };
  const { stdout } = await history(['.', '--format', 'changes'], folder(t, files));
  assert.ok(stdout.includes(`  Taken out after v2, back in v4: “${back}”`), stdout);
});

test('files are read as given, or by date', async (t) => {
  const place = folder(t, FILES);
  const given = await history(['v2.txt', 'v1.txt', 'v10.txt'], place);
  assert.match(given.stdout, /v1 v2\.txt .*\n.*v2 v1\.txt/);
  ['v10.txt', 'v1.txt', 'v2.txt'].forEach((name, k) => utimesSync(join(place, name), k, k));
  const dated = await history(['--by', 'date', 'v1.txt', 'v2.txt', 'v10.txt'], place);
  assert.match(dated.stdout, /v1 v10\.txt .*\n.*v2 v1\.txt .*\n.*v3 v2\.txt/);
});

test('equal versions end with 0', async (t) => {
  const place = folder(t, { 'a.txt': FIRST, 'b.txt': FIRST, 'c.txt': FIRST });
  assert.equal((await history(['.'], place)).status, 0);
});

test('as JSON, as changes and as a page', async (t) => {
  const place = folder(t, FILES);
  const json = JSON.parse((await history(['.', '--format', 'json'], place)).stdout);
  assert.equal(json.versions.length, 4);
  assert.equal(json.steps.length, 3);
  const { stdout: changes } = await history(['.', '--format', 'changes'], place);
  assert.match(
    changes,
    /^Over all versions\n  No correction followed .*\n  Figure changed and restored/,
  );
  assert.match(changes, /\nv2  v2\.txt\n  Substantive edit.*\n  Must check:  ¶1  Figure changed/);
  const html = await history(['.', '-o', 'h.html'], place);
  assert.deepEqual([html.status, html.stdout, html.stderr], [1, '', '']);
  assert.ok(existsSync(join(place, 'h.html')));
});

test('a story that got in between is left apart', async (t) => {
  const place = folder(t, { ...FILES, 'v5.txt': 'Rain in the south and snow in the hills.\n' });
  assert.match((await history(['.'], place)).stdout, /v3 v5\.txt Another story, left apart\./);
});

test('versions in git, through renames and a removal', async (t) => {
  const place = folder(t, { 'one.txt': FIRST });
  const commit = (/** @type {string} */ subject) => {
    git(place, 'add', '-A');
    git(place, 'commit', '-qm', subject);
  };
  git(place, 'init', '-q');
  commit('first');
  renameSync(join(place, 'one.txt'), join(place, '-two.txt'));
  commit('renamed');
  writeFileSync(join(place, '-two.txt'), SECOND);
  commit('second');
  unlinkSync(join(place, '-two.txt'));
  commit('removed');
  writeFileSync(join(place, '-two.txt'), THIRD);
  commit('third');
  const { stdout, stderr } = await history(['--git=-two.txt', '--format', 'json'], place);
  assert.equal(stderr, '');
  assert.ok(JSON.parse(stdout).versions.length >= 2);
});

test('since when versions are read out of git is a date, or told', async (t) => {
  const place = folder(t, {});
  git(place, 'init', '-q');
  for (const [text, date] of [
    [FIRST, '2019-02-28T23:00:00'],
    [SECOND, '2019-03-01T00:30:00'],
    [THIRD, '2019-03-02T12:00:00'],
  ]) {
    writeFileSync(join(place, 'one.txt'), text);
    git(place, 'add', '-A');
    process.env.GIT_COMMITTER_DATE = date;
    git(place, 'commit', '-qm', 'edited');
  }
  delete process.env.GIT_COMMITTER_DATE;
  const since = (/** @type {string} */ date) =>
    history(['--git', 'one.txt', '--since', date, '--format', 'json'], place);
  const day = await since('2019-03-01');
  assert.deepEqual([JSON.parse(day.stdout).versions.length, day.stderr], [2, '']);
  const words = await since('1 March 2019 00:00');
  assert.equal(JSON.parse(words.stdout).versions.length, 2);
  assert.match(words.stderr, /Versions since 2019-03-01 00:00: so git reads “1 March 2019 00:00”/);
  for (const date of ['', 'soon', '2019-02-30', '2019-13-01'])
    assert.match((await since(date)).stderr, /is not a date that git understands: use one such as/);
  assert.match((await since('2030-01-01')).stderr, /no version of one\.txt since 2030-01-01 00:00/);
});

test('what is read is not written over', async (t) => {
  const place = folder(t, { ...FILES, 'pairs.jsonl': '{"before": "a", "after": "b"}\n' });
  symlinkSync('v1.txt', join(place, 'link.txt'));
  linkSync(join(place, 'v1.txt'), join(place, 'hard.txt'));
  for (const args of [
    ['history', '.', '-o', join(place, 'v2.txt')],
    ['history', 'v1.txt', 'v2.txt', '-o', './v2.txt'],
    ['history', 'v1.txt', 'v2.txt', '-o', 'link.txt'],
    ['history', 'v1.txt', 'v2.txt', '-o', 'hard.txt'],
    ['history', '--git', 'v1.txt', '-o', 'v1.txt'],
    ['v1.txt', 'v2.txt', '-o', 'v1.txt'],
    ['.', '.', '-o', 'v1.txt'],
    ['batch', 'pairs.jsonl', '-o', 'pairs.jsonl'],
  ]) {
    const { status, stderr } = await stet([...args, '--force'], { cwd: place });
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /is one of the files that are read|holds the pairs themselves/);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
  for (const [name, text] of Object.entries(FILES))
    assert.equal(readFileSync(join(place, name), 'utf8'), text);
});

test('names of files are no commands: for the terminal, for lines, for stet', async (t) => {
  const place = folder(t, { '-': FIRST, 'a\u001b[31m\n.txt': SECOND, '-two.txt': THIRD });
  const { status, stdout, stderr } = await history(['.'], place);
  assert.deepEqual([status, stderr], [1, '']);
  assert.match(stdout, /^History of 3 versions\n  v1 \S+ \d+ words\n  v2 .*\n  v3 .*\n/);
  assert.doesNotMatch(stdout, /\u001b/);
});

test('what is left out is said in each format', async (t) => {
  const place = folder(t, { ...FILES, 'v3.pdf': '%PDF-1.4 cut' });
  for (const format of ['text', 'changes', 'html'])
    assert.match(
      (await history(['.', '--skip', '--format', format], place)).stdout,
      /Left out: v3\.pdf/,
    );
  assert.match(
    (await history(['.', '--skip', '--format', 'json'], place)).stderr,
    /Left out: v3\.pdf/,
  );
});

test('what is wrong is said in a sentence', async (t) => {
  const place = folder(t, { ...FILES, 'v3.pdf': '%PDF-1.4 cut' });
  const cases = /** @type {[string[], RegExp][]} */ ([
    [[], /needs two versions or more, but there is none/],
    [['v1.txt'], /there is only one \(v1\.txt\)/],
    [['v1.txt', 'v9.txt'], /v9\.txt does not exist/],
    [['.'], /v3\.pdf .* Leave it out with --skip\./],
    [['v1.txt', 'v3.pdf', '--skip'], /there is only one \(v1\.txt\)\. Left out: v3\.pdf\./],
    [['v3.pdf', '--skip'], /there is none\. Left out: v3\.pdf\./],
    [['.', '--by', 'size'], /“size” is not an order/],
    [['.', '--since', '2020'], /--since needs --git/],
    [['.', '--git', 'v1.txt'], /--git names one file/],
    [['.', '--format', 'xml'], /Unknown format “xml”: use one of text, changes, json, html/],
    [['.', '-o', 'story.docx'], /Unknown format “docx”: use one of text, changes, json, html/],
    [['--git', '.'], /\. is a folder; name a file in it/],
    [['--git', 'nowhere/v1.txt'], /its folder does not exist, or git is not installed/],
  ]);
  for (const [args, expected] of cases) {
    const { status, stdout, stderr } = await history(args, place);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, expected);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
  const skipped = await history(['.', '--skip'], place);
  assert.equal(skipped.status, 1);
  assert.match(skipped.stdout, /Left out: v3\.pdf\./);
});

test('too many versions are refused', async (t) => {
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, k) => [`v${k}.txt`, 'x']));
  assert.match(
    (await history(['.'], folder(t, many))).stderr,
    /There are 501 versions; at most 500/,
  );
});

test('options of a history are refused elsewhere', async (t) => {
  const { status, stderr } = await stet(['v1.txt', 'v2.txt', '--skip'], { cwd: folder(t, FILES) });
  assert.equal(status, 2);
  assert.match(stderr, /Unknown option '--skip'/);
});

test('batch takes versions too', async () => {
  const line = JSON.stringify({ id: 7, versions: [FIRST, SECOND, THIRD] });
  const wrong = JSON.stringify({ id: 8, versions: [FIRST, 3] });
  const { stdout } = await stet(['batch'], { input: `${line}\n${wrong}\n` });
  const [answer, error] = stdout
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each));
  assert.deepEqual([answer.id, answer.schema, answer.steps.length], [7, 1, 2]);
  assert.deepEqual(error, {
    id: 8,
    error: 'versions[1] must be a string or an object with "blocks"',
  });
});
