import assert from 'node:assert/strict';
import test from 'node:test';
import { modelOf } from '../../model/model.js';
import { terminal } from '../../reports/terminal.js';
import { columnsOf, wrap } from '../../reports/wrap.js';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';
import { story } from '../support/story.mjs';

const engine = await load();
const ANSI = /\x1b\[[\d;]*m/g;

/** @param {string} text */
function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** @param {string} before @param {string} after @param {import('../../reports/terminal.js').Settings} settings */
const report = (before, after, settings = {}) =>
  terminal(modelOf(engine.compare(before, after)), settings);

/** The paragraphs of a report, without its counts and their headings. @param {string} before @param {string} after */
const marked = (before, after) =>
  report(before, after, { width: 1000 })
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.trim());

test('no line is longer than asked, with colour or without', () => {
  for (const { before, after } of examples()) {
    for (const colour of [false, true]) {
      const text = report(before, after, { width: 60, colour });
      for (const line of text.split('\n').slice(5))
        assert.ok(columnsOf(line.replace(ANSI, '')) <= 60, line);
    }
  }
});

/** Signs in the place of colours; a mark that goes on in the next line is one. @param {string} text */
const withSigns = (text) =>
  squeezed(
    text
      .replace(/\x1b\[31;9(?:;1)?m(.*?)\x1b\[0m/g, '[-$1-]')
      .replace(/\x1b\[32;4(?:;1)?m(.*?)\x1b\[0m/g, '{+$1+}')
      .replace(ANSI, '')
      .replace(/-\]\[-|\+\}\{\+/g, ''),
  ).replace(/-\] \[-|\+\} \{\+/g, ' ');

test('signs mark exactly what colours mark', () => {
  const pairs = Array.from({ length: 100 }, (_, seed) => generatedPair(seed));
  for (const { before, after } of [...examples(), ...pairs]) {
    const model = modelOf(engine.compare(before, after));
    const signs = terminal(model).replace(/(\[-|\{\+) (?=[-+])|(?<=[-+]) (-\]|\+\})/g, '$1$2');
    assert.equal(withSigns(signs), withSigns(terminal(model, { colour: true })));
  }
});

test('colour marks letters in a word, signs the word', () => {
  const settings = { width: 1000, colour: true };
  const last = (/** @type {string} */ text) => text.trimEnd().split('\n').at(-1)?.trim();
  assert.equal(
    last(report('A causal remark fell.', 'A casual remark fell.', settings)),
    'A \x1b[31;9mcau\x1b[0m\x1b[31;9;1ms\x1b[0m\x1b[31;9mal\x1b[0m' +
      '\x1b[32;4mca\x1b[0m\x1b[32;4;1ms\x1b[0m\x1b[32;4mual\x1b[0m remark fell.',
  );
  assert.deepEqual(marked('A causal remark fell.', 'A casual remark fell.'), [
    'A [-causal-]{+casual+} remark fell.',
  ]);
});

test('an added paragraph that took in an edited sentence marks the edits in it', () => {
  const model = modelOf(
    story({
      sentences: {
        new: 'The fare stays.',
        ferry: 'The [old→new] ferry leaves at [eight→nine].',
        rest: 'Children ride free.',
      },
      before: [['ferry', 'rest']],
      after: [['new', 'ferry'], ['rest']],
      how: { ferry: 'moved' },
      links: [
        [[], [0], 'added'],
        [[0], [1], 'edited'],
      ],
    }),
  );
  const lines = terminal(model, { width: 1000 }).split('\n').slice(-6);
  assert.deepEqual(lines, [
    '+ ¶1  added',
    '    {+The fare stays.+} (moved from ¶1:) The [-old-]{+new+} ferry leaves at [-eight-]{+nine+}.',
    '',
    '~ ¶1 → ¶2  edited',
    '    (a sentence moved to ¶1) Children ride free.',
    '',
  ]);
});

test('a ¶ shows where a paragraph ends in one version only', () => {
  const one = 'One house stood there alone.';
  const two = 'Two dogs ran by the river today.';
  const three = 'Nobody came to the old hall.';
  assert.deepEqual(marked(`${one} ${two}\n\n${three}`, `${one}\n\n${two} ${three}`), [
    `${one} {+¶+}`,
    `${two} [-¶-] ${three}`,
  ]);
  assert.deepEqual(marked(`${one}\n\n${two}\n\n${three}`, `${one} ${two} ${three}`), [
    `${one} [-¶-] ${two} [-¶-] ${three}`,
  ]);
  const parted = marked(`${one} ${two}`, `${one}\n\n${two.replace('dogs', 'cats')}`);
  assert.deepEqual(parted, [`${one} {+¶+}`, 'Two [-dogs-]{+cats+} ran by the river today.']);
});

test('another form of one word is no rewriting', () => {
  for (const [before, after] of [
    ['The markets fall', 'The markets fell'],
    ['Reports', 'Report'],
    ['Бюджет города', 'Бюджеты города'],
  ])
    assert.match(report(before, after), /edited/, before);
});

test('a sign never runs into a word that begins or ends with it', () => {
  assert.deepEqual(marked('A well - known man sat.', 'A well known man sat.'), [
    'A well [- - -] known man sat.',
  ]);
  assert.deepEqual(marked('It was late -- too late.', 'It was late too late.'), [
    'It was late [- -- -] too late.',
  ]);
});

test('a difference in spacing opens no gap beside a mark', () => {
  assert.deepEqual(
    marked('It lies in the place, the old harbour.', 'It lies in the place (the old harbour).'),
    ['It lies in the place [-,-]{+(+}the old harbour{+)+}.'],
  );
  assert.deepEqual(marked('They call it Old Harbour.', 'They call it “Old Harbour”.'), [
    'They call it {+“+}Old Harbour{+”+}.',
  ]);
});

test('body paragraphs are numbered, and others are called by their role', () => {
  const story =
    'By Ann Lee\n\nThe vote was on Tuesday, the mayor said.\n\nNobody came to the old hall.';
  const text = report(
    `Bridge to close\n\n${story}`,
    `Bridge closes\n\n${story.replace('Tues', 'Fri')}`,
  );
  const heads = text.split('\n').filter((line) => /^[~=≈] /.test(line));
  assert.deepEqual(heads, [
    '~ Headline  edited',
    '= Byline  1 paragraph unchanged',
    '~ ¶1  edited',
    '= ¶2  1 paragraph unchanged',
  ]);
});

test('a terminal is not told what to do by a text', () => {
  const text = report('a', 'a \x1b[2J\x07\x9b b');
  assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

test('wraps by columns and closes marks at line ends', () => {
  const mark = { paint: (/** @type {string} */ text) => `<${text}>`, columns: () => 0 };
  assert.deepEqual(wrap([{ text: 'one two  three\nfour' }], 9, mark), ['one two', 'three', 'four']);
  assert.deepEqual(wrap([{ text: 'a ' }, { text: 'bb cc', style: 'x' }, { text: '.' }], 4, mark), [
    'a <bb>',
    '<cc>.',
  ]);
  assert.deepEqual(wrap([{ text: '中国和美国' }], 4, mark), ['中国', '和美', '国']);
  assert.deepEqual(wrap([{ text: 'x abcdefgh' }], 4, mark), ['x', 'abcd', 'efgh']);
  assert.deepEqual(wrap([], 4, mark), ['']);
});
