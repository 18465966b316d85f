// What was removed: a region that holds it, and the mark that stands in its place.

/** @import { XmlElement, XmlNode } from '../../documents/xml.js' */
/** @import { Unit } from '../flows.js' */
/** @import { Item } from '../weave.js' */
/** @import { Look } from './earlier.js' */
/** @import { Setting } from './redline.js' */
import { append, element } from '../nodes.js';
import { nodesOf } from './text.js';

export class Removed {
  #setting;

  /** @param {Setting} setting */
  constructor(setting) {
    this.#setting = setting;
  }

  /** At a place that the last words go on from. @param {Item[]} items @returns {XmlElement} */
  mark(items) {
    return this.#setting.marks.removed(this.#content(items));
  }

  /** At the end of a paragraph that whole ones followed. @param {Item[]} items @returns {XmlElement} */
  markBehind(items) {
    const [last, ...others] = this.#content(items).reverse();
    // What follows the last mark is nothing, unless words were removed that had none.
    const units = last.children.length > 0 ? [last, ...others] : others;
    return this.#setting.marks.removed([element('text:p'), ...units.reverse()]);
  }

  /** Rows that stay, and of which the cells held what was removed. @param {Item[]} items @returns {XmlElement[]} */
  rows(items) {
    return items.flatMap(({ unitBefore }) => {
      if (unitBefore?.kind !== 'row') return [];
      const cells = unitBefore.cells.map(({ units }) => {
        const content = this.#paragraphsOf(units);
        const isEmpty = content.every(({ children }) => children.length === 0);
        return cell([element('text:p', {}, isEmpty ? [] : [this.#setting.marks.removed(content)])]);
      });
      return [element('table:table-row', {}, cells)];
    });
  }

  /** Paragraphs and tables, of which the last is the words behind the last mark. @param {Item[]} items @returns {XmlElement[]} */
  #content(items) {
    /** @type {XmlElement[]} */
    const content = [];
    /** @type {XmlNode[]} */
    let words = [];
    for (const item of items) {
      const { kind, before, unitBefore } = item;
      if (kind === 'text' && before && unitBefore) words.push(...this.#words(item));
      else if (kind === 'mark' && unitBefore) {
        content.push(paragraph(this.#setting.earlier.look(unitBefore), words));
        words = [];
      } else if (kind === 'row') this.#addRow(content, item);
    }
    return [...content, paragraph({}, words)];
  }

  /** @param {Item} item @returns {XmlNode[]} */
  #words({ before, unitBefore }) {
    if (!before || !unitBefore) return [];
    return this.#setting.earlier.words(before, unitBefore).map(({ text, style, href }) => {
      const span = element('text:span', style ? { 'text:style-name': style } : {}, nodesOf(text));
      const link = { 'xlink:type': 'simple', 'xlink:href': href ?? '' };
      return href ? element('text:a', link, [span]) : span;
    });
  }

  /** @param {XmlElement[]} content Is changed. @param {Item} item */
  #addRow(content, { unitBefore }) {
    if (unitBefore?.kind !== 'row') return;
    const cells = unitBefore.cells.map(({ units }) => cell(this.#paragraphsOf(units)));
    const row = element('table:table-row', {}, cells);
    const last = content[content.length - 1];
    if (last?.name === 'table') return append(last, [row]);
    const columns = element('table:table-column', {
      'table:number-columns-repeated': String(cells.length),
    });
    content.push(element('table:table', {}, [columns, row]));
  }

  /** @param {Unit[]} units @returns {XmlElement[]} */
  #paragraphsOf(units) {
    return units.flatMap((unit) => {
      if (unit.kind === 'row') return [];
      const placed = /** @type {import('../flows.js').Placed} */ (/** @type {unknown} */ (unit));
      const words = this.#words({
        ...{ kind: 'text', status: 'removed' },
        ...{ before: unit.range, unitBefore: placed },
      });
      return [paragraph(this.#setting.earlier.look(placed), words)];
    });
  }
}

/** @param {XmlElement[]} content */
const cell = (content) =>
  element(
    'table:table-cell',
    { 'office:value-type': 'string' },
    content.length > 0 ? content : [element('text:p')],
  );

/** @param {Look} look @param {XmlNode[]} words */
export const paragraph = ({ style, level }, words) =>
  element(
    level ? 'text:h' : 'text:p',
    {
      ...(style ? { 'text:style-name': style } : {}),
      ...(level ? { 'text:outline-level': level } : {}),
    },
    words,
  );
