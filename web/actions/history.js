// Undoing and redoing what a person did to the texts, the decisions and the matches.

/** @import { Context } from './index.js' */
/** @import { State, Step } from '../store.js' */

/** Steps that can be undone. They share the texts, so each costs little. */
const MOST = 200;

/** @param {Readonly<State>} state @returns {Step} */
const stepOf = ({ sources, decisions, pins, breaks }) => ({ sources, decisions, pins, breaks });

/** To be called before anything is changed that a person may want back. @param {Context} context */
export function remember({ get, set }) {
  const state = get();
  set({ past: [...state.past.slice(-MOST), stepOf(state)], future: [] });
}

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
  if (!step) return;
  const { sources, pins, breaks } = state;
  const isSame = step.sources === sources && step.pins === pins && step.breaks === breaks;
  set({ ...step, [from]: state[from].slice(0, -1), [to]: [...state[to], stepOf(state)] });
  emit('announce', words);
  if (!isSame) jobs.compare();
}
