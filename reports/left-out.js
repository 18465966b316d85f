// What two documents hold that was not compared, in words.

/** @import { Left } from '../documents/blocks.js' */

/** "a.docx: 1 comment; b.docx: 2 pictures". @param {readonly {name: string, left: Left[]}[]} sides @param {(left: Left[]) => string} listed */
export const leftOutWords = (sides, listed) =>
  sides
    .filter(({ left }) => left.length > 0)
    .map(({ name, left }) => (name ? `${name}: ${listed(left)}` : listed(left)))
    .join('; ');
