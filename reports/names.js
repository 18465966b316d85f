// What reports call places of a text, and how they fill in their sentences.

/** @import { Model } from '../model/model.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Strings } from './changes.js' */
import { namesOfBlocks } from '../model/places.js';

/**
 * "¶4", "¶4–6, 9", "headline, ¶1": paragraphs by their numbers, other blocks by their roles.
 * @param {Model} model @param {SideName} side @param {readonly number[]} blocks @param {Strings} strings
 */
export function nameOfBlocks(model, side, blocks, strings) {
  const { numbers, roles } = namesOfBlocks(model, side, blocks);
  const names = roles.map((role) => strings.roles[/** @type {keyof Strings['roles']} */ (role)]);
  if (numbers.length > 0) names.push(fill(strings.paragraph, { n: spans(numbers) }));
  return names.join(', ');
}

/** Neighbours as a span. @param {readonly number[]} numbers Ascending. */
function spans(numbers) {
  const parts = [];
  for (let at = 0; at < numbers.length;) {
    let end = at + 1;
    while (end < numbers.length && numbers[end] === numbers[end - 1] + 1) end++;
    parts.push(end - at > 1 ? `${numbers[at]}–${numbers[end - 1]}` : String(numbers[at]));
    at = end;
  }
  return parts.join(', ');
}

/** Puts values in the place of names in braces. @param {string} template @param {Record<string, string>} values */
export const fill = (template, values) =>
  template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
