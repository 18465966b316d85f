// What a style of a Word document says about paragraphs and runs (ECMA-376 part 1, 17.7). Built-in styles keep their
// English name in every language of Word; what is not said is inherited from the style that one is based on.
import { childOf, elementsOf } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('../blocks.js').Block['role']} Role */

/** Toggles of a run: true or false where said. @typedef {{bold?: boolean, italic?: boolean, underline?: boolean, hidden?: boolean}} RunForm */

/** @typedef {{name: string, basedOn: string, level: number | null, numbering: XmlElement | undefined, run: RunForm}} Style */

/** Longer chains exist only where a style is based on itself. */
const MOST_ANCESTORS = 30;

/** By what its name says. @type {[RegExp, NonNullable<Role>][]} */
const ROLES = [
  [/^(title|headline)$/, 'headline'],
  [/^(subtitle|standfirst|deck|dek)$/, 'standfirst'],
  [/^by-?line$/, 'byline'],
  [/^dateline$/, 'dateline'],
  [/caption/, 'caption'],
  [/^(photo )?credit$/, 'credit'],
];

export class Styles {
  /** @type {Map<string, Style>} */
  #styles = new Map();

  /** @param {XmlElement | null} root */
  constructor(root) {
    for (const element of root ? elementsOf(root) : []) {
      if (element.name !== 'style') continue;
      const paragraph = childOf(element, 'pPr');
      this.#styles.set(element.attributes.styleId ?? '', {
        name: (childOf(element, 'name')?.attributes.val ?? '').toLowerCase(),
        basedOn: childOf(element, 'basedOn')?.attributes.val ?? '',
        level: outlineOf(paragraph),
        numbering: childOf(paragraph, 'numPr'),
        run: runForm(childOf(element, 'rPr')),
      });
    }
  }

  /** The style and those it is based on, nearest first. @param {string | undefined} id @returns {Style[]} */
  #chain(id) {
    const chain = [];
    for (let at = id && this.#styles.get(id); at && chain.length < MOST_ANCESTORS;) {
      chain.push(at);
      at = this.#styles.get(at.basedOn);
    }
    return chain;
  }

  /** 1 to 9 for a heading, else undefined. @param {string | undefined} id */
  levelOf(id) {
    const chain = this.#chain(id);
    const said = chain.find(({ level }) => level !== null)?.level;
    if (said !== undefined && said !== null) return said < 9 ? said + 1 : undefined;
    const names = chain.length > 0 ? chain.map(({ name }) => name) : [(id ?? '').toLowerCase()];
    const heading = names.map((name) => /^heading ?([1-9])/.exec(name)).find(Boolean);
    return heading ? Number(heading[1]) : undefined;
  }

  /** @param {string | undefined} id @returns {Role} */
  roleOf(id) {
    const chain = this.#chain(id);
    const names = chain.length > 0 ? chain.map(({ name }) => name) : [(id ?? '').toLowerCase()];
    for (const name of names)
      for (const [pattern, role] of ROLES) if (pattern.test(name)) return role;
    return undefined;
  }

  /** @param {string | undefined} id */
  numberingOf(id) {
    return this.#chain(id).find(({ numbering }) => numbering)?.numbering;
  }

  /** @param {string | undefined} id @returns {RunForm} */
  runOf(id) {
    return Object.assign(
      {},
      ...this.#chain(id)
        .reverse()
        .map(({ run }) => run),
    );
  }
}

/** @param {XmlElement | undefined} paragraph @returns {number | null} */
export function outlineOf(paragraph) {
  const level = childOf(paragraph, 'outlineLvl')?.attributes.val;
  return level === undefined ? null : Number(level);
}

/** @param {XmlElement | undefined} properties `w:rPr` @returns {RunForm} */
export function runForm(properties) {
  /** @type {RunForm} */
  const form = {};
  for (const { name, attributes } of properties ? elementsOf(properties) : []) {
    const isOn = !['0', 'false', 'off', 'none'].includes(attributes.val ?? '');
    if (name === 'b') form.bold = isOn;
    else if (name === 'i') form.italic = isOn;
    else if (name === 'u') form.underline = isOn;
    else if (name === 'vanish') form.hidden = isOn;
  }
  return form;
}
