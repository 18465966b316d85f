// What every reader gives: blocks as the engine takes them (wasm/engine.d.ts, BlockInput), with what documents know beyond
// that, and beside them a list of what was left out. A reader writes runs of text with their form into a BlockWriter and
// says where a block ends.
import { MOST_TEXT } from './limits.js';
import { DocumentProblem } from './problem.js';

/** @typedef {[start: number, end: number]} Range In UTF-16 code units of the block's text. */
/** @typedef {import('../wasm/engine.js').Mark['kind']} MarkKind */
/** @typedef {{range: Range, kind: MarkKind}} Mark */
/** @typedef {{range: Range, href: string}} Href */

/** Where a note is called, and its number among `notes` of the article. @typedef {{range: Range, note: number}} NoteCall */

/** Which node of the document a range was read from, where a reader is asked to keep that (docx/trace.js). @typedef {{range: Range, source: number}} Source */

/**
 * A block as the engine takes it. `marker` is what the program shows before a list item without its being text: "3." or
 * "•". `note` numbers a footnote or endnote: its blocks follow the story, so that they are compared like any others.
 * @typedef {object} Block
 * @property {string} text
 * @property {import('../wasm/engine.js').Role} [role] Where the document says so; the engine finds out else.
 * @property {Href[]} [hrefs]
 * @property {Mark[]} [marks]
 * @property {string} [marker]
 * @property {NoteCall[]} [notes]
 * @property {number} [note]
 * @property {Source[]} [sources]
 * @property {Range[]} [cells] Of a table's row, where sources are kept.
 * @property {string} [space] The white space behind it, where it is not a blank line.
 */

/** How a run of text looks. @typedef {{bold?: boolean, italic?: boolean, underline?: boolean, href?: string, source?: number}} Form */

/** What the end of a block says about it. @typedef {{role?: Block['role'], marker?: string, level?: number, note?: number}} BlockForm */

/** @type {(keyof Form & MarkKind)[]} */
const MARKS = ['bold', 'italic', 'underline'];

export class BlockWriter {
  /** @type {Block[]} */
  blocks = [];
  #text = '';
  /** @type {{start: number, end: number, form: Form}[]} */
  #runs = [];
  /** @type {{at: number, note: number}[]} */
  #calls = [];
  #total = 0;

