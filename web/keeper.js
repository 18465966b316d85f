// Keeps the two texts on this device, for those who ask for it, and forgets them. Off by default.

/** @import { Store, State } from './store.js' */
/** @import { Actions } from './actions.js' */
import { t } from './strings/index.js';

const NAME = 'stet';
const SHELF = 'kept';

/** What is kept is written this long after the last change of it, in milliseconds. */
const PAUSE = 400;

/** @typedef {Pick<State, 'sources' | 'decisions' | 'seen' | 'pins' | 'breaks'>} Kept */

/** @returns {Promise<IDBDatabase>} */
function database() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * @template R
 * @param {IDBTransactionMode} mode @param {(shelf: IDBObjectStore) => IDBRequest<R>} work @returns {Promise<R>}
 */
async function onShelf(mode, work) {
  const opened = await database();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(SHELF, mode);
      const request = work(transaction.objectStore(SHELF));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

/** Takes the database away altogether, so that nothing of a text is left. @returns {Promise<void>} */
function forgetAll() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/**
 * Follows the state: opens what was kept, keeps what changes, forgets when asked to.
 * @param {Store} store @param {Actions} actions
 */
export async function keepOnDevice(store, actions) {
  /** One job on the shelf at a time, in order. @type {Promise<unknown>} */
  let last = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const failed = () => store.set({ keep: false, problem: t.problems.storage });

  if (store.get().keep) {
    try {
      const kept = /** @type {Kept | undefined} */ (
        await onShelf('readonly', (shelf) => shelf.get('last'))
      );
      const { sources } = store.get();
      if (kept && sources.before.text === '' && sources.after.text === '') {
        store.set({ decisions: kept.decisions, seen: kept.seen });
        actions.fill(kept.sources, t.status.restored, kept);
      }
    } catch {
      failed();
    }
  }

  let was = store.get().keep;
  store.watch(['keep', 'sources', 'decisions', 'seen', 'pins', 'breaks'], ({ keep }) => {
    clearTimeout(waiting);
    if (was && !keep) last = last.then(forgetAll).catch(failed);
    was = keep;
    if (!keep) return;
    waiting = setTimeout(() => {
      const { sources, decisions, seen, pins, breaks } = store.get();
      const kept = { sources, decisions, seen, pins, breaks };
      last = last
        .then(() => onShelf('readwrite', (shelf) => shelf.put(kept, 'last')))
        .catch(failed);
    }, PAUSE);
  });
}
