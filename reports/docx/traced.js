// A Word document as flows: the blocks that its reader gives, each with the elements that hold it.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Block } from '../../documents/blocks.js' */
/** @import { Traced } from '../../documents/docx/trace.js' */
/** @import { Compared, SideName } from '../../model/places.js' */
/** @import { Flow, Paragraph, Row } from '../flows.js' */
/** @import { Atom } from './runs.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { ancestorOf, parentOf } from './nodes.js';

/** @typedef {Paragraph & {elements: XmlElement[], atoms: Atom[]}} WordParagraph `elements` are `w:p`, the last of which has the mark. */
/** @typedef {Row & {element: XmlElement}} WordRow */
/** @typedef {{kind: Flow['kind'], units: (WordParagraph | WordRow)[], container: XmlElement}} WordFlow */

/** @type {Record<string, Flow['kind']>} */
const KINDS = { body: 'body', tc: 'cell', txbxContent: 'box', footnote: 'note', endnote: 'note' };

/**
 * The story first. Null where the text that was compared is not that of the document.
 * @param {Traced} traced @param {Compared} comparison @param {SideName} side @returns {WordFlow[] | null}
 */
export function flowsOf({ blocks, sources, pack }, comparison, side) {
  const given = comparison[side].blocks;
  const text = comparison.texts[side];
  const isSame =
    given.length === blocks.length &&
    blocks.every((block, at) => text.startsWith(block.text, given[at].range[0]));
  const root = pack.part(pack.main);
  const body = root && childOf(root, 'body');
  if (!isSame || !body) return null;
  const flows = new Map([[body, flowOf(body)]]);
  blocks.forEach((block, at) => {
    const unit = unitOf(block, at, given[at].range[0], sources);
    const inside = 'element' in unit ? ancestorOf(unit.element, 'tbl') : unit.elements[0];
    const container = containerOf(inside);
    if (!container) return;
    const flow = flows.get(container) ?? flowOf(container);
    flows.set(container, flow);
    flow.units.push(unit);
  });
  for (const { units } of flows.values())
    units.forEach((unit, at) => {
      if (at > 0 && unit.kind === 'paragraph') unit.apart = !isJoinable(units[at - 1], unit);
    });
  return [...flows.values()];
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

/** @param {XmlElement} container @returns {WordFlow} */
const flowOf = (container) => ({ kind: KINDS[container.name], units: [], container });

/** @param {XmlElement | null} inside */
const containerOf = (inside) => inside && ancestorOf(inside, ...Object.keys(KINDS));

/** @param {Block} block @param {number} index @param {number} start Of the block in the text. @param {(XmlElement | null)[]} sources @returns {WordParagraph | WordRow} */
function unitOf(block, index, start, sources) {
  /** @type {Atom[]} */
  const atoms = (block.sources ?? []).map(({ range: [from, to], source }) => ({
    range: [start + from, start + to],
    element: /** @type {XmlElement} */ (sources[source]),
    from: 0,
  }));
  const row = block.cells && rowAround(atoms, block.cells.length);
  if (block.cells && row) return rowOf(block.cells, index, start, atoms, row);
  return paragraphOf(index, [start, start + block.text.length], atoms);
}

/** @param {number} block @param {[number, number]} range @param {Atom[]} atoms @returns {WordParagraph} */
function paragraphOf(block, range, atoms) {
  const first = atoms[0];
  if (first) first.from = /[^\s\xad]|$/.exec(first.element.children.join(''))?.index ?? 0;
  const elements = new Set(atoms.map(({ element }) => ancestorOf(element, 'p')));
  return {
    kind: 'paragraph',
    block,
    range,
    atoms,
    elements: [...elements].filter((each) => each !== null),
  };
}

/** The row of so many cells that holds some words. @param {Atom[]} atoms @param {number} count */
function rowAround(atoms, count) {
  let row = ancestorOf(atoms[0].element, 'tr');
  while (
    row &&
    (cellsIn(row).length !== count || !atoms.every(({ element }) => isIn(element, row)))
  )
    row = ancestorOf(row.parent, 'tr');
  return row;
}

/** @param {XmlElement} node @param {XmlElement | null} around */
function isIn(node, around) {
  for (let at = /** @type {XmlElement | null} */ (node); at; at = at.parent)
    if (at === around) return true;
  return false;
}

/** @param {XmlElement} row @returns {XmlElement[]} */
export const cellsIn = (row) =>
  elementsOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child];
    return child.name === 'tbl' ? [] : cellsIn(child);
  });

/** @param {readonly (readonly [number, number])[]} cells @param {number} block @param {number} start @param {Atom[]} atoms @param {XmlElement} row @returns {WordRow} */
function rowOf(cells, block, start, atoms, row) {
  const elements = cellsIn(row);
  const flows = cells.map(([from, to], at) => {
    const inside = atoms.filter(({ range }) => range[0] >= start + from && range[1] <= start + to);
    return cellOf(block, elements[at], start + from, inside);
  });
  return { kind: 'row', block, cells: flows, element: row };
}

/** @param {number} block @param {XmlElement} cell @param {number} start @param {Atom[]} atoms @returns {WordFlow} */
function cellOf(block, cell, start, atoms) {
  /** @type {Map<XmlElement | null, Atom[]>} */
  const paragraphs = new Map();
  for (const atom of atoms) {
    const paragraph = ancestorOf(atom.element, 'p');
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), atom]);
  }
  const units = [...paragraphs.values()].map((own) =>
    paragraphOf(block, [own[0].range[0], own[own.length - 1].range[1]], own),
  );
  const last = elementsOf(cell)
    .filter(({ name }) => name === 'p')
    .pop();
  const isEmpty = units.length === 0 && last;
  return {
    kind: 'cell',
    container: cell,
    units: isEmpty ? [{ ...paragraphOf(block, [start, start], []), elements: [last] }] : units,
  };
}
