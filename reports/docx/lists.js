// Lists of a document that is made: bullets, and numbers that count on or begin anew. What Word shows before an item is
// never text.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { SideName } from '../../model/places.js' */
import { append, element, valued } from '../nodes.js';

const BULLETS = 1;

/** Twentieths of a point. */
const INDENT = { 'w:left': '720', 'w:hanging': '360' };

/** @type {[RegExp, string][]} */
const FORMATS = [
  [/^\d+/, 'decimal'],
  [/^[a-z](?![a-z])/, 'lowerLetter'],
  [/^[A-Z](?![A-Z])/, 'upperLetter'],
];

export class Lists {
  /** `w:abstractNum` and `w:num` of each list. @type {{shape: XmlElement, list: XmlElement}[]} */
  #lists = [listOf(BULLETS, 'bullet', '•', 1)];
  /** The numbered list of each side that goes on. @type {Map<SideName, {id: number, format: string, last: number}>} */
  #open = new Map();

  /** What puts a paragraph into a list. @param {string} marker "3." or "•". @param {SideName} side @returns {XmlElement} */
  numbering(marker, side) {
    const id = this.#idFor(marker, side);
    return element('w:numPr', {}, [valued('w:ilvl', 0), valued('w:numId', id)]);
  }

  /** @param {string} marker @param {SideName} side */
  #idFor(marker, side) {
    const found = FORMATS.find(([pattern]) => pattern.test(marker));
    if (!found) return BULLETS;
    const [pattern, format] = found;
    const sign = pattern.exec(marker)?.[0] ?? '';
    const number =
      format === 'decimal' ? Number(sign) : (sign.toLowerCase().codePointAt(0) ?? 97) - 96;
    const open = this.#open.get(side);
    const goesOn = open?.format === format && open.last + 1 === number;
    const id = goesOn ? open.id : this.#lists.length + 1;
    if (!goesOn) this.#lists.push(listOf(id, format, marker.replace(pattern, '%1'), number));
    this.#open.set(side, { id, format, last: number });
    return id;
  }

  /** The part that describes them. @param {Record<string, string>} namespaces */
  part(namespaces) {
    const root = element('w:numbering', namespaces);
    append(
      root,
      this.#lists.map(({ shape }) => shape),
    );
    append(
      root,
      this.#lists.map(({ list }) => list),
    );
    return root;
  }
}

/** @param {number} id @param {string} format @param {string} text @param {number} start */
const listOf = (id, format, text, start) => ({
  shape: element('w:abstractNum', { 'w:abstractNumId': String(id) }, [
    valued('w:multiLevelType', 'singleLevel'),
    element('w:lvl', { 'w:ilvl': '0' }, [
      valued('w:start', start),
      valued('w:numFmt', format),
      valued('w:lvlText', text),
      valued('w:lvlJc', 'left'),
      element('w:pPr', {}, [element('w:ind', INDENT)]),
    ]),
  ]),
  list: element('w:num', { 'w:numId': String(id) }, [valued('w:abstractNumId', id)]),
});
