// Every file that the documentation and the comments name exists.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(root + file));
const names = new Set(files.map((file) => basename(file)));

/** What a build makes. */
const MADE = /^(?:build|dist)\/|(?:^|\/)stet\.(?:wasm|html)$/;

/** The folders that a path may count from, besides the root and the folder of the file that names it. */
const BASES = ['core', 'core/src', 'core/include', 'core/src/words', 'tests', 'web'];

const IN_DOCUMENTS = [
  /(?<![\w:./*-])[\w./-]+\.(?:[ch]pp|m?js|d\.ts|py|json|css|md|sh|txt)(?![\w(])/g,
  /(?<=`)(?:[\w./-]+\/|(?:core|tests|web|tools|model|wasm)\/[\w./-]+)(?=`)/g,
];
const IN_COMMENTS = [
  /(?<![\w:./*<{-])[\w./-]+\.(?:[ch]pp|mjs)\b(?!\()/g,
  /(?<![\w./*<{-])[a-z-]+\.js\b/g,
];

/** The paths in a text that lead nowhere. @param {string} text @param {RegExp[]} patterns @param {string} folder */
function missing(text, patterns, folder) {
  const exists = (/** @type {string} */ path) =>
    path.includes('/')
      ? ['.', folder, ...BASES].some((base) => existsSync(join(root, base, path)))
      : names.has(path);
  return patterns
    .flatMap((pattern) => text.match(pattern) ?? [])
    .filter((path) => !MADE.test(path) && !exists(path));
}

for (const file of ['ARCHITECTURE.md', 'README.md', 'CONTRIBUTING.md']) {
  test(`${file} names files that exist`, () => {
    assert.deepEqual(missing(readFileSync(root + file, 'utf8'), IN_DOCUMENTS, '.'), []);
  });
}

test('comments name files that exist', () => {
  for (const file of files.filter((each) => /\.([ch]pp|m?js)$/.test(each))) {
    const comments = readFileSync(root + file, 'utf8').match(/^\s*(?:\/\/|\*|\/\*).*$/gm) ?? [];
    assert.deepEqual(missing(comments.join('\n'), IN_COMMENTS, dirname(file)), [], file);
  }
});
