// What the browser keeps on this device: one value for each page that is open at once, for as long as it is wanted.
/** @import { Shelf } from './environment.js' */

const NAME = 'stet';
const STORE = 'kept';

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * @template R
 * @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<R>} work @returns {Promise<R>}
 */
async function transact(mode, work) {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Deletes the whole database, so that nothing of a text is left. @returns {Promise<void>} */
function deleteDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/**
 * Takes a slot for as long as the page is open. Where the browser has no locks, pages share.
 * @param {number} slot @returns {Promise<boolean>} Whether it was free.
 */
async function take(slot) {
  if (!navigator.locks) return true;
  return new Promise((resolve, reject) => {
    const hold = (/** @type {Lock | null} */ lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {}); // The browser lets go of it when the page ends.
    };
    navigator.locks.request(`stet ${slot}`, { ifAvailable: true }, hold).catch(reject);
  });
}

/** The slot that the same page had before it was loaded again, or else the first. */
const OWN = 'stet.slot';

/**
 * The first slot that is free and whose value is wanted, begun with the page's own.
 * @param {(slot: number) => Promise<boolean>} isWanted @returns {Promise<number>}
 */
async function freeSlot(isWanted) {
  const own = Number(sessionStorage.getItem(OWN) ?? 1);
  for (let slot = own, next = 1; ; slot = next++)
    if ((await isWanted(slot)) && (await take(slot))) {
      sessionStorage.setItem(OWN, String(slot)); // A number, and nothing of a text.
      return slot;
    }
}

/**
 * Each method rejects where the browser keeps nothing.
 * @returns {Shelf}
 */
export function openShelf() {
  const at = (/** @type {number} */ slot) => transact('readonly', (store) => store.get(slot));
  /** @type {Promise<number> | undefined} */
  let taken;
  return {
    async get(isReadable) {
      let isAside = false;
      taken = freeSlot(async (slot) => {
        const value = await at(slot);
        const isWanted = value === undefined || isReadable(value);
        isAside ||= !isWanted;
        return isWanted;
      });
      return { value: await at(await taken), isAside };
    },
    async put(value) {
      const slot = await (taken ??= freeSlot(async () => true));
      await transact('readwrite', (store) => store.put(value, slot));
    },
    clear: deleteDatabase,
  };
}
