// The parts of a Word document and how they refer to each other (ECMA-376 part 2, Open Packaging Conventions). Relationship
// types of the strict and of the transitional form differ in their beginning only.
import { elementsOf, parseXml } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {{type: string, target: string, isExternal: boolean}} Relationship */

export class Package {
  #zip;
  #parse;

  /** @param {import('../zip.js').Zip} zip @param {(bytes: Uint8Array, name: string) => XmlElement} [parse] */
  constructor(zip, parse = (bytes) => parseXml(bytes)) {
    this.#zip = zip;
    this.#parse = parse;
    const main = [...this.#relationships('').values()].find(
      ({ type }) => type === 'officeDocument',
    );
    this.main = main && zip.has(main.target) ? main.target : 'word/document.xml';
    this.relationships = this.#relationships(this.main);
  }

  /** @param {string} name @returns {XmlElement | null} */
  part(name) {
    const bytes = this.#zip.read(name);
    return bytes && this.#parse(bytes, name);
  }

  /** The part of a type, such as `footnotes`, else the one with the name that Word gives it. @param {string} type */
  partOf(type) {
    return this.part(this.nameOf(type));
  }

  /** @param {string} type */
  nameOf(type) {
    return this.targetsOf(type)[0] ?? `word/${type}.xml`;
  }

  /** @param {string} type */
  targetsOf(type) {
    return [...this.relationships.values()]
      .filter((each) => each.type === type && !each.isExternal)
      .map(({ target }) => target);
  }

  /** Those of another part, such as the footnotes. @param {string} type */
  relationshipsOf(type) {
    return this.#relationships(this.nameOf(type));
  }

  /** By id. @param {string} part @returns {Map<string, Relationship>} */
  #relationships(part) {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const root = this.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return new Map(
      (root ? elementsOf(root) : []).map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const isExternal = TargetMode === 'External';
        const type = Type.slice(Type.lastIndexOf('/') + 1);
        return [Id, { type, isExternal, target: isExternal ? Target : resolved(folder, Target) }];
      }),
    );
  }
}

/** @param {string} folder @param {string} target */
function resolved(folder, target) {
  if (target.startsWith('/')) return target.slice(1);
  /** @type {string[]} */
  const path = [];
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
