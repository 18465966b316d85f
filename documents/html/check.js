// Whether a page is built to hold up its readers: the parser compares each attribute with those before it and looks through
// the elements around each element, so both are counted first, in one step for each tag.
import { MOST_DEPTH } from '../limits.js';
import { DocumentProblem } from '../problem.js';

/** Attributes of one element. */
const MOST_ATTRIBUTES = 1_000;

/** Its attributes cannot be too many below this length. */
const SHORT_TAG = 2 * MOST_ATTRIBUTES;

/** Elements that the next of their kind closes; they do not nest by being left open. */
const CLOSED_BY_NEXT = new Set(
  'p li td th tr dd dt option optgroup thead tbody tfoot colgroup rp rt'.split(' '),
);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content has no tags, though scripts have what looks like them: `i<n`. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/** @param {string} html @throws {DocumentProblem} */
export function checkMarkup(html) {
  /** How many elements of a name are open. @type {Map<string, number>} */
  const open = new Map();
  const tags = /<(\/?)([a-z][a-z\d]*)/gi;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const isStart = found[1] === '';
    const name = found[2].toLowerCase();
    const end = endOf(html, '>', tags.lastIndex);
    const isLong = end - found.index > SHORT_TAG;
    if (isLong && namesIn(html.slice(found.index, end)) > MOST_ATTRIBUTES)
      throw new DocumentProblem('tooLarge', 'attributes');
    tags.lastIndex = isStart && RAW.has(name) ? endOf(html, `</${name}`, end) : end;
    if (CLOSED_BY_NEXT.has(name) || VOID.has(name)) continue;
    const count = Math.max(0, (open.get(name) ?? 0) + (isStart ? 1 : -1));
    if (count > 2 * MOST_DEPTH) throw new DocumentProblem('tooDeep');
    open.set(name, count);
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
