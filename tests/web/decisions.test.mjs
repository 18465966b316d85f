import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../wasm/engine-node.js';
import {
  keyed,
  unkeyed,
  decided,
  decidedCount,
  decisionOn,
  rowsDecided,
  unitsOfLink,
  unitsOfNature,
} from '../../web/lib/decisions.js';
import { resultText } from '../../web/lib/outcome.js';
import { modelOf } from '../../model/model.js';

const engine = await load();

/** @param {string} before @param {string} after */
const modelOfTexts = (before, after) => modelOf(engine.compare(before, after));

const NONE = new Map();

/** @param {string} text */
const words = (text) => text.split(/\s+/).filter(Boolean);

/** @param {string} name */
const example = (name) =>
  /** @type {const} */ (['earlier', 'later']).map((side) =>
    readFileSync(new URL(`../../examples/${name}/${side}.txt`, import.meta.url), 'utf8'),
  );

for (const name of ['china-daily', 'every-change']) {
  test(`${name}: everything accepted is the later text, everything kept the earlier one`, () => {
    const [before, after] = example(name);
    const model = modelOfTexts(before, after);
    assert.equal(resultText(model, NONE), after);
    const all = unitsOfNature(model, '');
    assert.equal(resultText(model, decided(NONE, all, 'accepted')), after);
    const kept = resultText(model, decided(NONE, all, 'rejected'));
    assert.deepEqual(words(kept), words(before));
  });
}

/** Keeps the earlier wording of one change. @param {string} before @param {string} after @param {number} change */
function without(before, after, change) {
  const model = modelOfTexts(before, after);
  const { link } = model.rows[model.changes[change]].row;
  return resultText(model, decided(NONE, unitsOfLink(model, link), 'rejected')).trimEnd();
}

const A = 'The council met on Monday night to vote.';
const B = 'A second hearing was planned for the old harbour.';
const C = 'Nobody from the company answered our questions.';

test('one change is taken back, and the others stay', () => {
  const edited = A.replace('Monday', 'Friday');
  assert.equal(without(`${A}\n\n${B}`, `${edited}\n\n${B}\n\n${C}`, 0), `${A}\n\n${B}\n\n${C}`);
  assert.equal(without(`${A}\n\n${B}`, `${edited}\n\n${B}\n\n${C}`, 1), `${edited}\n\n${B}`);
});

test('a removed paragraph comes back in its place, the last one too', () => {
  assert.equal(without(`${A}\n\n${B}\n\n${C}`, `${A}\n\n${C}`, 0), `${A}\n\n${B}\n\n${C}`);
  assert.equal(without(`${A}\n\n${B}`, A, 0), `${A}\n\n${B}`);
});

test('a moved paragraph goes back', () => {
  const longer = `${B} It was said to take many weeks of work.`;
  const before = `${A}\n\n${longer}\n\n${C}\n\nThe end is near for all.`;
  const after = `${longer}\n\n${A}\n\n${C}\n\nThe end is near for all.`;
  assert.equal(without(before, after, 0), before);
});

test('a sentence goes back to its paragraph, and only it', () => {
  const first = `${A} ${C} ${B}`;
  const second = 'The work begins in spring. It ends a year later, if all goes well.';
  const [one, two] = second.split(/(?<=spring\.) /);
  const before = `${first}\n\n${second}`;
  for (const after of [`${A} ${B}\n\n${one} ${C} ${two}`, `${A} ${B}\n\n${second} ${C}`]) {
    assert.equal(without(before, after, 0), before);
    assert.equal(without(before, after.replace('later', 'after'), 0).includes('after, if'), true);
  }
});

test('decisions stay with their words when a text is edited', () => {
  const edited = A.replace('Monday', 'Friday');
  const model = modelOfTexts(A, edited);
  const decisions = decided(NONE, unitsOfNature(model, ''), 'rejected');
  const next = modelOfTexts(`${C}\n\n${A}`, `${B}\n\n${edited}`);
  const carried = unkeyed(keyed(model, decisions), next);
  assert.deepEqual([...carried.values()], ['rejected']);
  assert.match(resultText(next, carried), /Monday/);
});

test('the tally counts what a reader can see, and only the rows decided on are drawn anew', () => {
  const edited = A.replace('Monday night', 'Friday  night');
  const model = modelOfTexts(`${A}\n\n${B}`, `${edited}\n\n${B}\n\n${C}`);
  const all = unitsOfNature(model, '');
  const rejected = decided(NONE, all, 'rejected');
  assert.ok(all.length > 2, 'the spacing is a unit too');
  assert.equal(decidedCount(model, rejected), model.changes.length);
  const first = unitsOfLink(model, model.rows[0].row.link);
  const mixed = decided(rejected, first, 'accepted');
  assert.deepEqual([...rowsDecided(model, rejected, mixed)], [0]);
  assert.deepEqual([...rowsDecided(model, mixed, mixed)], []);
  assert.equal(decisionOn(all, mixed), 'mixed');
  assert.equal(decided(mixed, first, null).size, all.length - first.length);
});
