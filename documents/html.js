// Files in: a saved web page → the text of its article, with a blank line between paragraphs. Needs a browser's
// DOMParser, which runs no script and fetches nothing.

/** Never part of what a page says. */
const SILENT =
  'script, style, noscript, template, svg, nav, form, button, iframe, [hidden], [aria-hidden="true"]';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Whether a file that is text is a web page. @param {string} text */
export const isHtml = (text) =>
  /^\s*(?:<!-{2}.*?-->\s*)*<(?:!doctype html|html|head|body)\b/is.test(text);

/** @param {string} html */
export function htmlText(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(SILENT)) element.remove();
  const articles = [...page.querySelectorAll('article, main, [role="main"]')];
  const length = (/** @type {Element} */ element) => element.textContent?.length ?? 0;
  const longest = articles.sort((one, two) => length(two) - length(one))[0];
  // A page of many short articles, as a front page is, has none that stands for it.
  const root = longest && length(longest) * 2 > length(page.body) ? longest : page.body;
  return textOf(root)
    .split('\u0000')
    .map((line) =>
      line
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Blocks are set off by a NUL, which no web page can contain. @param {Node} node @returns {string} */
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeName === 'BR') return '\n';
  const text = [...node.childNodes].map(textOf).join('');
  return BLOCKS.has(node.nodeName) ? `\u0000${text}\u0000` : text;
}
