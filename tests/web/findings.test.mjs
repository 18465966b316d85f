import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../wasm/engine-node.js';
import { changesText, findingText } from '../../reports/changes.js';
import { findings as en } from '../../strings/en/findings.js';
import { LANGUAGES } from '../../strings/languages.js';
import { loadParts } from '../../strings/parts.js';
import { byKind, placedFindings } from '../../web/lib/findings.js';
import { modelOf } from '../../model/model.js';

const engine = await load();
const HEAD = 'Bridge closes for a year\n\nBy Ann Lee\n\n';
const BEFORE = `${HEAD}The repair of the old harbour bridge will cost 12 million euros, the city said.\n\nNobody was hurt.`;
const model = modelOf(engine.compare(BEFORE, BEFORE.replace('12 million', '15 million')));
const findings = placedFindings(model);

test('a finding has a sentence and the row and change it is in', () => {
  const [{ finding, row, change }] = findings;
  assert.equal(finding.kind, 'figure-changed');
  assert.match(findingText(model, finding), /12 million.*15 million/);
  assert.equal(change, 0);
  assert.equal(model.changes[0], row);
  assert.deepEqual(byKind(en, model, findings, 'alert', new Set()), [
    {
      name: 'Figure changed',
      findings: [0],
      details: ['¶1 “12 million euros” → “15 million euros”'],
    },
  ]);
});

test('in every language a kind is told by its name, and the words apart from it', async () => {
  const said = BEFORE.replace('Nobody was hurt.', '“We will not pay,” said Ann Lee.');
  const quoted = modelOf(engine.compare(said, said.replace('will not', 'cannot')));
  for (const code of Object.keys(LANGUAGES)) {
    const { findings: log } = await loadParts(code, ['findings']);
    const [{ name, details }] = byKind(log, quoted, placedFindings(quoted), 'alert', new Set());
    assert.equal(name, log.kinds['quotation-altered'], code);
    assert.match(details[0], /Ann Lee.*will not.*cannot/, code);
  }
});

test('the log numbers paragraphs as the page does, without headline and byline', () => {
  assert.match(changesText(model), /¶1 {2}Figure changed/);
});

test('a finding keeps its key when the texts are compared again', () => {
  const after = BEFORE.replace('12 million', '15 million').replace('Nobody', 'No one');
  const again = placedFindings(modelOf(engine.compare(BEFORE, after)));
  assert.ok(again.some(({ key }) => key === findings[0].key));
});
