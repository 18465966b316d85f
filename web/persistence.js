// Keeps the two texts and the work on them on this device, for a person who asks for it, and forgets them. Off by default;
// then nothing holds a text, and the browser asks before work on one is lost.

/** @import { Store, State } from './store.js' */
/** @import { Environment, Shelf } from './environment.js' */
/** @import { Actions } from './actions/index.js' */
import { countOf } from './lib/constraints.js';
import { keyedOf } from './lib/decisions.js';
import { isNotLoaded } from './not-loaded.js';

/** What is kept is written so many milliseconds after its last change. */
const PAUSE = 400;

/** Goes up when a page could no longer read what the one before kept. */
const VERSION = 2;

/** @typedef {Pick<State, 'sources' | 'line' | 'seen' | 'pins' | 'breaks'> & {version: number, awaiting: Map<string, 'accepted' | 'rejected'>}} Kept */

/**
 * Opens what was kept, and from then on keeps what changes and forgets when asked to, here or in another window.
 * @param {Store} store @param {Pick<Environment, 'shelf' | 'preferences' | 'listen'>} environment
 * @param {Pick<Actions, 'fill'>} actions
 */
export async function keepOnDevice(store, { shelf, preferences, listen }, actions) {
  const isWanted = () => preferences.read().keep === true;
  const keeper = createKeeper(store, shelf, isWanted);
  listen('beforeunload', (event) => {
    if (!hasWork(store.get()) || keeper.isSafe()) return;
    event.preventDefault();
    event.returnValue = true; // For browsers from before 2023.
  });
  if (store.get().keep) await restore(store, shelf, actions).catch(keeper.failed);
  keeper.begin();
  listen('storage', () => store.get().keep !== isWanted() && store.set({ keep: isWanted() }));
}

/** Whether a person did something that is gone when the page is. @param {Readonly<State>} state */
const hasWork = ({ decisions, pins, breaks, sources, line }) =>
  decisions.size + countOf({ pins, breaks }) + (line?.works.size ?? 0) > 0 ||
  Boolean(sources.before.isEdited || sources.after.isEdited);

/** What is in the page already stays. @param {Store} store @param {Shelf} shelf @param {Pick<Actions, 'fill'>} actions */
async function restore(store, shelf, actions) {
  const { value, isAside } = await shelf.get(isKept);
  const { sources, t } = store.get();
  if (isAside) store.set({ hint: t.status.setAside });
  if (value === undefined || sources.before.text !== '' || sources.after.text !== '') return;
  const { version, sources: texts, ...work } = /** @type {Kept} */ (value);
  actions.fill(texts, isAside ? t.status.setAside : t.status.restored, work);
}

/** Whether a value has the shape that this page keeps. @param {any} value */
const isKept = (value) =>
  value?.version === VERSION &&
  typeof value.sources?.before?.text === 'string' &&
  typeof value.sources.after?.text === 'string' &&
  value.awaiting instanceof Map &&
  value.seen instanceof Set &&
  Array.isArray(value.pins) &&
  Array.isArray(value.breaks);

/** @param {Store} store @param {Shelf} shelf @param {() => boolean} isWanted Whether the person still wants it, as all windows know. */
function createKeeper(store, shelf, isWanted) {
  /** The shelf has one job at a time, in order. @type {Promise<unknown>} */
  let last = Promise.resolve();
  let jobs = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** The texts are being kept. */
  let wasKept = false;
  const failed = (/** @type {unknown} */ error) => {
    const { notLoaded, storage } = store.get().t.problems;
    if (isNotLoaded(error)) wasKept = false; // What forgets could not be loaded either.
    store.set({ keep: false, problem: isNotLoaded(error) ? notLoaded : storage });
  };
  const queue = (/** @type {() => Promise<unknown>} */ job) => {
    jobs++;
    last = last
      .then(job)
      .catch(failed)
      .then(() => jobs--);
  };
  const put = async () => {
    waiting = undefined;
    if (isWanted()) await shelf.put(keptOf(store.get()));
    else store.set({ keep: false });
  };
  const begin = () => {
    wasKept = store.get().keep;
    store.watch(['keep', 'sources', 'line', 'decisions', 'seen', 'pins', 'breaks'], ({ keep }) => {
      clearTimeout(waiting);
      waiting = keep ? setTimeout(() => queue(put), PAUSE) : undefined;
      if (wasKept && !keep) queue(() => shelf.clear());
      wasKept = keep;
    });
  };
  const isSafe = () => store.get().keep && waiting === undefined && jobs === 0;
  return { begin, failed, isSafe };
}

/** @param {Readonly<State>} state @returns {Kept} */
const keptOf = (state) => ({
  version: VERSION,
  sources: { before: withoutFile(state.sources.before), after: withoutFile(state.sources.after) },
  line: state.line && {
    ...state.line,
    slots: state.line.slots.map(({ id, source }) => ({ id, source: withoutFile(source) })),
  },
  // By what they change: another build of the engine may number edits in another way.
  awaiting: new Map(keyedOf(state)),
  seen: new Set(state.seen),
  pins: state.pins,
  breaks: state.breaks,
});

/** The text is kept, not the document that it came from. @param {State['sources']['before']} source */
const withoutFile = ({ file, read, ...source }) => source;
