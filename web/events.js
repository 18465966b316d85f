// What happens once and is no state: something to be read out, a text to be opened for editing. Events may repeat, where
// a state that is set to what it was tells nobody.

/**
 * @typedef {object} Details What comes along with each event.
 * @property {string} announce Words for the live region.
 * @property {number} edit The row whose later text is to be edited where it stands.
 * @property {null} card The focus is to go to the card, or back from it.
 */

/**
 * @typedef {object} Events
 * @property {<Name extends keyof Details>(name: Name, detail: Details[Name]) => void} emit
 * @property {<Name extends keyof Details>(name: Name, listener: (detail: Details[Name]) => void) => void} on
 */

/** @returns {Events} */
export function createEvents() {
  /** @type {{[Name in keyof Details]: ((detail: any) => void)[]}} */
  const listeners = { announce: [], edit: [], card: [] };
  return {
    emit(name, detail) {
      for (const listener of listeners[name]) listener(detail);
    },
    on(name, listener) {
      listeners[name].push(listener);
    },
  };
}
