import assert from 'node:assert/strict';
import test from 'node:test';
import { modelOf } from '../../model/model.js';
import { changeLog, changesText, coverage, summaryLine } from '../../reports/changes.js';
import { load } from '../../wasm/engine-node.js';
import { loadParts } from '../../strings/parts.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';
import { story } from '../support/story.mjs';

/** @import { Finding, FindingKind } from '../../wasm/engine.js' */

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
      ['Quotation altered (mayor): “disaster” → “catastrophe” in “a catastrophe”.'],
    ],
    [
      'The firm lost $2.5 million last year.',
      'The firm lost $3.5 million last year.',
      ['Figure changed: “$2.5 million” → “$3.5 million”.'],
    ],
    [
      'Inflation stood at 18.1 percent in May.',
      'Inflation stood at 18 percent in May.',
      ['Figure rounded: “18.1 percent” → “18 percent”.'],
    ],
    [
      'Inflation stood at 18 percent in May.',
      'Inflation stood at 18.1 percent in May.',
      ['Figure made more exact: “18 percent” → “18.1 percent”.'],
    ],
    [
      'The storm cut power to at least 3,000 homes.',
      'The storm cut power to 3,000 homes.',
      ['Figure no longer qualified: “at least 3,000” → “3,000”.'],
    ],
    [
      'The trial begins on Tuesday in Leeds.',
      'The trial begins on Wednesday in Leeds.',
      ['Day changed: “Tuesday” → “Wednesday”.'],
    ],
    [
      'The minister resigned on April 9 after the vote.',
      'The minister resigned on April 10 after the vote.',
      ['Date changed: “April 9” → “April 10”.'],
    ],
    [
      'The council said it did not know of any further steps that might be needed to keep the old bridge across the river open.',
      'The council said it did not know of "any further steps that might be needed to keep the old bridge across the river open."',
      [
        'Quotation marks added: “any further steps that might be needed to keep the old bridge across the river open”.',
      ],
    ],
    [
      'Officials described the plan as "a painful necessity" on Monday.',
      'Officials described the plan as a painful necessity on Monday.',
      ['Quotation marks dropped: “a painful necessity”.'],
    ],
    [
      'The mayor is a member of the board.',
      'The mayor is not a member of the board.',
      ['Negation added: “not” in “The mayor is not a member of the board.”'],
    ],
  ];
  for (const [before, after, expected] of cases) {
    assert.deepEqual(sentences(before, after), expected);
    assert.deepEqual(sentences(after, after), []);
  }
});

test('joins the words of a story as the story does, whatever language it is told in', async () => {
  const { findings: chinese } = await loadParts('zh', ['findings']);
  const cases = [
    ['The police counted 4,000 people.', 'The police counted about 4,000 people.', 'about 4,000'],
    [
      '4,000 people came to the square.',
      '4,000 or more people came to the square.',
      '4,000 or more',
    ],
    [
      '警察によると、4000人が広場に集まった。',
      '警察によると、約4000人が広場に集まった。',
      '約4000',
    ],
    ['市议会开会，有4000人来到广场。', '市议会开会，有4000人左右来到广场。', '4000左右'],
  ];
  for (const [before, after, told] of cases)
    for (const strings of [undefined, chinese]) {
      const [{ text }] = changeLog(modelOf(engine.compare(before, after)), strings);
      assert.ok(text.includes(`“${told}”`), text);
    }
});

test('names the targets of links where the input has them', () => {
  const text = 'Read the report before you vote.';
  const link = (/** @type {string} */ href) => ({
    blocks: [{ text, hrefs: [{ range: /** @type {const} */ ([5, 15]), href }] }],
  });
  assert.deepEqual(sentences(link('a.example'), link('b.example')), [
    'Link changed: “the report” leads to b.example, not a.example.',
  ]);
});

test('shortens what is long in the middle, at words', () => {
  const long = 'word '.repeat(60).trim();
  const [text] = sentences(
    `Storm lashes coast\n${long}.\nCorrection: It was ${long} indeed.`,
    `Storm lashes coast\n${long}.`,
  );
  assert.match(text, /^Correction note removed: “Correction: It was (word )+… (word )+indeed\.”$/);
  assert.ok(text.length < 150);
});

test('quotes of two long phrases what differs', () => {
  const long = 'word '.repeat(30).trim();
  assert.deepEqual(
    sentences(
      `Correction: The ${long} storm hit the coast before dawn.`,
      `Correction: The ${long} storm spared the coast before dawn.`,
    ),
    ['Correction note changed: “word storm hit the coast” → “word storm spared the coast”.'],
  );
});

test('fills every sentence and leaves no brace', () => {
  const pairs = [...examples(), ...Array.from({ length: 100 }, (_, seed) => generatedPair(seed))];
  for (const { before, after } of pairs) {
    const comparison = engine.compare(before, after);
    const model = modelOf(comparison);
    for (const { text, kind } of changeLog(model)) {
      assert.match(text, /^\p{Lu}.*[.”]$/su, kind);
      assert.doesNotMatch(text, /[{}]|undefined/, kind);
    }
    assert.ok(changesText(model).startsWith(summaryLine(comparison)));
  }
});

test('names the paragraph by its number, and a headline by its role', () => {
  const made = story({
    sentences: {
      head: 'Closed for [12→14] days.',
      by: 'By Ann Lee.',
      body: 'It costs [5→6] euros.',
    },
    before: [['head'], ['by'], ['body']],
    after: [['head'], ['by'], ['body']],
    roles: { before: ['headline', 'byline'], after: ['headline', 'byline'] },
    links: [
      [[0], [0], 'edited'],
      [[1], [1], 'unchanged'],
      [[2], [2], 'edited'],
    ],
  });
  /** @param {FindingKind} kind @param {number} link @returns {Finding} */
  const finding = (kind, link) => {
    const { before, after } = made.sentenceLinks[link].edits[0];
    const none = /** @type {const} */ ([0, 0]);
    const ranges = { before, after, wholeBefore: before, wholeAfter: after };
    const speakers = { speakerBefore: none, speakerAfter: none };
    return { kind, severity: 'check', ...ranges, ...speakers, link, sentenceLink: link };
  };
  const findings = [
    finding('figure-changed', 0),
    finding('figure-changed', 2),
    finding('structure-field', 0),
  ];
  assert.deepEqual(
    changeLog(modelOf({ ...made, findings })).map(({ place, text }) => `${place} ${text}`),
    [
      'Headline Figure changed: “12” → “14”.',
      '¶1 Figure changed: “5” → “6”.',
      ' Headline changed: “12” → “14”.',
    ],
  );
});

test('sums up', () => {
  const before = 'The firm lost $2.5 million last year.';
  assert.equal(summaryLine(engine.compare(before, before)), 'Identical: not a character differs.');
  assert.equal(
    summaryLine(engine.compare(before, before.replace('2.5', '3.5'))),
    'Substantive edit: 1 must check; 14% of the words are new.',
  );
});

test('says what was looked for in a language that is known in part', () => {
  const before = 'Staden byggde en ny bro över ån, och den kostade 12 miljoner kronor.';
  const comparison = engine.compare(before, before.replace('ny', 'gammal'), { language: 'sv' });
  const sentence = 'Findings for Swedish cover quotations, figures and structure only.';
  assert.equal(coverage(comparison), sentence);
  assert.equal(changesText(modelOf(comparison)).split('\n')[1], sentence);
  assert.equal(coverage(engine.compare(before, before, { language: 'sv' })), '');
  assert.equal(
    coverage(engine.compare('The town is old.', 'The town is new.', { language: 'en' })),
    '',
  );
});
