// The final text as a Word document: the later document itself with what a person decided applied. What the final text has
// otherwise is first written into the document as changes of which rejecting all gives the final text (redline.js), and
// these are then rejected. So all that is kept keeps its form, and what comes back has that of the earlier document.

/** @import { ArticleInput, Comparison } from '../../wasm/engine.js' */
/** @import { Traced } from '../../documents/docx/trace.js' */
/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Earlier } from './earlier.js' */
/** @import { Version } from './write.js' */
import { resolve } from '../../documents/docx/resolve.js';
import { traceDocx } from '../../documents/docx/trace.js';
import { elementsOf } from '../../documents/xml.js';
import { Zip } from '../../documents/zip.js';
import { modelOf } from '../../model/model.js';
import { structured } from '../final-flows.js';
import { Origin } from '../origin.js';
import { weave } from '../weave.js';
import { PlainForm, earlierOfPlain } from './clean.js';
import { StyleNames, earlierOfWord } from './earlier.js';
import { Lists } from './lists.js';
import { Looks } from './looks.js';
import { Marks } from './marks.js';
import { element } from '../nodes.js';
import { DocxPackage } from './package.js';
import { flowsOf } from './traced.js';
import { writeInto } from './write.js';

/** A version as it was compared, and its document. @typedef {{article: ArticleInput, version: Version}} Side */

/**
 * @param {{final: ArticleInput, before: Side, after: Version, compare: (before: ArticleInput, after: ArticleInput) => Comparison}} request
 *   `after` is a Word document.
 * @returns {Uint8Array}
 */
export function finalDocx({ final, before, after, compare }) {
  if (after.document?.format !== 'docx')
    throw new TypeError('the later version is no Word document');
  const zip = new Zip(after.document.bytes);
  const later = traceDocx(zip, after.document.view);
  const comparison = compare(final, { blocks: later.blocks });
  const flows = flowsOf(later, comparison, 'after');
  if (!flows) throw new RangeError('a document has other blocks than it has');
  const earlier = compare(before.article, final);
  const source = before.version.document?.format === 'docx' ? before.version.document : null;
  const traced = source && traceDocx(new Zip(source.bytes), source.view);
  const own = traced && flowsOf(traced, earlier, 'before');
  const origin = new Origin(earlier, own);
  const known =
    traced && own
      ? earlierOfWord(stylesOf(traced, later), new Set())
      : earlierOfPlain(new PlainForm(earlier, 'before', before.version.blocks, new Lists()));
  const pack = new DocxPackage(zip, later.pack.main, later.trees);
  const looks = new Looks(comparison, flows);
  const finalFlows = structured(comparison, flows, origin.rows);
  writeInto({
    woven: weave(modelOf(comparison), { before: finalFlows, after: flows }),
    ...{ pack, marks: new Marks({ author: '', date: '' }, pack.trees) },
    earlier: earlierIn(origin, known, own !== null, looks),
  });
  for (const tree of later.trees.values()) {
    looks.give(tree);
    resolve(tree, 'original');
  }
  return pack.bytes();
}

/** @param {Traced} earlier @param {Traced} later */
const stylesOf = ({ pack }, later) =>
  new StyleNames(pack.partOf('styles'), later.pack.partOf('styles'));

/**
 * What the final text has otherwise, as the earlier version had it.
 * @param {Origin} origin @param {Earlier} known The earlier version's. @param {boolean} isWord Whether it is a Word document. @param {Looks} looks
 * @returns {Earlier}
 */
const earlierIn = (origin, known, isWord, looks) => ({
  isGenerated: () => false,
  words: (range, { block }) => {
    const like = looks.like(block);
    return origin.words(range, {
      added: (text) => ({ text, properties: like }),
      known: (own, leaf) =>
        known
          .words(own, leaf)
          .map((words) =>
            isWord ? words : { ...words, properties: likeWith(like, words.properties) },
          ),
    });
  },
  properties: ({ block }) => {
    const own = isWord && origin.paragraphs.get(block);
    return own ? known.properties(own) : looks.properties(block);
  },
});

/** @param {XmlElement} like @param {XmlElement | null} properties */
const likeWith = (like, properties) =>
  properties ? element('w:rPr', like.attributes, elementsOf(properties)) : like;
