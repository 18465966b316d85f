// Getting around: from change to change, finding to finding, row to row, and what the list shows.

/** @import { Store } from './store.js' */
import { shownChanges } from './lib/filters.js';
import { nextIn, steppedFrom } from './lib/navigation.js';

/**
 * What only a view can know: the first row in sight, and whether a step has more to show of the current one.
 * @typedef {{topRow: () => number, stepInside: (step: 1 | -1) => boolean}} Sight
 */

/** @typedef {{row?: number, scroll?: boolean, focus?: boolean}} How */

/** @param {Store} store */
export function createMoves(store) {
  /** @type {Sight} */
  let sight = { topRow: () => 0, stepInside: () => false };

  /** @param {number} change @param {How} [how] */
  function goTo(change, { row, scroll = true, focus = false } = {}) {
    const { result, finding, findings } = store.get();
    if (!result || !(change in result.model.changes)) return;
    const target = { row: row ?? result.model.changes[change], scroll, focus };
    const stays = finding !== null && findings[finding].change === change ? finding : null;
    store.set({ change, target, finding: stays, cardOpen: true });
  }

  /** @param {number} index @param {How} [how] */
  function goToFinding(index, { scroll = true, focus = false } = {}) {
    const placed = store.get().findings[index];
    if (!placed) return;
    const { row, change } = placed;
    const target = row === null ? null : { row, scroll, focus };
    store.set({ finding: index, change, target, cardOpen: true });
  }

  /** Shows a row, changed or not. @param {number} row @param {How} [how] */
  function goToRow(row, { scroll = true, focus = false } = {}) {
    const { result } = store.get();
    if (!result || !(row in result.model.rows)) return;
    const { change } = result.model.rows[row];
    if (change !== null) goTo(change, { row, scroll, focus });
    else store.set({ change, finding: null, target: { row, scroll, focus }, cardOpen: true });
  }

  return {
    goTo,
    goToRow,
    goToFinding,

    /** @param {Sight} seen */
    setSight(seen) {
      sight = seen;
    },

    /** @param {1 | -1} step @param {boolean} [focus] */
    step(step, focus = false) {
      const { result, change, target, hidden } = store.get();
      if (!result || sight.stepInside(step)) return;
      const shown = shownChanges(result.model, hidden);
      const rows = shown.map((at) => result.model.changes[at]);
      const next =
        change === null || !target
          ? shown[steppedFrom(rows, target?.row ?? sight.topRow(), step) ?? -1]
          : nextIn(shown, change, step);
      if (next !== undefined) goTo(next, { focus });
    },

    /** @param {1 | -1} step @param {boolean} [focus] */
    stepFinding(step, focus = false) {
      const { findings, finding, hidden } = store.get();
      const shown = findings
        .map((_, index) => index)
        .filter((index) => !hidden.has(findings[index].finding.severity));
      const next = finding === null ? shown.at(step > 0 ? 0 : -1) : nextIn(shown, finding, step);
      if (next !== undefined) goToFinding(next, { focus });
    },

    /** Row by row, changed or not. @param {1 | -1} step */
    stepRow(step) {
      const { result, target } = store.get();
      if (!result) return;
      const from = target ? target.row + step : sight.topRow();
      goToRow(Math.min(Math.max(from, 0), result.model.rows.length - 1), { focus: true });
    },

    /** Steps through some rows only, in a circle: those that a part of the summary speaks of. @param {number[]} rows */
    cycle(rows) {
      const { result, target } = store.get();
      if (!result || rows.length === 0) return;
      const row = rows.find((at) => target !== null && at > target.row) ?? rows[0];
      const { change } = result.model.rows[row];
      if (change !== null) goTo(change);
    },

    /** The same for findings. @param {number[]} findings */
    cycleFindings(findings) {
      const { finding } = store.get();
      const next = findings.find((at) => finding !== null && at > finding) ?? findings[0];
      if (next !== undefined) goToFinding(next);
    },

    /** From one end of a move to the other. @param {boolean} [focus] */
    otherEnd(focus = false) {
      const { result, change, target } = store.get();
      if (!result || change === null || !target) return;
      const { other } = result.model.rows[target.row];
      if (other !== null) goTo(change, { row: other, focus });
    },

    closeCard() {
      store.set({ cardOpen: false });
    },

    /** @param {boolean} listOpen */
    showList(listOpen) {
      store.set({ listOpen });
    },

    /** @param {string} kind @param {boolean} isHidden */
    hideKind(kind, isHidden) {
      const hidden = new Set(store.get().hidden);
      if (isHidden) hidden.add(kind);
      else hidden.delete(kind);
      store.set({ hidden });
    },

    showAllKinds() {
      store.set({ hidden: new Set() });
    },

    /** @param {number} index @param {boolean} isSeen */
    markSeen(index, isSeen) {
      const { findings, seen } = store.get();
      const next = new Set(seen);
      if (isSeen) next.add(findings[index].key);
      else next.delete(findings[index].key);
      store.set({ seen: next });
    },
  };
}
