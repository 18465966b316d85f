// A document as flows: the blocks that its reader gives, each with the elements that hold it. What these are called is the
// shape of the format (docx/traced.js, odt/traced.js).

/** @import { XmlElement } from '../documents/xml.js' */
/** @import { Block } from '../documents/blocks.js' */
/** @import { Compared, SideName } from '../model/places.js' */
/** @import { Range } from '../wasm/engine.js' */
/** @import { Flow, Paragraph, Row } from './flows.js' */
import { elementsOf } from '../documents/xml.js';
import { ancestorOf } from './nodes.js';

/** Characters of a text and the element that holds them, from the character `from` of its text on; or one that stands for characters. @typedef {{range: Range, element: XmlElement, from: number}} Atom */

/** @typedef {Paragraph & {elements: XmlElement[], atoms: Atom[]}} TracedParagraph The last of `elements` has the mark. */
/** @typedef {Row & {element: XmlElement}} TracedRow */
/** @typedef {{kind: Flow['kind'], units: (TracedParagraph | TracedRow)[], container: XmlElement, call?: Flow['call']}} TracedFlow */

/**
 * What a format calls things. `flows` are the elements that hold a flow, `isJoinable` tells whether a paragraph can become
 * one with the unit before it.
 * @typedef {object} Shape
 * @property {Record<string, Flow['kind']>} flows
 * @property {string[]} paragraphs
 * @property {string} table
 * @property {string} row
 * @property {string[]} cells
 * @property {(one: TracedParagraph | TracedRow, two: TracedParagraph) => boolean} isJoinable
 */

/** A document with its reader's blocks and the elements that they name. @typedef {{blocks: Block[], sources: (XmlElement | null)[], body: XmlElement}} Document */

/**
 * The story first. Null where the text that was compared is not that of the document.
 * @param {Document} document @param {Shape} shape @param {Compared} comparison @param {SideName} side @returns {TracedFlow[] | null}
 */
export function flowsOf({ blocks, sources, body }, shape, comparison, side) {
  const given = comparison[side].blocks;
  const text = comparison.texts[side];
  const isSame =
    given.length === blocks.length &&
    blocks.every((block, at) => text.startsWith(block.text, given[at].range[0]));
  if (!isSame) return null;
  const tracer = new Tracer(shape);
  const calls = callsIn(blocks, given);
  const flows = new Map([[body, tracer.flowOf(body)]]);
  blocks.forEach((block, at) => {
    const unit = tracer.unitOf(block, at, given[at].range[0], sources);
    const inside = 'element' in unit ? ancestorOf(unit.element, shape.table) : unit.elements[0];
    const container = inside && ancestorOf(inside, ...Object.keys(shape.flows));
    if (!container) return;
    const flow = flows.get(container) ?? tracer.flowOf(container);
    if (block.note !== undefined) flow.call = calls.get(block.note);
    flows.set(container, flow);
    flow.units.push(unit);
  });
  for (const { units } of flows.values())
    units.forEach((unit, at) => {
      if (at > 0 && unit.kind === 'paragraph') unit.apart = !shape.isJoinable(units[at - 1], unit);
    });
  return [...flows.values()];
}

/** Where each note is called, by its number: a call belongs to the character before it. @param {Block[]} blocks @param {Compared['before']['blocks']} given @returns {Map<number, Flow['call']>} */
function callsIn(blocks, given) {
  /** @type {Map<number, Flow['call']>} */
  const calls = new Map();
  blocks.forEach(({ notes = [] }, block) => {
    for (const { range, note } of notes)
      calls.set(note, { block, at: given[block].range[0] + Math.max(0, range[0] - 1) });
  });
  return calls;
}

class Tracer {
  #shape;

  /** @param {Shape} shape */
  constructor(shape) {
    this.#shape = shape;
  }

