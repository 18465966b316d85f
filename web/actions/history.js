// Undoing and redoing what a person did to the texts, the decisions and the matches.

/** @import { Context } from './index.js' */
/** @import { State, Step } from '../store.js' */
import { keyedOf } from '../lib/decisions.js';
import { isFilled } from '../store.js';

/** Steps that can be undone. They share the texts, so each costs little. */
const MOST = 200;

/** @param {Readonly<State>} state @returns {Step} */
const stepOf = ({ sources, line, decisions, pins, breaks }) => ({
  ...{ sources, line, decisions, pins, breaks },
});

/** The same where a comparison follows, in which edits have other numbers. @param {Readonly<State>} state @returns {Step} */
const keyedStepOf = (state) => ({
  ...stepOf(state),
  keyed: keyedOf(state),
});

/** To be called before decisions are changed that a person may want back. @param {Context} context */
export function remember({ get, set }) {
  const state = get();
  set({ past: [...state.past.slice(-MOST), stepOf(state)], future: [] });
}

/** The same before texts or matches are changed. @param {Context} context */
export function rememberAll({ get, set }) {
  const state = get();
  set({ past: [...state.past.slice(-MOST), keyedStepOf(state)], future: [] });
}

/** The page without a comparison. @type {Partial<State>} */
export const NO_RESULT = {
  result: null,
  findings: [],
  decisions: new Map(),
  awaiting: null,
  change: null,
  edit: null,
  finding: null,
  target: null,
  picking: null,
  editing: true,
};

/** @param {Context} context */
export function undo(context) {
  travel(context, 'past', 'future', context.get().t.status.undone);
}

/** @param {Context} context */
export function redo(context) {
  travel(context, 'future', 'past', context.get().t.status.redone);
}

/** @param {Context} context @param {'past' | 'future'} from @param {'past' | 'future'} to @param {string} words */
function travel({ get, set, emit, jobs }, from, to, words) {
  const state = get();
  const step = state[from].at(-1);
  // Decisions on single edits mean nothing while the edits are not there.
  if (!step || (state.awaiting && !step.keyed)) return;
  const { sources, line, decisions, pins, breaks, keyed: known = null } = step;
  const isSame = sources === state.sources && pins === state.pins && breaks === state.breaks;
  const steps = { [from]: state[from].slice(0, -1) };
  if (isSame) {
    set({ decisions, line, ...steps, [to]: [...state[to], stepOf(state)] });
  } else {
    const isThere = isFilled(sources);
    const editing = state.editing && isFilled(state.sources);
    set({
      ...(isThere ? { editing, awaiting: known } : NO_RESULT),
      ...{ sources, line, pins, breaks, picking: null, hint: '', ...steps },
      [to]: [...state[to], keyedStepOf(state)],
    });
    jobs.compare();
  }
  emit('announce', words);
}
