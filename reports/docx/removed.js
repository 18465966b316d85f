// What was removed, put into the later document: words between runs, paragraphs between paragraphs, rows between rows.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Placed } from '../flows.js' */
/** @import { Passage } from '../passages.js' */
/** @import { Item } from '../weave.js' */
/** @import { Place } from './added.js' */
/** @import { Setting } from './redline.js' */
import { childOf } from '../../documents/xml.js';
import { runWith } from './earlier.js';
import {
  ancestorOf,
  append,
  element,
  insertAt,
  insertBefore,
  parentOf,
  placeOf,
  removeChildren,
  shellOf,
  upToLast,
} from '../nodes.js';

export class Removed {
  #setting;

  /** @param {Setting} setting */
  constructor(setting) {
    this.#setting = setting;
  }

  /**
   * Words only go in at the place. A paragraph's mark among them parts the paragraph there.
   * @param {Item[]} items @param {Place} place @param {boolean} isStart Nothing of the paragraph stands before it.
   */
  write(items, place, isStart) {
    const whole = upToLast(items, ({ kind }) => kind !== 'text');
    const tail = this.#words(items.slice(whole));
    if (whole === 0) return insertAt(place.parent, place.at, tail);
    const paragraph = ancestorOf(place.parent, 'p') ?? place.parent;
    if (isStart) {
      insertAt(place.parent, place.at, tail);
      return insertBefore(paragraph, asTables(this.units(items.slice(0, whole))));
    }
    const firstMark = items.findIndex(({ kind }) => kind !== 'text');
    const front = partParagraph(paragraph, place);
    this.#fill(front, items.slice(0, firstMark), items[firstMark]);
    const rest = asTables(this.units(items.slice(firstMark + 1, whole)));
    insertBefore(paragraph, [front, ...this.#endOf(items[firstMark]), ...rest]);
    insertAt(paragraph, childOf(paragraph, 'pPr') ? 1 : 0, tail);
  }

  /** Whole paragraphs and rows. @param {Item[]} items @returns {XmlElement[]} */
  units(items) {
    /** @type {XmlElement[]} */
    const units = [];
    let from = 0;
    items.forEach((item, at) => {
      if (item.kind === 'text') return;
      if (item.kind === 'row') units.push(this.#row(item));
      else {
        const paragraph = element('w:p');
        this.#fill(paragraph, items.slice(from, at), item);
        units.push(paragraph, ...this.#endOf(item));
      }
      from = at + 1;
    });
    return units;
  }

  /** Gives a paragraph its earlier form, more words at its end, and a mark that was removed. @param {XmlElement} paragraph @param {Item[]} words @param {Item} mark */
  #fill(paragraph, words, mark) {
    const { earlier, marks } = this.#setting;
    const properties = mark.unitBefore && earlier.properties(mark.unitBefore);
    if (properties) insertAt(paragraph, 0, [properties]);
    append(paragraph, this.#words(words));
    marks.mark(paragraph, 'removed', mark.passage);
  }

  /** The end of a passage that ends with a mark stands behind the paragraph. @param {Item} mark */
  #endOf({ passage, before }) {
    const isLast = passage && before && before[1] === passage.before[1];
    return isLast ? [this.#setting.ends.removed(passage)[1]] : [];
  }

  /** @param {Item[]} items Words. @returns {XmlElement[]} */
  #words(items) {
    const { ends } = this.#setting;
    return items.flatMap(({ before, unitBefore, passage }) => {
      if (!before || !unitBefore) return [];
      const holders = this.#holders(before, unitBefore, passage);
      if (!passage) return holders;
      const [start, end] = ends.removed(passage);
      const hasMark = passage.isWhole && ends.hasMark('before', passage);
      return [
        ...(before[0] === passage.before[0] ? [start] : []),
        ...holders,
        ...(before[1] === passage.before[1] && !hasMark ? [end] : []),
      ];
    });
  }

  /** Runs in the element that says they are gone; those of a link in the link. @param {import('../../wasm/engine.js').Range} range @param {Placed} unit @param {Passage} [passage] @returns {XmlElement[]} */
  #holders(range, unit, passage) {
    const { earlier, marks, link } = this.#setting;
    /** @type {{href: string | undefined, runs: XmlElement[]}[]} */
    const parts = [];
    for (const words of earlier.words(range, unit)) {
      const run = runWith(words, passage ? 'w:t' : 'w:delText');
      const last = parts[parts.length - 1];
      if (last && last.href === words.href) last.runs.push(run);
      else parts.push({ href: words.href, runs: [run] });
    }
    return parts.map(({ href, runs }) => {
      const change = marks.change('removed', passage, runs);
      return href ? element('w:hyperlink', { 'r:id': link(href) }, [change]) : change;
    });
  }

  /** @param {Item} item @returns {XmlElement} */
  #row({ unitBefore }) {
    const row = element('w:tr');
    if (unitBefore?.kind !== 'row') return row;
    for (const { units } of unitBefore.cells) {
      const paragraphs = units.map((unit) => this.#cellParagraph(unit));
      const width = element('w:tcW', { 'w:w': '0', 'w:type': 'auto' });
      append(row, [
        element('w:tc', {}, [
          element('w:tcPr', {}, [width]),
          ...(paragraphs.length > 0 ? paragraphs : [element('w:p')]),
        ]),
      ]);
    }
    this.#setting.marks.row(row, 'removed');
    return row;
  }

  /** @param {import('../flows.js').Unit} unit */
  #cellParagraph(unit) {
    const paragraph = element('w:p');
    if (unit.kind === 'row') return paragraph;
    const placed = /** @type {Placed} */ (/** @type {unknown} */ (unit));
    /** @type {Item} */
    const item = { kind: 'text', status: 'removed', before: unit.range, unitBefore: placed };
    this.#fill(paragraph, [item], { ...item, kind: 'mark' });
    return paragraph;
  }
}

/** A new paragraph with all that stands before a place in another; holders that the place lies in become two. @param {XmlElement} paragraph @param {Place} place @returns {XmlElement} */
function partParagraph(paragraph, { parent, at }) {
  let front = cut(parent, at);
  for (let node = parent; node !== paragraph; node = parentOf(node)) {
    const outer = parentOf(node);
    const next = cut(outer, placeOf(node));
    append(next, [front]);
    front = next;
  }
  const properties = childOf(front, 'pPr');
  removeChildren(front, 'pPr');
  if (properties) insertAt(paragraph, 0, [properties]);
  if (front.written) front.written.attributes = {}; // Its id is the paragraph's own.
  return front;
}

/** A shell of an element with its first children, which it loses. @param {XmlElement} node @param {number} at */
function cut(node, at) {
  const shell = shellOf(node);
  append(shell, node.children.splice(0, at));
  return shell;
}

/** Rows that no table holds get one. @param {XmlElement[]} units @returns {XmlElement[]} */
export function asTables(units) {
  /** @type {XmlElement[]} */
  const parts = [];
  for (const unit of units) {
    const last = parts[parts.length - 1];
    if (unit.name !== 'tr') parts.push(unit);
    else if (last?.name === 'tbl') append(last, [unit]);
    else parts.push(tableWith(unit));
  }
  return parts;
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** @param {XmlElement} row */
function tableWith(row) {
  const line = { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' };
  const borders = EDGES.map((edge) => element(`w:${edge}`, line));
  const columns = row.children.filter((child) => typeof child !== 'string' && child.name === 'tc');
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblW', { 'w:w': '0', 'w:type': 'auto' }),
      element('w:tblBorders', {}, borders),
    ]),
    element(
      'w:tblGrid',
      {},
      columns.map(() => element('w:gridCol')),
    ),
    row,
  ]);
}
