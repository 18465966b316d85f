import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultText } from '../../web/lib/outcome.js';
import { createPage, openPage, settled } from '../support/page.mjs';

/** @import { Page } from '../support/page.mjs' */

const BEFORE = `The council met on Monday night to vote on the new budget for schools.

Every seat in the hall was taken long before the doors were closed.

Nobody from the company was there to answer questions about the bridge.`;

const AFTER = BEFORE.replace('Monday', 'Friday').replace(
  /Every.*/,
  'People queued around the block, and many were sent home again.',
);

/** The names and relations of the rows. @param {Page} page */
const rows = ({ store }) =>
  store.get().result?.model.rows.map(({ link, kind }) => `${kind} ${link.relation}`) ?? [];

const APART = ['changed edited', 'changed removed', 'changed added', 'same unchanged'];

test('texts are compared once both are there, and their fields close', async () => {
  const page = createPage();
  page.actions.fill({ before: { name: 'a.txt', text: BEFORE } });
  assert.equal(page.store.get().job, 'idle');
  page.actions.fill({ after: { name: 'b.txt', text: AFTER } });
  assert.equal(page.store.get().job, 'running');
  await settled(page);
  const { result, editing, past } = page.store.get();
  assert.deepEqual(result?.names, { before: 'a.txt', after: 'b.txt' });
  assert.deepEqual([editing, past.length], [false, 0]);
  assert.deepEqual(rows(page), APART);
});

test('typing compares again and leaves the fields open', async () => {
  const page = await openPage(BEFORE, AFTER);
  page.actions.edit(true);
  page.actions.type('after', BEFORE);
  await settled(page);
  assert.deepEqual(rows(page), Array(3).fill('same unchanged'));
  assert.equal(page.store.get().editing, true);
});

test('steps go from change to change and stop at the ends', async () => {
  const { store, actions } = await openPage(BEFORE, AFTER);
  const at = () => [store.get().change, store.get().target?.row];
  actions.step(1);
  assert.deepEqual(at(), [0, 0]);
  actions.step(1);
  actions.step(1);
  actions.step(1);
  assert.deepEqual(at(), [2, 2]);
  actions.step(-1);
  assert.deepEqual(at(), [1, 1]);
  actions.stepRow(-1);
  assert.deepEqual(at(), [0, 0]);
  actions.hideKind('removed', true);
  actions.step(1);
  assert.deepEqual(at(), [2, 2]);
  actions.goTo(99);
  assert.deepEqual(at(), [2, 2]);
});

test('a step is taken inside a row first, where its view has more to show', async () => {
  const { store, actions } = await openPage(BEFORE, AFTER);
  const hold = (/** @type {() => void} */ change) => change();
  actions.setSight({ topRow: () => 2, stepInside: () => false, hold });
  actions.step(1);
  assert.equal(store.get().change, 2);
  actions.setSight({ topRow: () => 0, stepInside: () => true, hold });
  actions.step(-1);
  assert.equal(store.get().change, 2);
});

test('findings are stepped through, and one that was seen stays so', async () => {
  const text = 'The repair of the old bridge will cost 12 million euros, the city said.';
  const page = await openPage(text, text.replace('12', '15').replace('said', 'claimed'));
  const { store, actions } = page;
  assert.ok(store.get().findings.length > 1);
  actions.stepFinding(1);
  assert.deepEqual([store.get().finding, store.get().change], [0, 0]);
  actions.stepFinding(1);
  assert.equal(store.get().finding, 1);
  actions.cycleFindings([0, 1]);
  assert.equal(store.get().finding, 0);
  actions.markSeen(0, true);
  actions.type('after', `${store.get().sources.after.text} Nobody was hurt.`);
  await settled(page);
  const { findings, seen } = store.get();
  assert.ok(findings.some(({ key }) => seen.has(key)));
});

