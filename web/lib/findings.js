// Findings as the page shows them: each with its place among the rows, grouped by severity and kind.

/** @import { Finding, Severity } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Strings } from '../../reports/changes.js' */
import { findingText } from '../../reports/changes.js';

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

/** "Figure changed", "Headline changed": a field is called by its name. @param {Strings} log @param {Model} model @param {Finding} finding */
const nameOf = (log, model, finding) =>
  finding.kind === 'structure-field'
    ? findingText(model, finding, log).split(':')[0]
    : log.kinds[finding.kind];

/**
 * Findings of one severity by what they are called, in the order of the first of each.
 * @param {Strings} log @param {Model} model @param {readonly PlacedFinding[]} findings @param {Severity} severity
 * @param {ReadonlySet<number>} told Changes of which it is told elsewhere that a field changed.
 * @returns {{name: string, findings: number[]}[]}
 */
export function byKind(log, model, findings, severity, told) {
  /** @type {Map<string, number[]>} */
  const kinds = new Map();
  findings.forEach(({ finding, change }, index) => {
    if (finding.severity !== severity) return;
    if (finding.kind === 'structure-field' && change !== null && told.has(change)) return;
    const name = nameOf(log, model, finding);
    const found = kinds.get(name);
    if (found) found.push(index);
    else kinds.set(name, [index]);
  });
  return [...kinds].map(([name, found]) => ({ name, findings: found }));
}

/** @param {readonly PlacedFinding[]} findings @param {Severity} severity @returns {number[]} */
export const ofSeverity = (findings, severity) =>
  findings.flatMap(({ finding }, index) => (finding.severity === severity ? [index] : []));
