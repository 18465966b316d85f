// Getting around: from change to change, from finding to finding, from row to row.

/** @import { Context, Sight } from './index.js' */
import { cardEntries } from '../lib/card.js';
import { shownChanges } from '../lib/filters.js';
import { changeAnnouncement } from '../lib/labels.js';
import { nextIn, steppedFrom } from '../lib/navigation.js';

/** How to go there: to which row of the change, and whether to scroll to it and focus it. @typedef {{row?: number, scroll?: boolean, focus?: boolean}} How */

/** @param {Context} context @param {number} change @param {How} [how] */
export function goTo({ get, set }, change, { row, scroll = true, focus = false } = {}) {
  const { result, finding, findings, change: last, edit } = get();
  if (!result || !(change in result.model.changes)) return;
  const target = { row: row ?? result.model.changes[change], scroll, focus };
  const isOfChange = finding !== null && findings[finding].change === change;
  const current = change === last ? edit : null;
  set({ change, edit: current, target, finding: isOfChange ? finding : null, cardAway: false });
}

/** @param {Context} context @param {number} finding @param {How} [how] */
export function goToFinding({ get, set }, finding, { scroll = true, focus = false } = {}) {
  const placed = get().findings[finding];
  if (!placed) return;
  const { row, change } = placed;
  const target = row === null ? null : { row, scroll, focus };
  set({ finding, change, edit: null, target, cardAway: false });
}

/** Goes to a row, changed or not. @param {Context} context @param {number} row @param {How} [how] */
export function goToRow(context, row, { scroll = true, focus = false } = {}) {
  const { result } = context.get();
  if (!result || !(row in result.model.rows)) return;
  const { change } = result.model.rows[row];
  const target = { row, scroll, focus };
  if (change !== null) goTo(context, change, target);
  else context.set({ change, edit: null, finding: null, target, cardAway: false });
}

/** @param {Context} context @param {1 | -1} by @param {boolean} [focus] @param {boolean} [isOver] Past what is out of sight of the current change. */
export function step(context, by, focus = false, isOver = false) {
  const { result, change, target, hidden } = context.get();
  if (!result || (!isOver && context.sight.stepInside(by))) return;
  const shown = shownChanges(result.model, hidden);
  const rows = shown.map((at) => result.model.changes[at]);
  const next =
    change === null || !target
      ? shown[steppedFrom(rows, target?.row ?? context.sight.topRow(), by) ?? -1]
      : nextIn(shown, change, by);
  if (next === undefined) return;
  const skipped = change === null ? 0 : Math.abs(next - change) - 1;
  goTo(context, next, { focus });
  if (skipped > 0) context.emit('announce', skippedWords(context, next, skipped));
}

/** @param {Context} context @param {number} change @param {number} skipped */
function skippedWords({ get }, change, skipped) {
  const { result, t } = get();
  if (!result) return '';
  return `${changeAnnouncement(t, result.model, change)}; ${t.list.skipped({ n: skipped })}`;
}

/** Goes from edit to edit, and on to the next change that the filters leave. @param {Context} context @param {1 | -1} by */
export function stepEdit(context, by) {
  const { result, change, edit } = context.get();
  if (!result) return;
  const here = change === null ? [] : cardEntries(result.model, change);
  const at = edit === null ? (by > 0 ? 0 : -1) : edit + by;
  if (at in here) return goToEdit(context, at);
  step(context, by, true, true);
  const next = context.get().change;
  if (next === null || next === change) return;
  const there = cardEntries(result.model, next).length;
  if (there > 0) goToEdit(context, by > 0 ? 0 : there - 1);
}

/** @param {Context} context @param {number} edit */
function goToEdit({ get, set }, edit) {
  const { target } = get();
  set({ edit, finding: null, target: target && { ...target, scroll: true, focus: true } });
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

/** Opens the card, or closes it until it is opened again. @param {Context} context @param {boolean} cardOpen */
export function showCard({ get, set, emit }, cardOpen) {
  set({ cardOpen });
  const { cardShown, cardHidden } = get().t.status;
  emit('announce', cardOpen ? cardShown : cardHidden);
}

/** Puts the card away until one goes on. @param {Context} context */
export function leaveCard({ set }) {
  set({ cardAway: true });
}

/** Takes the focus to the card, or back to the row. @param {Context} context */
export function enterCard({ get, set, emit }) {
  if (get().target === null && get().finding === null) return;
  set({ cardOpen: true, cardAway: false });
  emit('card', null);
}

/** Given by the view of the rows. @param {Context} context @param {Sight} sight */
export function setSight(context, sight) {
  context.sight = sight;
}
