// Correcting what was matched with what: passages that belong together, and passages that do not.

/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { Constraints, Pair } from '../lib/constraints.js' */
/** @import { Context } from './index.js' */
import { otherSide } from '../../model/places.js';
import {
  NONE,
  afterEdit,
  apart,
  apartSentences,
  canBelong,
  countOf,
  ofRow,
  partnersOf,
  together,
  withBreaks,
  withPin,
  without,
} from '../lib/constraints.js';
import { nextIn } from '../lib/navigation.js';
import { rememberAll } from './history.js';
import { goToRow } from './navigation.js';

/** The row that the person is at. @param {Context} context @returns {{model: Model, row: RowModel} | null} */
function current({ get }) {
  const { result, target } = get();
  return result && target ? { model: result.model, row: result.model.rows[target.row] } : null;
}

/** Pairs of the result in the texts as they stand, since someone may have typed meanwhile. @param {Context} context @param {Model} model @param {readonly Pair[]} pairs */
function inSources({ get }, { comparison: { texts } }, pairs) {
  const { before, after } = get().sources;
  const one = afterEdit({ pins: pairs, breaks: [] }, 'before', texts.before, before.text);
  return afterEdit(one, 'after', texts.after, after.text).pins;
}

/** @param {Context} context @param {Constraints} constraints @param {string} words To announce. */
function apply(context, { pins, breaks }, words) {
  const { get, set, emit, jobs } = context;
  rememberAll(context);
  set({ pins, breaks, picking: null });
  emit('announce', words);
  // The button that was pressed is about to go with its card, so the focus goes to the row.
  const { target } = get();
  if (target) goToRow(context, target.row, { scroll: false, focus: true });
  jobs.compare();
}

/** @param {Context} context @param {readonly Pair[]} pairs */
function separatePairs(context, pairs) {
  const state = context.get();
  if (pairs.length > 0) apply(context, withBreaks(state, pairs), state.t.matching.separated);
}

/** What the current row holds together does not belong together. @param {Context} context */
export function separate(context) {
  const at = current(context);
  if (!at || at.row.link.before.length === 0 || at.row.link.after.length === 0) return;
  separatePairs(context, inSources(context, at.model, apart(at.model, at.row)));
}

/** Sentences that left their paragraph are not those that stood there. @param {Context} context @param {number} index Of their link. */
export function separateSentences(context, index) {
  const { result } = context.get();
  if (!result) return;
  const pair = apartSentences(result.model, index);
  separatePairs(context, inSources(context, result.model, [pair]));
}

/** Begins to look for the counterpart of the current row's passage. @param {Context} context */
export function pick(context) {
  const { get, set, emit } = context;
  const at = current(context);
  if (!at) return;
  const { matching } = get().t;
  const side = at.row.row.after.length > 0 ? 'after' : 'before';
  if (partnersOf(at.model, at.row, side).length === 0) return emit('announce', matching.none);
  set({ picking: { row: at.row.index, side } });
  emit('announce', matching.ask[otherSide(side)]);
  goToRow(context, at.row.index, { scroll: false, focus: true });
}

/** Goes to the next passage that can be chosen. @param {Context} context @param {1 | -1} by */
export function stepPartner(context, by) {
  const { picking } = context.get();
  const at = current(context);
  if (!picking || !at) return;
  const rows = partnersOf(at.model, at.model.rows[picking.row], picking.side);
  const next = nextIn(rows, at.row.index, by);
  if (next !== undefined) goToRow(context, next, { focus: true });
}

/** Chooses a row, the current one unless told otherwise. @param {Context} context @param {number} [index] */
export function choosePartner(context, index) {
  const { picking, t } = context.get();
  const at = current(context);
  if (!picking || !at) return;
  const from = at.model.rows[picking.row];
  const to = at.model.rows[index ?? at.row.index];
  if (!canBelong(from, picking.side, to)) return context.emit('announce', t.matching.how);
  const [pair] = inSources(context, at.model, [together(at.model, from, picking.side, to)]);
  if (pair) apply(context, withPin(context.get(), pair), t.matching.linked);
}

/** @param {Context} context */
export function stopPicking(context) {
  const { picking, t } = context.get();
  if (!picking) return;
  context.set({ picking: null });
  context.emit('announce', t.matching.stopped);
  goToRow(context, picking.row, { focus: true });
}

/** Takes back the matches that concern the current row. @param {Context} context */
export function takeBack(context) {
  const state = context.get();
  const at = current(context);
  if (!state.result || !at) return;
  const { pins, breaks } = ofRow(state.result, at.model, at.row);
  const gone = {
    pins: inSources(context, at.model, pins),
    breaks: inSources(context, at.model, breaks),
  };
  apply(context, without(state, gone), state.t.matching.takenBack({ n: countOf(gone) }));
}

/** @param {Context} context */
export function takeAllBack(context) {
  const state = context.get();
  apply(context, NONE, state.t.matching.takenBack({ n: countOf(state) }));
}
