// What becomes of the two texts when a third one comes, and how a comparison ends for another one. All of it can be undone.
// More than two versions are a history, whose code is loaded with the third one (history/history.js).
/** @import { Context } from './index.js' */
/** @import { Source } from '../store.js' */
import { late } from '../late.js';
import { NONE } from '../lib/constraints.js';
import { NO_RESULT, rememberAll } from './history.js';
import { fill } from './texts.js';

/** @type {Source} */
const EMPTY = { name: '', text: '' };

/**
 * Where a third text goes: after the others, in the place of the later one, or after that one, so that it becomes the
 * earlier.
 * @typedef {'add' | 'replace' | 'next' | 'cancel'} Answer
 */

/** What only a history needs. */
export const loadHistory = () => late('history', () => import('../history/history.js'));

/** @param {Context} context @param {File[]} files */
export const openVersions = async (context, files) =>
  (await loadHistory()).openVersions(context, files);

/** @param {Context} context @param {Source[]} versions More than two. */
export const openStory = async (context, versions) =>
  (await loadHistory()).openStory(context, versions);

/** @param {Context} context @param {Source} version @param {string} [hint] */
const addVersion = async (context, version, hint) =>
  (await loadHistory()).addVersions(context, [version], hint);

/** Says where the text that is offered goes. Until what a history needs is there, it stays offered. @param {Context} context @param {Answer} answer */
export async function placeOffered(context, answer) {
  if (answer === 'add') await loadHistory();
  const { offered, sources } = context.get();
  context.set({ offered: null });
  if (!offered || answer === 'cancel') return;
  if (answer === 'add') return addVersion(context, offered);
  if (answer === 'replace') fill(context, { after: offered });
  else fill(context, { before: sources.after, after: offered }, '', { awaiting: new Map() });
}

/** Makes room for the version that followed the later one, which is compared with it. @param {Context} context */
export const nextVersion = (context) =>
  addVersion(context, EMPTY, context.get().t.status.nextVersion);

/** @param {Context} context */
export function newComparison(context) {
  rememberAll(context);
  context.jobs.cancel();
  context.set({
    ...{ ...NO_RESULT, ...NONE, line: null, sources: { before: EMPTY, after: EMPTY } },
    ...{ offered: null, problem: '', hint: context.get().t.status.newComparison },
  });
}
