// What the earlier version looked like, for words and paragraphs of it that are put into the later document: of a Word
// document its own properties, with styles found by their names; of anything else what its blocks say.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Range } from '../../wasm/engine.js' */
/** @import { Placed } from '../flows.js' */
/** @import { WordParagraph } from './traced.js' */
/** @import { Atom } from './runs.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { copyOf, element, imported, valued } from '../nodes.js';
import { runOf } from './runs.js';

/** Words of one form. `sign` stands for a character that text cannot say. @typedef {{text: string, properties: XmlElement | null, href?: string, sign?: XmlElement}} Words */

/**
 * @typedef {object} Earlier
 * @property {(range: Range, unit: Placed) => Words[]} words
 * @property {(unit: Placed) => XmlElement | null} properties Of a paragraph: `w:pPr`.
 * @property {(range: Range, unit: Placed) => boolean} isGenerated Whether the document made the words itself.
 */

/** Of a run: what would not mean the same in another document, or says what changed. */
const NOT_OF_RUNS = /^(?:rPrChange|ins|del|moveFrom|moveTo)$/;

/** Of a paragraph: the same, and what places it in its document. */
const NOT_OF_PARAGRAPHS = /^(?:pStyle|numPr|rPr|sectPr|pPrChange|framePr|cnfStyle|divId)$/;

/** Styles of another document by the name that both give them. */
export class StyleNames {
  #names = new Map();
  #ids = new Map();

  /** @param {XmlElement | null} earlier `w:styles` @param {XmlElement | null} later */
  constructor(earlier, later) {
    for (const { attributes, name } of earlier ? namedStyles(earlier) : [])
      this.#names.set(attributes.styleId, name);
    for (const { attributes, name } of later ? namedStyles(later) : [])
      this.#ids.set(name, attributes.styleId);
  }

  /** The later document's id of a style, if it has it. @param {string | undefined} id @returns {string | undefined} */
  of(id) {
    return this.#ids.get(this.#names.get(id));
  }
}

/** @param {XmlElement} styles */
const namedStyles = (styles) =>
  elementsOf(styles)
    .filter(({ name }) => name === 'style')
    .map((style) => ({
      attributes: style.attributes,
      name: `${style.attributes.type} ${(childOf(style, 'name')?.attributes.val ?? '').toLowerCase()}`,
    }));

/** @param {StyleNames} styles @param {Set<XmlElement>} generated @returns {Earlier} */
export const earlierOfWord = (styles, generated) => ({
  isGenerated([start, end], unit) {
    const { atoms } = /** @type {Placed & WordParagraph} */ (unit);
    const own = atoms.filter(({ range }) => range[0] < end && range[1] > start);
    return own.length > 0 && own.every((atom) => generated.has(atom.element));
  },
  words(range, unit) {
    const { atoms } = /** @type {Placed & WordParagraph} */ (unit);
    return atoms.flatMap((atom) => wordsOf(atom, range, styles));
  },
  properties(unit) {
    const { elements } = /** @type {Placed & WordParagraph} */ (unit);
    const own = childOf(elements[elements.length - 1], 'pPr');
    if (!own) return null;
    const style = styles.of(childOf(own, 'pStyle')?.attributes.val);
    const kept = elementsOf(own).filter(
      ({ name, uri }) => uri === own.uri && !NOT_OF_PARAGRAPHS.test(name),
    );
    return element('w:pPr', {}, [
      ...(style ? [valued('w:pStyle', style)] : []),
      ...kept.map(imported),
    ]);
  },
});

/** @param {Atom} atom @param {Range} range @param {StyleNames} styles @returns {Words[]} */
function wordsOf({ range: [start, end], element: holder, from }, [first, last], styles) {
  const [begin, stop] = [Math.max(start, first), Math.min(end, last)];
  if (begin >= stop) return [];
  const properties = runProperties(
    childOf(runOf({ range: [0, 0], element: holder, from }), 'rPr'),
    styles,
  );
  if (holder.name === 'sym') return [{ text: '', properties, sign: imported(holder) }];
  if (SIGNS[holder.name]) return [{ text: SIGNS[holder.name], properties }];
  const text = holder.children.join('').slice(from).replace(/\xad/g, '');
  return [{ text: text.slice(begin - start, stop - start), properties }];
}

/** @type {Record<string, string>} */
const SIGNS = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** @param {XmlElement | undefined} own @param {StyleNames} styles */
function runProperties(own, styles) {
  if (!own) return null;
  const style = styles.of(childOf(own, 'rStyle')?.attributes.val);
  const kept = elementsOf(own).filter(
    ({ name, uri }) => uri === own.uri && name !== 'rStyle' && !NOT_OF_RUNS.test(name),
  );
  const children = [...(style ? [valued('w:rStyle', style)] : []), ...kept.map(imported)];
  return children.length > 0 ? element('w:rPr', {}, children) : null;
}

/** Removed or added words as runs; `tag` is what holds text. @param {Words} words @param {'w:t' | 'w:delText'} tag @returns {XmlElement} */
export function runWith({ text, properties, sign }, tag) {
  const parts = text.split(/([\t\n])/).filter(Boolean);
  const children = parts.map((part) => {
    if (part === '\t') return element('w:tab');
    return part === '\n' ? element('w:br') : element(tag, { 'xml:space': 'preserve' }, [part]);
  });
  return element('w:r', {}, [
    ...(properties ? [copyOf(properties)] : []),
    ...(sign ? [sign] : children),
  ]);
}
