// One value kept in the browser's database on this device, for as long as it is wanted.

/** @import { Shelf } from './environment.js' */

const NAME = 'stet';
const STORE = 'kept';
const KEY = 'last';

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

/** Each method rejects where the browser keeps nothing. @returns {Shelf<any>} */
export const openShelf = () => ({
  get: () => transact('readonly', (store) => store.get(KEY)),
  put: (value) => transact('readwrite', (store) => store.put(value, KEY)),
  clear: deleteDatabase,
});
