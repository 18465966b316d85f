// Getting around: from change to change, from finding to finding, from row to row.

/** @import { Context, Sight } from './index.js' */
import { shownChanges } from '../lib/filters.js';
import { nextIn, steppedFrom } from '../lib/navigation.js';

/** How to go there: to which row of the change, and whether to scroll to it and focus it. @typedef {{row?: number, scroll?: boolean, focus?: boolean}} How */

/** @param {Context} context @param {number} change @param {How} [how] */
export function goTo({ get, set }, change, { row, scroll = true, focus = false } = {}) {
  const { result, finding, findings } = get();
  if (!result || !(change in result.model.changes)) return;
  const target = { row: row ?? result.model.changes[change], scroll, focus };
  const isOfChange = finding !== null && findings[finding].change === change;
  set({ change, target, finding: isOfChange ? finding : null, cardOpen: true });
}

/** @param {Context} context @param {number} finding @param {How} [how] */
export function goToFinding({ get, set }, finding, { scroll = true, focus = false } = {}) {
  const placed = get().findings[finding];
  if (!placed) return;
  const { row, change } = placed;
  const target = row === null ? null : { row, scroll, focus };
  set({ finding, change, target, cardOpen: true });
}

/** Goes to a row, changed or not. @param {Context} context @param {number} row @param {How} [how] */
export function goToRow(context, row, { scroll = true, focus = false } = {}) {
  const { result } = context.get();
  if (!result || !(row in result.model.rows)) return;
  const { change } = result.model.rows[row];
  const target = { row, scroll, focus };
  if (change !== null) goTo(context, change, target);
  else context.set({ change, finding: null, target, cardOpen: true });
}

/** @param {Context} context @param {1 | -1} by @param {boolean} [focus] */
export function step(context, by, focus = false) {
  const { result, change, target, hidden } = context.get();
  if (!result || context.sight.stepInside(by)) return;
  const shown = shownChanges(result.model, hidden);
  const rows = shown.map((at) => result.model.changes[at]);
  const next =
    change === null || !target
      ? shown[steppedFrom(rows, target?.row ?? context.sight.topRow(), by) ?? -1]
      : nextIn(shown, change, by);
  if (next !== undefined) goTo(context, next, { focus });
}

/** @param {Context} context @param {1 | -1} by @param {boolean} [focus] */
export function stepFinding(context, by, focus = false) {
  const { findings, finding, hidden } = context.get();
  const shown = findings
    .map((_, index) => index)
    .filter((index) => !hidden.has(findings[index].finding.severity));
  const next = finding === null ? shown.at(by > 0 ? 0 : -1) : nextIn(shown, finding, by);
  if (next !== undefined) goToFinding(context, next, { focus });
}

/** Goes row by row, changed or not. @param {Context} context @param {1 | -1} by */
export function stepRow(context, by) {
  const { result, target } = context.get();
  if (!result) return;
  const row = target ? target.row + by : context.sight.topRow();
  const last = result.model.rows.length - 1;
  goToRow(context, Math.min(Math.max(row, 0), last), { focus: true });
}

/** Goes round in some rows: those that a part of the summary speaks of. @param {Context} context @param {number[]} rows */
export function cycle(context, rows) {
  const { result, target } = context.get();
  if (!result || rows.length === 0) return;
  const row = rows.find((at) => target !== null && at > target.row) ?? rows[0];
  const { change } = result.model.rows[row];
  if (change !== null) goTo(context, change);
}

/** Goes round in some findings. @param {Context} context @param {number[]} findings */
export function cycleFindings(context, findings) {
  const { finding } = context.get();
  const next = findings.find((at) => finding !== null && at > finding) ?? findings[0];
  if (next !== undefined) goToFinding(context, next);
}

/** Goes from one end of a move to the other. @param {Context} context @param {boolean} [focus] */
export function otherEnd(context, focus = false) {
  const { result, change, target } = context.get();
  if (!result || change === null || !target) return;
  const { other } = result.model.rows[target.row];
  if (other !== null) goTo(context, change, { row: other, focus });
}

/** @param {Context} context */
export function closeCard({ set }) {
  set({ cardOpen: false });
}

/** Given by the view of the rows. @param {Context} context @param {Sight} sight */
export function setSight(context, sight) {
  context.sight = sight;
}
