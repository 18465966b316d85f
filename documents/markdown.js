// Markdown is compared as its source: its signs stay in the text, and say what the blocks are. Front matter gives title,
// byline and date. CommonMark 0.31 for blocks and links; nothing is rendered.

import { headingOf } from './blocks.js';

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

/**
 * The blocks and the white space behind each are the source, character for character.
 * @param {string} source @returns {Block[]}
 */
export function readMarkdown(source) {
  const lines = source.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g) ?? [];
  const { fields, rest } = frontMatter(lines);
  const blocks = [...fields, ...blocksIn(rest)];
  const first = blocks.find(({ marks }) => marks?.some(({ kind }) => kind.startsWith('heading-')));
  if (first && !blocks.some(({ role }) => role === 'headline') && blocks.indexOf(first) < 3)
    first.role = 'headline';
  return blocks;
}

/** Only white space that may stand between blocks. @param {string} line */
const isBlank = (line) => /^[\t-\r ]*$/.test(line);

/** Lines as a block with the white space behind it. @param {string[]} lines @param {(text: string) => Block} make @returns {Block} */
function blockIn(lines, make) {
  const all = lines.join('');
  const text = all.replace(/[\t-\r ]+$/, '');
  return { ...make(text), space: all.slice(text.length) };
}

/** @param {string[]} lines */
function frontMatter(lines) {
  const end =
    lines[0]?.trim() === '---'
      ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1;
  if (end < 0) return { fields: [], rest: lines };
  /** @type {string[][]} */
  const groups = [];
  for (const line of lines.slice(0, end + 1)) {
    if (isBlank(line)) groups[groups.length - 1].push(line);
    else groups.push([line]);
  }
  const body = lines.slice(end + 1);
  const blank = body.findIndex((line) => !isBlank(line));
  const gap = body.splice(0, blank < 0 ? body.length : blank);
  groups[groups.length - 1].push(...gap);
  return { fields: groups.map((group) => blockIn(group, fieldOf)), rest: body };
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
  let isOver = false; // White space behind a block belongs to it.
  const end = () => {
    if (!open.every(isBlank)) {
      blocks.push(blockIn(open, blockOf));
      open = [];
    }
    isOver = false;
  };
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && isBlank(line)) isOver = true;
    else if (isOver) end();
    const isHeading = /^ {0,3}#{1,6}(?:\s|$)/.test(line);
    if (fence !== '') {
      isOver = mark.startsWith(fence);
      if (isOver) fence = '';
    } else if (mark !== '') {
      end();
      fence = mark;
    } else if (/^ {0,3}(?:=+|-+)\s*$/.test(line) && !open.every(isBlank)) {
      isOver = true; // The line under a heading.
    } else if (isHeading || /^\s*(?:[-*+]\s|\d{1,9}[.)]\s)/.test(line)) {
      end();
      isOver = isHeading;
    }
    open.push(line);
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
  if (level) marks.push(headingOf(text, level));
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
