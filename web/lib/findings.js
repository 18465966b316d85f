// Findings as the page shows them: each with its place among the rows, grouped by severity and kind.

/** @import { Finding, Severity } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Strings } from '../../reports/changes.js' */
import { findingPlace, findingText } from '../../reports/changes.js';
import { languageTools } from '../../strings/language.js';
import { shortened } from './labels.js';

/** @type {readonly Severity[]} */
export const SEVERITIES = ['alert', 'check', 'note'];

/**
 * `key` stays the same when the texts are compared again, so that what was seen stays seen.
 * @typedef {{finding: Finding, row: number | null, change: number | null, key: string}} PlacedFinding
 */

/** @param {Model} model @returns {PlacedFinding[]} */
export function placedFindings({ comparison: { texts, findings, links }, rows }) {
  return findings.map((finding) => {
    const row = finding.link === null ? null : links[finding.link].row;
    const change = row === null ? null : rows[row].change;
    const words = `${texts.before.slice(...finding.before)}\u0000${texts.after.slice(...finding.after)}`;
    return { finding, row, change, key: `${finding.kind}\u0000${words}` };
  });
}

/** What findings were said in, by them. @type {WeakMap<Finding, {log: Strings, words: string}>} */
const known = new WeakMap();

/** A finding in words, which are made once. @param {Model} model @param {Finding} finding @param {Strings} log */
export function findingSaid(model, finding, log) {
  const last = known.get(finding);
  if (last?.log === log) return last.words;
  const words = findingText(model, finding, log);
  known.set(finding, { log, words });
  return words;
}

/**
 * Says beforehand what the heading will say, and yields the share that is said.
 * @param {Model} model @param {Strings} log @returns {Generator<number>}
 */
export function* sayAhead(model, log) {
  const { findings } = model.comparison;
  const told = findings.filter(({ severity }) => severity === findings[0].severity).slice(0, READ);
  for (const [at, finding] of told.entries()) {
    findingSaid(model, finding, log);
    yield at / told.length;
  }
}

/** So many findings of a kind are told by their words. */
const TOLD = 2;

/** Of more findings the names are those of their kinds: a book has thousands. */
const READ = 200;

/** A name that is longer is a sentence. */
const LONGEST_NAME = 40;

/** A name, who speaks, and the words, with the colons and brackets of any language. */
const NAMED = /^(.*?)(?:\u00a0?: |：| ?[(（](.+?)[)）](?:\u00a0?: |：))(.+)$/su;

/** "Figure changed", and what and where: "¶2 “12” → “18”". @param {Strings} log @param {Model} model @param {Finding} finding */
function toldOf(log, model, finding) {
  const text = findingSaid(model, finding, log).replace(/[.。]$/, '');
  const found = NAMED.exec(text);
  if (!found || found[1].length > LONGEST_NAME)
    return { name: log.kinds[finding.kind], detail: '' };
  const [, name, speaker, words] = found;
  const place = findingPlace(model, finding, log);
  const said = speaker ? languageTools(log.tag).commas([speaker, '']) : '';
  return { name, detail: `${place} ${said}${shortened(words, 48)}`.trim() };
}

/**
 * Findings of one severity by what they are called, in the order of the first of each.
 * @param {Strings} log @param {Model} model @param {readonly PlacedFinding[]} findings @param {Severity} severity
 * @param {ReadonlySet<number>} told Changes of which it is told elsewhere that a field changed.
 * @returns {{name: string, findings: number[], details: string[]}[]}
 */
export function byKind(log, model, findings, severity, told) {
  /** @type {Map<string, {findings: number[], details: string[]}>} */
  const kinds = new Map();
  let read = 0;
  findings.forEach(({ finding, change }, index) => {
    if (finding.severity !== severity) return;
    if (finding.kind === 'structure-field' && change !== null && told.has(change)) return;
    const { name, detail } =
      read++ < READ ? toldOf(log, model, finding) : { name: log.kinds[finding.kind], detail: '' };
    const kind = kinds.get(name) ?? { findings: [], details: [] };
    kinds.set(name, kind);
    kind.findings.push(index);
    if (detail !== '' && kind.details.length < TOLD) kind.details.push(detail);
  });
  return [...kinds].map(([name, kind]) => ({ name, ...kind }));
}

/** @param {readonly PlacedFinding[]} findings @param {Severity} severity @returns {number[]} */
export const ofSeverity = (findings, severity) =>
  findings.flatMap(({ finding }, index) => (finding.severity === severity ? [index] : []));
