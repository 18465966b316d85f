// The redline: a Word document with real tracked changes, of which accepting all gives the later text and rejecting all the
// earlier. From two Word documents it is the later one itself with the changes in it; from anything else a plain one.

/** @import { Block } from '../../documents/blocks.js' */
/** @import { View } from '../../documents/docx/body.js' */
/** @import { Traced } from '../../documents/docx/trace.js' */
/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Flow } from '../flows.js' */
/** @import { Passage } from '../passages.js' */
/** @import { Weave } from '../weave.js' */
/** @import { Strings } from '../changes.js' */
/** @import { Words } from '../reporting.js' */
/** @import { Earlier } from './earlier.js' */
/** @import { Setting } from './redline.js' */
/** @import { WordFlow } from './traced.js' */
import { readDocx } from '../../documents/docx/read.js';
import { traceDocx } from '../../documents/docx/trace.js';
import { childOf } from '../../documents/xml.js';
import { Zip } from '../../documents/zip.js';
import { plainFlow } from '../flows.js';
import { holdsBoth } from '../held.js';
import { weave } from '../weave.js';
import { keepApart } from './apart.js';
import { PlainForm, cleanFlow, earlierOfPlain } from './clean.js';
import { Comments, dropComments } from './comments.js';
import { StyleNames, earlierOfWord } from './earlier.js';
import { Ends } from './ends.js';
import { generatedIn } from './fields.js';
import { addAbout } from './properties.js';
import { Lists } from './lists.js';
import { Marks } from './marks.js';
import { isMoment } from '../moment.js';
import { noteText } from '../moved.js';
import { ancestorOf, append, countUnwritable, declared, within, wrap } from '../nodes.js';
import { Protected } from '../protected.js';
import { DocxPackage } from './package.js';
import { writeFlow } from './redline.js';
import { MAIN, NAMESPACES, addLists, endBody, plainPackage } from './shell.js';
import { flowsOf } from './traced.js';

/** The document that a version was read from, and which of the versions that it holds. @typedef {{format: 'docx' | 'odt', bytes: Uint8Array, view: View}} Source */

/** A version as a redline needs it: `blocks` where they are what is compared. @typedef {{name: string, blocks: readonly Block[] | null, document: Source | null}} Version */

/**
 * @typedef {object} Request
 * @property {Model} model
 * @property {Version} before
 * @property {Version} after
 * @property {string} author
 * @property {string} date A day or a moment in ISO 8601, or '' for the later document's own.
 * @property {boolean} notes Whether a comment tells what changed in a passage that moved.
 * @property {boolean} dropsComments
 * @property {string[]} about Lines that say where the redline comes from.
 * @property {Strings} strings
 * @property {Words} words
 */

/** What could not be written as changed, counted, and characters that XML cannot hold. `isHeld` is whether the redline holds both texts but for these. @typedef {{fields: number, flows: number, unwritable: number, isHeld: boolean}} Unmarked */

/** Where no other date is known: the same input gives the same bytes. */
const NO_DATE = '2000-01-01T00:00:00Z';

/** @param {Request} request @returns {{bytes: Uint8Array, unmarked: Unmarked}} @throws {Protected} */
export function redline(request) {
  const { texts } = request.model.comparison;
  const unwritable = countUnwritable(texts.before) + countUnwritable(texts.after);
  const { pack, fields, flows } = intoWord(request) ?? asPlain(request);
  addAbout(pack, request.about);
  const bytes = pack.bytes();
  const isHeld =
    fields + flows > 0 || holdsBoth(readDocx(new Zip(bytes)), request.model.comparison);
  return { bytes, unmarked: { fields, flows, unwritable, isHeld } };
}

/** @param {Request} request */
function asPlain({ model, before, after, author, date, notes, strings, words }) {
  const { comparison } = model;
  const { pack, root } = plainPackage({ title: after.name, author, date: moment(date) });
  const lists = new Lists();
  const link = (/** @type {string} */ href) => pack.relate(MAIN, 'hyperlink', href, true);
  const later = cleanFlow(
    comparison,
    new PlainForm(comparison, 'after', after.blocks, lists),
    link,
  );
  append(root, [later.container]);
  const earlier = earlierOfPlain(new PlainForm(comparison, 'before', before.blocks, lists));
  const flows = { before: [plainFlow(comparison, 'before')], after: [later] };
  const woven = weave(model, flows);
  const marks = new Marks({ author, date: moment(date) }, []);
  const comments = notes ? new Comments(pack, marks, 'word/comments.xml') : null;
  const tell = told(comments, { model, author, strings, words });
  const unmarked = writeInto({ woven, pack, marks, earlier, tell });
  endBody(later.container);
  addLists(pack, lists);
  return { pack, ...unmarked };
}

/** Null where what was compared is not what the documents hold, as after an edit on the page. @param {Request} request */
function intoWord({ model, before, after, author, date, notes, dropsComments, strings, words }) {
  const sources = { before: before.document, after: after.document };
  if (sources.before?.format !== 'docx' || sources.after?.format !== 'docx') return null;
  const earlier = traceDocx(new Zip(sources.before.bytes), sources.before.view);
  const zip = new Zip(sources.after.bytes);
  const later = traceDocx(zip, sources.after.view);
  const flows = {
    before: flowsOf(earlier, model.comparison, 'before'),
    after: flowsOf(later, model.comparison, 'after'),
  };
  if (!flows.before || !flows.after) return null;
  checkProtection(later);
  const pack = new DocxPackage(zip, later.pack.main, later.trees);
  if (dropsComments) dropComments(pack, [...pack.trees]);
  const marks = new Marks({ author, date: moment(date || dateOf(zip)) }, pack.trees);
  const styles = new StyleNames(earlier.pack.partOf('styles'), later.pack.partOf('styles'));
  const woven = weave(model, { before: flows.before, after: flows.after });
  const comments = notes ? new Comments(pack, marks, later.pack.nameOf('comments')) : null;
  const unmarked = writeInto({
    ...{ woven, pack, marks, earlier: earlierOfWord(styles, generatedBy(earlier)) },
    tell: told(comments, { model, author, strings, words }),
  });
  markNotes(later, woven, marks);
  return { pack, ...unmarked };
}

