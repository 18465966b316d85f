// A plain Word document of the later text, as flows: for inputs that are no Word documents. Each block is a paragraph in the
// style of its role, with its form, its links and its list marker.

/** @import { Block } from '../../documents/blocks.js' */
/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Compared, SideName } from '../../model/places.js' */
/** @import { Range } from '../../wasm/engine.js' */
/** @import { Placed, Unit } from '../flows.js' */
/** @import { Earlier, Words } from './earlier.js' */
/** @import { Atom } from './runs.js' */
/** @import { WordFlow, WordParagraph } from './traced.js' */
import { plainFlow } from '../flows.js';
import { append, element, valued } from '../nodes.js';
import { PlainText } from '../plain.js';
import { runWith } from './earlier.js';

/** @type {Record<string, string>} */
const STYLES = {
  headline: 'Title',
  standfirst: 'Subtitle',
  subhead: 'Heading2',
  byline: 'Byline',
  dateline: 'Byline',
  timestamp: 'Byline',
  caption: 'Caption',
  credit: 'Caption',
  'list-item': 'ListParagraph',
};

/** What blocks look like that no Word document describes. */
export class PlainForm {
  #side;
  #plain;
  #lists;

  /**
   * @param {Compared} comparison @param {SideName} side
   * @param {readonly Block[] | null} blocks As they were read, where they are what is compared.
   * @param {import('./lists.js').Lists} lists
   */
  constructor(comparison, side, blocks, lists) {
    this.#side = side;
    this.#plain = new PlainText(comparison, side, blocks);
    this.#lists = lists;
  }

  /** A paragraph's properties. @param {number} index Of a block. @returns {XmlElement | null} */
  properties(index) {
    const look = this.#plain.look(index);
    if (!look) return null;
    const { role, heading, marker, isRtl } = look;
    const style = heading ? `Heading${heading}` : STYLES[role];
    const children = [
      ...(style ? [valued('w:pStyle', style)] : []),
      ...(marker && !heading ? [this.#lists.numbering(marker, this.#side)] : []),
      ...(isRtl ? [element('w:bidi')] : []),
    ];
    return children.length > 0 ? element('w:pPr', {}, children) : null;
  }

  /** The words of a range of a block by their form. @param {Range} range @param {number} index @returns {Words[]} */
  words(range, index) {
    return this.#plain.spans(range, index).map(({ text, href, kinds, isRtl }) => ({
      ...{ text, href },
      properties: runForm(kinds, href, isRtl),
    }));
  }
}

/** @param {string[]} kinds @param {string | undefined} href @param {boolean} isRtl */
function runForm(kinds, href, isRtl) {
  const children = [
    ...(href ? [valued('w:rStyle', 'Hyperlink')] : []),
    ...(kinds.includes('bold') ? [element('w:b')] : []),
    ...(kinds.includes('italic') ? [element('w:i')] : []),
    ...(kinds.includes('underline') && !href ? [valued('w:u', 'single')] : []),
    ...(isRtl ? [element('w:rtl')] : []),
  ];
  return children.length > 0 ? element('w:rPr', {}, children) : null;
}

/** @param {PlainForm} form @returns {Earlier} */
export const earlierOfPlain = (form) => ({
  words: (range, { block }) => (block < 0 ? [] : form.words(range, block)),
  properties: ({ block }) => form.properties(block),
  isGenerated: () => false,
});

/** The later text as a document's body. @param {Compared} comparison @param {PlainForm} form @param {(href: string) => string} link @returns {WordFlow} */
export function cleanFlow(comparison, form, link) {
  const container = element('w:body');
  const units = plainFlow(comparison, 'after').units.map((unit) => paragraphOf(unit, form, link));
  append(
    container,
    units.flatMap(({ elements }) => elements),
  );
  return { kind: 'body', units, container };
}

/** @param {Unit} unit @param {PlainForm} form @param {(href: string) => string} link @returns {WordParagraph} */
function paragraphOf(unit, form, link) {
  if (unit.kind === 'row') throw new RangeError('a plain text has no rows');
  const properties = form.properties(unit.block);
  const paragraph = element('w:p', {}, properties ? [properties] : []);
  /** @type {Atom[]} */
  const atoms = [];
  let at = unit.range[0];
  for (const words of unit.block < 0 ? [] : form.words(unit.range, unit.block)) {
    const run = runWith(words, 'w:t');
    append(paragraph, [
      words.href ? element('w:hyperlink', { 'r:id': link(words.href) }, [run]) : run,
    ]);
    for (const child of run.children) {
      if (typeof child === 'string' || child.name === 'rPr') continue;
      const length = child.name === 't' ? child.children.join('').length : 1;
      atoms.push({ range: [at, at + length], element: child, from: 0 });
      at += length;
    }
  }
  return { ...unit, elements: [paragraph], atoms };
}
