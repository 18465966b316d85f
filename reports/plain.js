// How the blocks of a text look that no document describes any more: roles, headings, list markers, and its words by their
// form. What that means in a format is said in docx/clean.js and odt/clean.js.

/** @import { Block } from '../documents/blocks.js' */
/** @import { Compared, SideName } from '../model/places.js' */
/** @import { Href, Range } from '../wasm/engine.js' */
import { directionOf } from '../model/direction.js';
import { blockAt } from '../model/places.js';

/** Words of one form. @typedef {{text: string, href: string | undefined, kinds: string[], isRtl: boolean}} Span */

/** @typedef {{role: string, heading: number | undefined, marker: string | undefined, isRtl: boolean}} Look */

export class PlainText {
  #comparison;
  #side;
  #blocks;
  /** By block. @type {Map<number, Href[]>} */
  #links = new Map();

  /**
   * @param {Compared} comparison @param {SideName} side
   * @param {readonly Block[] | null} blocks As they were read, where they are what is compared.
   */
  constructor(comparison, side, blocks) {
    this.#comparison = comparison;
    this.#side = side;
    this.#blocks = blocks;
    for (const link of comparison.hrefs?.[side] ?? []) {
      const block = blockAt(comparison[side], link.range[0]);
      const links = this.#links.get(block);
      if (links) links.push(link);
      else this.#links.set(block, [link]);
    }
  }

  /** @param {number} index @returns {Partial<Block>} */
  #block(index) {
    return this.#blocks?.[index] ?? {};
  }

  /** Null where there is no such block. @param {number} index @returns {Look | null} */
  look(index) {
    const given = this.#comparison[this.#side].blocks[index];
    if (!given) return null;
    const { marker, marks = [] } = this.#block(index);
    const level = marks.map(({ kind }) => /^heading-(\d)/.exec(kind)?.[1]).find(Boolean);
    const heading = level && given.role !== 'headline' ? Math.min(Number(level), 4) : undefined;
    const text = this.#comparison.texts[this.#side].slice(...given.range);
    return { role: given.role, heading, marker, isRtl: directionOf(text) === 'rtl' };
  }

  /** The words of a range of a block by their form. @param {Range} range @param {number} index @returns {Span[]} */
  spans([start, end], index) {
    const text = this.#comparison.texts[this.#side];
    const given = this.#comparison[this.#side].blocks[index];
    const { marks = [] } = this.#block(index);
    const origin = this.#blocks ? given.range[0] : 0;
    const forms = marks.filter(({ kind }) => !kind.startsWith('heading-'));
    const all = this.#links.get(index) ?? [];
    const links = all.filter(({ range }) => range[0] < end && range[1] > start);
    const cuts = [
      ...forms.flatMap(({ range }) => range.map((place) => place + origin)),
      ...links.flatMap(({ range }) => range),
    ].filter((place) => place > start && place < end);
    const places = [...new Set([start, ...cuts, end])].sort((one, two) => one - two);
    const isRtl = directionOf(text.slice(start, end)) === 'rtl';
    return places.slice(0, -1).map((from, at) => ({
      text: text.slice(from, places[at + 1]),
      href: links.find(({ range }) => range[0] <= from && range[1] > from)?.href,
      kinds: forms
        .filter(({ range }) => range[0] + origin <= from && range[1] + origin > from)
        .map(({ kind }) => kind),
      isRtl,
    }));
  }
}
