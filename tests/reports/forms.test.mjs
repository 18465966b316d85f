import assert from 'node:assert/strict';
import test from 'node:test';
import { modelOf } from '../../model/model.js';
import { summaryLine } from '../../reports/changes.js';
import { formLines } from '../../reports/forms.js';
import { terminal } from '../../reports/terminal.js';
import { load } from '../../wasm/engine-node.js';

const engine = await load();

/** @type {import('../../wasm/engine.js').ArticleInput} */
const before = {
  blocks: [
    { text: 'About the book', role: 'subhead', marks: [{ range: [0, 14], kind: 'heading-2' }] },
    { text: 'He read Moby-Dick in May.', marks: [{ range: [8, 17], kind: 'italic' }] },
    { text: 'Buy milk', role: 'list-item', marker: '1.' },
  ],
};
/** @type {import('../../wasm/engine.js').ArticleInput} */
const after = {
  blocks: [
    { text: 'About the book', role: 'subhead', marks: [{ range: [0, 14], kind: 'heading-3' }] },
    { text: 'He read Moby-Dick in May.', marks: [{ range: [0, 2], kind: 'bold' }] },
    { text: 'Buy milk', role: 'list-item', marker: '2.' },
  ],
};
const model = modelOf(engine.compare(before, after));

test('each difference of form is a line that names its words', () => {
  assert.deepEqual(formLines(model), [
    'Form',
    '  Subhead  “About the book”: heading 2 → heading 3',
    '  ¶1  “He”: bold added',
    '  ¶1  “Moby-Dick”: italic dropped',
    '  ¶2  “Buy milk”: another list marker',
  ]);
});

test('texts that differ in form alone are the same, and no more is said', () => {
  assert.equal(summaryLine(model.comparison), 'The texts are the same; 4 differences of form.');
  assert.match(terminal(model), /^Form {8}4 differences, listed with --forms$/m);
  assert.match(terminal(model, { forms: true }), /\n\nForm\n {2}Subhead/);
});
