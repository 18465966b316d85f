// Phrases that the page, reports and the command line make of the same templates.

/** @import { Left } from '../documents/blocks.js' */
/** @import { Tracked } from '../documents/read.js' */
/** @import { Tools } from './language.js' */
/** @import { Spoken } from './speak.js' */

/** @typedef {Spoken<typeof import('./en/documents.js').documents>} DocumentWords */

/** "3 comments and 1 picture". @param {DocumentWords} t @param {Tools} tools @param {readonly Pick<Left, 'kind' | 'count'>[]} left */
export const leftWords = ({ kinds }, { list }, left) =>
  list(left.map(({ kind, count }) => kinds[kind]({ n: count })));

/** "2 tracked changes by 1 person". @param {DocumentWords} t @param {Tracked} tracked */
export function trackedWords({ changes, changesBy }, { count, people }) {
  const counted = changes({ n: count });
  return people.length > 0 ? changesBy({ n: people.length, changes: counted }) : counted;
}