  /** Appends to the current block. @param {string} text @param {Form} [form] */
  write(text, form = {}) {
    const words = text.replace(/\xad/g, ''); // Where a word may break is no part of it.
    if (words === '') return;
    this.#total += words.length;
    if (this.#total > MOST_TEXT) throw new DocumentProblem('tooLarge', 'text');
    const start = this.#text.length;
    this.#text += words;
    // A link is underlined because it is one.
    const shown = form.href && form.underline ? { ...form, underline: false } : form;
    this.#runs.push({ start, end: this.#text.length, form: shown });
  }

  /** Whether the current block has text so far. */
  get isEmpty() {
    return this.#text.trim() === '';
  }

  /** What the current block ends with. */
  get tail() {
    return this.#text.slice(-1);
  }

  /** A note is called here. @param {number} note */
  call(note) {
    this.#calls.push({ at: this.#text.length, note });
  }

  /** Ends the current block; one without text is none. @param {BlockForm} [form] */
  end({ role, marker, level, note } = {}) {
    const all = this.#text;
    const start = all.length - all.trimStart().length;
    const text = all.trim();
    if (text !== '') {
      /** @type {Block} */
      const block = { text };
      const clamp = (/** @type {number} */ at) => Math.min(Math.max(at - start, 0), text.length);
      const marks = marksOf(this.#runs, clamp);
      if (level) marks.push(headingOf(text, level));
      const hrefs = spansOf(this.#runs, ({ href }) => href, clamp);
      if (role) block.role = role;
      if (hrefs.length > 0) block.hrefs = hrefs.map(({ range, value }) => ({ range, href: value }));
      if (marks.length > 0) block.marks = marks;
      if (marker) block.marker = marker;
      if (note !== undefined) block.note = note;
      const sources = spansOf(this.#runs, ({ source }) => source, clamp);
      if (sources.length > 0)
        block.sources = sources.map(({ range, value }) => ({ range, source: value }));
      if (this.#calls.length > 0) block.notes = this.#calls.map((call) => callIn(call, clamp));
      this.blocks.push(block);
    }
    this.#text = '';
    this.#runs = [];
    this.#calls = [];
  }
}

/** The mark of a whole block. Outlines go deeper than anybody reads. @param {string} text @param {number} level @returns {Mark} */
export const headingOf = (text, level) => ({
  range: [0, text.length],
  kind: /** @type {MarkKind} */ (`heading-${Math.min(level, 9)}`),
});

/** @param {{at: number, note: number}} call @param {(at: number) => number} clamp @returns {NoteCall} */
const callIn = ({ at, note }, clamp) => ({ range: [clamp(at), clamp(at)], note });

/** @param {{start: number, end: number, form: Form}[]} runs @param {(at: number) => number} clamp @returns {Mark[]} */
function marksOf(runs, clamp) {
  return MARKS.flatMap((kind) =>
    spansOf(runs, (form) => (form[kind] ? kind : undefined), clamp).map(({ range }) => ({
      range,
      kind,
    })),
  );
}

/**
 * Neighbouring runs of one value are one span.
 * @template {string | number} T
 * @param {{start: number, end: number, form: Form}[]} runs @param {(form: Form) => T | undefined} valueOf
 * @param {(at: number) => number} clamp
 */
function spansOf(runs, valueOf, clamp) {
  /** @type {{range: Range, value: T}[]} */
  const spans = [];
  let last = /** @type {{range: Range, value: T} | null} */ (null);
  for (const { start, end, form } of runs) {
    const value = valueOf(form);
    if (last && last.value === value && last.range[1] === clamp(start)) last.range[1] = clamp(end);
    else if (value) spans.push((last = { range: [clamp(start), clamp(end)], value }));
    else last = null;
  }
  return spans.filter(({ range }) => range[0] < range[1]);
}

/**
 * What a document holds beside its story.
 * @typedef {'comment' | 'header' | 'hidden' | 'image' | 'object' | 'formatting' | 'navigation' | 'sharing' | 'advertisement' | 'newsletter' | 'related' | 'discussion' | 'notice' | 'form' | 'aside' | 'attachment' | 'quoted' | 'running'} LeftKind
 */

/** `texts` are the first few, for a person who wants to look. @typedef {{kind: LeftKind, count: number, texts: string[]}} Left */

/** How many texts of a kind are kept, and how much of each. */
const SHOWN = 200;
const SHOWN_LENGTH = 2_000;

export class LeftOut {
  /** @type {Map<LeftKind, Left>} */
  #kinds = new Map();

  /** @param {LeftKind} kind @param {string} [text] @param {number} [count] */
  add(kind, text = '', count = 1) {
    const left = this.#kinds.get(kind) ?? { kind, count: 0, texts: [] };
    left.count += count;
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '' && left.texts.length < SHOWN) left.texts.push(words.slice(0, SHOWN_LENGTH));
    this.#kinds.set(kind, left);
  }

  /** @returns {Left[]} */
  list() {
    return [...this.#kinds.values()];
  }
}

/**
 * The first heading of a document without a title is its headline where no story precedes it; other headings part the
 * story.
 * @param {Block[]} blocks Are changed.
 */
export function nameHeadings(blocks) {
  const isHeading = (/** @type {Block} */ { marks = [] }) =>
    marks.some(({ kind }) => kind.startsWith('heading-'));
  let hasHeadline = blocks.some(({ role }) => role === 'headline');
  let isTop = true;
  for (const block of blocks) {
    if (isHeading(block) && !block.role) {
      block.role = isTop && !hasHeadline ? 'headline' : 'subhead';
      hasHeadline ||= block.role === 'headline';
    }
    isTop &&= block.text.length < 120 && !isStory(block.text);
  }
}

/** A sentence that is no standfirst's. @param {string} text */
const isStory = (text) => text.length > 60 && /[.!?][”"»’)]*$/.test(text);

/**
 * Blocks as one, with a separator between; none where none has text.
 * @param {(Block | Block[])[]} parts @param {string} separator @returns {Block[]}
 */
export function merged(parts, separator) {
  /** @type {Block} */
  const whole = { text: '' };
  parts.forEach((part, index) => {
    const [block] = Array.isArray(part) ? part : [part];
    if (index > 0) whole.text += separator;
    if (!block) return;
    const at = whole.text.length;
    whole.text += block.text;
    whole.hrefs = joined(whole.hrefs, block.hrefs, at);
    whole.marks = joined(whole.marks, block.marks, at);
    whole.notes = joined(whole.notes, block.notes, at);
    whole.sources = joined(whole.sources, block.sources, at);
    whole.note ??= block.note;
  });
  whole.text = whole.text.trimEnd();
  if (whole.text.trim() === '') return [];
  return [/** @type {Block} */ (JSON.parse(JSON.stringify(whole)))]; // Without what is undefined.
}

/** A row with a cell of more blocks than this lays out a page; its cells are read one after the other. */
const MOST_IN_CELL = 4;

/**
 * A table's row as a block, its cells parted by tabs and the lines of each by line breaks; null where it lays out a page.
 * @param {Block[][]} cells @returns {Block[] | null}
 */
export function rowOf(cells) {
  if (cells.length === 1 || cells.some(({ length }) => length > MOST_IN_CELL)) return null;
  const parts = cells.map((blocks) => merged(blocks, '\n'));
  const row = merged(parts, '\t');
  if (row[0]?.sources) row[0].cells = rangesOf(parts, row[0].text.length);
  return row;
}

/** Where parts stand in a text that joins them by one character each. @param {Block[][]} parts @param {number} length @returns {Range[]} */
function rangesOf(parts, length) {
  let next = 0;
  return parts.map(([block]) => {
    const start = next;
    next += (block?.text.length ?? 0) + 1;
    return [Math.min(start, length), Math.min(next - 1, length)];
  });
}

/** @template {{range: Range}} T @param {T[] | undefined} all @param {T[] | undefined} more @param {number} at Where the ranges of `more` begin. */
function joined(all, more, at) {
  if (!more) return all;
  const moved = more.map((each) => ({
    ...each,
    range: /** @type {Range} */ ([each.range[0] + at, each.range[1] + at]),
  }));
  return [...(all ?? []), ...moved];
}

/** An empty line inside a block ends a paragraph, as where a page breaks lines twice. @param {Block} block @returns {Block[]} */
export function paragraphsOf(block) {
  const breaks = [...block.text.matchAll(/\n[^\S\n]*\n\s*/g)];
  if (breaks.length === 0) return [block];
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map((found) => found.index), block.text.length];
  return starts.map((start, at) => partOf(block, start, ends[at], at === 0));
}

/** @param {Block} block @param {number} start @param {number} end @param {boolean} isFirst @returns {Block} */
function partOf({ text, hrefs, marks, notes, marker, ...block }, start, end, isFirst) {
  const within = {
    hrefs: cut(hrefs, start, end),
    marks: cut(marks, start, end),
    notes: cut(notes, start, end),
  };
  const kept = Object.fromEntries(Object.entries(within).filter(([, list]) => list.length > 0));
  return {
    ...block,
    text: text.slice(start, end),
    ...kept,
    ...(isFirst && marker ? { marker } : {}),
  };
}

/** @template {{range: Range}} T @param {T[] | undefined} list @param {number} start @param {number} end @returns {T[]} */
const cut = (list = [], start, end) =>
  list
    .filter(({ range }) => range[0] <= end && range[1] >= start)
    .map((each) => ({
      ...each,
      range: /** @type {Range} */ ([
        Math.max(each.range[0], start) - start,
        Math.min(each.range[1], end) - start,
      ]),
    }));
