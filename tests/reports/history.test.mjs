import assert from 'node:assert/strict';
import test from 'node:test';
import { historyHtml } from '../../reports/history.js';
import { loadParts } from '../../strings/parts.js';
import { load } from '../../wasm/engine-node.js';

test('lines of the story run in its direction, those of the report in that of the page', async () => {
  const engine = await load();
  const { history: words, findings: strings } = await loadParts('ar', ['history', 'findings']);
  const versions = ['Monday', 'Tuesday', 'Monday'].map(
    (day) => `The bridge opens on ${day}\n\nالجسر: the bridge opens on ${day}, the mayor said.`,
  );
  const names = ['one.txt', 'two.txt', 'three.txt'];
  const page = historyHtml(engine.history(versions), { names, words, strings });
  /** @type {Record<string, string[]>} */
  const dirs = {};
  for (const section of page.split(/<h[12]>/).slice(1)) {
    const [heading] = section.split('<');
    dirs[heading] = [...section.matchAll(/<li([^>]*)>/g)].map(([, attributes]) => attributes);
  }
  const [timeline, ...rest] = Object.values(dirs);
  assert.deepEqual(timeline, ['', '', '']);
  assert.ok(rest.length >= 3);
  assert.ok(dirs[words.over].every((attributes) => attributes === ''));
  assert.deepEqual(dirs[words.fields.headline], Array(3).fill(' dir="ltr"'));
  assert.deepEqual(dirs[words.became], [' dir="ltr"', ' dir="ltr"', ' dir="rtl"']);
});