  /** @param {XmlElement} container @returns {TracedFlow} */
  flowOf(container) {
    return { kind: this.#shape.flows[container.name], units: [], container };
  }

  /** @param {Block} block @param {number} index @param {number} start Of the block in the text. @param {(XmlElement | null)[]} sources @returns {TracedParagraph | TracedRow} */
  unitOf(block, index, start, sources) {
    /** @type {Atom[]} */
    const atoms = (block.sources ?? []).map(({ range: [from, to], source }) => ({
      range: [start + from, start + to],
      element: /** @type {XmlElement} */ (sources[source]),
      from: 0,
    }));
    const row = block.cells && this.#rowAround(atoms, block.cells.length);
    if (block.cells && row) return this.#rowOf(block.cells, index, start, atoms, row);
    return this.#paragraphOf(index, [start, start + block.text.length], atoms);
  }

  /** @param {number} block @param {Range} range @param {Atom[]} atoms @returns {TracedParagraph} */
  #paragraphOf(block, range, atoms) {
    const first = atoms[0];
    if (first) first.from = /[^\s\xad]|$/.exec(first.element.children.join(''))?.index ?? 0;
    const elements = new Set(atoms.map(({ element }) => this.#paragraphAround(element)));
    return {
      kind: 'paragraph',
      block,
      range,
      atoms,
      elements: [...elements].filter((each) => each !== null),
    };
  }

  /** @param {XmlElement} element */
  #paragraphAround(element) {
    return ancestorOf(element, ...this.#shape.paragraphs);
  }

  /** The row of so many cells that holds some words. @param {Atom[]} atoms @param {number} count */
  #rowAround(atoms, count) {
    let row = ancestorOf(atoms[0].element, this.#shape.row);
    while (
      row &&
      (this.#cellsIn(row).length !== count || !atoms.every(({ element }) => isIn(element, row)))
    )
      row = ancestorOf(row.parent, this.#shape.row);
    return row;
  }

  /** @param {XmlElement} row @returns {XmlElement[]} */
  #cellsIn(row) {
    const { cells, table } = this.#shape;
    return elementsOf(row).flatMap((child) => {
      if (cells.includes(child.name)) return [child];
      return child.name === table ? [] : this.#cellsIn(child);
    });
  }

  /** @param {readonly (readonly [number, number])[]} cells @param {number} block @param {number} start @param {Atom[]} atoms @param {XmlElement} row @returns {TracedRow} */
  #rowOf(cells, block, start, atoms, row) {
    const elements = this.#cellsIn(row);
    const flows = cells.map(([from, to], at) => {
      const inside = atoms.filter(
        ({ range }) => range[0] >= start + from && range[1] <= start + to,
      );
      return this.#cellOf(block, elements[at], start + from, inside);
    });
    return { kind: 'row', block, cells: flows, element: row };
  }

  /** @param {number} block @param {XmlElement} cell @param {number} start @param {Atom[]} atoms @returns {TracedFlow} */
  #cellOf(block, cell, start, atoms) {
    /** @type {Map<XmlElement | null, Atom[]>} */
    const paragraphs = new Map();
    for (const atom of atoms) {
      const paragraph = this.#paragraphAround(atom.element);
      paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), atom]);
    }
    const units = [...paragraphs.values()].map((own) =>
      this.#paragraphOf(block, [own[0].range[0], own[own.length - 1].range[1]], own),
    );
    const last = elementsOf(cell)
      .filter(({ name }) => this.#shape.paragraphs.includes(name))
      .pop();
    const isEmpty = units.length === 0 && last;
    const empty = () => ({ ...this.#paragraphOf(block, [start, start], []), elements: [last] });
    return {
      kind: 'cell',
      container: cell,
      units: isEmpty ? [/** @type {TracedParagraph} */ (empty())] : units,
    };
  }
}

/** @param {XmlElement} node @param {XmlElement | null} around */
function isIn(node, around) {
  for (let at = /** @type {XmlElement | null} */ (node); at; at = at.parent)
    if (at === around) return true;
  return false;
}

/**
 * The index of the first atom whose start (0) or end (1) is at a place or behind it. O(log atoms).
 * @param {readonly Atom[]} atoms In order. @param {0 | 1} which @param {number} place
 */
export function atomFrom(atoms, which, place) {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atoms[middle].range[which] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of a text holds so many characters, soft hyphens left out: readers leave them out too. @param {string} text @param {number} count */
export function lengthIn(text, count) {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (seen === count) return at;
    if (text[at] !== '\xad') seen++;
  }
  return text.length;
}
