// The tracked changes of an OpenDocument text (OpenDocument 1.3 part 3, 5.5.2): what was deleted stands apart from the text,
// what was inserted stands in it between two marks.
import { childOf, descendantsOf, elementsOf, textInside } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {{kind: 'insertion' | 'deletion', element: XmlElement}} Change */

/** @param {XmlElement} text `office:text` */
export function changesIn(text) {
  /** @type {Map<string, Change>} */
  const changes = new Map();
  /** @type {Set<string>} */
  const people = new Set();
  let formatting = 0;
  for (const region of descendantsOf(text, 'changed-region')) {
    const [element] = elementsOf(region);
    if (element?.name === 'format-change') formatting++;
    if (element?.name !== 'insertion' && element?.name !== 'deletion') continue;
    changes.set(region.attributes.id ?? '', { kind: element.name, element });
    const creator = childOf(childOf(element, 'change-info'), 'creator');
    if (creator) people.add(textInside(creator));
  }
  return { changes, formatting, people: [...people].filter((name) => name.trim() !== '') };
}
