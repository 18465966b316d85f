// The final text as an OpenDocument text: the later document itself with what a person decided applied. As docx/final.js
// does, it writes what the final text has otherwise as changes of which rejecting all gives the final text, and rejects them.

/** @import { Compared } from '../../model/places.js' */
/** @import { Side } from '../docx/final.js' */
/** @import { TracedFlow } from '../traced.js' */
/** @import { Weave } from '../weave.js' */
/** @import { Earlier, Look } from './earlier.js' */
/** @import { XmlElement } from '../../documents/xml.js' */
import { resolve } from '../../documents/odt/resolve.js';
import { traceOdt } from '../../documents/odt/trace.js';
import { childOf } from '../../documents/xml.js';
import { Zip } from '../../documents/zip.js';
import { modelOf } from '../../model/model.js';
import { structured } from '../final-flows.js';
import { ancestorOf, parentOf } from '../nodes.js';
import { Origin } from '../origin.js';
import { weave } from '../weave.js';
import { StyleCopies, earlierOfOdt, styleAround } from './earlier.js';
import { Marks } from './marks.js';
import { OdtPackage } from './package.js';
import { flowsOf } from './traced.js';
import { writeInto } from './write.js';

/** @param {Parameters<typeof import('../docx/final.js').finalDocx>[0]} request `after` is an OpenDocument text. @returns {Uint8Array} */
export function finalOdt({ final, before, after, compare }) {
  if (after.document?.format !== 'odt')
    throw new TypeError('the later version is no OpenDocument text');
  const zip = new Zip(after.document.bytes);
  const later = traceOdt(zip, after.document.view);
  const comparison = compare(final, { blocks: later.blocks });
  const flows = flowsOf(later, comparison, 'after');
  if (!flows) throw new RangeError('a document has other blocks than it has');
  const { origin, known } = originOf(compare(before.article, final), before, later);
  const { content, styles, text } = later;
  const woven = weave(modelOf(comparison), {
    before: structured(comparison, flows, origin.rows),
    after: flows,
  });
  const earlier = earlierIn(origin, known, looksOf(comparison, flows));
  const marks = new Marks({ author: '', date: '' }, content);
  writeInto({ ...{ woven, content, text, marks, earlier }, tell: () => [] });
  resolve(content, 'original');
  dropRows(woven);
  const trees = new Map([['content.xml', content]]);
  if (styles) trees.set('styles.xml', styles);
  return new OdtPackage(zip, trees).bytes();
}

/** @param {Compared} comparison Of the earlier text with the final one. @param {Side} before @param {import('../../documents/odt/trace.js').Traced} later */
function originOf(comparison, { version: { document } }, later) {
  const traced =
    document?.format === 'odt' ? traceOdt(new Zip(document.bytes), document.view) : null;
  const flows = traced && flowsOf(traced, comparison, 'before');
  const known = traced && flows ? earlierOfOdt(new StyleCopies(traced, later)) : null;
  return { origin: new Origin(comparison, flows), known };
}

/**
 * What the final text has otherwise: as the earlier document had it, else like the later one's paragraphs of the same role.
 * @param {Origin} origin @param {Earlier | null} known @param {(block: number) => Look & {words?: string}} looks @returns {Earlier}
 */
const earlierIn = (origin, known, looks) => ({
  isGenerated: () => false,
  words: (range, { block }) => {
    const { words: style } = looks(block);
    return origin.words(range, {
      added: (words) => ({ text: words, style }),
      known: (own, leaf) => known?.words(own, leaf) ?? [{ text: origin.earlierText(own), style }],
    });
  },
  look: ({ block }) => {
    const own = known && origin.paragraphs.get(block);
    return own ? known.look(own) : looks(block);
  },
});

/** @param {Compared} comparison Of the final text with the later document. @param {readonly TracedFlow[]} flows The document's. @returns {(block: number) => Look & {words?: string}} */
function looksOf(comparison, [story]) {
  /** @type {Map<string, Look & {words?: string}>} */
  const looks = new Map();
  for (const unit of story.units) {
    const { role } = comparison.after.blocks[unit.block];
    if (unit.kind === 'row' || looks.has(role)) continue;
    const { attributes, name } = unit.elements[0];
    const words = new Set(unit.atoms.map(({ element }) => styleAround(element).style));
    looks.set(role, {
      style: attributes['style-name'],
      level: name === 'h' ? (attributes['outline-level'] ?? '1') : undefined,
      words: words.size === 1 ? [...words][0] : undefined,
    });
  }
  return (block) => looks.get(comparison.before.blocks[block]?.role ?? '') ?? {};
}

/** Rows that the final text has not are empty by now. @param {Weave} woven */
function dropRows({ flows }) {
  for (const { status, unitAfter } of flows.flatMap(({ items }) => items)) {
    if (status !== 'added' || unitAfter?.kind !== 'row') continue;
    const { element } =
      /** @type {import('../flows.js').Placed & import('../traced.js').TracedRow} */ (unitAfter);
    const table = ancestorOf(element, 'table');
    drop(element);
    if (table && !childOf(table, 'table-row')) drop(table);
  }
}

/** @param {XmlElement} element */
function drop(element) {
  const parent = parentOf(element);
  parent.children = parent.children.filter((child) => child !== element);
}
