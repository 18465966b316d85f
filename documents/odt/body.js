// The story of an OpenDocument text: paragraphs, lists, tables, frames and notes → blocks, as it reads with its tracked
// changes accepted, or as it was before them (OpenDocument 1.3 part 3, 5.5).
import { rowOf } from '../blocks.js';
import { MOST_SPACES } from '../limits.js';
import { DocumentProblem } from '../problem.js';
import { childOf, elementsOf, textInside } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('../blocks.js').BlockForm} BlockForm */
/** @typedef {import('../blocks.js').BlockWriter} BlockWriter */
/** @typedef {import('../docx/body.js').View} View */

/** Elements with nothing of the story in them. */
const SILENT = new Set(
  'tracked-changes sequence-decls variable-decls user-field-decls forms title desc note-citation ruby-text annotation-end alphabetical-index-auto-mark-file bookmark reference-mark'.split(
    ' ',
  ),
);

/**
 * @typedef {object} Sources
 * @property {import('./styles.js').Styles} styles
 * @property {import('../blocks.js').LeftOut} left
 * @property {Map<string, import('./changes.js').Change>} changes By id.
 * @property {(note: XmlElement) => number} note Its number.
 * @property {() => BlockWriter} writer
 * @property {(element: XmlElement, words: string) => number} [trace] A number for an element and the words that count of it,
 *   where a writer wants to find them again.
 */

/** A list that is open, and what it counted at each level. @typedef {{style: string | undefined, depth: number, counts: number[]}} List */

/** @typedef {{form: import('./styles.js').RunForm & {href?: string}}} Run */

export class Body {
  #view;
  #sources;
  /** Changes whose words the view has not. @type {Set<string>} */
  #absent = new Set();
  /** Frames of the current paragraph, which follow it. @type {XmlElement[]} */
  #frames = [];
  #hidden = '';
  #isParagraphHidden = false;
  #note;
  /** What lists of a style counted, for one that goes on. @type {Map<string, number[]>} */
  #counted = new Map();

  /** @param {View} view @param {Sources} sources @param {BlockForm} [note] */
  constructor(view, sources, note = {}) {
    this.#view = view;
    this.#sources = sources;
    this.#note = note;
  }

  /** @param {XmlElement} container @param {BlockWriter} writer */
  write(container, writer) {
    this.#blocks(container, writer, null, {});
    this.#end(writer, this.#note);
  }

  /** @param {XmlElement} container @param {BlockWriter} writer @param {List | null} list @param {{marker?: string}} item */
  #blocks(container, writer, list, item) {
    for (const element of elementsOf(container)) {
      const { name, attributes } = element;
      if (SILENT.has(name) || this.#change(element, writer)) continue;
      if (name === 'p' || name === 'h') this.#paragraph(element, writer, list, item);
      else if (name === 'list') this.#list(element, writer, list);
      else if (name === 'table') this.#table(element, writer);
      else if (name === 'annotation') this.#comment(element);
      else if (name === 'section' && attributes.display === 'none') {
        this.#sources.left.add('hidden', textInside(element));
      } else if (name === 'frame' || name === 'custom-shape') this.#frame(element, writer);
      else this.#blocks(element, writer, list, item);
    }
  }

  /** @param {XmlElement} element @param {BlockWriter} writer @param {List | null} list @param {{marker?: string}} item */
  #paragraph(element, writer, list, item) {
    const { name, attributes } = element;
    const style = attributes['style-name'];
    const { styles } = this.#sources;
    this.#runs(element, writer, styles.runOf('paragraph', style));
    if (this.#absent.size > 0) return; // Its end belongs to an insertion: it and the next paragraph are one.
    const level = name === 'h' ? Math.max(1, Number(attributes['outline-level'] ?? 1)) : undefined;
    const isItem = list !== null && level === undefined;
    const role = styles.roleOf(style) ?? (isItem ? 'list-item' : undefined);
    const marker = writer.isEmpty ? undefined : item.marker;
    if (marker) item.marker = undefined;
    this.#end(writer, { role, level, marker, ...this.#note });
  }

  /** @param {BlockWriter} writer @param {BlockForm} form */
  #end(writer, form) {
    writer.end(form);
    if (this.#hidden.trim() !== '') this.#sources.left.add('hidden', this.#hidden);
    this.#hidden = '';
    this.#isParagraphHidden = false;
    const frames = this.#frames;
    this.#frames = [];
    for (const frame of frames) this.write(frame, writer);
  }

