// What a page says about its article beside the text: schema.org in JSON-LD, OpenGraph, and older meta elements.

/** @typedef {{headline: string, byline: string, published: string, modified: string, description: string, body: string, address: string, isBySite: boolean}} Metadata `isBySite`: what is stated as the author is the site. */

const ARTICLE = /Article$|^(?:BlogPosting|Report|LiveBlogPosting)$/;

/** @param {Document} page @returns {Metadata} */
export function metadataOf(page) {
  const said = storyIn(jsonIn(page)) ?? {};
  const meta = (/** @type {string[]} */ ...names) =>
    names.map((name) => metaOf(page, name)).find(Boolean) ?? '';
  const byline =
    namesOf(said.author) ||
    plainName(meta('author', 'dc.creator', 'article:author', 'parsely-author', 'byl'));
  return {
    headline: textOf(said.headline) || meta('og:title', 'twitter:title', 'dc.title', 'title'),
    byline,
    isBySite: isBySite(byline, meta('og:site_name') || siteIn(page.title)),
    published:
      textOf(said.datePublished) ||
      meta('article:published_time', 'date', 'dc.date', 'parsely-pub-date'),
    modified: textOf(said.dateModified) || meta('article:modified_time', 'og:updated_time'),
    description: meta('og:description', 'description') || textOf(said.description),
    body: textOf(said.articleBody),
    address: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  };
}

/** What follows the headline in the title of the window. @param {string} title */
const siteIn = (title) => /^.*\s[|–—-]\s(.+)$/.exec(title.replace(/\s+/g, ' ').trim())?.[1] ?? '';

/** "Editors of The Post" on the site of The Post. @param {string} byline @param {string} site */
const isBySite = (byline, site) =>
  site.length > 3 && byline.toLowerCase().includes(site.toLowerCase());

/** @param {Document} page @returns {unknown[]} */
function jsonIn(page) {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return [JSON.parse(script.textContent ?? '')];
    } catch {
      return []; // Pages get this wrong, and lose nothing else by it.
    }
  });
}

/** The first article in what schema.org says. @param {unknown} data @param {number} [depth] @returns {Record<string, any> | null} */
export function storyIn(data, depth = 0) {
  if (typeof data !== 'object' || data === null || depth > 6) return null;
  const types = [/** @type {any} */ (data)['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type)))
    return /** @type {Record<string, any>} */ (data);
  for (const value of Object.values(data)) {
    const found = storyIn(value, depth + 1);
    if (found) return found;
  }
  return null;
}

/** @param {unknown} value */
export const textOf = (value) =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

/** @param {any} author @returns {string} */
export const namesOf = (author) =>
  [author]
    .flat()
    .map((each) => plainName(textOf(typeof each === 'object' ? each?.name : each)))
    .filter(Boolean)
    .join(', ');

/** The address of a profile or a site is no name. @param {string} name */
export const plainName = (name) => (/^(?:https?:|[\w-]+(?:\.[\w-]+)+$)/i.test(name) ? '' : name);

/** @param {Document} page @param {string} name */
function metaOf(page, name) {
  for (const element of page.querySelectorAll('meta')) {
    const names = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''}`;
    if (names.toLowerCase().split(/\s+/).includes(name))
      return textOf(element.getAttribute('content'));
  }
  return '';
}
