import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../model/model.js';
import { LENGTH, barOf, outline } from '../../reports/overview.js';
import { load } from '../../wasm/engine-node.js';

const engine = await load();
const [FIRST, SECOND, THIRD] = [
  'The harbour board closed the old north pier to all visitors after the storm in March.',
  'Nobody was hurt when the crane fell, the engineers of the shipyard told the newspaper.',
  'A new ferry carries forty people across the bay every hour until late in the evening.',
];

test('a bar shows what stayed, what moved and what changed, in the order of the text', () => {
  const before = [FIRST, SECOND, THIRD].join('\n\n');
  const after = [SECOND, THIRD.replace('forty', 'fifty'), FIRST].join('\n\n');
  const model = modelOf(engine.compare(before, after));
  const bar = barOf(model, 'after');
  assert.deepEqual(
    bar.runs.map(({ part }) => part),
    ['same', 'changed', 'same', 'moved'],
  );
  assert.equal(bar.runs.at(-1)?.to, LENGTH);
  assert.deepEqual(
    barOf(model, 'before').runs.map(({ part }) => part),
    ['moved', 'same', 'changed', 'same'],
  );
  assert.match(outline(bar, 'moved', 0, 6), /^M6\d\d 0H1000v6H6\d\dz$/);
  assert.equal(bar.shares.moved, 33);
});

test('swapping the texts swaps the bars, and texts without a letter have none', () => {
  const one = modelOf(engine.compare(FIRST, `${FIRST} ${SECOND}`));
  const two = modelOf(engine.compare(`${FIRST} ${SECOND}`, FIRST));
  assert.deepEqual(barOf(one, 'before'), barOf(two, 'after'));
  assert.deepEqual(barOf(modelOf(engine.compare('', FIRST)), 'before').runs, []);
});
