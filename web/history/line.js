// The versions of a story in their order, and the two of them that are compared. What was decided about a pair is put away
// while another is compared, and comes back with it.

/** @import { Constraints } from '../lib/constraints.js' */
/** @import { KeyedDecisions } from '../lib/decisions.js' */
/** @import { Source, State, Step } from '../store.js' */
import { NO_RESULT } from '../actions/history.js';
import { NONE, afterEdit } from '../lib/constraints.js';
import { keyed, keyedOf } from '../lib/decisions.js';
import { isFilled } from '../store.js';

/** A version. Its number stays with it wherever it stands. @typedef {{id: number, source: Source}} Slot */

/** What was decided about two versions, whose texts may have been edited since. @typedef {Constraints & {decisions: KeyedDecisions, texts: Record<'before' | 'after', string>}} Work */

/** Indices of slots name the pair; `works` are by the numbers of two slots. @typedef {{slots: readonly Slot[], earlier: number, later: number, works: ReadonlyMap<string, Work>}} Line */

/** The parts of the state that say what is compared. @typedef {Pick<State, 'sources' | 'line'>} Compared */

/** The versions as they stand: what was typed is in the sources. Without a history these are two. @param {Compared} state @returns {readonly Slot[]} */
export function slotsOf({ sources, line }) {
  if (!line)
    return [
      { id: 0, source: sources.before },
      { id: 1, source: sources.after },
    ];
  const { slots, earlier, later } = line;
  const now = new Map([
    [earlier, sources.before],
    [later, sources.after],
  ]);
  return slots.map((slot, at) => {
    const source = now.get(at) ?? slot.source;
    return source === slot.source ? slot : { ...slot, source };
  });
}

/** The line as it stands. @param {Compared} state @returns {Line} */
export const lineOf = (state) => ({
  ...(state.line ?? { earlier: 0, later: 1, works: new Map() }),
  slots: slotsOf(state),
});

/** Versions after others, under new numbers. @param {readonly Slot[]} slots @param {readonly Source[]} sources @returns {Slot[]} */
export function withMore(slots, sources) {
  const first = Math.max(-1, ...slots.map(({ id }) => id)) + 1;
  return [...slots, ...sources.map((source, at) => ({ id: first + at, source }))];
}

/** @param {Line} line @param {number} earlier @param {number} later */
const keyOf = ({ slots }, earlier, later) => `${slots[earlier].id} ${slots[later].id}`;

/** The works, with that on the pair which is compared now. @param {Readonly<State>} state @param {Line} line */
function worksWith(state, line) {
  const { pins, breaks, sources } = state;
  const decisions = keyedOf(state);
  const works = new Map(line.works);
  const key = keyOf(line, line.earlier, line.later);
  const texts = { before: sources.before.text, after: sources.after.text };
  if (decisions.size + pins.length + breaks.length === 0) works.delete(key);
  else works.set(key, { decisions, pins, breaks, texts });
  return works;
}

/** What a person matched by hand, in texts that may be other ones by now. @param {Work} work @param {State['sources']} sources @returns {Constraints} */
const constraintsOf = ({ texts, pins, breaks }, { before, after }) =>
  afterEdit(
    afterEdit({ pins, breaks }, 'before', texts.before, before.text),
    'after',
    texts.after,
    after.text,
  );

/**
 * The state with other versions, or others of them compared. Decisions stay with their pair.
 * @param {Readonly<State>} state @param {readonly Slot[]} slots At least two. @param {number} earlier @param {number} later
 * @returns {Partial<State>}
 */
export function compared(state, slots, earlier, later) {
  const was = lineOf(state);
  const sources = { before: slots[earlier].source, after: slots[later].source };
  const isSame = sources.before === state.sources.before && sources.after === state.sources.after;
  const isLine = slots.length > 2;
  if (isSame) return { line: isLine ? { slots, earlier, later, works: was.works } : null };
  const works = worksWith(state, was);
  const line = { slots, earlier, later, works };
  const work = works.get(keyOf(line, earlier, later));
  works.delete(keyOf(line, earlier, later));
  return {
    ...(isFilled(sources) ? {} : NO_RESULT),
    ...(work ? constraintsOf(work, sources) : NONE),
    ...{ line: isLine ? line : null, sources, awaiting: work?.decisions ?? new Map() },
    past: keyedSteps(state, state.past),
    future: keyedSteps(state, state.future),
    ...{ picking: null, offered: null, problem: '', hint: '' },
  };
}

/** Steps about the pair that is left, with decisions that hold without its comparison. @param {Readonly<State>} state @param {readonly Step[]} steps */
function keyedSteps({ result, sources, awaiting }, steps) {
  if (!result || awaiting) return steps;
  return steps.map((step) =>
    step.keyed || step.sources !== sources
      ? step
      : { ...step, keyed: keyed(result.model, step.decisions) },
  );
}

/** The pair that is nearest to two indices, in order. @param {number} one @param {number} other @param {number} count @returns {[earlier: number, later: number]} */
export function pairNear(one, other, count) {
  const later = Math.min(Math.max(one, other, 1), count - 1);
  const earlier = Math.min(Math.max(Math.min(one, other), 0), later - 1);
  return [earlier, later];
}

/** The state with the versions in another order, or without some. @param {Readonly<State>} state @param {readonly Slot[]} slots @returns {Partial<State>} */
export function arranged(state, slots) {
  const { slots: was, earlier, later } = lineOf(state);
  const find = (/** @type {number} */ at) => {
    const place = slots.findIndex(({ id }) => id === was[at].id);
    return place < 0 ? at - 1 : place;
  };
  const [one, other] = [find(earlier), find(later)];
  const pair =
    one === other ? pairNear(one, one + 1, slots.length) : pairNear(one, other, slots.length);
  return compared(state, slots, ...pair);
}

/** A list with the member at one place at another. @template T @param {readonly T[]} list @param {number} from @param {number} to */
export function movedTo(list, from, to) {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
}
