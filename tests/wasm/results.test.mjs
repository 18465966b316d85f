// Every result of the examples and of generated pairs fits the schema as JSON and keeps the first promise, and swapping the
// sides swaps the result.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';
import { checkPromises } from '../support/promises.mjs';

const schema = new URL('../../core/comparison.schema.json', import.meta.url);
const validate = new Ajv2020().compile(JSON.parse(readFileSync(schema, 'utf8')));
const engine = await load();

/** @import { Comparison, Link } from '../../wasm/engine.js' */

/** @param {import('../support/pairs.mjs').Pair} pair */
function check({ before, after, options }) {
  const comparison = engine.compare(before, after, options);
  assert.ok(validate(JSON.parse(JSON.stringify(comparison))), JSON.stringify(validate.errors));
  checkPromises(comparison);
  checkSwapped(comparison, engine.compare(after, before, options));
}

/** @type {Record<string, string>} */
const MIRRORED = { added: 'removed', removed: 'added', split: 'merged', merged: 'split' };

/** @param {Comparison} comparison @param {Comparison} swapped */
function checkSwapped(comparison, swapped) {
  assert.deepEqual(swapped.before, comparison.after);
  const plain = (/** @type {Link} */ link) =>
    JSON.stringify([link.before, link.after, link.relation, link.moved, link.similarity]);
  const mirrored = (/** @type {any} */ { before, after, relation, ...rest }) =>
    plain({ ...rest, before: after, after: before, relation: MIRRORED[relation] ?? relation });
  assert.deepEqual(swapped.links.map(mirrored).sort(), comparison.links.map(plain).sort());
  const mirroredForms = swapped.forms.map((form) => ({
    before: form.after,
    after: form.before,
    formBefore: form.formAfter,
    formAfter: form.formBefore,
  }));
  const sorted = (/** @type {readonly object[]} */ list) =>
    list.map((each) => JSON.stringify(each)).sort();
  assert.deepEqual(sorted(mirroredForms), sorted(comparison.forms));
}

for (const { name, ...pair } of examples()) {
  test(`holds for the example ${name}`, () => check(pair));
}

test('holds for generated pairs', () => {
  for (let seed = 0; seed < 400; seed++) {
    try {
      check(generatedPair(seed));
    } catch (error) {
      /** @type {Error} */ (error).message =
        `seed ${seed}: ${/** @type {Error} */ (error).message}`;
      throw error;
    }
  }
});
