// The page's state in one place. Views read it and subscribe; what can be derived from a comparison is derived once.

/** @import { Comparison } from '../wasm/engine.js' */
/** @import { Model } from './lib/rows.js' */
/** @import { Mode } from './lib/navigation.js' */
/** @import { SideName } from './lib/places.js' */
import { modelOf } from './lib/rows.js';

/** @typedef {{name: string, text: string}} Source A name is a file's, or empty for pasted or typed text. */

/** @typedef {{model: Model, names: Record<SideName, string>}} Result */

/** @typedef {{row: number, scroll: boolean, focus: boolean}} Target A new object asks to be shown again. */

/**
 * @typedef {object} State
 * @property {Record<SideName, Source>} sources
 * @property {boolean} editing The texts are open, alone or above the result.
 * @property {Result | null} result The last comparison that ended; it stays until the next one ends.
 * @property {'idle' | 'running' | 'slow'} job `slow` once it is worth telling.
 * @property {string} problem What went wrong and what to do, or ''.
 * @property {string} hint A word on something the page decided by itself, or ''.
 * @property {Mode} mode
 * @property {number | null} change
 * @property {Target | null} target The row that shows the current change: its main one or its other end.
 * @property {boolean} listOpen
 * @property {boolean} shortcuts Single keys without a modifier are heard.
 */

/** @type {State} */
const INITIAL = {
  sources: { before: { name: '', text: '' }, after: { name: '', text: '' } },
  editing: true,
  result: null,
  job: 'idle',
  problem: '',
  hint: '',
  mode: 'both',
  change: null,
  target: null,
  listOpen: false,
  shortcuts: true,
};

/**
 * @typedef {object} Store
 * @property {() => Readonly<State>} get
 * @property {(patch: Partial<State>) => void} set
 * @property {(keys: (keyof State)[], listener: (state: Readonly<State>) => void) => void} watch Calls the listener now
 *   and whenever one of the keys changed.
 */

/** @param {Partial<State>} [initial] @returns {Store} */
export function createStore(initial = {}) {
  /** @type {State} */
  let state = { ...INITIAL, ...initial };
  /** @type {{keys: (keyof State)[], listener: (state: Readonly<State>) => void}[]} */
  const watchers = [];
  return {
    get: () => state,
    set(patch) {
      const previous = state;
      state = { ...state, ...patch };
      const changed = watchers.filter(({ keys }) =>
        keys.some((key) => previous[key] !== state[key]),
      );
      for (const { listener } of changed) listener(state);
    },
    watch(keys, listener) {
      watchers.push({ keys, listener });
      listener(state);
    },
  };
}

/** @param {Comparison} comparison @param {Record<SideName, string>} names @returns {Result} */
export function resultOf(comparison, names) {
  return { model: modelOf(comparison), names };
}
