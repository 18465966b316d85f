// What a person can do with the versions of a story.

/** @import { Source, State } from '../store.js' */
/** @import { Context } from '../actions/index.js' */
/** @import { Opened } from '../actions/documents.js' */
/** @import { Slot } from './line.js' */
import { openFiles } from '../actions/documents.js';
import { rememberAll } from '../actions/history.js';
import { goToRow } from '../actions/navigation.js';
import { NONE } from '../lib/constraints.js';
import { rowAt } from '../lib/follow.js';
import { breath } from '../lib/slices.js';
import { isFilled } from '../store.js';
import { arranged, compared, lineOf, movedTo, slotsOf, withMore } from './line.js';
import { inOrder } from './order.js';
import { stringsOf } from './strings.js';
import { shownVersion, tell } from './tale.js';

/** Versions that were opened together: why some could not be read, and those that could. @typedef {{problems: string[], read: readonly Source[]}} Unread */

/** As many as the command line compares at once. */
const MOST = 500;

/** Files are read so many at a time, each in a worker of its own. */
const AT_ONCE = 4;

/** Opens all versions of a story, or more of one. @param {Context} context @param {readonly File[]} files */
export async function openVersions(context, files) {
  const { line, t } = context.get();
  const count = files.length + (line?.slots.length ?? 0);
  if (count > MOST) return context.set({ problem: stringsOf(t).tooMany({ count, most: MOST }) });
  const opened = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    opened.push(...(await openFiles(context, [...files.slice(at, at + AT_ONCE)])));
    if (opened.includes(null)) return;
  }
  const problems = opened.filter((each) => typeof each === 'string');
  const read = opened.filter((each) => typeof each === 'object' && each !== null);
  await breath(); // A book takes as long to be handed on as to be read.
  if (problems.length === 0) take(context, read);
  else if (read.length === 0) context.set({ problem: problems.join(' ') });
  else context.set({ unread: { problems, read }, problem: '' });
}

/** Goes on with the versions that could be read, or leaves all as it was. @param {Context} context @param {boolean} goesOn */
export function answerUnread(context, goesOn) {
  const { unread } = context.get();
  context.set({ unread: null });
  if (unread && goesOn) take(context, unread.read);
}

/** @param {Context} context @param {readonly Source[]} read */
function take(context, read) {
  const { ordered, by } = inOrder(read);
  const { line, t } = context.get();
  const hint = stringsOf(t).order[by];
  if (line || read.length < 2) addVersions(context, ordered, read.length > 1 ? hint : '');
  else openStory(context, ordered, hint);
}

/** Shows the versions of another story. @param {Context} context @param {readonly Source[]} versions In order, two or more. @param {string} [hint] */
export function openStory(context, versions, hint = '') {
  const { sources } = context.get();
  if (isFilled(sources)) rememberAll(context);
  const nothing = { ...NONE, decisions: new Map(), awaiting: null };
  const state = { ...context.get(), line: null, ...nothing };
  const slots = withMore([], versions);
  context.set(compared(state, slots, slots.length - 2, slots.length - 1));
  context.set({ editing: false, hint, unread: null });
  tell(context, { version: undefined, thread: null });
  context.jobs.compare();
  context.emit('announce', stringsOf(context.get().t).heading({ n: slots.length }));
}

/** Adds versions behind the last one, and compares the last two. @param {Context} context @param {readonly Source[]} versions @param {string} [hint] */
export function addVersions(context, versions, hint = '') {
  const state = context.get();
  const slots = slotsOf(state);
  const filled = slots.filter(({ source }) => source.text.trim() !== '');
  const all = withMore(filled, versions);
  if (all.length < 2) return;
  if (isFilled(state.sources)) rememberAll(context);
  const isThere = versions.every(({ text }) => text.trim() !== '');
  context.set(compared(context.get(), all, all.length - 2, all.length - 1));
  context.set({ hint, ...(isThere ? { editing: false } : { editing: true }) });
  if (isThere) context.jobs.compare();
  else context.jobs.cancel();
}

/** Compares two of the versions. @param {Context} context @param {number} earlier @param {number} later */
export function choosePair(context, earlier, later) {
  const state = context.get();
  const { slots, earlier: was, later: is } = lineOf(state);
  if (!state.line || earlier === later || !slots[earlier] || !slots[later]) return;
  if (earlier === was && later === is) return;
  set(context, compared(state, slots, earlier, later));
  context.emit('announce', stringsOf(state.t).comparing({ one: earlier + 1, other: later + 1 }));
}

