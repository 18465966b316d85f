import assert from 'node:assert/strict';
import test from 'node:test';
import { modelOf } from '../../model/model.js';
import { changeLog, changesText, summaryLine } from '../../reports/changes.js';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';

const engine = await load();

/** @param {import('../../wasm/engine.js').ArticleInput} before @param {import('../../wasm/engine.js').ArticleInput} after */
const sentences = (before, after) =>
  changeLog(modelOf(engine.compare(before, after))).map(({ text }) => text);

test('says what changed in sentences', () => {
  /** @type {[string, string, string[]][]} */
  const cases = [
    [
      'The mayor said the plan was "a disaster" for the city.',
      'The mayor said the plan was "a catastrophe" for the city.',
      ['Quotation altered: “disaster” is now “catastrophe” in mayor’s “a catastrophe”.'],
    ],
    [
      'The firm lost $2.5 million last year.',
      'The firm lost $3.5 million last year.',
      ['Figure changed: “$2.5 million” is now “$3.5 million”.'],
    ],
    [
      'Inflation stood at 18.1 percent in May.',
      'Inflation stood at 18 percent in May.',
      ['Figure rounded: “18.1 percent” is now “18 percent”.'],
    ],
    [
      'Inflation stood at 18 percent in May.',
      'Inflation stood at 18.1 percent in May.',
      ['Figure made more exact: “18 percent” is now “18.1 percent”.'],
    ],
    [
      'The storm cut power to at least 3,000 homes.',
      'The storm cut power to 3,000 homes.',
      ['Figure no longer qualified: “at least 3,000” is now “3,000”.'],
    ],
    [
      'The mayor is a member of the board.',
      'The mayor is not a member of the board.',
      ['Negation added: “not” in “The mayor is not a member of the board.”.'],
    ],
  ];
  for (const [before, after, expected] of cases) {
    assert.deepEqual(sentences(before, after), expected);
    assert.deepEqual(sentences(after, after), []);
  }
});

test('names the targets of links where the input has them', () => {
  const text = 'Read the report before you vote.';
  const link = (/** @type {string} */ href) => ({
    blocks: [{ text, hrefs: [{ range: /** @type {const} */ ([5, 15]), href }] }],
  });
  assert.deepEqual(sentences(link('a.example'), link('b.example')), [
    'Link changed: “the report” now leads to b.example instead of a.example.',
  ]);
});

test('shortens what is long in the middle, at words', () => {
  const long = 'word '.repeat(60).trim();
  const [text] = sentences(
    `Storm lashes coast\n${long}.\nCorrection: It was ${long} indeed.`,
    `Storm lashes coast\n${long}.`,
  );
  assert.match(
    text,
    /^Correction note removed: “Correction: It was (word )+… (word )+indeed\.”\.$/,
  );
  assert.ok(text.length < 150);
});

test('fills every sentence and leaves no brace', () => {
  const pairs = [...examples(), ...Array.from({ length: 100 }, (_, seed) => generatedPair(seed))];
  for (const { before, after } of pairs) {
    const comparison = engine.compare(before, after);
    const model = modelOf(comparison);
    for (const { text, kind } of changeLog(model)) {
      assert.match(text, /^\p{Lu}.*\.$/su, kind);
      assert.doesNotMatch(text, /[{}]|undefined/, kind);
    }
    assert.ok(changesText(model).startsWith(summaryLine(comparison)));
  }
});

test('names the paragraph by its number, and a headline by its role', () => {
  const story = (/** @type {string} */ days, /** @type {string} */ euros) =>
    `Bridge closes for ${days} days\n\nBy Ann Lee\n\nThe repair of the bridge will cost ${euros} euros, the city said.`;
  const log = changeLog(modelOf(engine.compare(story('12', '5,000'), story('14', '6,000'))));
  assert.deepEqual(
    log.map(({ place, text }) => `${place} ${text}`),
    [
      'Headline Figure changed: “12 days” is now “14 days”.',
      '¶1 Figure changed: “5,000 euros” is now “6,000 euros”.',
      ' Headline changed: “Bridge closes for 12 days” is now “Bridge closes for 14 days”.',
    ],
  );
});

test('sums up', () => {
  const before = 'The firm lost $2.5 million last year.';
  assert.equal(summaryLine(engine.compare(before, before)), 'Identical: not a character differs.');
  assert.equal(
    summaryLine(engine.compare(before, before.replace('2.5', '3.5'))),
    'Substantive edit: 1 alert; 14% of the words are new.',
  );
});
