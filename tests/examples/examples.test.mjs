// The examples do what their READMEs say: in a repository of their own, and over the feed that stands beside the script.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'stet-examples-'));
const repository = join(place, 'repository');
const stet = join(place, 'bin/stet');
const env = {
  ...process.env,
  PATH: `${join(place, 'bin')}${delimiter}${process.env.PATH}`,
  ...{ HOME: place, LC_ALL: 'C', GIT_PAGER: 'cat', GIT_CONFIG_NOSYSTEM: '1' },
};

/** @param {string} command @param {string[]} args */
const run = (command, ...args) => execFileSync(command, args, { cwd: repository, env, encoding: 'utf8' });

/** @param {string} text */
const story = (text) => writeFileSync(join(repository, 'story.md'), text);

const commit = () =>
  spawnSync('git', ['commit', '-qam', 'More'], { cwd: repository, env, encoding: 'utf8' });

before(() => {
  mkdirSync(join(place, 'bin'));
  symlinkSync(fileURLToPath(new URL('../../cli/stet.mjs', import.meta.url)), stet);
  mkdirSync(repository);
  run('git', 'init', '-q');
  run('git', 'config', 'user.name', 'A');
  run('git', 'config', 'user.email', 'a@example.org');
  story('The bridge cost 3 million euros.\n');
  run('git', 'add', '.');
  run('git', 'commit', '-qm', 'First');
});

after(() => rmSync(place, { recursive: true }));

test('git diff and git difftool show stories as Stet does', () => {
  run('sh', join(examples, 'git/setup.sh'), '*.md');
  story('The bridge cost 4 million euros.\n');
  for (const shown of [run('git', 'diff'), run('git', 'difftool', '--tool=stet')])
    assert.ok(shown.includes("[-3-]{+4+}"), shown);
});

test('the hook stops a commit that must be checked, and no other', () => {
  copyFileSync(join(examples, 'git/pre-commit'), join(repository, '.git/hooks/pre-commit'));
  story('The bridge cost 4 million euros.\n');
  const stopped = commit();
  assert.equal(stopped.status, 1);
  assert.match(stopped.stdout + stopped.stderr, /story\.md\n {2}Must check\n.*Figure changed/);
  story('The bridge cost 3 million euros, all in all.\n');
  assert.deepEqual([commit().status, run('git', 'status', '--short', 'story.md')], [0, '']);
});

test('the feed gives alerts and nothing else', () => {
  const { status, stdout, stderr } = spawnSync('node', [join(examples, 'feed/alerts.mjs')], {
    ...{ input: readFileSync(join(examples, 'feed/feed.jsonl')), encoding: 'utf8' },
    env: { ...env, STET: stet },
  });
  assert.equal(stderr, '');
  assert.match(stdout, /^bridge-17 {2}version 2 {2}figure-changed {2}“3 million[^”]*” → “4 million[^”]*”\n$/);
  assert.equal(status, 1);
});
