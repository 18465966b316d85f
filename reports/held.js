// Whether a redline that was written holds both texts, as its reader finds them. Where neither field, note nor text box is to
// blame, nothing else says that it does not: a text box that stood elsewhere, say.

/** @import { Block } from '../documents/blocks.js' */
/** @import { Reading } from '../documents/read.js' */
/** @import { Compared } from '../model/places.js' */
import { SIDES } from '../model/places.js';
import { writable } from './nodes.js';

/** @param {Reading} reading Of the redline. @param {Compared} comparison */
export function holdsBoth({ blocks, original = blocks }, comparison) {
  const found = { before: original, after: blocks };
  return SIDES.every((side) => {
    const text = comparison.texts[side];
    const wanted = comparison[side].blocks.map(({ range }) => ({ text: text.slice(...range) }));
    return wordsOf(found[side]) === wordsOf(wanted);
  });
}

/** @param {readonly Pick<Block, 'text'>[]} blocks */
const wordsOf = (blocks) =>
  blocks
    .map(({ text }) => writable(text).replace(/\xad/g, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