/** Moves one of the two handles; the other makes way. @param {Context} context @param {'earlier' | 'later'} handle @param {number} at */
export function moveHandle(context, handle, at) {
  const { slots, earlier, later } = lineOf(context.get());
  const last = slots.length - 1;
  if (handle === 'earlier') {
    const place = Math.min(at, last - 1);
    choosePair(context, place, Math.max(later, place + 1));
  } else {
    const place = Math.max(at, 1);
    choosePair(context, Math.min(earlier, place - 1), place);
  }
}

/** Goes on to the next step, or back to the one before: the next version, and the one before it. @param {Context} context @param {1 | -1} by */
export function stepVersions(context, by) {
  const { tale } = context.get();
  const { slots, earlier, later } = lineOf(context.get());
  if (tale.isOpen) return showVersion(context, shownVersion(tale) + by);
  const at = Math.max(earlier, later);
  // From a pair that is no step the first way leads to the step at its end.
  const next =
    Math.abs(later - earlier) === 1 ? at + by : by > 0 ? at : Math.min(earlier, later) + 1;
  if (next < 1 || next >= slots.length) return;
  choosePair(context, next - 1, next);
}

/** The first version against the last, or if that is shown the last two. @param {Context} context */
export function toggleEnds(context) {
  const { slots, earlier, later } = lineOf(context.get());
  const last = slots.length - 1;
  const isWhole = earlier === 0 && later === last;
  choosePair(context, isWhole ? last - 1 : 0, last);
  tell(context, { isOpen: false });
}

/** @param {Context} context @param {number} from @param {number} to */
export function moveVersion(context, from, to) {
  const slots = slotsOf(context.get());
  if (from === to || !slots[from] || !slots[to]) return;
  rearrange(context, movedTo(slots, from, to));
  const { t } = context.get();
  context.emit('announce', stringsOf(t).moved({ from: from + 1, to: to + 1 }));
}

/** Takes a version out; undoing brings it back. @param {Context} context @param {number} at */
export function removeVersion(context, at) {
  const slots = slotsOf(context.get());
  if (slots.length < 3 || !slots[at]) return;
  rearrange(
    context,
    slots.filter((_, index) => index !== at),
  );
  const words = stringsOf(context.get().t).removed({ at: at + 1 });
  context.set({ hint: words });
}

/** @param {Context} context @param {readonly Slot[]} slots */
function rearrange(context, slots) {
  rememberAll(context);
  set(context, arranged(context.get(), slots));
}

/** Compares again where the pair is another one. @param {Context} context @param {Partial<State>} patch */
function set(context, patch) {
  context.set(patch);
  if (patch.sources) context.jobs.compare();
}

/** @param {Context} context @param {boolean} isOpen */
export function showHistory(context, isOpen) {
  if (!context.get().line) return;
  tell(context, { isOpen });
  const t = stringsOf(context.get().t);
  context.emit('announce', isOpen ? t.shown : t.hidden);
}

/** @param {Context} context @param {number} version */
export function showVersion(context, version) {
  const { tale, t } = context.get();
  if (!tale.told?.slots[version]) return;
  tell(context, { version });
  context.emit('announce', stringsOf(t).showing({ at: version + 1 }));
}

/** Opens the life of a sentence, or closes it. @param {Context} context @param {number | null} thread */
export function showThread(context, thread) {
  if (thread !== (context.get().tale.thread ?? null)) tell(context, { thread });
}

/** Shows a step of the history as a comparison, at a place in the later text. @param {Context} context @param {number} version @param {number} [at] */
export function showStep(context, version, at) {
  const { told } = context.get().tale;
  const follows = told?.history.versions[version]?.follows;
  if (!told || follows === null || follows === undefined) return;
  tell(context, {
    isOpen: false,
    goal:
      at === undefined
        ? null
        : { earlier: told.slots[follows].source.text, later: told.slots[version].source.text, at },
  });
  const [one, other] = [follows, version].map((index) => placeOf(context, told.slots[index].id));
  if (one >= 0 && other >= 0) choosePair(context, one, other);
  reachGoal(context);
}

/** @param {Context} context @param {number} id */
const placeOf = (context, id) => slotsOf(context.get()).findIndex((slot) => slot.id === id);

/** Goes to the place that was wanted, once its two versions are compared. @param {Context} context */
export function reachGoal(context) {
  const { tale, result } = context.get();
  const texts = result?.model.comparison.texts;
  const { goal } = tale;
  if (!goal || !result || texts?.before !== goal.earlier || texts.after !== goal.later) return;
  tell(context, { goal: null });
  goToRow(context, rowAt(result.model, 'after', goal.at));
}
