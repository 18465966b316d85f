import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldThrough } from '../../../model/history.js';
import { findWords } from '../../../web/history/find.js';
import { galleyOf, shadeOf } from '../../../web/history/galley.js';
import { toldOf } from '../../../web/history/told.js';
import { load } from '../../../wasm/engine-node.js';

const engine = await load();

const HEAD = 'Bridge to close';
const LEAD = 'The old bridge in Port Merrow will close for 12 months, the board said on Monday.';
const BAKER = 'The baker beside the bridge said that nobody had asked her about the work.';
const MASTER = 'The harbour master had warned the board of the cracks two years before.';
const LAST = 'A shuttle bus will run every ten minutes until the new bridge is open.';

const HISTORY = engine.history(
  [
    [HEAD, LEAD, BAKER, MASTER],
    [HEAD, LEAD.replace('12', '18'), BAKER, MASTER, LAST],
    [`${HEAD} for long`, LEAD.replace('12', '18'), MASTER, LAST],
    [`${HEAD} for long`, LEAD.replace('12', '18'), BAKER, LAST],
  ].map((blocks) => blocks.join('\n\n')),
);

/** @param {number} version */
const shown = (version) => {
  const galley = galleyOf(HISTORY, version);
  assert.ok(galley);
  return galley.blocks.map(({ sentences }) =>
    sentences.map(({ born, changed, returned, runs, gone }) => ({
      age: [born, ...changed].join('·') + (returned === null ? '' : ` back ${returned}`),
      words: runs.map(({ text, born }) => `${born}:${text.slice(0, 12).trim()}`),
      gone: gone.map(({ text, last, out }) => `${text.slice(0, 11)} ${last} ${out}`),
    })),
  );
};

test('each sentence has its age, younger words theirs, and what was taken out stands where it stood', () => {
  const [head, lead, baker, last] = shown(3).map(([sentence]) => sentence);
  assert.equal(head.age, '0·2');
  assert.deepEqual(lead.words, ['0:The old brid', '1:18', '0:months, the']);
  assert.equal(lead.age, '0·1');
  assert.equal(baker.age, '0 back 3');
  assert.deepEqual([lead.gone, baker.gone], [['The harbour 2 3'], []]);
  assert.equal(last.age, '1');
});

test('an earlier version shows what was taken out by then, and nothing that came later', () => {
  const blocks = shown(2);
  assert.equal(blocks.length, 4);
  assert.deepEqual(blocks[1][0].gone, ['The baker b 1 2']);
  assert.deepEqual(
    shown(0)
      .flat()
      .flatMap(({ gone }) => gone),
    [],
  );
});

test('the strip tells what each version brought', () => {
  const told = toldOf(HISTORY);
  assert.deepEqual(
    told.map(({ headline }) => headline),
    [false, false, true, false],
  );
  assert.equal(told[0].words, HISTORY.steps[0].stats.wordsBefore);
  assert.equal(told[1].alerts, HISTORY.steps[0].summary.alerts);
  assert.deepEqual([told[0].added, told[0].same], [0, null]);
  const same = toldOf(engine.history([LEAD, LEAD, BAKER]));
  assert.deepEqual(
    same.map((each) => each.same),
    [null, 0, null],
  );
});

test('a correction note that is taken out is no correction', () => {
  const note = 'Correction: An earlier version of this story gave the wrong number of months.';
  const told = toldOf(engine.history([LEAD, `${LEAD}\n\n${note}`, LEAD]));
  assert.deepEqual(
    told.map(({ correction }) => correction),
    [false, true, false],
  );
});

test('a field stays where its paragraph stands without its role, and changes by what is seen only', () => {
  const standfirst = 'Residents were told of the works by letter';
  const named = (/** @type {string} */ head) => ({
    blocks: [
      { text: head, role: /** @type {const} */ ('headline') },
      { text: standfirst, role: /** @type {const} */ ('standfirst') },
      { text: LEAD },
    ],
  });
  const unnamed = {
    blocks: [
      { text: HEAD },
      { text: standfirst, role: /** @type {const} */ ('body') },
      { text: LEAD },
    ],
  };
  const history = engine.history([
    unnamed,
    named(HEAD),
    unnamed,
    named(HEAD.replace('to', 't\u200bo')),
  ]);
  assert.deepEqual(fieldThrough(history, 'standfirst'), [{ version: 0, text: standfirst }]);
  assert.equal(fieldThrough(history, 'headline').length, 1);
  const gone = engine.history([named(HEAD), { blocks: unnamed.blocks.slice(2) }]);
  assert.deepEqual(
    fieldThrough(gone, 'standfirst').map(({ version, text }) => [version, text]),
    [
      [0, standfirst],
      [1, ''],
    ],
  );
});

