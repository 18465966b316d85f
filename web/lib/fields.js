// The fields of a story that changed, such as headline, byline and caption: the page lists them above the text.

/** @import { Link } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Piece } from '../../model/pieces.js' */
/** @import { Field, SideName } from '../../model/places.js' */
import { kindsOf } from './filters.js';
import { shortened } from './labels.js';
import { linkOfChange } from '../../model/model.js';
import { blockText } from '../../model/pieces.js';
import { isField } from '../../model/places.js';

/** @typedef {{change: number, field: Field, relation: Link['relation']}} ChangedField */

/** How many characters of kept words stay beside a mark. */
const CONTEXT = 32;

/** It is not worth leaving out fewer characters than this. */
const SPARED = 16;

/** A longer mark is shortened: it reads better in the text. */
const LONGEST = 100;

/** The fields whose words changed, which a move or another form of the same words does not do. @param {Model} model @returns {ChangedField[]} */
export function changedFields(model) {
  return model.changes.flatMap((_, change) => {
    const link = linkOfChange(model, change);
    const field = fieldOf(model, link);
    if (!field || link.relation === 'unchanged' || !kindsOf(model, change).has('fields')) return [];
    return [{ change, field, relation: link.relation }];
  });
}

/** @param {Model} model @param {Link} link */
function fieldOf({ comparison }, { before, after }) {
  const side = after.length > 0 ? 'after' : 'before';
  const { role } = comparison[side].blocks[(after.length > 0 ? after : before)[0]];
  return isField(role) ? role : null;
}

/** A field's words on one side, with the kept ones shortened. @param {Model} model @param {number} change @param {SideName} side */
export function fieldPieces(model, change, side) {
  return linkOfChange(model, change)[side].flatMap((block, at) => {
    const pieces = blockText(model, side, block).flatMap((sentence) => sentence.pieces);
    const shown = pieces.map((piece, index) => short(piece, index, pieces.length));
    return at === 0
      ? shown
      : [{ ...pieces[0], text: ' ', mark: /** @type {const} */ ('kept') }, ...shown];
  });
}

/** @param {Piece} piece @param {number} at @param {number} count @returns {Piece} */
function short(piece, at, count) {
  const { text, mark } = piece;
  if (mark !== 'kept' || count === 1) {
    const whole = text.length <= LONGEST;
    return whole ? piece : { ...piece, text: shortened(text, LONGEST), letters: [] };
  }
  const isFirst = at === 0;
  const isLast = at === count - 1;
  if (text.length <= (isFirst || isLast ? 1 : 2) * CONTEXT + SPARED) return piece;
  const head = text.lastIndexOf(' ', CONTEXT) + 1;
  const tail = text.indexOf(' ', text.length - CONTEXT);
  const isWorded = head > CONTEXT / 2 && tail >= 0 && tail < text.length - CONTEXT / 2;
  const start = isFirst ? 0 : isWorded ? head : CONTEXT;
  const end = isLast ? text.length : isWorded ? tail : text.length - CONTEXT;
  return { ...piece, text: `${text.slice(0, start)}…${text.slice(end)}` };
}
