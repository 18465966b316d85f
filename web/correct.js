// Correcting the machine: passages that belong together or do not, and the later text edited where it stands.

/** @import { Range } from '../wasm/engine.js' */
/** @import { Store } from './store.js' */
/** @import { How } from './moves.js' */
/** @import { Model, RowModel } from '../model/model.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Corrections, Pair } from './lib/corrections.js' */
import {
  NONE,
  afterEdit,
  apart,
  apartSentences,
  canBelong,
  countOf,
  ofRow,
  otherSide,
  partnersOf,
  together,
  withBreaks,
  withPin,
  without,
} from './lib/corrections.js';
import { followed, replacedBetween } from './lib/follow.js';
import { nextIn } from './lib/navigation.js';
import { t } from './strings/index.js';

/** A range of a text that may since have changed. @typedef {{text: string, range: Range}} Passage */

/** The row whose passage looks for what it belongs with. @typedef {{row: number, side: SideName}} Picking */

/**
 * @param {Store} store @param {() => void} compare @param {() => void} remember
 * @param {(row: number, how: How) => void} goToRow
 */
export function createCorrections(store, compare, remember, goToRow) {
  /** The row that the person is at. @returns {{model: Model, row: RowModel} | null} */
  function current() {
    const { result, target } = store.get();
    return result && target ? { model: result.model, row: result.model.rows[target.row] } : null;
  }

  /**
   * Pairs of the result in the texts as they stand: someone may have typed since.
   * @param {Model} model @param {readonly Pair[]} pairs
   */
  function inSources({ comparison: { texts } }, pairs) {
    const { before, after } = store.get().sources;
    const shown = { pins: pairs, breaks: [] };
    const one = afterEdit(shown, 'before', texts.before, before.text);
    return afterEdit(one, 'after', texts.after, after.text).pins;
  }

  /** @param {Corrections} corrections @param {string} said */
  function apply({ pins, breaks }, said) {
    remember();
    store.set({ pins, breaks, picking: null, cardOpen: true, said });
    // From a button of the card, which is about to be another one, the focus goes to the row.
    const { target } = store.get();
    if (target) goToRow(target.row, { scroll: false, focus: true });
    compare();
  }

  return {
    /** What the current row holds together does not belong together. */
    separate() {
      const at = current();
      if (!at || at.row.link.before.length === 0 || at.row.link.after.length === 0) return;
      const pairs = inSources(at.model, apart(at.model, at.row));
      if (pairs.length > 0) apply(withBreaks(store.get(), pairs), t.hand.separated);
    },

    /** Sentences that left their paragraph are not those that stood there. @param {number} index Of their link. */
    separateSentences(index) {
      const { result } = store.get();
      if (!result) return;
      const pairs = inSources(result.model, [apartSentences(result.model, index)]);
      if (pairs.length > 0) apply(withBreaks(store.get(), pairs), t.hand.separated);
    },

    /** Begins to look for what the passage of the current row belongs with. */
    pick() {
      const at = current();
      if (!at) return;
      /** @type {SideName} */
      const side = at.row.row.after.length > 0 ? 'after' : 'before';
      if (partnersOf(at.model, at.row, side).length === 0) return store.set({ said: t.hand.none });
      const said = t.hand.ask[otherSide(side)];
      store.set({ picking: { row: at.row.index, side }, cardOpen: true, said });
      goToRow(at.row.index, { scroll: false, focus: true });
    },

    /** The next passage that can be chosen. @param {1 | -1} step */
    stepPartner(step) {
      const { picking } = store.get();
      const at = current();
      if (!picking || !at) return;
      const rows = partnersOf(at.model, at.model.rows[picking.row], picking.side);
      const next = nextIn(rows, at.row.index, step);
      if (next !== undefined) goToRow(next, { focus: true });
    },

    /** Chooses a row, the current one unless told otherwise. @param {number} [index] */
    choosePartner(index) {
      const { picking } = store.get();
      const at = current();
      if (!picking || !at) return;
      const { model } = at;
      const from = model.rows[picking.row];
      const to = model.rows[index ?? at.row.index];
      if (!canBelong(from, picking.side, to)) return store.set({ said: t.hand.how });
      const [pair] = inSources(model, [together(model, from, picking.side, to)]);
      if (pair) apply(withPin(store.get(), pair), t.hand.linked);
    },

    stopPicking() {
      const { picking } = store.get();
      if (!picking) return;
      store.set({ picking: null, said: t.hand.stopped });
      goToRow(picking.row, { focus: true });
    },

    /** The corrections that speak of the current row. */
    takeBack() {
      const { result } = store.get();
      const at = current();
      if (!result || !at) return;
      const { pins, breaks } = ofRow(result, at.model, at.row);
      const gone = { pins: inSources(at.model, pins), breaks: inSources(at.model, breaks) };
      apply(without(store.get(), gone), t.hand.takenBack(countOf(gone)));
    },

    takeAllBack() {
      apply(NONE, t.hand.takenBack(countOf(store.get())));
    },

    /** Opens the later text of a row for editing, of the current one unless told otherwise. @param {number} [row] */
    openText(row = store.get().target?.row) {
      const { result } = store.get();
      if (row === undefined || !result?.model.rows[row]?.row.after.length) return;
      goToRow(row, { scroll: false });
      store.set({ opened: { row } });
    },

    /**
     * Puts other words in the place of a passage of the later text, and compares.
     * @param {Passage} passage @param {string} words @returns {Passage} Where they stand.
     */
    rewrite({ text: shown, range }, words) {
      const { sources } = store.get();
      const { text } = sources.after;
      const place = followed(range, replacedBetween(shown, text));
      if (!place) {
        store.set({ problem: t.hand.gone });
        return { text: shown, range };
      }
      const [start, end] = place;
      const put = words.trim() === '' ? '' : words;
      const rest = put === '' ? text.slice(end).trimStart() : text.slice(end);
      const next = text.slice(0, start) + put + rest;
      const { pins, breaks } = afterEdit(store.get(), 'after', text, next);
      remember();
      const after = { ...sources.after, text: next };
      store.set({ sources: { ...sources, after }, pins, breaks, said: t.hand.edited });
      if (next.trim() === '') store.set({ editing: true });
      compare();
      return { text: next, range: [start, start + put.length] };
    },
  };
}