test('both ends of a move lead to each other, and parts of the summary go round', async () => {
  const [first, ...rest] = BEFORE.split('\n\n');
  const page = await openPage(
    `${BEFORE}\n\nThe end is near for all of them.`,
    [...rest, first.replace('Monday', 'Friday'), 'The end is near for all of them.'].join('\n\n'),
  );
  const { store, actions } = page;
  const { model } = store.get().result ?? {};
  assert.ok(model && model.changes.length === 1);
  actions.goTo(0);
  const row = model.changes[0];
  actions.otherEnd();
  assert.equal(store.get().target?.row, model.rows[row].other);
  actions.otherEnd();
  assert.equal(store.get().target?.row, row);
  actions.leaveCard();
  assert.equal(store.get().cardAway, true);
  actions.showCard(false);
  actions.cycle([row]);
  const { target, cardOpen, cardAway } = store.get();
  assert.deepEqual([target?.row, cardOpen, cardAway], [row, false, false], 'closed for good');
  actions.stepRow(1);
  assert.equal(store.get().change, null, 'an unchanged row is no change');
});

test('sentences that moved are separated by hand', async () => {
  const [one, two] = [
    'It begins in spring, if all goes well.',
    'It ends in autumn, said the mayor.',
  ];
  const moved = 'Nobody from the company answered our questions.';
  const page = await openPage(
    `${BEFORE} ${moved}\n\n${one} ${two}`,
    `${BEFORE}\n\n${one} ${moved} ${two}`,
  );
  const links = () => page.store.get().result?.model.comparison.sentenceLinks ?? [];
  const crossing = links().findIndex((link) => link.moved);
  assert.ok(crossing >= 0);
  page.actions.separateSentences(crossing);
  await settled(page);
  assert.ok(!links().some((link) => link.moved));
});

test('decisions are made, announced, undone and redone', async () => {
  const page = await openPage(BEFORE, AFTER);
  const { store, actions, announced } = page;
  actions.step(1);
  actions.decideChange('rejected');
  assert.match(actions.outcome(), /on Monday/);
  actions.undo();
  assert.equal(actions.outcome(), AFTER);
  actions.redo();
  assert.match(actions.outcome(), /on Monday/);
  actions.decideAll('', 'rejected');
  const { result, decisions } = store.get();
  assert.ok(result);
  assert.equal(actions.outcome(), resultText(result.model, decisions));
  assert.doesNotMatch(actions.outcome(), /queued/);
  actions.clearDecisions();
  assert.equal(store.get().decisions.size, 0);
  assert.deepEqual(announced, [
    'Rejected. 1 of 3 decided.',
    'Undone.',
    'Redone.',
    'Rejected. 3 of 3 decided.',
  ]);
});

test('undoing twice is announced twice', async () => {
  const { store, actions, announced } = await openPage(BEFORE, AFTER);
  actions.step(1);
  actions.decideChange('accepted');
  actions.goTo(0);
  actions.decideChange('rejected');
  actions.undo();
  actions.undo();
  actions.undo();
  const { undone } = store.get().t.status;
  assert.deepEqual(announced.slice(-2), [undone, undone]);
  assert.equal(announced.length, 4, 'nothing is said where nothing is left to undo');
});

test('passages are matched by hand, and the match is taken back', async () => {
  const page = await openPage(BEFORE, AFTER);
  const { store, actions, announced } = page;
  actions.goTo(1);
  actions.pick();
  assert.deepEqual(store.get().picking, { row: 1, side: 'before' });
  actions.stepPartner(-1);
  assert.equal(store.get().target?.row, 0);
  actions.stepPartner(1);
  assert.equal(store.get().target?.row, 2);
  actions.choosePartner();
  await settled(page);
  assert.deepEqual(rows(page), ['changed edited', 'changed rewritten', 'same unchanged']);
  assert.equal(store.get().pins.length, 1);
  assert.equal(announced.at(-1), store.get().t.matching.linked);
  actions.goToRow(1);
  actions.takeBack();
  await settled(page);
  assert.deepEqual(rows(page), APART);
  actions.undo();
  await settled(page);
  assert.equal(store.get().pins.length, 1);
  actions.takeAllBack();
  assert.equal(store.get().pins.length, 0);
});

test('passages are separated by hand, and stay so when the texts are swapped', async () => {
  const page = await openPage(BEFORE, AFTER);
  const { store, actions } = page;
  actions.goTo(0);
  actions.separate();
  await settled(page);
  assert.deepEqual(rows(page).slice(0, 2), ['changed removed', 'changed removed']);
  actions.swap();
  await settled(page);
  assert.equal(store.get().breaks.length, 1);
  assert.equal(store.get().sources.before.text, AFTER);
  assert.deepEqual(rows(page).slice(0, 2), ['changed removed', 'changed removed']);
});

