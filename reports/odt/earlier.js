// What the earlier version looked like, for words and paragraphs of it that are put into the later document: of an
// OpenDocument text its own styles, of anything else what its blocks say.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Range } from '../../wasm/engine.js' */
/** @import { Placed } from '../flows.js' */
/** @import { TracedParagraph } from '../traced.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { append, copyOf, declared } from '../nodes.js';
import { isGenerated, textOf } from './text.js';

/** Words of one form. @typedef {{text: string, style?: string, href?: string}} Words */

/** How a paragraph is set; one with a level is a heading. @typedef {{style?: string, level?: string}} Look */

/**
 * @typedef {object} Earlier
 * @property {(range: Range, unit: Placed) => Words[]} words
 * @property {(unit: Placed) => Look} look
 * @property {(range: Range, unit: Placed) => boolean} isGenerated Whether the document made the words itself.
 */

/** What would begin a page or a list, or lead to what another document has not. */
const NOT_COPIED = /:(?:list-style-name|list-level|master-page-name|data-style-name)$/;

/** Styles of another document: those that both have by one name, and copies of those that a program made for one place. */
export class StyleCopies {
  #earlier;
  #later;
  /** @type {Map<string, string | undefined>} */
  #known = new Map();

  /** @param {{content: XmlElement, styles: XmlElement | null}} earlier @param {{content: XmlElement, styles: XmlElement | null}} later Its content gets the copies. */
  constructor(earlier, later) {
    this.#earlier = {
      ...{ content: earlier.content, own: stylesIn(earlier.content, 'automatic-styles') },
      names: namesOf(stylesIn(earlier.styles, 'styles')),
    };
    this.#later = {
      content: later.content,
      ids: new Map([...namesOf(stylesIn(later.styles, 'styles'))].map(([id, name]) => [name, id])),
    };
  }

  /** The later document's name of a style, if it has or gets one. @param {string} family @param {string | undefined} name @returns {string | undefined} */
  of(family, name) {
    if (name === undefined) return undefined;
    const key = `${family} ${name}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(family, name));
    return this.#known.get(key);
  }

  /** @param {string} family @param {string} name */
  #find(family, name) {
    const { own, names, content } = this.#earlier;
    const automatic = own.find(
      ({ attributes }) => attributes.family === family && attributes.name === name,
    );
    if (!automatic) {
      const common = this.#later.ids.get(names.get(`${family} ${name}`) ?? '');
      return common?.slice(family.length + 1);
    }
    const parent = this.of(family, automatic.attributes['parent-style-name']);
    const copy = strippedCopy(automatic, content, this.#later.content);
    const attributes = copy.written?.attributes ?? {};
    attributes['style:name'] = `Stet_${name}`;
    if (parent) attributes['style:parent-style-name'] = parent;
    else delete attributes['style:parent-style-name'];
    const home = childOf(this.#later.content, 'automatic-styles');
    if (!home) return undefined;
    append(home, [copy]);
    return `Stet_${name}`;
  }
}

/** @param {XmlElement | null} root @param {string} holder */
const stylesIn = (root, holder) => {
  const found = childOf(root, holder);
  return found ? elementsOf(found).filter(({ name }) => name === 'style') : [];
};

/** What styles are called, by family and name. @param {XmlElement[]} styles */
const namesOf = (styles) =>
  new Map(
    styles.map(({ attributes: { family = '', name = '', 'display-name': shown } }) => [
      `${family} ${name}`,
      `${family} ${(shown ?? name).toLowerCase()}`,
    ]),
  );

/** A copy whose prefixes the other document knows. @param {XmlElement} style @param {XmlElement} from @param {XmlElement} to */
function strippedCopy(style, from, to) {
  const known = from.written?.attributes ?? {};
  const copy = copyOf(style);
  strip(copy, (name) => {
    const [prefix] = name.split(':');
    const uri = known[`xmlns:${prefix}`];
    if (uri === undefined || NOT_COPIED.test(name)) return false;
    declared(to, { [prefix]: uri });
    return to.written?.attributes[`xmlns:${prefix}`] === uri;
  });
  return copy;
}

/** @param {XmlElement} node @param {(name: string) => boolean} isKept */
function strip(node, isKept) {
  const { written } = node;
  if (written)
    written.attributes = Object.fromEntries(
      Object.entries(written.attributes).filter(([name]) => isKept(name)),
    );
  node.children = node.children.filter(
    (child) => typeof child !== 'string' && isKept(child.written?.name ?? ''),
  );
  for (const child of elementsOf(node)) strip(child, isKept);
}

/** @param {StyleCopies} styles @returns {Earlier} */
export const earlierOfOdt = (styles) => ({
  words([first, last], unit) {
    const { atoms } = /** @type {Placed & TracedParagraph} */ (unit);
    return atoms.flatMap((atom) => {
      const [start, end] = atom.range;
      const text = textOf(atom).slice(Math.max(first - start, 0), Math.min(end, last) - start);
      if (first >= end || last <= start || text === '') return [];
      const { style, href } = styleAround(atom.element);
      return [{ text, href, style: styles.of('text', style) }];
    });
  },
  look(unit) {
    const { elements } = /** @type {Placed & TracedParagraph} */ (unit);
    const own = elements[elements.length - 1];
    const level = own?.name === 'h' ? (own.attributes['outline-level'] ?? '1') : undefined;
    return { style: styles.of('paragraph', own?.attributes['style-name']), level };
  },
  isGenerated([start, end], unit) {
    const { atoms } = /** @type {Placed & TracedParagraph} */ (unit);
    const own = atoms.filter(({ range }) => range[0] < end && range[1] > start);
    return own.length > 0 && own.every(isGenerated);
  },
});

/** The nearest style and link around words. @param {XmlElement} element */
export function styleAround(element) {
  /** @type {{style?: string, href?: string}} */
  const found = {};
  for (let at = element.parent; at && at.name !== 'p' && at.name !== 'h'; at = at.parent) {
    if (at.name === 'span') found.style ??= at.attributes['style-name'];
    if (at.name === 'a' && !at.attributes.href?.startsWith('#')) found.href ??= at.attributes.href;
  }
  return found;
}
