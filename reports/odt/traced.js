// An OpenDocument text as flows.

/** @import { Traced } from '../../documents/odt/trace.js' */
/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Compared, SideName } from '../../model/places.js' */
/** @import { Shape, TracedFlow, TracedParagraph, TracedRow } from '../traced.js' */
import { flowsOf as tracedFlows } from '../traced.js';

/** What paragraphs that can become one may stand in. */
const THROUGH = /^(?:list|list-item|list-header)$/;

/** @type {Shape} */
const OPEN = {
  flows: {
    text: 'body',
    'table-cell': 'cell',
    'covered-table-cell': 'cell',
    'note-body': 'note',
    'text-box': 'box',
    'custom-shape': 'box',
    rect: 'box',
    ellipse: 'box',
    line: 'box',
    g: 'box',
  },
  paragraphs: ['p', 'h'],
  table: 'table',
  row: 'table-row',
  cells: ['table-cell', 'covered-table-cell'],
  isJoinable: (one, two) => one.kind === 'paragraph' && aroundOf(one) === aroundOf(two),
};

/** Null where the text that was compared is not that of the document. @param {Traced} traced @param {Compared} comparison @param {SideName} side @returns {TracedFlow[] | null} */
export const flowsOf = ({ blocks, sources, text }, comparison, side) =>
  tracedFlows({ blocks, sources, body: text }, OPEN, comparison, side);

/** What a paragraph stands in, but for lists. @param {TracedParagraph} paragraph */
function aroundOf({ elements }) {
  let at = /** @type {XmlElement | null} */ (elements[elements.length - 1]?.parent ?? null);
  while (at && THROUGH.test(at.name)) at = at.parent;
  return at;
}
