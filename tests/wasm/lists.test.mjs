// The published lists (roles, relations, natures, kinds …) are the same wherever they stand: in the schema, in the types,
// in the check of inputs, on the page and in what the engine writes. The types hold the tables of strings to them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { load } from '../../wasm/engine-node.js';
import { MARKS, ROLES } from '../../wasm/check.js';
import { SEVERITIES } from '../../web/lib/findings.js';

/** @typedef {Record<string, readonly string[]>} Lists By the name of the field that takes their values. */

const engine = await load();

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Collects what `listOf` finds in the parts of some JSON. @param {any} json @param {(part: any) => readonly string[] | undefined} listOf */
function collect(json, listOf) {
  /** @type {Lists} */
  const lists = {};
  const visit = (/** @type {any} */ part) => {
    for (const [name, each] of Object.entries(part)) {
      if (typeof each !== 'object' || each === null) continue;
      const list = listOf(each);
      if (list) lists[name.replace(/(?:Before|After)$/, '')] = list;
      visit(each);
    }
  };
  visit(json);
  return lists;
}

const published = collect(JSON.parse(read('core/comparison.schema.json')), (part) => part.enum);

test('the engine writes the names that the schema lists', () => {
  const { buffer } = engine.compare('One.', 'Two.');
  const [size] = new Uint32Array(buffer, 0, 1);
  const shape = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, size)));
  // Languages are published as an open list: another language does not change the form.
  const { language, ...written } = collect(shape, (part) =>
    part.type === 'enum' ? part.names : undefined,
  );
  assert.ok(language.length > 1);
  assert.deepEqual(written, published);
});

test('the types list the same names', () => {
  const types = read('wasm/engine.d.ts');
  for (const [field, list] of Object.entries(published)) {
    const type = field === 'kind' ? 'FindingKind' : field[0].toUpperCase() + field.slice(1);
    const union =
      new RegExp(`export type ${type} =([^;]*);`).exec(types) ??
      new RegExp(`readonly ${field}: ('[^;]*);`).exec(types);
    const listed = [...(union?.[1].matchAll(/'([^']+)'/g) ?? [])].map(([, name]) => name);
    assert.deepEqual(listed, list, field);
  }
});

test('the schema and the types list the findings over a history', () => {
  const { kind, severity } = collect(
    JSON.parse(read('core/history.schema.json')),
    (part) => part.enum,
  );
  const [, union] = /export type HistoryFindingKind =([^;]*);/.exec(read('wasm/engine.d.ts')) ?? [];
  assert.deepEqual(union?.match(/[\w-]+/g), kind);
  assert.deepEqual(severity, published.severity);
});

test('inputs and the page know the same names', () => {
  assert.deepEqual(ROLES, published.role);
  assert.deepEqual(MARKS, published.form.slice(1, -2));
  assert.deepEqual(SEVERITIES, published.severity);
});

test('the types list the stages that the engine tells', () => {
  const stages = new Set();
  engine.compare('One here.', 'Two there.', { progress: (stage) => stages.add(stage) });
  const [, union] = /export type Stage =([^;]*);/.exec(read('wasm/engine.d.ts')) ?? [];
  assert.deepEqual([...stages], union?.match(/\w+/g));
});
