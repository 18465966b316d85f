// What becomes of the two texts when a third one comes, and how a comparison ends for another one. All of it can be undone.
/** @import { Context } from './index.js' */
/** @import { Source } from '../store.js' */
import { NONE } from '../lib/constraints.js';
import { NO_RESULT, rememberAll } from './history.js';
import { fill } from './texts.js';

/** @type {Source} */
const EMPTY = { name: '', text: '' };

/**
 * Where a third text goes: in the place of the later one, or after it, so that the later one becomes the earlier.
 * @typedef {'replace' | 'next' | 'cancel'} Answer
 */

/** Says where the text that is offered goes. @param {Context} context @param {Answer} answer */
export function placeOffered(context, answer) {
  const { offered, sources } = context.get();
  context.set({ offered: null });
  if (!offered || answer === 'cancel') return;
  if (answer === 'replace') fill(context, { after: offered });
  else fill(context, { before: sources.after, after: offered }, '', { awaiting: new Map() });
}

/** Makes the later text the earlier one, and room for the version that followed it. @param {Context} context */
export function nextVersion(context) {
  const { sources, t } = context.get();
  start(context, { before: sources.after, after: EMPTY }, t.status.nextVersion);
}

/** @param {Context} context */
export function newComparison(context) {
  start(context, { before: EMPTY, after: EMPTY }, context.get().t.status.newComparison);
}

/** @param {Context} context @param {Record<'before' | 'after', Source>} sources @param {string} hint */
function start(context, sources, hint) {
  rememberAll(context);
  context.jobs.cancel();
  context.set({ ...NO_RESULT, ...NONE, sources, offered: null, problem: '', hint });
}
