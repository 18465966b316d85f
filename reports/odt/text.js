// Words of an OpenDocument text as nodes, and where in a paragraph its characters stand. White space collapses there as it
// does in HTML, so that spaces beside a mark are written as elements.

/** @import { XmlElement, XmlNode } from '../../documents/xml.js' */
/** @import { Atom } from '../traced.js' */
import { elementsOf } from '../../documents/xml.js';
import { element, insertAfter, insertBefore, parentOf, placeOf, shellOf } from '../nodes.js';
import { atomFrom, lengthIn } from '../traced.js';

/** Where something is put in: before the child `at` of a parent. @typedef {{parent: XmlElement, at: number}} Place */

/** What may stand around the words of a paragraph that are its own, and no result of a field. */
const HOLDERS = new Set(['span', 'a', 'meta', 'ruby', 'ruby-base']);

/** @param {string} text @returns {XmlNode[]} */
export const nodesOf = (text) =>
  text
    .split(/(\t|\n|^ +| {2,})/)
    .filter(Boolean)
    .map((part) => {
      if (part === '\t') return element('text:tab');
      if (part === '\n') return element('text:line-break');
      return /^(?: +)$/.test(part) && part !== ' ' ? spaces(part.length) : part;
    })
    .map((part, at) => (at === 0 && part === ' ' ? spaces(1) : part));

/** @param {number} count */
const spaces = (count) => element('text:s', count === 1 ? {} : { 'text:c': String(count) });

/** What an atom holds, as readers see it. @param {Atom} atom @returns {string} */
export function textOf({ element: { name, attributes, children }, from }) {
  if (name === 's') return ' '.repeat(Number(attributes.c ?? 1));
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  return children.join('').slice(from).replace(/\xad/g, '');
}

/** Whether a document made the words itself, such as a page's number. @param {Atom} atom */
export function isGenerated({ element: inner }) {
  for (let at = parentOf(inner); at.name !== 'p' && at.name !== 'h'; at = parentOf(at))
    if (!HOLDERS.has(at.name)) return true;
  return false;
}

/** Parts the atom that a place lies in, so that one ends there, and the next begins with no space that would collapse. @param {Atom[]} atoms Are changed. @param {number} place */
export function partAt(atoms, place) {
  const index = atomFrom(atoms, 1, place);
  if (index < atoms.length && atoms[index].range[0] < place) partAtom(atoms, index, place);
  const next = atomFrom(atoms, 1, place + 1);
  if (next < atoms.length && atoms[next].range[0] === place) holdSpace(atoms, next);
}

/** @param {Atom[]} atoms @param {number} index @param {number} place */
function partAtom(atoms, index, place) {
  const { range, element: holder, from } = atoms[index];
  const [start, end] = range;
  const count = place - start;
  const rest = shellOf(holder);
  if (holder.name === 's') {
    if (place === end) return;
    setCount(rest, end - place);
    setCount(holder, count);
  } else {
    const text = holder.children.join('');
    const cut = from + lengthIn(text.slice(from), count);
    if (cut >= text.length) return;
    rest.children = [text.slice(cut)];
    holder.children = [text.slice(0, cut)];
  }
  insertAfter(holder, [rest]);
  const first = { range: /** @type {Atom['range']} */ ([start, place]), element: holder, from };
  const second = { range: /** @type {Atom['range']} */ ([place, end]), element: rest, from: 0 };
  atoms.splice(index, 1, first, ...(place < end ? [second] : []));
}

/** A space that begins an atom gets an element of its own. @param {Atom[]} atoms @param {number} index */
function holdSpace(atoms, index) {
  const { range, element: holder, from } = atoms[index];
  const text = holder.children.join('');
  if (holder.name !== 'span' || text[from] !== ' ') return;
  const space = spaces(1);
  insertBefore(holder, [space]);
  holder.children = [text.slice(from + 1)];
  const [start, end] = range;
  const rest = { range: /** @type {Atom['range']} */ ([start + 1, end]), element: holder, from: 0 };
  atoms.splice(index, 1, { range: [start, start + 1], element: space, from: 0 }, rest);
}

/** @param {XmlElement} space @param {number} count */
function setCount(space, count) {
  space.attributes = { c: String(count) };
  space.written = { name: space.written?.name ?? 'text:s', attributes: { 'text:c': `${count}` } };
}

/**
 * Where a mark goes at a place of a paragraph: behind the character before, and outside of all that only ends there. At the
 * start it is before all else, or before the first character.
 * @param {XmlElement} paragraph @param {Atom[]} atoms Parted at the place. @param {number} place @param {boolean} isClose To the first character.
 * @returns {Place}
 */
export function placeIn(paragraph, atoms, place, isClose) {
  const before = atoms[atomFrom(atoms, 0, place) - 1];
  const after = atoms[0];
  if (before && before.range[1] <= place) return outside(before, 'after');
  return isClose && after ? outside(after, 'before') : { parent: paragraph, at: 0 };
}

/** @param {Atom} atom @param {'before' | 'after'} side @returns {Place} */
function outside(atom, side) {
  const isField = isGenerated(atom);
  let at = atom.element;
  for (;;) {
    const parent = parentOf(at);
    const siblings = elementsOf(parent);
    const isAtEdge = (side === 'before' ? siblings[0] : siblings[siblings.length - 1]) === at;
    const isHolder = HOLDERS.has(parent.name);
    if (parent.name === 'p' || parent.name === 'h' || (!isAtEdge && isHolder && !isField))
      return { parent, at: placeOf(at) + (side === 'before' ? 0 : 1) };
    at = parent;
  }
}
