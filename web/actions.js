// What a person can do on the page. Views and keys call these; only this module changes the state.

/** @import { Store, Source } from './store.js' */
/** @import { Mode } from './lib/navigation.js' */
/** @import { SideName } from './lib/places.js' */
import { Cancelled } from './compare-client.js';
import { inOrder, problemOf } from './lib/files.js';
import { stepped, steppedFrom } from './lib/navigation.js';
import { resultOf } from './store.js';
import { decodeText } from '../documents/text.js';

/** A comparison that ends within this many milliseconds is not announced. */
const PATIENCE = 300;

/** Typing is compared this long after the last key; a longer text waits a little longer. */
const typingPause = (/** @type {number} */ length) => 200 + Math.min(length / 2000, 1500);

/** @typedef {ReturnType<typeof createActions>} Actions */

/**
 * What only a view can know: the first row in sight, and whether a step has more to show of the current one.
 * @typedef {{topRow: () => number, stepInside: (step: 1 | -1) => boolean}} Sight
 */

/**
 * @param {Store} store
 * @param {import('./compare-client.js').CompareClient} client
 * @param {() => Promise<Record<SideName, Source>>} loadExample
 */
export function createActions(store, client, loadExample) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typing;
  /** @type {Sight} */
  let sight = { topRow: () => 0, stepInside: () => false };

  async function compare() {
    const { before, after } = store.get().sources;
    if (!isFilled()) return;
    const slow = setTimeout(() => store.set({ job: 'slow' }), PATIENCE);
    store.set({ job: 'running', problem: '' });
    try {
      const comparison = await client.compare(before.text, after.text);
      const result = resultOf(comparison, { before: before.name, after: after.name });
      const { change } = store.get();
      const stays = change !== null && change < result.model.changes.length;
      const target = stays
        ? { row: result.model.changes[change], scroll: false, focus: false }
        : null;
      store.set({ result, change: stays ? change : null, target, job: 'idle' });
    } catch (error) {
      if (error instanceof Cancelled) return;
      const message = error instanceof Error ? error.message : String(error);
      store.set({
        job: 'idle',
        editing: true,
        problem: `The texts could not be compared. ${message}`,
      });
    } finally {
      clearTimeout(slow);
    }
  }

  const isFilled = () => Object.values(store.get().sources).every(({ text }) => text.trim() !== '');

  /** @param {Partial<Record<SideName, Source>>} given @param {string} [hint] */
  function fill(given, hint = '') {
    clearTimeout(typing);
    const wasFilled = isFilled();
    store.set({ sources: { ...store.get().sources, ...given }, problem: '', hint });
    if (!isFilled()) return;
    if (!wasFilled || !store.get().result) store.set({ editing: false });
    compare();
  }

  /** @param {File} file @returns {Promise<Source | string>} The text, or what to do instead. */
  async function readFile(file) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const problem = problemOf(bytes);
      if (problem) return `“${file.name}” ${problem}.`;
      const { text } = decodeText(bytes);
      return text.trim() === ''
        ? `“${file.name}” holds no text. Choose another file, or paste the text here.`
        : { name: file.name, text };
    } catch {
      return `“${file.name}” could not be read. If it is a folder or has been moved, open the file itself.`;
    }
  }

  /** @param {number} change @param {{row?: number, scroll?: boolean, focus?: boolean}} [how] */
  function goTo(change, { row, scroll = true, focus = false } = {}) {
    const { result } = store.get();
    if (!result || !(change in result.model.changes)) return;
    const target = { row: row ?? result.model.changes[change], scroll, focus };
    store.set({ change, target });
  }

  return {
    compare,
    goTo,
    fill,

    /** @param {Sight} seen */
    setSight(seen) {
      sight = seen;
    },

    /** @param {SideName} side @param {string} text */
    type(side, text) {
      clearTimeout(typing);
      const { sources } = store.get();
      store.set({ sources: { ...sources, [side]: { ...sources[side], text } } });
      typing = setTimeout(compare, typingPause(text.length));
    },

    /** @param {File[]} files @param {SideName} side Where a single file goes. */
    async open(files, side) {
      if (files.length > 2) {
        store.set({
          problem: `Stet compares two versions: choose two files, not ${files.length}.`,
        });
        return;
      }
      const ordered = files.length === 2 ? inOrder(files) : null;
      const opened = await Promise.all((ordered?.files ?? files).map(readFile));
      const problems = opened.filter((each) => typeof each === 'string');
      if (problems.length > 0) {
        store.set({ problem: problems.join(' ') });
        return;
      }
      const [one, two] = /** @type {Source[]} */ (opened);
      if (!ordered) return fill({ [side]: one });
      const by = ordered.by === 'time' ? 'it was saved first' : 'of its name';
      fill(
        { before: one, after: two },
        `“${one.name}” was taken as the earlier version because ${by}. ⇄ swaps the two.`,
      );
    },

    async example() {
      try {
        fill(await loadExample());
        store.set({ editing: false });
      } catch {
        store.set({
          problem: 'The example could not be loaded. Paste or open two texts of your own.',
        });
      }
    },

    swap() {
      const { before, after } = store.get().sources;
      fill({ before: after, after: before });
    },

    cancel() {
      clearTimeout(typing);
      client.cancel();
      store.set({ job: 'idle', editing: true });
    },

    /** @param {boolean} editing */
    edit(editing) {
      store.set({ editing, hint: '' });
    },

    /** @param {1 | -1} step @param {boolean} [focus] */
    step(step, focus = false) {
      const { result, change, target } = store.get();
      if (!result || sight.stepInside(step)) return;
      const { changes } = result.model;
      const next =
        change === null || !target
          ? steppedFrom(changes, sight.topRow(), step)
          : stepped(change, changes.length, step);
      if (next !== null) goTo(next, { focus });
    },

    /** Steps through some rows only, in a circle: those that a part of the summary speaks of. @param {number[]} rows */
    cycle(rows) {
      const { result, target } = store.get();
      if (!result || rows.length === 0) return;
      const row = rows.find((at) => target !== null && at > target.row) ?? rows[0];
      const { change } = result.model.rows[row];
      if (change !== null) goTo(change);
    },

    /** From one end of a move to the other. @param {boolean} [focus] */
    otherEnd(focus = false) {
      const { result, change, target } = store.get();
      if (!result || change === null || !target) return;
      const { other } = result.model.rows[target.row];
      if (other !== null) goTo(change, { row: other, focus });
    },

    /** Shows a row, whichever change it is part of. @param {number} row @param {{scroll?: boolean, focus?: boolean}} [how] */
    goToRow(row, how) {
      const change = store.get().result?.model.rows[row]?.change ?? null;
      if (change !== null) goTo(change, { row, ...how });
    },

    /** @param {Mode} mode */
    setMode(mode) {
      store.set({ mode });
    },

    /** @param {boolean} listOpen */
    showList(listOpen) {
      store.set({ listOpen });
    },

    /** @param {boolean} shortcuts */
    allowShortcuts(shortcuts) {
      store.set({ shortcuts });
    },

    dismiss() {
      store.set({ problem: '', hint: '' });
    },
  };
}
