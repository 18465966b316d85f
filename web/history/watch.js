// Watches some of what is shown of a history: the rest changes often, such as how far one is that is being made.

/** @import { State, Store } from '../store.js' */

/**
 * Calls the listener now and whenever one of the values changed.
 * @param {Pick<Store, 'watch'>} store @param {(state: Readonly<State>) => unknown[]} valuesOf
 * @param {(state: Readonly<State>) => void} listener
 */
export function watchSome(store, valuesOf, listener) {
  /** @type {unknown[] | null} */
  let last = null;
  store.watch(['line', 'sources', 'tale', 't'], (state) => {
    const values = valuesOf(state);
    const isSame = last !== null && values.every((value, at) => value === last?.[at]);
    last = values;
    if (!isSame) listener(state);
  });
}
