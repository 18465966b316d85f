// What tools write into docs/ is what they would write now.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'stet-docs-'));

/** @param {string} path */
const text = (path) => readFileSync(path, 'utf8');

after(() => rmSync(place, { recursive: true }));

test('the reference is that of the types', () => {
  execFileSync('node', [join(root, 'tools/api-reference.mjs'), join(place, 'api.md')]);
  assert.equal(text(join(root, 'docs/api.md')), text(join(place, 'api.md')), 'run make docs');
});

test('the drawings show what the engine answers', () => {
  execFileSync('node', [join(root, 'tools/drawings.mjs'), join(place, 'stages')]);
  for (const name of readdirSync(join(place, 'stages')))
    assert.equal(
      text(join(root, 'docs/stages', name)),
      text(join(place, 'stages', name)),
      `${name}: run make docs`,
    );
});
