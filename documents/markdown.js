// Markdown is compared as its source: its signs stay in the text, and say what the blocks are. Front matter gives title,
// byline and date. CommonMark 0.31 for blocks and links; nothing is rendered.

/** @typedef {import('./blocks.js').Block} Block */
/** @typedef {import('./blocks.js').Range} Range */

/** What a field of front matter is. @type {Record<string, NonNullable<Block['role']>>} */
const FIELDS = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'standfirst',
  description: 'standfirst',
  summary: 'standfirst',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'timestamp',
  published: 'timestamp',
  updated: 'timestamp',
};

/** @param {string} source @returns {Block[]} */
export function readMarkdown(source) {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const { fields, rest } = frontMatter(lines);
  const blocks = [...fields, ...blocksIn(rest)];
  const first = blocks.find(({ marks }) => marks?.some(({ kind }) => kind.startsWith('heading-')));
  if (first && !blocks.some(({ role }) => role === 'headline') && blocks.indexOf(first) < 3)
    first.role = 'headline';
  return blocks;
}

/** @param {string[]} lines */
function frontMatter(lines) {
  const end =
    lines[0]?.trim() === '---'
      ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1;
  if (end < 0) return { fields: [], rest: lines };
  const fields = lines
    .slice(0, end + 1)
    .filter((line) => line.trim() !== '')
    .map(fieldOf);
  return { fields, rest: lines.slice(end + 1) };
}

/** @param {string} line @returns {Block} */
function fieldOf(line) {
  const role = FIELDS[/^(\w+):/.exec(line)?.[1].toLowerCase() ?? ''];
  return role ? { text: line, role } : { text: line, role: 'furniture' };
}

/** @param {string[]} lines @returns {Block[]} */
function blocksIn(lines) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  let open = [];
  let fence = '';
  const end = () => {
    const text = open.join('\n').trimEnd();
    if (text.trim() !== '') blocks.push(blockOf(text));
    open = [];
  };
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      open.push(line);
      if (mark.startsWith(fence)) fence = '';
    } else if (mark !== '') {
      end();
      open.push(line);
      fence = mark;
    } else if (line.trim() === '') end();
    else if (/^ {0,3}(?:=+|-+)\s*$/.test(line) && open.length > 0) {
      open.push(line); // The line under a heading.
      end();
    } else {
      if (/^\s*(?:#{1,6}(?:\s|$)|[-*+]\s|\d{1,9}[.)]\s)/.test(line)) end();
      open.push(line);
      if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) end();
    }
  }
  end();
  return blocks;
}

/** @param {string} text @returns {Block} */
function blockOf(text) {
  const hrefs = [...text.matchAll(/\[([^\]\[]*)\]\(\s*<?([^\s)<>]+)>?[^)]*\)/g)].map((found) => ({
    range: /** @type {Range} */ ([found.index + 1, found.index + 1 + found[1].length]),
    href: found[2],
  }));
  const level = levelOf(text);
  /** @type {Block['marks']} */
  const marks = [...emphasisIn(text)];
  if (level) marks.push({ range: [0, text.length], kind: `heading-${level}` });
  const role = level
    ? 'subhead'
    : /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(text)
      ? 'list-item'
      : undefined;
  return {
    text,
    ...(role ? { role } : {}),
    ...(hrefs.length > 0 ? { hrefs } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  };
}

/** @param {string} text */
function levelOf(text) {
  const signs = /^ {0,3}(#{1,6})(?:\s|$)/.exec(text)?.[1];
  if (signs) return signs.length;
  const under = /\n {0,3}(=+|-+)\s*$/.exec(text)?.[1];
  return under ? (under[0] === '=' ? 1 : 2) : undefined;
}

/** @param {string} text @returns {NonNullable<Block['marks']>} */
function emphasisIn(text) {
  const found = text.matchAll(
    /(\*\*|__)(?=\S)([^*_\n]+)\1|(?<![*\w])([*_])(?=\S)([^*_\n]+)\3(?![*\w])/g,
  );
  return [...found].map((each) => {
    const length = (each[1] ?? each[3]).length;
    const start = each.index + length;
    return {
      range: [start, each.index + each[0].length - length],
      kind: each[1] ? 'bold' : 'italic',
    };
  });
}
