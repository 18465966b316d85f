// Keeps the two texts and the work on them on this device, for a person who asks for it, and forgets them. Off by default.

/** @import { Store, State } from './store.js' */
/** @import { Shelf } from './environment.js' */
/** @import { Actions } from './actions/index.js' */

/** What is kept is written so many milliseconds after its last change. */
const PAUSE = 400;

/** @typedef {Pick<State, 'sources' | 'decisions' | 'seen' | 'pins' | 'breaks'>} Kept */

/**
 * Opens what was kept, and from then on keeps what changes and forgets when asked to.
 * @param {Store} store @param {Shelf<Kept>} shelf @param {Pick<Actions, 'fill'>} actions
 */
export async function keepOnDevice(store, shelf, actions) {
  const failed = () => store.set({ keep: false, problem: store.get().t.problems.storage });
  if (store.get().keep) await restore(store, shelf, actions).catch(failed);
  keepChanges(store, shelf, failed);
}

/** What is in the page already stays. @param {Store} store @param {Shelf<Kept>} shelf @param {Pick<Actions, 'fill'>} actions */
async function restore(store, shelf, actions) {
  const kept = await shelf.get();
  const { sources, t } = store.get();
  if (!kept || sources.before.text !== '' || sources.after.text !== '') return;
  store.set({ decisions: kept.decisions, seen: kept.seen });
  actions.fill(kept.sources, t.status.restored, kept);
}

/** @param {Store} store @param {Shelf<Kept>} shelf @param {() => void} failed */
function keepChanges(store, shelf, failed) {
  /** The shelf has one job at a time, in order. @type {Promise<unknown>} */
  let last = Promise.resolve();
  const queue = (/** @type {() => Promise<unknown>} */ job) =>
    (last = last.then(job).catch(failed));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let was = store.get().keep;
  store.watch(['keep', 'sources', 'decisions', 'seen', 'pins', 'breaks'], ({ keep }) => {
    clearTimeout(waiting);
    if (was && !keep) queue(() => shelf.clear());
    was = keep;
    if (keep) waiting = setTimeout(() => queue(() => shelf.put(keptOf(store.get()))), PAUSE);
  });
}

/** @param {Readonly<State>} state @returns {Kept} */
const keptOf = ({ sources, decisions, seen, pins, breaks }) => ({
  sources: { before: withoutFile(sources.before), after: withoutFile(sources.after) },
  decisions,
  seen,
  pins,
  breaks,
});

/** The text is kept, not the document that it came from. @param {State['sources']['before']} source */
const withoutFile = ({ file, read, ...source }) => source;
