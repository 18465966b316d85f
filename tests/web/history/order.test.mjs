import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateIn, inOrder, stampOfVersion } from '../../../web/history/order.js';

/** @param {string} text */
const iso = (text) => {
  const found = dateIn(text);
  const at = found && new Date(found.time).toISOString();
  return found && at && (found.hasHour ? at.slice(0, 16) : at.slice(0, 10));
};

test('dates are read as stories write them', () => {
  for (const [text, wanted] of [
    ['Updated: 2013-04-10 10:55', '2013-04-10T10:55'],
    ['2022-03-21T09:22:27', '2022-03-21T09:22'],
    ['Published 12 March 2026, 09:40', '2026-03-12T09:40'],
    ['March 12, 2026 at 4:25 pm', '2026-03-12T16:25'],
    ['Sept. 3, 2021 12:05 a.m.', '2021-09-03T00:05'],
    ['Stand: 12. März 2026, 16.25 Uhr', '2026-03-12T16:25'],
    ['12. März 2026 16:25', '2026-03-12T16:25'],
    ['le 3 août 2024 à 18h30', '2024-08-03T18:30'],
    ['3 de mayo de 2020', '2020-05-03'],
    ['12.03.2026', '2026-03-12'],
    ['It cost 12 May 2026, 16.255 euros', '2026-05-12'],
    ['On 12 people 2026 fell', null],
    ['Room 12, 2026', null],
    ['99.99.2026', null],
  ])
    assert.equal(iso(/** @type {string} */ (text)), wanted, String(text));
});

/** @param {[name: string, text: string, saved?: number][]} files */
const order = (files) => {
  const { ordered, by } = inOrder(files.map(([name, text, saved]) => ({ name, text, saved })));
  return [by, ...ordered.map(({ name }) => name)];
};

test('the order is by dates in all texts, else in names, else by numbers, else by when files were saved', () => {
  assert.deepEqual(
    order([
      ['a', 'Updated 12 March 2026, 16:25'],
      ['b', 'Published 11 March 2026, 09:40'],
      ['c', 'Published 1 January 2026\nUpdated 12 March 2026, 09:40'],
    ]),
    ['text', 'b', 'c', 'a'],
  );
  assert.deepEqual(
    order([
      ['story-20260312-1625.txt', ''],
      ['story-20260312-0940.txt', ''],
      ['story-20260311-2300.txt', 'Updated 12 March 2026'],
    ]).slice(1),
    ['story-20260311-2300.txt', 'story-20260312-0940.txt', 'story-20260312-1625.txt'],
    'one date in a text is not the date of all',
  );
  const lead =
    'On 8 July 2020, the office will change what it says by default to all who write to it.';
  assert.deepEqual(
    order([
      ['v2.txt', `${lead}\n\n15 April 2019`],
      ['v3.txt', '15 April 2019'],
      ['v1.txt', '15 April 2019'],
    ]),
    ['number', 'v1.txt', 'v2.txt', 'v3.txt'],
    'a day that a paragraph speaks of is not the date of its version',
  );
  assert.deepEqual(
    order([
      ['v10.txt', '', 1000],
      ['v2.txt', '', 9000],
      ['v1.txt', '', 5000],
    ]),
    ['number', 'v1.txt', 'v2.txt', 'v10.txt'],
  );
  assert.deepEqual(
    order([
      ['beta.txt', '', 1000],
      ['alpha.txt', '', 9000],
      ['gamma.txt', '', 5000],
    ]),
    ['file', 'beta.txt', 'gamma.txt', 'alpha.txt'],
  );
  assert.deepEqual(
    order([
      ['final.txt', '', 1000],
      ['middle.txt', '', 1000],
      ['original.txt', '', 1000],
    ]),
    ['number', 'original.txt', 'middle.txt', 'final.txt'],
  );
});

test('a name adds the hour to the day in the text, and nothing to another day', () => {
  const stamp = (/** @type {string} */ name) =>
    stampOfVersion({ name, text: 'Updated 12 March 2026', saved: 0 });
  assert.deepEqual(stamp('2026-03-12 0940.txt')?.by, 'name');
  assert.deepEqual(stamp('2026-03-13 0940.txt')?.by, 'text');
  assert.equal(stampOfVersion({ name: 'a', text: 'b', saved: 0 })?.by, 'file');
  assert.equal(stampOfVersion({ name: 'a', text: 'b' }), null);
});
