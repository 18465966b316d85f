// The numbers and bullets that Word shows before paragraphs (ECMA-376 part 1, 17.9). They are counted here, since the file
// says only which list and level a paragraph belongs to.
import { numeral } from '../numerals.js';
import { childOf, descendantsOf, elementsOf } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {{format: string, text: string, start: number}} Level */

/** Word has nine. */
const LEVELS = 9;

export class Numbering {
  /** By the id that paragraphs use. @type {Map<string, {list: string, levels: Level[], restarts: Map<number, number>}>} */
  #lists = new Map();
  /** What was counted so far in each list, by level. @type {Map<string, number[]>} */
  #counts = new Map();
  /** @type {Set<string>} */
  #begun = new Set();

  /** @param {XmlElement | null} root */
  constructor(root) {
    const parts = root ? elementsOf(root) : [];
    const shared = new Map(
      parts
        .filter(({ name }) => name === 'abstractNum')
        .map((element) => [element.attributes.abstractNumId, levelsOf(element)]),
    );
    for (const element of parts.filter(({ name }) => name === 'num')) {
      const list = childOf(element, 'abstractNumId')?.attributes.val ?? '';
      this.#lists.set(element.attributes.numId ?? '', {
        list,
        levels: shared.get(list) ?? [],
        restarts: restartsOf(element),
      });
    }
  }

  /** The marker of the next paragraph of a list, or undefined where there is none. @param {string} id @param {number} depth */
  next(id, depth) {
    const found = this.#lists.get(id);
    const level = found?.levels[depth];
    if (!found || !level) return undefined;
    const counts = this.#counted(id, found.list, found.restarts, found.levels);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1; // Deeper levels begin again.
    if (level.format === 'none') return undefined;
    if (level.format === 'bullet') return '•';
    return level.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1;
      const shown = found.levels[at] ?? level;
      return numeral(counts[at] ?? shown.start, shown.format);
    });
  }

  /** @param {string} id @param {string} list @param {Map<number, number>} restarts @param {Level[]} levels */
  #counted(id, list, restarts, levels) {
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [depth, start] of restarts) if (levels[depth]) counts[depth] = start - 1;
    }
    return counts;
  }
}

/** @param {XmlElement} element @returns {Level[]} */
function levelsOf(element) {
  /** @type {Level[]} */
  const levels = [];
  for (const level of elementsOf(element).filter(({ name }) => name === 'lvl')) {
    const depth = Number(level.attributes.ilvl);
    if (!(depth >= 0 && depth < LEVELS)) continue;
    levels[depth] = {
      format: childOf(level, 'numFmt')?.attributes.val ?? 'decimal',
      text: childOf(level, 'lvlText')?.attributes.val ?? '',
      start: Number(childOf(level, 'start')?.attributes.val ?? 1),
    };
  }
  return levels;
}

/** @param {XmlElement} element `w:num` */
function restartsOf(element) {
  /** @type {Map<number, number>} */
  const restarts = new Map();
  for (const override of descendantsOf(element, 'lvlOverride')) {
    const start = childOf(override, 'startOverride')?.attributes.val;
    if (start !== undefined) restarts.set(Number(override.attributes.ilvl), Number(start));
  }
  return restarts;
}
