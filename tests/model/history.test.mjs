import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingsAgain } from '../../model/history.js';
import { load } from '../../wasm/engine-node.js';

const engine = await load();

const LEAD =
  'The old bridge in Port Merrow will close on Monday, the board said after its meeting.';
const ROAD = 'Drivers have to take the long road along the river until the work is done.';
const SHUTTLE = 'A shuttle bus runs every ten minutes.';

/** @param {string[][]} versions */
const againIn = (...versions) => {
  const history = engine.history(versions.map((blocks) => blocks.join('\n\n')));
  return wordingsAgain(history).map(({ wording }) => [wording.version, wording.returns]);
};

test('a sentence that reads again as it did is told once', () => {
  const other = ROAD.replace('take the long road', 'go the long way');
  assert.deepEqual(againIn([LEAD, ROAD], [LEAD, other], [LEAD, ROAD, SHUTTLE]), [[2, 0]]);
});

test('what a finding tells of is left out: a sentence that was away, a figure that was restored', () => {
  assert.deepEqual(againIn([LEAD, ROAD], [LEAD], [LEAD, ROAD]), []);
  const [twelve, fifteen] = ['12', '15'].map((count) => `${ROAD} It takes ${count} minutes more.`);
  assert.deepEqual(againIn([LEAD, twelve], [LEAD, fifteen], [LEAD, twelve, SHUTTLE]), []);
});
