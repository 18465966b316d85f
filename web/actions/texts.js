// The two texts: typed, opened from files, swapped, or those of the example.

/** @import { SideName } from '../../model/places.js' */
/** @import { ExampleName } from '../assets.js' */
/** @import { Source, State } from '../store.js' */
/** @import { Opened } from './documents.js' */
/** @import { Context } from './index.js' */
import { NONE, afterEdit, mirrored } from '../lib/constraints.js';
import { inOrder } from '../lib/files.js';
import { withLineEnds } from '../lib/line-ends.js';
import { breath } from '../lib/slices.js';
import { edited } from '../lib/sources.js';
import { isFilled } from '../store.js';
import { openFiles } from './documents.js';
import { rememberAll } from './history.js';
import { openStory, openVersions } from './versions.js';

/**
 * Puts in one text or both, and compares. The texts close once there is something to show below them.
 * @param {Context} context @param {Partial<Record<SideName, Source>>} given @param {string} [hint]
 * @param {Partial<Pick<State, 'pins' | 'breaks' | 'awaiting' | 'seen' | 'line'>>} [work] What was done about these texts
 *   before. Where both are other ones, so is the story.
 */
export function fill(context, given, hint = '', work = {}) {
  const { get, set, jobs } = context;
  const wasFilled = isFilled(get().sources);
  if (wasFilled) rememberAll(context);
  const { sources: last, editing, result } = get();
  const sources = { ...last, ...given };
  const isFirst = isFilled(sources) && (!wasFilled || !result);
  const line = given.before && given.after ? null : get().line;
  const texts = { sources, line, editing: editing && !isFirst };
  set({ ...NONE, ...texts, picking: null, offered: null, problem: '', hint, ...work });
  jobs.compare();
}

/** @param {Context} context @param {SideName} side @param {string} typed As a text area has it. */
export function type({ get, set, jobs }, side, typed) {
  const { sources } = get();
  const text = withLineEnds(sources[side].text, typed);
  const { pins, breaks } = afterEdit(get(), side, sources[side].text, text);
  set({ sources: { ...sources, [side]: edited(sources[side], text) }, pins, breaks });
  jobs.compareAfterTyping(text.length);
}

/**
 * @param {Context} context @param {File[]} files One or two; more are the versions of a history.
 * @param {SideName | null} side Where a single file goes; where null, it goes to the first empty side, or it is asked.
 */
export async function open(context, files, side) {
  const { get, set } = context;
  const { problems } = get().t;
  if (files.length > 2 || (files.length > 1 && get().line)) return openVersions(context, files);
  const opened = await openFiles(context, files);
  if (opened.includes(null)) return;
  const failed = opened.filter((each) => typeof each === 'string');
  if (failed.length > 0) return set({ problem: failed.join(' ') });
  await breath(); // A book takes as long to be handed on as to be read.
  const read = /** @type {Opened[]} */ (opened);
  if (read.length === 1) return place(context, read[0], side);
  const { files: ordered, by } = inOrder(read);
  const [before, after] = ordered;
  fill(context, { before, after }, problems.order[by]({ name: before.name }));
}

/** @param {Context} context @param {Source} source @param {SideName | null} side */
function place(context, source, side) {
  const { before, after } = context.get().sources;
  const empty = before.text.trim() === '' ? 'before' : after.text.trim() === '' ? 'after' : null;
  const where = side ?? empty;
  if (where) fill(context, { [where]: source });
  else context.set({ offered: source });
}

/** @param {Context} context @param {ExampleName} [name] */
export async function example(context, name = 'china-daily') {
  const [before, after, ...more] = await context.loadExample(name);
  if (more.length > 0) return openStory(context, [before, after, ...more]);
  fill(context, { before, after });
  context.set({ editing: false });
}

/** @param {Context} context */
export function swap(context) {
  const state = context.get();
  const { before, after } = state.sources;
  const line = state.line && {
    ...state.line,
    earlier: state.line.later,
    later: state.line.earlier,
  };
  fill(context, { before: after, after: before }, '', { ...mirrored(state), line });
}

/** Ends what is being read, or else the running comparison, and opens the texts. @param {Context} context */
export function cancel({ get, jobs, readers }) {
  if (get().reading) readers.cancel();
  else jobs.cancel();
}