test('picking can be left, and what cannot be matched is not chosen', async () => {
  const { store, actions, announced } = await openPage(BEFORE, AFTER);
  actions.goTo(2);
  actions.pick();
  actions.choosePartner(2);
  assert.equal(announced.at(-1), store.get().t.matching.how);
  actions.stopPicking();
  assert.deepEqual([store.get().picking, store.get().target?.row], [null, 2]);
});

test('the later text is edited where it stands, though it was edited elsewhere meanwhile', async () => {
  const page = await openPage(BEFORE, AFTER);
  const { store, actions, events } = page;
  /** @type {number[]} */
  const opened = [];
  events.on('edit', (row) => opened.push(row));
  actions.openText(0);
  actions.openText(0);
  actions.openText(1);
  assert.deepEqual(opened, [0, 0], 'a row without a later text is not opened');
  const start = AFTER.indexOf('People');
  const passage = { text: AFTER, range: /** @type {const} */ ([start, AFTER.indexOf(',')]) };
  actions.type('after', `A new start.\n\n${AFTER}`);
  const put = actions.rewrite(passage, 'Crowds queued');
  assert.equal(put.text.slice(...put.range), 'Crowds queued');
  assert.match(store.get().sources.after.text, /^A new start\.[^]*Crowds queued, and many/);
  await settled(page);
  actions.type('after', 'Something else.');
  assert.equal(actions.rewrite(put, 'Words'), put);
  assert.equal(store.get().problem, store.get().t.editing.gone);
});

