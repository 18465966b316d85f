// Paragraphs without words, which are no blocks and so have no change of their own. Behind a paragraph whose mark was added
// they were added too: else their marks would part what one paragraph was before.

/** @import { XmlElement } from '../../documents/xml.js' */
import { childOf } from '../../documents/xml.js';
import { parentOf, within } from '../nodes.js';

/** @param {XmlElement} paragraph @param {boolean} isParted Whether it begins with words that the earlier paragraph goes on from. @returns {XmlElement[]} */
export function emptyBehind(paragraph, isParted) {
  const { children } = parentOf(paragraph);
  const empty = [];
  for (let at = children.indexOf(paragraph) + 1; at < children.length; at++) {
    const next = children[at];
    if (typeof next === 'string') continue;
    if (next.name !== 'p') {
      if (/^bookmark|^comment|Range/.test(next.name)) continue;
      return [];
    }
    if (!isEmpty(next)) return empty;
    if (childOf(childOf(next, 'pPr'), 'sectPr') || (!isParted && showsMore(next))) return [];
    empty.push(next);
  }
  return [];
}

/** @param {XmlElement} paragraph */
const isEmpty = (paragraph) =>
  ![...within(paragraph)].some(
    ({ name, children }) => WORDS.has(name) || (name === 't' && children.join('').trim() !== ''),
  );

const WORDS = new Set(['sym', 'noBreakHyphen', 'footnoteReference', 'endnoteReference']);

/** @param {XmlElement} paragraph */
const showsMore = (paragraph) =>
  [...within(paragraph)].some(({ name }) =>
    /^(?:drawing|pict|object|AlternateContent)$/.test(name),
  );
