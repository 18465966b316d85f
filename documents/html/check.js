// Whether the attributes of a page are built to hold up its readers: the parser compares each one with those before it in its
// tag, so they are counted first, in one step for each tag.
import { DocumentProblem } from '../problem.js';

/** Attributes of one element. */
const MOST_ATTRIBUTES = 1_000;

/** Its attributes cannot be too many below this length. */
const SHORT_TAG = 2 * MOST_ATTRIBUTES;

/** Elements whose content has no tags, though scripts have what looks like them: `i<n`. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/** A value in quotation marks, which may hold what ends a tag; or that. */
const VALUE_OR_END = /=\s*(?:"[^"]*"|'[^']*')|>/g;

/** @param {string} html @throws {DocumentProblem} */
export function checkAttributes(html) {
  const tags = /<([a-z][a-z\d]*)/gi;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const name = found[1].toLowerCase();
    const end = endOfTag(html, tags.lastIndex);
    const isLong = end - found.index > SHORT_TAG;
    if (isLong && namesIn(html.slice(found.index, end)) > MOST_ATTRIBUTES)
      throw new DocumentProblem('tooLarge', 'attributes');
    tags.lastIndex = RAW.has(name) ? endOfRaw(html, name, end) : end;
  }
}

/** @param {string} html @param {number} from Behind its name. */
function endOfTag(html, from) {
  VALUE_OR_END.lastIndex = from;
  for (let found = VALUE_OR_END.exec(html); found; found = VALUE_OR_END.exec(html))
    if (found[0] === '>') return found.index;
  return html.length;
}

/** @param {string} html @param {string} name @param {number} from */
function endOfRaw(html, name, from) {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

/** Roughly: what follows a space, a slash or a value in quotation marks. @param {string} tag */
const namesIn = (tag) => tag.replace(VALUE_OR_END, ' ').match(/[\s/][^\s/]/g)?.length ?? 0;
