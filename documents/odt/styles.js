// What the styles of an OpenDocument text say about paragraphs, runs and lists (OpenDocument 1.3 part 3, 16 and 20).
import { numeral } from '../numerals.js';
import { childOf, descendantsOf, elementsOf } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('../blocks.js').Block['role']} Role */
/** @typedef {{bold?: boolean, italic?: boolean, underline?: boolean, hidden?: boolean}} RunForm */
/** @typedef {{name: string, parent: string, run: RunForm}} Style */
/** @typedef {{format: string, prefix: string, suffix: string, start: number, shown: number} | 'bullet'} Level */

/** Longer chains exist only where a style is based on itself. */
const MOST_ANCESTORS = 30;

/** By what its name says; LibreOffice keeps its own names in every language. @type {[RegExp, NonNullable<Role>][]} */
const ROLES = [
  [/^(title|headline)$/, 'headline'],
  [/^(subtitle|standfirst)$/, 'standfirst'],
  [/^by-?line$/, 'byline'],
  [/^dateline$/, 'dateline'],
  [/^(.*caption|illustration|figure|drawing)$/, 'caption'],
];

export class Styles {
  /** @type {Map<string, Style>} */
  #styles = new Map();
  /** @type {Map<string, Level[]>} */
  #lists = new Map();

  /** @param {(XmlElement | null | undefined)[]} roots Parts that hold styles. */
  constructor(roots) {
    for (const root of roots) {
      if (!root) continue;
      for (const style of descendantsOf(root, 'style')) this.#addStyle(style);
      for (const list of descendantsOf(root, 'list-style'))
        this.#lists.set(list.attributes.name ?? '', levelsOf(list));
    }
  }

  /** @param {XmlElement} style */
  #addStyle({ attributes, ...element }) {
    const properties = childOf({ attributes, ...element }, 'text-properties')?.attributes ?? {};
    this.#styles.set(keyOf(attributes.family, attributes.name), {
      name: (attributes['display-name'] ?? attributes.name ?? '')
        .replace(/_20_/g, ' ')
        .toLowerCase(),
      parent: attributes['parent-style-name'] ?? '',
      run: runForm(properties),
    });
  }

  /** Nearest first. @param {string} family @param {string | undefined} name @returns {Style[]} */
  #chain(family, name) {
    const chain = [];
    for (let at = this.#styles.get(keyOf(family, name)); at && chain.length < MOST_ANCESTORS;) {
      chain.push(at);
      at = this.#styles.get(keyOf(family, at.parent));
    }
    return chain;
  }

  /** @param {'paragraph' | 'text'} family @param {string | undefined} name @returns {RunForm} */
  runOf(family, name) {
    return Object.assign(
      {},
      ...this.#chain(family, name)
        .reverse()
        .map(({ run }) => run),
    );
  }

  /** @param {string | undefined} name Of a paragraph's style. @returns {Role} */
  roleOf(name = '') {
    const chain = this.#chain('paragraph', name);
    const last = chain[chain.length - 1]?.parent ?? name;
    for (const each of [
      ...chain.map((style) => style.name),
      last.replace(/_20_/g, ' ').toLowerCase(),
    ])
      for (const [pattern, role] of ROLES) if (pattern.test(each)) return role;
    return undefined;
  }

  /** @param {string | undefined} name @param {number} depth From 0. @param {number[]} counts */
  markerOf(name, depth, counts) {
    const levels = this.#lists.get(name ?? '') ?? [];
    const level = levels[depth];
    if (!level || level === 'bullet') return '•';
    const numbers = counts.slice(Math.max(0, depth + 1 - level.shown), depth + 1);
    if (level.format === '') return undefined;
    const signs = numbers.map((number, at) => {
      const shown = levels[depth + 1 - numbers.length + at];
      return numeral(number, typeof shown === 'object' ? shown.format : level.format);
    });
    return `${level.prefix}${signs.join('.')}${level.suffix}`;
  }

  /** Where a list begins to count. @param {string | undefined} name @param {number} depth */
  startOf(name, depth) {
    const level = this.#lists.get(name ?? '')?.[depth];
    return typeof level === 'object' ? level.start : 1;
  }
}

/** @param {string | undefined} family @param {string | undefined} name */
const keyOf = (family, name) => `${family} ${name}`;

/** @param {Record<string, string>} properties @returns {RunForm} */
function runForm(properties) {
  /** @type {RunForm} */
  const form = {};
  const { display } = properties;
  const weight = properties['font-weight'];
  const style = properties['font-style'];
  const underline = properties['text-underline-style'];
  if (weight) form.bold = /^(bold|[6-9]00)$/.test(weight);
  if (style) form.italic = style !== 'normal';
  if (underline) form.underline = underline !== 'none';
  if (display) form.hidden = display === 'none';
  return form;
}

/** The formats of OpenDocument by the names of Word's. @type {Record<string, string>} */
const FORMATS = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  1: 'decimal',
};

/** @param {XmlElement} list @returns {Level[]} */
function levelsOf(list) {
  /** @type {Level[]} */
  const levels = [];
  for (const { name, attributes } of elementsOf(list)) {
    const depth = Number(attributes.level) - 1;
    if (!(depth >= 0 && depth < 10)) continue;
    const format = attributes['num-format'] ?? '';
    levels[depth] =
      name === 'list-level-style-number'
        ? {
            format: format === '' ? '' : (FORMATS[format] ?? 'decimal'),
            prefix: attributes['num-prefix'] ?? '',
            suffix: attributes['num-suffix'] ?? '',
            start: Number(attributes['start-value'] ?? 1),
            shown: Number(attributes['display-levels'] ?? 1),
          }
        : 'bullet';
  }
  return levels;
}
