// The redline as an OpenDocument text with tracked changes, of which accepting all gives the later text and rejecting all the
// earlier. From two OpenDocument texts it is the later one itself with the changes in it; from anything else a plain one. The
// format knows no moves: what moved was removed there and added here, and a comment says so.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Request, Unmarked } from '../docx/write.js' */
/** @import { Passage } from '../passages.js' */
/** @import { Weave } from '../weave.js' */
/** @import { Earlier } from './earlier.js' */
import { readOdt } from '../../documents/odt/read.js';
import { traceOdt } from '../../documents/odt/trace.js';
import { elementsOf } from '../../documents/xml.js';
import { Zip } from '../../documents/zip.js';
import { plainFlow } from '../flows.js';
import { holdsBoth } from '../held.js';
import { countUnwritable, declared, element, within } from '../nodes.js';
import { PlainText } from '../plain.js';
import { Protected } from '../protected.js';
import { weave } from '../weave.js';
import { keepApart } from './apart.js';
import { cleanFlow, earlierOfPlain } from './clean.js';
import { StyleCopies, earlierOfOdt } from './earlier.js';
import { Marks } from './marks.js';
import { moveText } from '../moved.js';
import { NAMESPACES, OdtPackage } from './package.js';
import { writeFlow } from './redline.js';
import { Shell } from './shell.js';
import { flowsOf } from './traced.js';

/** Where no other date is known: the same input gives the same bytes. */
const NO_DATE = '2000-01-01T00:00:00';

/** @param {Request} request @returns {{bytes: Uint8Array, unmarked: Unmarked}} @throws {Protected} */
export function redlineOdt(request) {
  const { texts } = request.model.comparison;
  const unwritable = countUnwritable(texts.before) + countUnwritable(texts.after);
  const { pack, fields, flows } = intoOdt(request) ?? asPlain(request);
  pack.addAbout(request.about);
  const bytes = pack.bytes();
  const isHeld = fields + flows > 0 || holdsBoth(readOdt(new Zip(bytes)), request.model.comparison);
  return { bytes, unmarked: { fields, flows, unwritable, isHeld } };
}

/** @param {Request} request */
function asPlain(request) {
  const { model, before, after, author, date } = request;
  const { comparison } = model;
  const shell = new Shell(after.name);
  const later = cleanFlow(comparison, new PlainText(comparison, 'after', after.blocks), shell);
  const earlier = earlierOfPlain(new PlainText(comparison, 'before', before.blocks), shell);
  const woven = weave(model, { before: [plainFlow(comparison, 'before')], after: [later] });
  const marks = new Marks({ author, date: moment(date) }, shell.content);
  const tell = told(request, marks);
  return {
    pack: shell.pack,
    ...writeInto({ woven, content: shell.content, text: shell.text, marks, earlier, tell }),
  };
}

/** Null where what was compared is not what the documents hold, as after an edit on the page. @param {Request} request */
function intoOdt(request) {
  const { model, before, after, author, date, dropsComments } = request;
  const sources = { before: before.document, after: after.document };
  if (sources.before?.format !== 'odt' || sources.after?.format !== 'odt') return null;
  const earlier = traceOdt(new Zip(sources.before.bytes), sources.before.view);
  const zip = new Zip(sources.after.bytes);
  const later = traceOdt(zip, sources.after.view);
  const flows = {
    before: flowsOf(earlier, model.comparison, 'before'),
    after: flowsOf(later, model.comparison, 'after'),
  };
  if (!flows.before || !flows.after) return null;
  const { content, styles, text } = later;
  /** @type {Map<string, XmlElement>} */
  const trees = new Map([['content.xml', content]]);
  if (styles) trees.set('styles.xml', styles);
  const pack = new OdtPackage(zip, trees);
  if (pack.isProtected) throw new Protected();
  if (dropsComments) dropComments(content);
  const marks = new Marks({ author, date: moment(date || pack.date) }, content);
  const woven = weave(model, { before: flows.before, after: flows.after });
  const copies = new StyleCopies(earlier, later);
  const tell = told(request, marks);
  const unmarked = writeInto({
    ...{ woven, content, text, marks, tell },
    earlier: earlierOfOdt(copies),
  });
  return { pack, ...unmarked };
}

/**
 * Writes what is woven into the tree of a document.
 * @param {{woven: Weave, content: XmlElement, text: XmlElement, marks: Marks, earlier: Earlier, tell: (passage: Passage) => XmlElement[]}} job
 * @returns {Pick<Unmarked, 'fields' | 'flows'>}
 */
export function writeInto({ woven, content, text, marks, earlier, tell }) {
  const { office, dc, table, xlink } = NAMES;
  declared(content, { office, dc, table, xlink, text: NAMES.text });
  const unmarked = { fields: 0 };
  // A note that came goes along with its call.
  for (const flow of woven.flows)
    if (flow.before || flow.after.kind !== 'note')
      writeFlow(flow, { marks, earlier, tell, unmarked });
  keepApart(text, woven, marks);
  marks.write(text);
  unwrap(text);
  return { fields: unmarked.fields, flows: woven.lost.length };
}

const NAMES = Object.fromEntries(
  Object.entries(NAMESPACES).map(([name, uri]) => [name.slice('xmlns:'.length), uri]),
);

/** Spans that say nothing were made to find words again. @param {XmlElement} node */
function unwrap(node) {
  for (const child of elementsOf(node)) unwrap(child);
  node.children = node.children.flatMap((child) => {
    const isBare =
      typeof child !== 'string' &&
      child.name === 'span' &&
      Object.keys(child.written?.attributes ?? {}).length === 0;
    return isBare ? child.children : [child];
  });
}

/** A comment beside each passage that moved. @param {Request} request @param {Marks} marks @returns {(passage: Passage) => XmlElement[]} */
const told =
  ({ notes, model, strings, words }, marks) =>
  (passage) => {
    if (!notes) return [];
    const text = element('text:p', {}, [moveText(model, passage, strings, words)]);
    return [element('office:annotation', {}, [...marks.by(), text])];
  };

/** @param {XmlElement} tree */
function dropComments(tree) {
  for (const node of [...within(tree)])
    node.children = node.children.filter(
      (child) => typeof child === 'string' || !/^annotation(?:-end)?$/.test(child.name),
    );
}

/** As OpenDocument writes it: a day begins at midnight. @param {string} date */
const moment = (date) => (date ? (date.includes('T') ? date : `${date}T00:00:00`) : NO_DATE);
