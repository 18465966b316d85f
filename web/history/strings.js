// The words of a history, which are loaded with it: the English ones are in its code, others in the file of their language.

/** @import { Spoken } from '../../strings/speak.js' */
/** @import { Strings } from '../strings.js' */
import { history } from '../../strings/en/history.js';
import { versions } from '../../strings/en/versions.js';
import { spoken } from '../../strings/speak.js';

/** @typedef {Spoken<typeof versions>} Words */

/** @type {WeakMap<Strings, Words>} */
const made = new WeakMap();

/** @param {Strings} t @returns {Words} */
export function stringsOf(t) {
  const { parts, tools } = t;
  const words =
    made.get(t) ?? spoken(/** @type {typeof versions} */ (parts?.versions ?? versions), tools);
  made.set(t, words);
  return words;
}

/** What reports say of a history. @param {Strings} t */
export const reportStringsOf = ({ parts }) => parts?.history ?? history;
