// A Word document as flows.

/** @import { Traced } from '../../documents/docx/trace.js' */
/** @import { Compared, SideName } from '../../model/places.js' */
/** @import { Shape, TracedFlow, TracedParagraph, TracedRow } from '../traced.js' */
import { childOf } from '../../documents/xml.js';
import { flowsOf as tracedFlows } from '../traced.js';
import { ancestorOf, parentOf } from '../nodes.js';

/** @typedef {TracedParagraph} WordParagraph */
/** @typedef {TracedRow} WordRow */
/** @typedef {TracedFlow} WordFlow */

/** @type {Shape} */
const WORD = {
  flows: { body: 'body', tc: 'cell', txbxContent: 'box', footnote: 'note', endnote: 'note' },
  paragraphs: ['p'],
  table: 'tbl',
  row: 'tr',
  cells: ['tc'],
  isJoinable,
};

/** Null where the text that was compared is not that of the document. @param {Traced} traced @param {Compared} comparison @param {SideName} side @returns {WordFlow[] | null} */
export function flowsOf({ blocks, sources, pack }, comparison, side) {
  const body = childOf(pack.part(pack.main), 'body');
  return body ? tracedFlows({ blocks, sources, body }, WORD, comparison, side) : null;
}

/** Whether no more than tables and empty paragraphs stand between two units. @param {WordParagraph | WordRow} one @param {WordParagraph} two */
function isJoinable(one, two) {
  const first = one.kind === 'row' ? ancestorOf(one.element, 'tbl') : one.elements.at(-1);
  const [last] = two.elements;
  if (!first || !last || first.parent !== last.parent) return first === last;
  const { children } = parentOf(first);
  for (let at = children.indexOf(first) + 1; children[at] !== last; at++) {
    const between = children[at];
    if (between === undefined) return false;
    if (typeof between !== 'string' && !MAY_STAND_BETWEEN.test(between.name)) return false;
  }
  return true;
}

const MAY_STAND_BETWEEN = /^(?:p|tbl|bookmark\w+|comment\w+|\w+Range(?:Start|End)|proofErr)$/;
