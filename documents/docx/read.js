// Word documents (.docx, .docm, .dotx; strict and transitional) → blocks. Nothing that runs or is fetched is looked at:
// macros, linked pictures, embedded files.
import { BlockWriter, LeftOut, nameHeadings } from '../blocks.js';
import { DocumentProblem } from '../problem.js';
import { childOf, elementsOf, textInside } from '../xml.js';
import { Body } from './body.js';
import { Numbering } from './numbering.js';
import { Package } from './package.js';
import { Revisions } from './revisions.js';
import { Styles } from './styles.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('./body.js').View} View */

/** @param {import('../zip.js').Zip} zip @returns {import('../read.js').Reading} @throws {DocumentProblem} */
export function readDocx(zip) {
  const pack = new Package(zip);
  const parts = partsOf(pack);
  const revisions = new Revisions();
  revisions.look(parts.body);
  for (const { byId } of Object.values(parts.notes)) byId.forEach((note) => revisions.look(note));
  const left = new LeftOut();
  const accepted = storyOf(pack, parts, 'accepted', left);
  addOutside(pack, left);
  if (revisions.formatting > 0) left.add('formatting', '', revisions.formatting);
  if (revisions.count === 0) return { blocks: accepted, left: left.list() };
  const original = storyOf(pack, parts, 'original', new LeftOut());
  const tracked = { count: revisions.count, people: [...revisions.people] };
  return { blocks: accepted, left: left.list(), original, tracked };
}

/**
 * @typedef {object} Parts
 * @property {XmlElement} body
 * @property {Styles} styles
 * @property {XmlElement | null} numbering
 * @property {Record<string, Notes>} notes
 */
/** @typedef {{byId: Map<string, XmlElement>, relationships: Map<string, import('./package.js').Relationship>}} Notes */

/** @param {Package} pack @returns {Parts} @throws {DocumentProblem} */
export function partsOf(pack) {
  const root = pack.part(pack.main);
  const body = root && childOf(root, 'body');
  if (!body) throw new DocumentProblem('damaged', 'no body');
  return {
    body,
    styles: new Styles(pack.partOf('styles')),
    numbering: pack.partOf('numbering'),
    notes: {
      footnoteReference: notesOf(pack, 'footnotes'),
      endnoteReference: notesOf(pack, 'endnotes'),
    },
  };
}

/** @param {Package} pack @param {'footnotes' | 'endnotes'} type @returns {Notes} */
function notesOf(pack, type) {
  const root = pack.partOf(type);
  const byId = new Map((root ? elementsOf(root) : []).map((note) => [note.attributes.id, note]));
  return { byId, relationships: pack.relationshipsOf(type) };
}

/**
 * The body, and after it the notes in the order in which they are called.
 * @param {Package} pack @param {Parts} parts @param {View} view @param {LeftOut} left
 * @param {import('./body.js').Sources['trace']} [trace]
 */
export function storyOf(pack, { body, styles, numbering, notes }, view, left, trace) {
  /** @type {{note: XmlElement, relationships: Notes['relationships']}[]} */
  const called = [];
  const sources = {
    styles,
    numbering: new Numbering(numbering),
    left,
    trace,
    writer: () => new BlockWriter(),
    note(/** @type {string} */ kind, /** @type {string} */ id) {
      const { byId, relationships } = notes[kind];
      const note = byId.get(id);
      return note ? called.push({ note, relationships }) : null;
    },
  };
  const writer = new BlockWriter();
  new Body(view, sources, pack.relationships).write(body, writer);
  nameHeadings(writer.blocks);
  for (let at = 0; at < called.length; at++) {
    const { note, relationships } = called[at]; // A note may call another.
    new Body(view, sources, relationships, { note: at + 1 }).write(note, writer);
  }
  return writer.blocks;
}

/** Comments, and what stands at the top and bottom of every page. @param {Package} pack @param {LeftOut} left */
function addOutside(pack, left) {
  const comments = pack.partOf('comments');
  for (const comment of comments ? elementsOf(comments) : []) {
    const { author = '' } = comment.attributes;
    left.add('comment', author ? `${author}: ${wordsOf(comment)}` : wordsOf(comment));
  }
  for (const name of [...pack.targetsOf('header'), ...pack.targetsOf('footer')]) {
    const part = pack.part(name);
    const words = part ? wordsOf(part).trim() : '';
    if (words !== '') left.add('header', words);
  }
}

/** @param {XmlElement} element @returns {string} */
function wordsOf(element) {
  if (element.name === 't') return textInside(element);
  const words = elementsOf(element).map(wordsOf).join('');
  return element.name === 'p' ? `${words} ` : words;
}