  /** @param {XmlElement} element @param {BlockWriter} writer @param {List | null} outer */
  #list(element, writer, outer) {
    const { attributes } = element;
    const style = attributes['style-name'] ?? outer?.style;
    const depth = outer ? outer.depth + 1 : 0;
    const goesOn = attributes['continue-numbering'] === 'true' || 'continue-list' in attributes;
    const start = this.#sources.styles.startOf(style, depth) - 1;
    const before = goesOn ? (this.#counted.get(`${style} ${depth}`)?.[depth] ?? start) : start;
    const counts = [...(outer?.counts.slice(0, depth) ?? []), before];
    const list = { style, depth, counts };
    for (const child of elementsOf(element)) {
      if (child.name !== 'list-item') {
        this.#blocks(child, writer, list, {}); // A list header has no number.
        continue;
      }
      const from = child.attributes['start-value'];
      counts[depth] = from === undefined ? counts[depth] + 1 : Number(from);
      this.#blocks(child, writer, list, {
        marker: this.#sources.styles.markerOf(style, depth, counts),
      });
    }
    this.#counted.set(`${style} ${depth}`, counts);
  }

  /** @param {XmlElement} container @param {BlockWriter} writer @param {import('./styles.js').RunForm & {href?: string}} form */
  #runs(container, writer, form) {
    for (const node of container.children) {
      if (typeof node === 'string') {
        this.#words(node.replace(/[ \t\r\n]+/g, ' '), container, writer, form, true);
        continue;
      }
      const { name } = node;
      if (SILENT.has(name) || this.#change(node, writer)) continue;
      const sign = signOf(node);
      if (sign !== null) this.#words(sign, node, writer, form, false);
      else this.#inline(node, writer, form);
    }
  }

  /** @param {XmlElement} element @param {BlockWriter} writer @param {import('./styles.js').RunForm & {href?: string}} form */
  #inline(element, writer, form) {
    const { name, attributes } = element;
    if (name === 'span') {
      const own = this.#sources.styles.runOf('text', attributes['style-name']);
      this.#runs(element, writer, { ...form, ...own });
    } else if (name === 'a') {
      const { href = '' } = attributes;
      this.#runs(element, writer, href === '' || href.startsWith('#') ? form : { ...form, href });
    } else if (name === 'note') {
      if (this.#absent.size === 0) writer.call(this.#sources.note(element));
    } else if (name === 'annotation') this.#comment(element);
    else if (name === 'frame' || /^(?:custom-shape|rect|g|ellipse|line)$/.test(name)) {
      if (this.#absent.size === 0) this.#look(element);
    } else if (name === 'hidden-text') this.#hidden += attributes['string-value'] ?? '';
    else if (name === 'hidden-paragraph')
      this.#isParagraphHidden = attributes['is-hidden'] === 'true';
    else this.#runs(element, writer, form);
  }

  /** @param {string} words @param {XmlElement} element That holds them. @param {BlockWriter} writer @param {import('./styles.js').RunForm & {href?: string}} form @param {boolean} collapses */
  #words(words, element, writer, { hidden, ...form }, collapses) {
    if (this.#absent.size > 0) return;
    if (hidden || this.#isParagraphHidden) {
      this.#hidden += words;
      return;
    }
    const { tail } = writer;
    const isDouble = collapses && words.startsWith(' ') && (tail === '' || tail === ' ');
    const shown = isDouble ? words.slice(1) : words;
    writer.write(shown, { ...form, source: this.#sources.trace?.(element, shown) });
  }

  /** Where changes begin, end, or took something away. @param {XmlElement} element @param {BlockWriter} writer */
  #change({ name, attributes }, writer) {
    if (!/^change(?:-start|-end)?$/.test(name)) return false;
    const id = attributes['change-id'] ?? '';
    const change = this.#sources.changes.get(id);
    if (this.#view === 'accepted' || !change) return true;
    if (name === 'change-start' && change.kind === 'insertion') this.#absent.add(id);
    else if (name === 'change-end') this.#absent.delete(id);
    else if (name === 'change' && change.kind === 'deletion') this.#restore(change.element, writer);
    return true;
  }

  /** The first of the paragraphs goes on the current one, the last is gone on by it. @param {XmlElement} deletion @param {BlockWriter} writer */
  #restore(deletion, writer) {
    const parts = elementsOf(deletion).filter(({ name }) => name !== 'change-info');
    parts.forEach((part, at) => {
      const isParagraph = part.name === 'p' || part.name === 'h';
      if (!isParagraph) this.#blocks({ ...part, children: [part] }, writer, null, {});
      else if (at === parts.length - 1) {
        this.#runs(
          part,
          writer,
          this.#sources.styles.runOf('paragraph', part.attributes['style-name']),
        );
      } else this.#paragraph(part, writer, null, {});
    });
  }

  /** @param {XmlElement} annotation */
  #comment(annotation) {
    const author = textInside(childOf(annotation, 'creator') ?? annotation);
    const words = elementsOf(annotation).filter(({ name }) => name === 'p' || name === 'list');
    if (this.#view === 'original') return;
    this.#sources.left.add('comment', `${author}: ${words.map(textInside).join(' ')}`);
  }

  /** @param {XmlElement} frame @param {BlockWriter} writer */
  #frame(frame, writer) {
    this.#look(frame);
    this.#end(writer, this.#note);
  }

  /** @param {XmlElement} element A frame or a shape. */
  #look(element) {
    const parts = elementsOf(element);
    const holdsText = parts.some(({ name }) => name === 'p' || name === 'list');
    if (parts.some(({ name }) => name === 'image')) this.#sources.left.add('image');
    else if (parts.some(({ name }) => name === 'object' || name === 'plugin')) {
      this.#sources.left.add('object');
    }
    if (element.name === 'text-box' || holdsText) this.#frames.push(element);
    else for (const part of parts) if (part.name !== 'image') this.#look(part);
  }

  /** A row is a block, its cells parted by tabs. @param {XmlElement} table @param {BlockWriter} writer */
  #table(table, writer) {
    if (!writer.isEmpty) this.#end(writer, this.#note);
    for (const row of rowsOf(table)) {
      const cells = elementsOf(row)
        .filter(({ name }) => /table-cell$/.test(name))
        .map((cell) => this.#cell(cell));
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

/** What an empty element stands for. @param {XmlElement} element @throws {DocumentProblem} */
function signOf({ name, attributes }) {
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  if (name !== 's') return null;
  const count = Number(attributes.c ?? 1);
  if (!(count <= MOST_SPACES)) throw new DocumentProblem('tooLarge', `${attributes.c} spaces`);
  return ' '.repeat(count);
}

/** @param {XmlElement} table @returns {Generator<XmlElement>} */
function* rowsOf(table) {
  for (const child of elementsOf(table)) {
    if (child.name === 'table-row') yield child;
    else if (/^table-(?:header-rows|rows|row-group)$/.test(child.name)) yield* rowsOf(child);
  }
}
