// Arrows point down only: no room of the core uses a room that comes later in the pipeline. eslint.config.mjs says the same
// of the JavaScript.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const source = new URL('../../core/src/', import.meta.url);

/** @type {Record<string, string[]>} What each room may use, apart from the public headers. */
const MAY_USE = {
  base: [],
  unicode: ['base'],
  words: ['base', 'unicode'],
  segment: ['base', 'unicode', 'words'],
  roles: ['base', 'unicode', 'words', 'segment'],
  align: ['base', 'unicode', 'words', 'segment'],
  diff: ['base', 'unicode', 'words', 'segment', 'align'],
  result: ['base', 'unicode', 'words', 'segment', 'align', 'diff'],
  findings: ['base', 'unicode', 'words', 'segment', 'align'],
  history: ['base', 'unicode', 'words', 'segment'],
  boundary: ['base', 'unicode', 'words'],
};

const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('every room of the core has its place', () => {
  assert.deepEqual(folders.map(({ name }) => name).sort(), Object.keys(MAY_USE).sort());
});

for (const { name } of folders) {
  test(`core/src/${name} uses only what comes before it`, () => {
    const files = readdirSync(new URL(`${name}/`, source)).filter((file) => /\.[ch]pp$/.test(file));
    const used = files.flatMap((file) =>
      [...readFileSync(new URL(`${name}/${file}`, source), 'utf8').matchAll(/#include "(.+)\//g)]
        .map(([, room]) => room)
        .filter((room) => room !== 'stet' && room !== name && !MAY_USE[name].includes(room))
        .map((room) => `${file} uses ${room}`),
    );
    assert.deepEqual(used, []);
  });
}
