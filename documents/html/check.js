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

/** @param {string} html @throws {DocumentProblem} */
export function checkMarkup(html) {
  /** How many elements of a name are open. @type {Map<string, number>} */
  const open = new Map();
  for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    const name = tag.toLowerCase();
    if (CLOSED_BY_NEXT.has(name) || VOID.has(name)) continue;
    const count = Math.max(0, (open.get(name) ?? 0) + (slash ? -1 : 1));
    if (count > 2 * MOST_DEPTH) throw new DocumentProblem('tooDeep');
    open.set(name, count);
  }
  checkAttributes(html);
}

/** @param {string} html @throws {DocumentProblem} */
function checkAttributes(html) {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const end = endOfTag(html, at);
    if (end - at > SHORT_TAG && namesIn(html.slice(at, end)) > MOST_ATTRIBUTES)
      throw new DocumentProblem('tooLarge', 'attributes');
    at = Math.max(at, end - 1);
  }
}

/** @param {string} html @param {number} at */
function endOfTag(html, at) {
  if (!/[a-z]/i.test(html[at + 1] ?? '')) return at + 1;
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end;
}

/** Roughly: the words of a tag outside of quotation marks. @param {string} tag */
const namesIn = (tag) => tag.replace(/"[^"]*"|'[^']*'/g, '').match(/\s\S/g)?.length ?? 0;
