import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLeftOut, kindCounts, kindsOf, leftOut, shownChanges } from '../../web/lib/filters.js';
import { openPage } from '../support/page.mjs';

const BEFORE = `Bridge to close

The repair will take 12 months, the board said in a long statement to the press.

“We will not wait for somebody to be hurt,” said Helen Adeyemi, who chairs the board.

The vote was on Monday night, and it's final for everyone who lives on the street.`;

const AFTER = `Bridge to close for a year

The repair will take 18 months, the board said in a long note to the press.

“We cannot wait for somebody to be hurt,” said Helen Adeyemi, who chairs the board.

The vote was on Friday night, and it’s final for everyone who lives on the street.

Nobody else was asked.`;

test('a change is of every kind that is in it, and one of the headline of that alone', async () => {
  const { result } = (await openPage(BEFORE, AFTER)).store.get();
  assert.ok(result);
  const kinds = result.model.changes.map((_, at) =>
    [...kindsOf(result.model, at)].sort().join(' '),
  );
  assert.deepEqual(kinds, ['fields', 'figures wording', 'quotations', 'dates form', 'added']);
  assert.equal(kindCounts(result.model).get('form'), 1);
});

test('a name is none of the dates, though a month is called like it, and a day is, in small letters too', async () => {
  for (const [before, after, kind] of [
    ['It was Theresa May who led the talks.', 'It was Boris Johnson who led the talks.', 'names'],
    ['Le vote aura lieu lundi dans la salle.', 'Le vote aura lieu mardi dans la salle.', 'dates'],
  ]) {
    const { result } = (await openPage(before, after)).store.get();
    assert.ok(result);
    assert.deepEqual([...kindsOf(result.model, 0)], [kind]);
  }
});

test('a change is left out once all of its kinds are, unless an alert speaks of it', async () => {
  const { result, findings } = (await openPage(BEFORE, AFTER)).store.get();
  assert.ok(result);
  const { model } = result;
  assert.deepEqual(shownChanges(model, new Set(['added'])), [0, 1, 2, 3]);
  assert.deepEqual(leftOut(model, findings, new Set(['added', 'fields'])).changes, 2);
  const all = new Set(['figures', 'wording', 'dates', 'form', 'quotations']);
  const alerts = new Set(
    findings.filter(({ finding }) => finding.severity === 'alert').map(({ change }) => change),
  );
  assert.ok(alerts.has(2), 'a quotation altered is an alert');
  for (const change of [1, 2, 3]) assert.equal(isLeftOut(model, all, change), !alerts.has(change));
  assert.equal(isLeftOut(model, new Set([...all, 'alert']), 2), true);
});