test('words are found in each sentence, by the version that first has them there', () => {
  const found = findWords(HISTORY, '18 months');
  assert.deepEqual(
    found.map(({ versions }) => versions),
    [[1, 2, 3]],
  );
  const [{ text, at, thread }] = found;
  assert.match(text, /^The old bridge/);
  assert.equal(text.slice(...at), '18 months');
  assert.equal(HISTORY.threads[thread ?? -1].born, 0);
  assert.deepEqual(
    findWords(HISTORY, 'BRIDGE').map((each) => `${each.text.slice(0, 9)} ${each.versions}`),
    ['Bridge to 0,1,2,3', 'The old b 0,1,2,3', 'The baker 0,1,3', 'A shuttle 1,2,3'],
  );
  const none = { bake: 'only whole words', 1: 'only whole figures', ' ': 'nothing' };
  for (const [words, why] of Object.entries(none))
    assert.deepEqual(findWords(HISTORY, words), [], why);
  for (const mark of ['(', 'two-part', '\\d', 'a/b', '[-]'])
    assert.deepEqual(findWords(HISTORY, mark), [], mark);
});

test('a figure is not found within a longer one', () => {
  const numbers =
    'The share rose to 27.63% of 12\u202f000 users, and to 63% of 1,500 in March\u00a02026.';
  const history = engine.history([numbers, `${numbers} ${LAST}`]);
  const at = (/** @type {string} */ words) => findWords(history, words).map((each) => each.at[0]);
  assert.deepEqual(at('63%'), [numbers.indexOf(' 63%') + 1]);
  for (const part of ['12', '000', '500', '27', '1']) assert.deepEqual(at(part), [], part);
  for (const whole of ['27.63%', '12 000', '1,500', 'March', '2026'])
    assert.equal(at(whole).length, 1, whole);
});

test('words are found where no space divides them', () => {
  const lead = '警方表示，周一旧磨坊发生火灾，造成12人死亡。';
  const history = engine.history([lead, lead.replace('12', '14'), lead]);
  const versionsOf = (/** @type {string} */ words) =>
    findWords(history, words).map(({ versions }) => versions);
  assert.deepEqual(versionsOf('磨坊'), [[0, 1, 2]]);
  assert.deepEqual(versionsOf('12'), [[0, 2]]);
  assert.deepEqual(versionsOf('1'), []);
});

test('another story that got in between has no galley, and takes nothing out', () => {
  const other = 'Quokkas were seen at the zoo on Sunday.\n\nVisitors queued for hours to see them.';
  const history = engine.history([`${LEAD}\n\n${BAKER}`, other, `${LEAD}\n\n${BAKER}`]);
  assert.deepEqual(
    findWords(history, 'quokkas').map(({ thread, versions }) => [thread, versions]),
    [[null, [1]]],
  );
  assert.equal(history.versions[1].apart, true);
  assert.equal(galleyOf(history, 1), null);
  const galley = galleyOf(history, 2);
  assert.deepEqual(
    galley?.blocks.flatMap(({ sentences }) =>
      sentences.map(({ born, gone }) => [born, gone.length]),
    ),
    [
      [0, 0],
      [0, 0],
    ],
  );
});

test('a sentence that was merged and split off again was never away', () => {
  const [one, two] = [LEAD, BAKER];
  const joined = `${one.slice(0, -1)}, and ${two.charAt(0).toLowerCase()}${two.slice(1)}`;
  const history = engine.history([`${one} ${two}`, joined, `${one} ${two}`]);
  const galley = galleyOf(history, 1);
  const gone = galley?.blocks.flatMap(({ sentences }) => sentences.flatMap((each) => each.gone));
  assert.deepEqual(
    gone?.map(({ merged }) => merged),
    [true],
  );
  const last = galleyOf(history, 2)?.blocks.flatMap(({ sentences }) => sentences) ?? [];
  assert.deepEqual(
    last.map(({ returned }) => returned),
    [null, null],
  );
});

test('the first version has no shade, the last the deepest', () => {
  assert.deepEqual([shadeOf(0, 5), shadeOf(4, 5), shadeOf(0, 1)], [0, 6, 0]);
  assert.deepEqual([shadeOf(1, 500), shadeOf(499, 500)], [1, 6]);
});
