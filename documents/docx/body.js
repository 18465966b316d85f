// The story of a Word document: paragraphs, tables, text boxes and notes → blocks, as the document reads with its tracked
// changes accepted, or as it was before them (ECMA-376 part 1, 17.13.5).
import { rowOf } from '../blocks.js';
import { childOf, elementsOf } from '../xml.js';
import { Fields } from './fields.js';
import { outlineOf, runForm } from './styles.js';
import { symbolOf } from './symbols.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('../blocks.js').BlockForm} BlockForm */
/** @typedef {import('../blocks.js').BlockWriter} BlockWriter */
/** @typedef {import('./package.js').Relationship} Relationship */

/** Which of the two versions that tracked changes hold. @typedef {'accepted' | 'original'} View */

/** Elements that the other version holds. @type {Record<View, Set<string>>} */
const ABSENT = {
  accepted: new Set(['del', 'moveFrom', 'cellDel']),
  original: new Set(['ins', 'moveTo', 'cellIns']),
};

/** Elements with nothing of the story in them, but for counting. */
const SILENT = new Set(
  'pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr instrText delInstrText rt fldData'.split(
    ' ',
  ),
);

/** What some empty elements stand for. @type {Record<string, string>} */
const SIGNS = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/**
 * What the story refers to.
 * @typedef {object} Sources
 * @property {import('./styles.js').Styles} styles
 * @property {import('./numbering.js').Numbering} numbering
 * @property {import('../blocks.js').LeftOut} left
 * @property {(kind: string, id: string) => number | null} note The number of a note that is called, by the element that
 *   calls it.
 * @property {() => BlockWriter} writer
 * @property {(element: XmlElement) => number} [trace] A number for an element with words, where a writer wants to find them
 *   again.
 */

export class Body {
  #view;
  #sources;
  #relationships;
  #fields = new Fields();
  /** Text boxes of the current paragraph, which follow it. @type {XmlElement[]} */
  #boxes = [];
  #hidden = '';
  /** @type {BlockForm} */
  #note;

  /** @param {View} view @param {Sources} sources @param {Map<string, Relationship>} relationships @param {BlockForm} [note] */
  constructor(view, sources, relationships, note = {}) {
    this.#view = view;
    this.#sources = sources;
    this.#relationships = relationships;
    this.#note = note;
  }

  /** @param {XmlElement} container @param {BlockWriter} writer */
  write(container, writer) {
    this.#blocks(container, writer);
    this.#end(writer, this.#note);
  }

  /** @param {XmlElement} container @param {BlockWriter} writer */
  #blocks(container, writer) {
    for (const element of elementsOf(container)) {
      const { name } = element;
      if (ABSENT[this.#view].has(name) || SILENT.has(name)) continue;
      if (name === 'p') this.#paragraph(element, writer);
      else if (name === 'tbl') this.#table(element, writer);
      else if (name === 'AlternateContent') this.#blocks(chosen(element), writer);
      else if (name === 'altChunk') this.#sources.left.add('object');
      else this.#blocks(element, writer);
    }
  }

  /** @param {XmlElement} element @param {BlockWriter} writer */
  #paragraph(element, writer) {
    const properties = childOf(element, 'pPr');
    const style = childOf(properties, 'pStyle')?.attributes.val;
    const { styles } = this.#sources;
    this.#runs(element, writer, styles.runOf(style), undefined);
    const mark = childOf(properties, 'rPr');
    // Without its mark, a paragraph and the next one are one.
    if (mark && elementsOf(mark).some(({ name }) => ABSENT[this.#view].has(name))) return;
    if (childOf(properties, 'framePr')?.attributes.dropCap) return; // The first letter of the next.
    const own = outlineOf(properties);
    const level = own === null ? styles.levelOf(style) : own < 9 ? own + 1 : undefined;
    const marker = this.#marker(childOf(properties, 'numPr') ?? styles.numberingOf(style), style);
    const isItem = marker !== undefined && level === undefined;
    const role = styles.roleOf(style) ?? (isItem ? 'list-item' : undefined);
    this.#end(writer, { role, marker, level, ...this.#note });
  }

  /** @param {XmlElement | undefined} numbering @param {string | undefined} style */
  #marker(numbering, style) {
    const ofStyle = this.#sources.styles.numberingOf(style);
    const value = (/** @type {string} */ name) =>
      childOf(numbering, name)?.attributes.val ?? childOf(ofStyle, name)?.attributes.val;
    const id = value('numId');
    if (!numbering || !id || id === '0') return undefined;
    return this.#sources.numbering.next(id, Number(value('ilvl') ?? 0));
  }

  /** @param {BlockWriter} writer @param {BlockForm} form */
  #end(writer, form) {
    writer.end(form);
    if (this.#hidden.trim() !== '') this.#sources.left.add('hidden', this.#hidden);
    this.#hidden = '';
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.write(box, writer);
  }

  /**
   * @param {XmlElement} container @param {BlockWriter} writer
   * @param {import('./styles.js').RunForm} form That of the paragraph. @param {string | undefined} href
   */
  #runs(container, writer, form, href) {
    for (const element of elementsOf(container)) {
      const { name, attributes } = element;
      if (ABSENT[this.#view].has(name) || SILENT.has(name)) continue;
      if (name === 'r') this.#run(element, writer, form, href);
      else if (name === 'hyperlink') {
        this.#runs(element, writer, form, this.#target(attributes) ?? href);
      } else if (name === 'fldSimple') {
        this.#runs(element, writer, form, Fields.hrefOf(attributes.instr ?? '') ?? href);
      } else if (name === 'AlternateContent') this.#runs(chosen(element), writer, form, href);
      else if (name === 't') this.#text(element, writer, form, href);
      else this.#runs(element, writer, form, href);
    }
  }

  /** A link within the document is none that a reader could follow elsewhere. @param {Record<string, string>} attributes */
  #target({ id, anchor }) {
    const target = id && this.#relationships.get(id)?.target;
    if (!target || target.startsWith('#')) return undefined;
    return anchor ? `${target}#${anchor}` : target;
  }

  /** @param {XmlElement} run @param {BlockWriter} writer @param {import('./styles.js').RunForm} inherited @param {string | undefined} href */
  #run(run, writer, inherited, href) {
    const properties = childOf(run, 'rPr');
    const style = this.#sources.styles.runOf(childOf(properties, 'rStyle')?.attributes.val);
    const form = { ...inherited, ...style, ...runForm(properties) };
    for (const element of elementsOf(run)) this.#inRun(element, writer, form, href);
  }

  /** @param {XmlElement} element @param {BlockWriter} writer @param {import('./styles.js').RunForm} form @param {string | undefined} href */
  #inRun(element, writer, form, href) {
    const { name, attributes } = element;
    if (this.#fields.hears(element) || SILENT.has(name)) return;
    if (name === 't' || name === 'delText') this.#text(element, writer, form, href);
    else if (name in SIGNS) this.#words(SIGNS[name], element, writer, form, href);
    else if (name === 'sym') this.#words(symbolOf(attributes), element, writer, form, href);
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      const number = this.#sources.note(name, attributes.id ?? '');
      if (number !== null) writer.call(number);
    } else if (name === 'AlternateContent') {
      for (const child of elementsOf(chosen(element))) this.#inRun(child, writer, form, href);
    } else if (name === 'drawing' || name === 'pict' || name === 'object') this.#drawing(element);
    else if (name === 'ruby')
      this.#runs(childOf(element, 'rubyBase') ?? element, writer, form, href);
  }