/** What stands around a passage that moved, such as the ends of a comment. @typedef {Parameters<Ends['write']>[0]} Tell */

/** @param {Comments | null} comments @param {Pick<Request, 'model' | 'author' | 'strings' | 'words'>} request @returns {Tell} */
const told =
  (comments, { model, author, strings, words }) =>
  (passage) => {
    const text = comments && noteText(model, passage, strings, words);
    return (text && comments?.add(text, author, strings.tag)) || NOTHING;
  };

const NOTHING = { before: [], after: [] };

/**
 * Writes what is woven into the trees of a package.
 * @param {{woven: Weave, pack: DocxPackage, marks: Marks, earlier: Earlier, tell?: Tell}} job
 * @returns {Pick<Unmarked, 'fields' | 'flows'>}
 */
export function writeInto({ woven, pack, marks, earlier, tell = () => NOTHING }) {
  const ends = new Ends(marks, woven);
  const unmarked = { fields: 0 };
  const called = pairedNotes(woven);
  const holding = pairedBoxes(woven);
  /** @type {Map<XmlElement, Set<XmlElement>>} */
  const known = new Map();
  const generatedOf = (/** @type {XmlElement} */ root) => {
    const generated = known.get(root) ?? generatedIn(root);
    known.set(root, generated);
    return generated;
  };
  for (const flow of woven.flows) {
    const root = rootOf(/** @type {WordFlow} */ (flow.after).container);
    declared(root, { w: root.uri || NAMESPACES['xmlns:w'], r: NAMESPACES['xmlns:r'] });
    /** @type {Setting} */
    const setting = {
      ...{ marks, ends, earlier, unmarked },
      generated: generatedOf(root),
      isOpen: (run) => !called.has(noteCalledBy(run)) && !holding.has(run),
      link: (href) => pack.relate(pack.nameOf(root), 'hyperlink', href, true),
    };
    writeFlow(flow, setting);
  }
  ends.write(tell);
  for (const root of known.keys()) keepApart(root);
  return { fields: unmarked.fields, flows: woven.lost.length };
}

/** @param {Traced} traced @returns {Set<XmlElement>} */
const generatedBy = ({ pack }) =>
  new Set(
    [pack.main, pack.nameOf('footnotes'), pack.nameOf('endnotes')].flatMap((name) => {
      const tree = pack.part(name);
      return tree ? [...generatedIn(tree)] : [];
    }),
  );

/** @param {XmlElement} node */
function rootOf(node) {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

/** "footnote 2": the notes that both versions have. @param {Weave} woven */
function pairedNotes({ flows }) {
  const notes = flows.filter(({ before, after }) => before && after.kind === 'note');
  return new Set(notes.map(({ after }) => nameOfNote(/** @type {WordFlow} */ (after).container)));
}

/** The runs that hold text boxes that both versions have. @param {Weave} woven */
const pairedBoxes = ({ flows }) =>
  new Set(
    flows
      .filter(({ before, after }) => before && after.kind === 'box')
      .map(({ after }) => ancestorOf(/** @type {WordFlow} */ (after).container, 'r')),
  );

/** @param {XmlElement} note */
const nameOfNote = ({ name, attributes }) => `${name} ${attributes.id}`;

/** @param {XmlElement} run */
function noteCalledBy(run) {
  const call = childOf(run, 'footnoteReference') ?? childOf(run, 'endnoteReference');
  return call ? `${call.name.replace('Reference', '')} ${call.attributes.id}` : '';
}

/** A note that was added was called by nothing before. @param {Traced} later @param {Weave} woven @param {Marks} marks */
function markNotes({ pack }, { flows }, marks) {
  const added = new Set(
    flows
      .filter(({ before, after }) => !before && after.kind === 'note')
      .map(({ after }) => nameOfNote(/** @type {WordFlow} */ (after).container)),
  );
  const root = pack.part(pack.main);
  if (added.size === 0 || !root) return;
  for (const run of [...within(root)])
    if (run.name === 'r' && added.has(noteCalledBy(run)) && !ancestorOf(run, 'ins', 'moveTo'))
      wrap([run], marks.change('added'));
}

/** @param {Traced} later @throws {Protected} */
function checkProtection({ pack }) {
  const settings = pack.partOf('settings');
  const locks = Object.keys(childOf(settings, 'writeProtection')?.attributes ?? {});
  if (locks.some((name) => name.startsWith('hash'))) throw new Protected(); // Else it is advice.
  const protection = childOf(settings, 'documentProtection')?.attributes;
  if (!protection || ['0', 'false', 'off', undefined].includes(protection.enforcement)) return;
  if (protection.edit !== 'trackedChanges' && protection.edit !== 'none') throw new Protected();
}

/** As Word writes it: a day begins at midnight. @param {string | undefined} date */
const moment = (date) => (date ? (date.includes('T') ? date : `${date}T00:00:00Z`) : NO_DATE);

/** When a Word document was saved last. @param {Zip} zip @returns {string | undefined} */
function dateOf(zip) {
  const bytes = zip.read('docProps/core.xml');
  const text = bytes ? new TextDecoder().decode(bytes) : '';
  const found = /<dcterms:modified[^>]*>\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/.exec(text);
  return found && isMoment(found[1]) ? `${found[1]}Z` : undefined;
}
