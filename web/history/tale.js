// What is shown of a history: nothing here is undone or kept.

/** @import { History } from '../../wasm/engine.js' */
/** @import { Progress, Store } from '../store.js' */
/** @import { Slot } from './line.js' */

/** A history, and the versions that it was made of: as many, in the same order. @typedef {{history: History, slots: readonly Slot[]}} Told */

/**
 * @typedef {object} Tale
 * @property {boolean} [isOpen] The history stands in the place of the comparison.
 * @property {Told | null} [told] The last history that was made. It stays until the next one is.
 * @property {'idle' | 'running' | 'slow'} [job]
 * @property {Progress | null} [progress]
 * @property {string} [problem] Why there is no history, or ''.
 * @property {number} [version] The one that is shown; the last unless chosen.
 * @property {number | null} [thread] The sentence whose life is shown.
 * @property {string} [words] That are looked for in all versions.
 * @property {boolean} [arranging] Each version shows how it can be moved and removed.
 * @property {[keys: readonly string[], words: string][]} [keys] What Help says of the keys of a history.
 * @property {Goal | null} [goal] Where to go once the two versions are compared.
 */

/** A place in the text of the later of two versions. @typedef {{earlier: string, later: string, at: number}} Goal */

/** @param {Pick<Store, 'get' | 'set'>} store @param {Tale} patch */
export const tell = ({ get, set }, patch) => set({ tale: { ...get().tale, ...patch } });

/** The version that is shown, of those that the history has. @param {Tale} tale */
export function shownVersion({ told, version }) {
  const last = (told?.slots.length ?? 1) - 1;
  return Math.min(version ?? last, last);
}
