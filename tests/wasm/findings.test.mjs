// Findings of whole articles: there are none where nothing changed, and swapping the sides swaps them. What must be found
// in a sentence is in tests/core/findings.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';

/** @import { ArticleInput, Comparison, FindingKind } from '../../wasm/engine.js' */

const engine = await load();

/** @type {[FindingKind, FindingKind][]} */
const PAIRS = [
  ['attribution-anonymised', 'attribution-named'],
  ['attribution-dropped', 'attribution-added'],
  ['quotation-marked', 'quotation-unmarked'],
  ['quotation-shortened', 'quotation-extended'],
  ['quotation-removed', 'quotation-added'],
  ['figure-removed', 'figure-added'],
  ['link-removed', 'link-added'],
  ['note-removed', 'note-added'],
];
const MIRRORED = new Map(
  PAIRS.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** All but the slips, which speak of the later version only. @param {Comparison} comparison @param {boolean} exchanged */
function lines({ findings }, exchanged) {
  return findings
    .filter(({ kind }) => !kind.startsWith('slip-'))
    .map((f) => {
      const ends = [
        [f.before, f.after],
        [f.wholeBefore, f.wholeAfter],
        [f.speakerBefore, f.speakerAfter],
      ].map((pair) => (exchanged ? pair.reverse() : pair));
      return JSON.stringify([exchanged ? (MIRRORED.get(f.kind) ?? f.kind) : f.kind, ends]);
    })
    .sort();
}

/** @param {ArticleInput} before @param {ArticleInput} after */
function check(before, after) {
  assert.deepEqual(engine.compare(after, after).findings, []);
  const comparison = engine.compare(before, after);
  assert.deepEqual(lines(comparison, false), lines(engine.compare(after, before), true));
  return comparison.findings.length;
}

test('findings swap with the sides, and identical texts have none', () => {
  let found = 0;
  for (const { before, after } of examples()) found += check(before, after);
  for (let seed = 0; seed < 300; seed++) {
    const { before, after } = generatedPair(seed);
    found += check(before, after);
  }
  assert.ok(found > 300, `${found} found`);
});