  /** @param {XmlElement} element @param {BlockWriter} writer @param {import('./styles.js').RunForm} form @param {string | undefined} href */
  #text(element, writer, form, href) {
    for (const child of element.children)
      if (typeof child === 'string') this.#words(child, element, writer, form, href);
  }

  /** @param {string} words @param {XmlElement} element That holds them. @param {BlockWriter} writer @param {import('./styles.js').RunForm} form @param {string | undefined} href */
  #words(words, element, writer, { hidden, ...form }, href) {
    if (this.#fields.isInCode) return;
    if (hidden) this.#hidden += words;
    else {
      const source = this.#sources.trace?.(element);
      writer.write(words, { ...form, href: this.#fields.href ?? href, source });
    }
  }

  /** @param {XmlElement} drawing */
  #drawing(drawing) {
    const found = { boxes: /** @type {XmlElement[]} */ ([]), images: 0 };
    lookThrough(drawing, found);
    this.#boxes.push(...found.boxes);
    if (found.images > 0) this.#sources.left.add('image', '', found.images);
    else if (found.boxes.length === 0) this.#sources.left.add('object');
  }

  /** A row is a block, its cells parted by tabs. @param {XmlElement} table @param {BlockWriter} writer */
  #table(table, writer) {
    this.#end(writer, this.#note);
    for (const row of partsOf(table, 'tr', ABSENT[this.#view])) {
      const properties = childOf(row, 'trPr');
      if (properties && elementsOf(properties).some(({ name }) => ABSENT[this.#view].has(name)))
        continue;
      const cells = [...partsOf(row, 'tc', ABSENT[this.#view])].map((cell) => this.#cell(cell));
      writer.blocks.push(...(rowOf(cells) ?? cells.flat()));
    }
  }

  /** @param {XmlElement} cell */
  #cell(cell) {
    const writer = this.#sources.writer();
    this.write(cell, writer);
    return writer.blocks;
  }
}

/** Of alternatives, the first is what current programs show. @param {XmlElement} element */
const chosen = (element) => childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element;

/** Rows or cells, also those inside content controls. @param {XmlElement} container @param {string} name @param {Set<string>} absent @returns {Generator<XmlElement>} */
function* partsOf(container, name, absent) {
  for (const child of elementsOf(container)) {
    if (absent.has(child.name)) continue;
    if (child.name === name) yield child;
    else if (child.name !== 'tbl' && child.name !== 'tc') yield* partsOf(child, name, absent);
  }
}

/** @param {XmlElement} element @param {{boxes: XmlElement[], images: number}} found */
function lookThrough(element, found) {
  for (const child of elementsOf(element)) {
    if (child.name === 'txbxContent') found.boxes.push(child);
    else if (child.name === 'AlternateContent') lookThrough(chosen(child), found);
    else {
      if (child.name === 'blip' || child.name === 'imagedata') found.images++;
      lookThrough(child, found);
    }
  }
}
