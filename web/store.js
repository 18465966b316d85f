// The page's state in one place. Actions set it, views read it and watch it; what can be derived from a comparison is
// derived once, in the model.

/** @import { Stage } from '../wasm/engine.js' */
/** @import { Left } from '../documents/blocks.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Mode } from '../model/paragraphs.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Line } from './history/line.js' */
/** @import { Tale } from './history/tale.js' */
/** @import { Unread } from './history/actions.js' */
/** @import { Constraints } from './lib/constraints.js' */
/** @import { Decisions, KeyedDecisions } from './lib/decisions.js' */
/** @import { PlacedFinding } from './lib/findings.js' */
/** @import { Read } from '../documents/read.js' */
/** @import { About, InputBlocks } from './read-file.js' */
/** @import { Strings } from './strings.js' */
import { ENGLISH } from './strings.js';

/**
 * One text, with what its document said of it. The name is a file's, or '' where the text was pasted or typed.
 * @typedef {object} Source
 * @property {string} name
 * @property {string} text
 * @property {InputBlocks} [blocks] The same text with its roles and links.
 * @property {About} [about]
 * @property {{text: string, blocks: InputBlocks}} [original] The version before the tracked changes.
 * @property {File} [file] To read it again in another way.
 * @property {Uint8Array} [bytes] What is in the file, where it is sent to a worker.
 * @property {number} [saved] When its file was saved, in milliseconds since 1970.
 * @property {boolean} [isEdited] Someone typed in it.
 * @property {Read} [read] What its reader gave, which is the text unless that was edited.
 * @property {boolean} [isOriginal] The version before the document's tracked changes was taken.
 */

/** Whether both texts are there. @param {Record<SideName, Source>} sources */
export const isFilled = ({ before, after }) =>
  before.text.trim() !== '' && after.text.trim() !== '';

/** A comparison, with the constraints that it was made with and what it does not cover. @typedef {{model: Model, names: Record<SideName, string>, left: Left[], plain: SideName | null} & Constraints} Result */

/** The row to be shown. A new object asks to show it again. @typedef {{row: number, scroll: boolean, focus: boolean}} Target */

/** A stage of the engine or of the page, and the share of the whole that is done, 0 to 1. @typedef {{stage: Stage | 'build', share: number}} Progress */

/** The row whose passage looks for its counterpart, and the side of that passage. @typedef {{row: number, side: SideName}} Picking */

/**
 * What undoing brings back. `keyed` are the decisions of a step that other texts or matches followed: undoing it compares
 * again.
 * @typedef {Pick<State, 'sources' | 'line' | 'decisions' | 'pins' | 'breaks'> & {keyed?: KeyedDecisions}} Step
 */

/**
 * @typedef {object} State
 * @property {Strings} t Every word of the page, in its language, which need not be that of the texts.
 * @property {string} language That was chosen, and is loaded.
 * @property {Record<SideName, Source>} sources
 * @property {Line | null} line All versions of the story, where there are more than the two that are compared.
 * @property {Tale} tale What is shown of their history.
 * @property {Unread | null} unread Versions of which some could not be read, until it is said what to do.
 * @property {boolean} isFixed The texts are those that a page gave its element: no others are asked for, and none is edited.
 * @property {boolean} editing The two texts are open for editing, alone or above the result.
 * @property {Result | null} result The last comparison that ended. It stays until the next one ends.
 * @property {readonly PlacedFinding[]} findings
 * @property {'idle' | 'running' | 'slow'} job `slow` once it is worth telling.
 * @property {Progress | null} progress How far the job is, where the engine tells.
 * @property {boolean} reading A document takes a while to be read.
 * @property {string} problem What went wrong and what to do about it, or ''.
 * @property {string} hint What the page decided by itself, or ''.
 * @property {Source | null} offered A third text, until it is said where it goes.
 * @property {Mode} mode
 * @property {number | null} change The current change, as an index into `Model.changes`.
 * @property {number | null} edit The current one of the card's entries.
 * @property {number | null} finding The current finding, as an index into `findings`.
 * @property {Target | null} target The current row. That of the current change is its main row or its other end.
 * @property {boolean} cardOpen
 * @property {boolean} cardAway Put away until one goes on.
 * @property {boolean} listOpen
 * @property {ReadonlySet<string>} hidden Kinds of changes, and severities, that the list leaves out.
 * @property {ReadonlySet<string>} seen Keys of findings.
 * @property {Decisions} decisions
 * @property {KeyedDecisions | null} awaiting Decisions that belong to the comparison that is to come.
 * @property {Constraints['pins']} pins Their ranges are of the sources' texts.
 * @property {Constraints['breaks']} breaks Likewise.
 * @property {Picking | null} picking
 * @property {readonly Step[]} past What can be undone, the latest last.
 * @property {readonly Step[]} future What can be redone.
 * @property {boolean} shortcuts Single keys without a modifier are heard.
 * @property {boolean} keep The texts are kept on this device.
 */

/** A state that has a result. @typedef {Readonly<State> & {result: Result}} StateWithResult */

/** @returns {State} */
const initial = () => ({
  t: ENGLISH,
  language: ENGLISH.code,
  sources: { before: { name: '', text: '' }, after: { name: '', text: '' } },
  line: null,
  tale: /** @type {Tale} */ ({}),
  unread: null,
  isFixed: false,
  editing: true,
  result: null,
  findings: [],
  job: 'idle',
  progress: null,
  reading: false,
  problem: '',
  hint: '',
  offered: null,
  mode: 'both',
  change: null,
  edit: null,
  finding: null,
  target: null,
  cardOpen: true,
  cardAway: false,
  listOpen: false,
  hidden: new Set(),
  seen: new Set(),
  decisions: new Map(),
  awaiting: null,
  pins: [],
  breaks: [],
  picking: null,
  past: [],
  future: [],
  shortcuts: true,
  keep: false,
});

/**
 * @typedef {object} Store
 * @property {() => Readonly<State>} get
 * @property {(patch: Partial<State>) => void} set
 * @property {(keys: (keyof State)[], listener: (state: Readonly<State>) => void) => void} watch Calls the listener now
 *   and whenever one of the keys changed, in the order in which they began to watch.
 */

/** @param {Partial<State>} [start] @returns {Store} */
export function createStore(start = {}) {
  let state = { ...initial(), ...start };
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
