// How a Word document sets words and paragraphs of which nothing else is known: like those around them, else like the first
// paragraph of their role.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Compared } from '../../model/places.js' */
/** @import { WordFlow } from './traced.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { ancestorOf, copyOf, element, insertAt, removeChildren, within } from '../nodes.js';

/** What belongs to one paragraph alone. */
const NOT_ALIKE = new Set([
  'rPr',
  'sectPr',
  'pPrChange',
  'framePr',
  'cnfStyle',
  'divId',
  'pageBreakBefore',
]);

export class Looks {
  #comparison;
  /** The first paragraph of each role. @type {Map<string, XmlElement>} */
  #paragraphs = new Map();

  /** @param {Compared} comparison Of another text with the document. @param {readonly WordFlow[]} flows The document's. */
  constructor(comparison, [story]) {
    this.#comparison = comparison;
    for (const unit of story.units) {
      if (unit.kind === 'row' || unit.elements.length === 0) continue;
      const { role } = comparison.after.blocks[unit.block];
      if (!this.#paragraphs.has(role)) this.#paragraphs.set(role, unit.elements[0]);
    }
  }

  /** Stands for the form of the words around, until `give` knows it. @param {number} block Of the other text. */
  like(block) {
    return element('w:rPr', { like: this.#roleOf(block) });
  }

  /** @param {number} block Of the other text. */
  properties(block) {
    const paragraph = this.#paragraphs.get(this.#roleOf(block));
    const own = paragraph && childOf(paragraph, 'pPr');
    if (!own) return null;
    const properties = copyOf(own);
    for (const name of NOT_ALIKE) removeChildren(properties, name);
    return properties;
  }

  /** Gives words that are to be like others their form. @param {XmlElement} tree */
  give(tree) {
    for (const run of [...within(tree)]) {
      const own = run.name === 'r' && childOf(run, 'rPr');
      if (!own || own.attributes.like === undefined) continue;
      const more = elementsOf(own);
      const names = new Set(more.map(({ name }) => name));
      const form = this.#formOf(run, own.attributes.like);
      const kept = form ? elementsOf(form).filter(({ name }) => !names.has(name)) : [];
      removeChildren(run, 'rPr');
      const properties = [...kept.map(copyOf), ...more];
      if (properties.length > 0) insertAt(run, 0, [element('w:rPr', {}, properties)]);
    }
  }

  /** Of the run before in its paragraph, else of the one behind, else of a paragraph that is alike. @param {XmlElement} run @param {string} role */
  #formOf(run, role) {
    const paragraph = ancestorOf(run, 'p');
    const all = paragraph ? [...within(paragraph)].filter(({ name }) => name === 'r') : [];
    const at = all.indexOf(run);
    const around = [...all.slice(0, at).reverse(), ...all.slice(at)].find(isOwn);
    const other = this.#paragraphs.get(role);
    const found = around ?? (other && [...within(other)].find(isOwn));
    return found && childOf(found, 'rPr');
  }

  /** @param {number} block */
  #roleOf(block) {
    return this.#comparison.before.blocks[block]?.role ?? '';
  }
}

/** Whether a run with words is the document's, and not put in. @param {XmlElement} node */
const isOwn = (node) =>
  node.name === 'r' &&
  !ancestorOf(node, 'del', 'moveFrom') &&
  elementsOf(node).some(({ name }) => name === 't' || name === 'tab');
