// The page's state in one place. Views read it and subscribe; what can be derived from a comparison is derived once.

/** @import { Stage } from '../wasm/engine.js' */
/** @import { Picking } from './correct.js' */
/** @import { Corrections } from './lib/corrections.js' */
/** @import { Decisions } from './lib/decisions.js' */
/** @import { PlacedFinding } from './lib/findings.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Mode } from '../model/paragraphs.js' */
/** @import { SideName } from '../model/places.js' */

/** @typedef {{name: string, text: string}} Source A name is a file's, or empty for pasted or typed text. */

/** With the corrections that it was made with. @typedef {{model: Model, names: Record<SideName, string>} & Corrections} Result */

/** @typedef {{row: number, scroll: boolean, focus: boolean}} Target A new object asks to be shown again. */

/** A stage of the engine or of the page, and the share of the whole that is done, 0 to 1. @typedef {{stage: Stage | 'build', share: number}} Progress */

/** What a person did that can be undone. @typedef {Pick<State, 'sources' | 'decisions' | 'pins' | 'breaks'>} Step */

/**
 * @typedef {object} State
 * @property {string} language The page's, not the texts'.
 * @property {Record<SideName, Source>} sources
 * @property {boolean} editing The texts are open, alone or above the result.
 * @property {Result | null} result The last comparison that ended; it stays until the next one ends.
 * @property {readonly PlacedFinding[]} findings
 * @property {'idle' | 'running' | 'slow'} job `slow` once it is worth telling.
 * @property {Progress | null} progress How far a job is, where the engine tells; 0 to 1.
 * @property {string} problem What went wrong and what to do, or ''.
 * @property {string} hint A word on something the page decided by itself, or ''.
 * @property {string} said What the live region says once; a change of it is spoken.
 * @property {Mode} mode
 * @property {number | null} change
 * @property {number | null} finding
 * @property {Target | null} target The row that shows the current change: its main one or its other end.
 * @property {boolean} cardOpen
 * @property {boolean} listOpen
 * @property {ReadonlySet<string>} hidden Kinds of changes, and severities, that the list leaves out.
 * @property {ReadonlySet<string>} seen Keys of findings.
 * @property {Decisions} decisions
 * @property {Corrections['pins']} pins Ranges are of the sources' texts.
 * @property {Corrections['breaks']} breaks The same.
 * @property {Picking | null} picking
 * @property {{row: number} | null} opened The row whose later text is to be edited; a new object asks again.
 * @property {readonly Step[]} past What can be undone, the latest last.
 * @property {readonly Step[]} future What can be done again.
 * @property {boolean} shortcuts Single keys without a modifier are heard.
 * @property {boolean} keep The texts are kept on this device.
 */

/** @type {State} */
const INITIAL = {
  language: 'en',
  sources: { before: { name: '', text: '' }, after: { name: '', text: '' } },
  editing: true,
  result: null,
  findings: [],
  job: 'idle',
  progress: null,
  problem: '',
  hint: '',
  said: '',
  mode: 'both',
  change: null,
  finding: null,
  target: null,
  cardOpen: true,
  listOpen: false,
  hidden: new Set(),
  seen: new Set(),
  decisions: new Map(),
  pins: [],
  breaks: [],
  picking: null,
  opened: null,
  past: [],
  future: [],
  shortcuts: true,
  keep: false,
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
