// Web pages and other HTML → blocks: of a page, its article with headline, byline and dates; of a document that a word
// processor wrote, or a fragment, all of it.
import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { LeftOut, nameHeadings } from '../blocks.js';
import { decodeText } from '../guess.js';
import { MOST_DEPTH } from '../limits.js';
import { DocumentProblem } from '../problem.js';
import { addressIn } from './address.js';
import { articleIn, normal, withinProse, withoutFurniture, withoutTopics } from './article.js';
import { checkAttributes } from './check.js';
import { ADDED, furnitureIn } from './furniture.js';
import { headOf, headlineOf } from './head.js';
import { lengthOf } from './links.js';
import { metadataOf } from './metadata.js';
import { notesIn } from './notes.js';
import { withRescued } from './rescue.js';
import { Walker } from './walk.js';

/** @typedef {import('./walk.js').Placed} Placed */
/** @typedef {import('../blocks.js').Block} Block */

/** @typedef {{whole?: boolean, address?: string}} HtmlSettings `whole` takes all of a page, not only its article. */

/** @param {Uint8Array} bytes @param {HtmlSettings & {encoding?: string, charset?: string | null}} [settings] @returns {import('../read.js').Reading} */
export function readHtml(bytes, { encoding, charset, ...settings } = {}) {
  const decoded = decodeText(bytes, { chosen: encoding, declared: charset ?? declaredIn(bytes) });
  const { text, ...how } = decoded;
  return { ...readHtmlText(text, settings), encoding: how };
}

/** The encoding that a page states in its first bytes (HTML Standard, 13.2.3.2). @param {Uint8Array} bytes */
export function declaredIn(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const xml = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
  const meta = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  return xml ?? meta ?? null;
}

/** @param {string} html @param {HtmlSettings} [settings] @returns {import('../read.js').Reading} */
export function readHtmlText(html, { whole = false, address = '' } = {}) {
  const markup = completed(html);
  const page = parsed(markup);
  for (const element of page.querySelectorAll(ADDED)) element.remove();
  const metadata = metadataOf(page);
  const base = page.querySelector('base')?.getAttribute('href') || address || metadata.address;
  const walker = new Walker((href) => addressIn(href, base), furnitureIn(page.body), notesIn(page));
  const all = walker.walk(page.body);
  const left = new LeftOut();
  if (walker.images > 0) left.add('image', '', walker.images);
  for (const text of walker.hidden) left.add('hidden', text);
  if (whole || isDocument(page, all))
    return { blocks: named(all.map(({ block }) => block)), left: left.list() };
  const article = articleIn(page, () => parsed(markup));
  const blocks = article ? articleOf(all, article, metadata, left) : all.map(({ block }) => block);
  return { blocks: named(blocks), left: left.list(), isPage: true };
}

/** With what a page leaves out or closes wrongly, as a browser would build it. @param {string} html */
function completed(html) {
  checkAttributes(html);
  let depth = 0; // The parser looks through all open elements at each new one.
  const onItemPush = () => {
    if (++depth > MOST_DEPTH) throw new DocumentProblem('tooDeep');
  };
  const treeAdapter = { ...defaultTreeAdapter, onItemPush, onItemPop: () => void depth-- };
  return serialize(parse(html, { treeAdapter }));
}

/** @param {string} markup Is complete: linkedom mends nothing. @returns {Document} */
function parsed(markup) {
  const { document } = parseHTML(markup);
  return /** @type {Document} */ (/** @type {unknown} */ (document));
}

/** Written by a word processor, or holding nothing that surrounds an article. @param {Document} page @param {Placed[]} all */
function isDocument(page, all) {
  const generator = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  if (
    /LibreOffice|OpenOffice|Microsoft Word|Google Docs|Pages|pandoc|TextEdit|Cocoa/i.test(generator)
  )
    return true;
  if (all.some(({ furniture }) => furniture) || isLaidOut(page.body)) return false;
  return !page.querySelector(
    'nav, aside, footer, header, form, article, main, script[src], [role="navigation"]',
  );
}

/** Whether a table holds the page, with a cell of little but links beside the story. @param {Element} body */
function isLaidOut(body) {
  const table = body.querySelector('table');
  if (!table || lengthOf([table]) * 2 < lengthOf([body])) return false;
  return [...table.querySelectorAll('td')].some((cell) => {
    const links = [...cell.querySelectorAll('a[href]')];
    return links.length > 2 && lengthOf(links) * 2 > lengthOf([cell]) && !cell.querySelector('td');
  });
}

/**
 * The article's blocks; the others are listed as left out.
 * @param {Placed[]} every @param {import('./article.js').Article} article
 * @param {import('./metadata.js').Metadata} metadata @param {LeftOut} left
 */
function articleOf(every, article, metadata, left) {
  const all = withHeadlineApart(every, article.title || metadata.headline);
  const own = withoutFurniture(all, all.map(article.isArticle));
  const headline = headlineOf(all, article, metadata);
  const top = headline ? all.indexOf(headline) : -1;
  const told = withinProse(all, withoutTopics(all, own, top), top);
  const taken = withRescued(all, told, top);
  const { head, used } = headOf(all, taken, article, metadata);
  all.forEach((placed, at) => {
    if (!taken[at] && !used.has(placed)) left.add(placed.furniture ?? 'aside', placed.block.text);
  });
  const body = all.filter((placed, at) => taken[at] && !used.has(placed));
  return [...head, ...body.map(({ block }) => block)];
}

/** Old pages have headline, byline and date as lines of one block. @param {Placed[]} all @param {string} title @returns {Placed[]} */
const withHeadlineApart = (all, title) =>
  all.flatMap((placed) => {
    const lines = placed.block.text.split(/\s*\n\s*/);
    if (lines.length < 2 || lines[0].length < 10 || !normal(title).endsWith(normal(lines[0])))
      return [placed];
    return lines.map((text) => ({ ...placed, block: { text } }));
  });

/** @param {Block[]} blocks */
function named(blocks) {
  nameHeadings(blocks);
  return blocks;
}
