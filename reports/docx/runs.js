// Runs of a paragraph of Word and where in them its characters stand. Runs are parted so that each change begins and ends
// between two of them.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Range } from '../../wasm/engine.js' */
import { childOf, elementsOf, textInside } from '../../documents/xml.js';
import {
  ancestorOf,
  append,
  copyOf,
  insertAfter,
  insertBefore,
  placeOf,
  shellOf,
} from '../nodes.js';
import { atomFrom, lengthIn } from '../traced.js';

/** Its element is `w:t`, or one that stands for a character, such as `w:tab`. @typedef {import('../traced.js').Atom} Atom */

/** The run that an atom is in. @param {Atom} atom @returns {XmlElement} */
export const runOf = ({ element }) => ancestorOf(element, 'r') ?? element;

/** Parts the run that a place lies inside of. @param {Atom[]} atoms Are changed. @param {number} place */
export function partAt(atoms, place) {
  const index = atomFrom(atoms, 1, place);
  const atom = atoms[index];
  if (!atom || atom.range[0] >= place) return;
  if (place < atom.range[1]) atoms.splice(index, 1, ...partText(atom, place));
  else if (index === atoms.length - 1) partBehind(atom);
  const next = atoms[index + 1];
  if (next && runOf(next) === runOf(atom)) partRun(runOf(next), next.element);
}

/** @param {Atom} atom @param {number} place @returns {Atom[]} */
function partText({ range: [start, end], element, from }, place) {
  const text = element.children.join('');
  const cut = from + lengthIn(text.slice(from), place - start);
  const rest = shellOf(element);
  setText(rest, text.slice(cut));
  insertAfter(element, [rest]);
  setText(element, text.slice(0, cut));
  return [
    { range: [start, place], element, from },
    { range: [place, end], element: rest, from: 0 },
  ];
}

/** @param {XmlElement} element @param {string} text */
function setText(element, text) {
  element.children = [text];
  if (element.written) element.written.attributes['xml:space'] = 'preserve';
}

/** A run becomes two, the second of which begins with an element. @param {XmlElement} run @param {XmlElement} first */
function partRun(run, first) {
  const rest = shellOf(run);
  const properties = childOf(run, 'rPr');
  const moved = run.children.splice(placeOf(topIn(run, first)));
  append(rest, [...(properties ? [copyOf(properties)] : []), ...moved]);
  insertAfter(run, [rest]);
}

/** The child of a run that holds an element. @param {XmlElement} run @param {XmlElement} inner */
function topIn(run, inner) {
  let at = inner;
  while (at.parent && at.parent !== run) at = at.parent;
  return at;
}

/**
 * Runs of a paragraph before its first or behind its last character that hold nothing but white space, which no reader
 * takes for text.
 * @param {Atom[]} atoms @param {'start' | 'end'} side @returns {XmlElement[]}
 */
export function blankRuns(atoms, side) {
  const atom = side === 'start' ? atoms[0] : atoms[atoms.length - 1];
  const paragraph = atom && ancestorOf(atom.element, 'p');
  if (!paragraph) return [];
  const run = side === 'start' ? partBefore(atom) : partBehind(atom);
  const runs = runsIn(paragraph).flat();
  const at = runs.indexOf(run);
  const beside = side === 'start' ? runs.slice(0, at) : runs.slice(at + 1);
  return beside.filter((each) => /^\s+$/.test(textInside(each)));
}

/** The run that then begins with an atom. @param {Atom} atom @returns {XmlElement} */
function partBefore(atom) {
  const { element, from } = atom;
  if (element.name === 't' && from > 0) {
    const text = element.children.join('');
    const front = shellOf(element);
    setText(front, text.slice(0, from));
    setText(element, text.slice(from));
    atom.from = 0;
    insertBefore(element, [front]);
    partRun(runOf(atom), element);
  }
  return runOf(atom);
}

/** The run that then ends with an atom. @param {Atom} atom @returns {XmlElement} */
function partBehind(atom) {
  const { element, from, range } = atom;
  const text = element.children.join('');
  const end = from + lengthIn(text.slice(from), range[1] - range[0]);
  if (element.name === 't' && end < text.length) {
    const rest = shellOf(element);
    setText(rest, text.slice(end));
    setText(element, text.slice(0, end));
    insertAfter(element, [rest]);
    partRun(runOf(atom), rest);
  }
  return runOf(atom);
}

/** Elements that hold runs, in a paragraph. */
const HOLDERS = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
]);

/** All runs of a paragraph, in order; neighbours in one list. @param {XmlElement} holder @returns {XmlElement[][]} */
export function runsIn(holder) {
  /** @type {XmlElement[][]} */
  const groups = [];
  /** @type {XmlElement[] | null} */
  let open = null;
  for (const child of elementsOf(holder)) {
    if (child.name === 'r' || child.name === 'oMath') {
      if (open) open.push(child);
      else groups.push((open = [child]));
      continue;
    }
    open = null;
    if (HOLDERS.has(child.name)) groups.push(...runsIn(child));
  }
  return groups;
}

/** Runs in order, neighbours in one list. @param {XmlElement[]} runs @returns {XmlElement[][]} */
export function grouped(runs) {
  /** @type {XmlElement[][]} */
  const groups = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last === run) continue;
    if (last && last.parent === run.parent && placeOf(last) + 1 === placeOf(run))
      groups[groups.length - 1].push(run);
    else groups.push([run]);
  }
  return groups;
}
