// Findings as the page shows them: each with its sentence and its place among the rows.

/** @import { Comparison, Range } from '../../wasm/engine.js' */
/** @import { Model } from './rows.js' */

/** @typedef {'alert' | 'check' | 'note'} Severity */
/**
 * One finding of the engine; its `kind` begins with its group: `figure-changed`.
 * @typedef {object} Finding
 * @property {string} kind
 * @property {Severity} severity
 * @property {Range} before
 * @property {Range} after
 * @property {number | null} link
 */

/** @type {readonly Severity[]} */
export const SEVERITIES = ['alert', 'check', 'note'];

/**
 * `key` stays the same when the texts are compared again, so that what was seen stays seen.
 * @typedef {{finding: Finding, text: string, row: number | null, change: number | null, key: string}} PlacedFinding
 */

/** @param {Model} model @param {readonly {finding: Finding, text: string}[]} log @returns {PlacedFinding[]} */
export function placedFindings(model, log) {
  const { texts } = model.comparison;
  return log.map(({ finding, text }) => {
    const row = finding.link === null ? null : model.places.mainRow[finding.link];
    const change = row === null ? null : model.rows[row].change;
    const words = `${texts.before.slice(...finding.before)}\u0000${texts.after.slice(...finding.after)}`;
    return { finding, text, row, change, key: `${finding.kind}\u0000${words}` };
  });
}

/** @param {string} kind */
export const groupOf = (kind) => kind.split('-')[0];

/**
 * What the strip says: how many of each group, alerts and matters to check only.
 * @param {readonly PlacedFinding[]} findings
 * @returns {{group: string, severity: Severity, findings: number[]}[]}
 */
export function groupsOf(findings) {
  /** @type {Map<string, {group: string, severity: Severity, findings: number[]}>} */
  const groups = new Map();
  findings.forEach(({ finding: { kind, severity } }, index) => {
    if (severity === 'note') return;
    const group = groupOf(kind);
    const known = groups.get(group);
    if (known) known.findings.push(index);
    else groups.set(group, { group, severity, findings: [index] });
  });
  return [...groups.values()];
}
