// Whether the attributes of a page are built to hold up its readers: the parser compares each one with those before it in its
// tag, so they are counted first, in one step for each tag.
import { DocumentProblem } from '../problem.js';

/** Attributes of one element. */
const MOST_ATTRIBUTES = 1_000;

/** Its attributes cannot be too many below this length. */
const SHORT_TAG = 2 * MOST_ATTRIBUTES;

/** Elements whose content has no tags, though scripts have what looks like them: `i<n`. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/** @param {string} html @throws {DocumentProblem} */
export function checkAttributes(html) {
  const tags = /<([a-z][a-z\d]*)/gi;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const name = found[1].toLowerCase();
    const end = endOf(html, '>', tags.lastIndex);
    const isLong = end - found.index > SHORT_TAG;
    if (isLong && namesIn(html.slice(found.index, end)) > MOST_ATTRIBUTES)
      throw new DocumentProblem('tooLarge', 'attributes');
    tags.lastIndex = RAW.has(name) ? endOf(html, `</${name}`, end) : end;
  }
}

/** @param {string} html @param {string} sign In any case. @param {number} from */
function endOf(html, sign, from) {
  const pattern = new RegExp(sign, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** Roughly: the words of a tag outside of quotation marks. @param {string} tag */
const namesIn = (tag) => tag.replace(/"[^"]*"|'[^']*'/g, '').match(/\s\S/g)?.length ?? 0;
