// What reports call places of a text, and how they fill in their sentences.

/** @import { Model } from '../model/model.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Strings } from './changes.js' */
/** @import { Forms } from '../strings/speak.js' */
import { namesOfBlocks } from '../model/places.js';
import { languageTools } from '../strings/language.js';
import { fill } from '../strings/speak.js';

export { fill };
export { capital } from '../strings/language.js';

/**
 * "¶4", "¶4–6, 9", "headline, ¶1": paragraphs by their numbers, other blocks by their roles.
 * @param {Model} model @param {SideName} side @param {readonly number[]} blocks @param {Strings} strings
 */
export function nameOfBlocks(model, side, blocks, strings) {
  const { numbers, roles } = namesOfBlocks(model, side, blocks);
  const names = roles.map((role) => strings.roles[/** @type {keyof Strings['roles']} */ (role)]);
  if (numbers.length > 0) names.push(fill(strings.paragraph, { n: spans(numbers) }));
  return languageTools(strings.tag).commas(names);
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

/**
 * "3 words", in the form that the number asks for.
 * @param {string} tag The language. @param {Forms} forms @param {number} n @param {Record<string, string>} [values]
 */
export function counted(tag, forms, n, values = {}) {
  const { form, number } = languageTools(tag);
  return fill(form(n, forms), { ...values, n: number(n) });
}