test('files are put in by their dates, and a bad one changes nothing', async () => {
  const page = createPage();
  const { store, actions } = page;
  const file = (/** @type {string} */ name, /** @type {BlobPart} */ text, lastModified = 0) =>
    /** @type {File} */ ({ name, lastModified, arrayBuffer: () => new Blob([text]).arrayBuffer() });
  await actions.open([file('b.txt', AFTER, 9000), file('a.txt', BEFORE, 1000)], 'after');
  await settled(page);
  assert.equal(store.get().sources.before.name, 'a.txt');
  assert.match(store.get().hint, /a\.txt/);
  await actions.open(
    [file('c.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])), file('d.txt', ' ')],
    'before',
  );
  assert.match(store.get().problem, /c\.png.*picture.*d\.txt.*no text/s);
  assert.equal(store.get().sources.before.name, 'a.txt');
  await actions.open([file('1', ''), file('2', ''), file('3', '')], 'before');
  assert.match(store.get().problem, /1.*no text.*2.*no text.*3.*no text/);
  actions.dismiss();
  assert.equal(store.get().problem, '');
  await actions.open([file('e.txt', 'One text.')], 'after');
  assert.equal(store.get().sources.after.name, 'e.txt');
});

test('the example opens', async () => {
  const page = createPage();
  await page.actions.example();
  await settled(page);
  assert.deepEqual(rows(page), ['changed edited']);
  assert.equal(page.store.get().editing, false);
});

test('settings change the state and announce what is kept', async () => {
  const { store, actions, announced } = createPage();
  await actions.setLanguage('de');
  assert.equal(store.get().t.code, 'de');
  actions.setMode('clean');
  actions.allowShortcuts(false);
  actions.showList(true);
  const { mode, shortcuts, listOpen } = store.get();
  assert.deepEqual([mode, shortcuts, listOpen], ['clean', false, true]);
  actions.keep(true);
  actions.keep(false);
  const { kept, forgotten, listShown } = store.get().t.status;
  assert.deepEqual(announced, ['Ansicht: Endfassung', listShown, kept, forgotten]);
});

/** @param {string} name @param {string} text */
const fileOf = (name, text) =>
  /** @type {File} */ ({
    name,
    lastModified: 0,
    arrayBuffer: () => new Blob([text]).arrayBuffer(),
  });

const THIRD = BEFORE.replace('Monday', 'Sunday');

test('a third text asks where it goes, and undoing brings all of the work back', async () => {
  for (const answer of /** @type {const} */ (['add', 'replace', 'next', 'cancel'])) {
    const page = await openPage(BEFORE, AFTER);
    const { store, actions } = page;
    actions.goTo(0);
    actions.decideChange('rejected');
    actions.goTo(2);
    actions.pick();
    actions.choosePartner(1);
    await settled(page);
    const work = () => [actions.outcome(), store.get().pins.length, store.get().sources];
    const last = work();
    await actions.open([fileOf('third.txt', THIRD)], null);
    assert.equal(store.get().offered?.name, 'third.txt');
    assert.equal(store.get().sources.after.text, AFTER, 'nothing changes before it is answered');
    await actions.placeOffered(answer);
    await settled(page);
    const { before, after } = store.get().sources;
    const lastTwo = [AFTER, THIRD];
    const wanted = {
      add: lastTwo,
      replace: [BEFORE, THIRD],
      next: lastTwo,
      cancel: [BEFORE, AFTER],
    };
    assert.deepEqual([before.text, after.text], wanted[answer]);
    assert.equal(store.get().offered, null);
    if (answer !== 'cancel') actions.undo();
    await settled(page);
    assert.deepEqual(work(), last);
    actions.redo();
    await settled(page);
    assert.equal(store.get().sources.after.text, wanted[answer][1]);
  }
});

test('the next version and a new comparison begin, and are undone with the decisions', async () => {
  const page = await openPage(BEFORE, AFTER);
  const { store, actions } = page;
  actions.goTo(0);
  actions.decideChange('rejected');
  const outcome = actions.outcome();
  for (const act of [actions.nextVersion, actions.newComparison]) {
    await act();
    const { sources, result, editing } = store.get();
    const before = act === actions.nextVersion ? AFTER : '';
    assert.deepEqual([sources.before.text, sources.after.text], [before, '']);
    assert.deepEqual([result, editing], [null, true]);
    actions.undo();
    await settled(page);
    assert.equal(actions.outcome(), outcome);
  }
  actions.redo();
  assert.equal(store.get().result, null);
});

const EDITS = ['The vote was on Monday. Twelve people came.', 'It cost 12 euros in all.'];
const EDITED = ['The vote was on Friday. Fifteen people came.', 'It cost 15 euros in all.'];

test('deciding goes on: from change to change, and from edit to edit across changes', async () => {
  const { store, actions } = await openPage(EDITS.join('\n\n'), EDITED.join('\n\n'));
  const at = () => [store.get().change, store.get().edit];
  actions.step(1);
  actions.decideChange('accepted', true);
  assert.deepEqual(at(), [1, null]);
  actions.decideChange('rejected');
  assert.deepEqual(at(), [1, null], 'the last one stays');
  actions.clearDecisions();
  actions.goTo(0);
  actions.decideEdit('rejected');
  assert.deepEqual(at(), [0, 1]);
  actions.decideEdit('accepted');
  assert.deepEqual(at(), [1, 0]);
  actions.decideEdit('rejected');
  assert.equal(
    actions.outcome(),
    'The vote was on Monday. Fifteen people came.\n\nIt cost 12 euros in all.',
  );
  actions.stepEdit(-1);
  assert.deepEqual(at(), [0, 1]);
  actions.decideEdit('accepted', 0);
  actions.decideEdit('accepted', 0);
  assert.equal(store.get().decisions.size, 2, 'a button that is pressed in opens the edit again');
});

test('all edits of the kind of the current one are decided, and a finding is marked as seen', async () => {
  const { store, actions } = await openPage(EDITS.join('\n\n'), EDITED.join('\n\n'));
  actions.goTo(1);
  actions.decideKind('rejected');
  // A day is a figure, a number in words is not.
  assert.match(actions.outcome(), /Monday. Fifteen.*12 euros/s);
  actions.markCurrentSeen();
  assert.equal(store.get().seen.size, 1);
});

test('a step over what the filters hide says how many it passed', async () => {
  const added = ['Nobody from the company answered.', 'The mayor left early.'];
  const { actions, announced } = await openPage(
    EDITS.join('\n\n'),
    [EDITED[0], ...added, EDITED[1]].join('\n\n'),
  );
  actions.step(1);
  actions.hideKind('added', true);
  actions.step(1);
  assert.match(announced.at(-1) ?? '', /^Change 4 of 4: paragraph 4, edited; 2 hidden/);
});
