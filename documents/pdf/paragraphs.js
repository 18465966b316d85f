// Lines of a PDF → paragraphs: wraps and hyphens at line ends undone, also over the end of a column or page.
import { BlockWriter } from '../blocks.js';

/** @typedef {import('./page.js').Line} Line */
/** @typedef {import('../blocks.js').Block} Block */

/** A gap above a line, in the usual distance of lines, that begins a paragraph. */
const PARAGRAPH_GAP = 1.3;

/** A line that ends before this share of its column's width may end a paragraph. */
const SHORT_LINE = 0.8;

/** How far a line is moved in where a paragraph begins, in sizes. */
const INDENT = 0.8;

/** How much larger than the body a heading is. */
const HEADING = 1.15;

/** @typedef {{lines: Line[], size: number}} Paragraph */

/** @param {Line[][]} regions @returns {Block[]} */
export function blocksOf(regions) {
  const body = usualSize(regions.flat());
  /** @type {Paragraph[]} */
  const all = [];
  for (const region of regions) {
    const [first, ...rest] = paragraphsIn(region);
    const last = all[all.length - 1];
    if (last && goesOn(last, first)) last.lines.push(...first.lines);
    else all.push(first);
    all.push(...rest);
  }
  const sizes = [
    ...new Set(all.map(({ size }) => size).filter((size) => size > body * HEADING)),
  ].sort((one, two) => two - one);
  const writer = new BlockWriter();
  for (const { lines, size } of all) {
    const marker = markerOf(lines[0]);
    writeLines(writer, marker ? withoutMarker(lines) : lines);
    const isHeading = size > body * HEADING && lines.length <= 4;
    writer.end({
      level: isHeading ? Math.min(sizes.indexOf(size) + 1, 6) : undefined,
      role: marker && !isHeading ? 'list-item' : undefined,
      marker,
    });
  }
  return writer.blocks;
}

const NUMBER = /^\s*((?:\d{1,3}|[a-z])[.)])\s*$/;

/** How far an item's text stands from what marks it, in sizes. */
const MARKER_GAP = 4;

/** Whether a line is the number or bullet of the one beside it. @param {Line} marker @param {Line} line */
const isMarker = (marker, line) =>
  line.x - marker.right < MARKER_GAP * line.size &&
  (NUMBER.test(wordsOf(marker)) || /^[•●▪◦‣]$/.test(wordsOf(marker)));

/** @param {Line} marker @param {Line} line @returns {Line} */
const withMarker = (marker, line) => ({
  ...marker,
  runs: [...marker.runs, ...line.runs],
  right: line.right,
});

const BULLET = /^\s*[•●▪◦‣]\s*/;

/** A bullet, or a number that stands apart as programs set it, is no text. @param {Line} line */
function markerOf({ runs: [first, ...rest] }) {
  if (BULLET.test(first.text)) return '•';
  const next = rest.find(({ text }) => text.trim() !== '');
  const isApart = next && next.x - first.x - first.width > 0.5 * first.size; // No space is as wide.
  return isApart ? NUMBER.exec(first.text)?.[1] : undefined;
}

/** @param {Line[]} lines @returns {Line[]} */
function withoutMarker([first, ...rest]) {
  const [run, ...runs] = first.runs;
  const text = BULLET.test(run.text) ? run.text.replace(BULLET, '') : '';
  return [{ ...first, runs: text === '' ? runs : [{ ...run, text }, ...runs] }, ...rest];
}

/** The size of most characters. @param {Line[]} lines */
export function usualSize(lines) {
  /** @type {Map<number, number>} */
  const sizes = new Map();
  for (const { runs } of lines)
    for (const { text, size } of runs)
      sizes.set(rounded(size), (sizes.get(rounded(size)) ?? 0) + text.length);
  return [...sizes].sort((one, two) => two[1] - one[1])[0]?.[0] ?? 0;
}

/** @param {number} size */
const rounded = (size) => Math.round(size * 2) / 2;

/** @param {Line[]} region Its lines from top to bottom. @returns {Paragraph[]} */
function paragraphsIn(region) {
  const rows = rowsOf(region);
  const left = Math.min(...region.map(({ x }) => x));
  const width = Math.max(...region.map(({ right }) => right)) - left;
  const distance = usualDistance(rows);
  /** @type {Paragraph[]} */
  const paragraphs = [];
  for (const row of rows) {
    const last = paragraphs[paragraphs.length - 1];
    const size = rounded(row[0].size);
    if (last && last.size === size && !beginsAnew(last, row, { left, width, distance }))
      last.lines.push(...row);
    else paragraphs.push({ lines: [...row], size });
  }
  return paragraphs;
}

/** A bullet, or the number of an item. */
const ITEM =
  /^(?:[•●▪◦‣·]\s*|\d{1,3}[.)](?=\s|\p{Lu})|\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}|[a-z]\)(?=\s|\p{L}))/u;

/**
 * Whether a row begins a paragraph, by the space above it, its indent, and how the line before it ends.
 * @param {Paragraph} last @param {Line[]} row @param {{left: number, width: number, distance: number}} region
 */
function beginsAnew({ lines }, row, { left, width, distance }) {
  const [line] = row;
  const above = lines[lines.length - 1];
  if (row.length > 1 || isOnOneLine(lines)) return true; // The cells of a table.
  if ((above.y - line.y) / line.size > distance * PARAGRAPH_GAP) return true;
  if (markerOf(line) || ITEM.test(wordsOf(line)) || endsShort(above, left, width)) return true;
  const indent = line.x - above.x;
  if (indent > INDENT * line.size) return lines.length > 1;
  return indent < -INDENT * line.size && (lines.length > 1 || ITEM.test(wordsOf(lines[0])));
}

/** @param {Line[]} lines */
const isOnOneLine = (lines) =>
  lines.length > 1 && Math.abs(lines[0].y - lines[1].y) < 0.4 * lines[0].size;

/** Lines on one baseline: the cells of a table. @param {Line[]} region @returns {Line[][]} */
function rowsOf(region) {
  /** @type {Line[][]} */
  const rows = [];
  for (const line of region) {
    const row = rows[rows.length - 1];
    if (!row || Math.abs(row[0].y - line.y) >= 0.4 * line.size) rows.push([line]);
    else if (row.length === 1 && isMarker(row[0], line)) row[0] = withMarker(row[0], line);
    else row.push(line);
  }
  return rows;
}

/** From a line to the next, in sizes. @param {Line[][]} rows */
function usualDistance(rows) {
  const distances = rows
    .slice(1)
    .map(([line], at) => (rows[at][0].y - line.y) / line.size)
    .sort((one, two) => one - two);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

/** @param {Line} line @param {number} left @param {number} width */
const endsShort = (line, left, width) =>
  line.right - left < width * SHORT_LINE && /[.!?:;…”"’»)]\s*$|[。！？」』]$/.test(wordsOf(line));

/** @param {Line} line */
export const wordsOf = ({ runs }) =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/** Whether a paragraph was cut by the end of a column or page. @param {Paragraph} one @param {Paragraph} two */
function goesOn(one, two) {
  const end = wordsOf(one.lines[one.lines.length - 1]);
  const start = wordsOf(two.lines[0]);
  return one.size === two.size && !/[.!?:…”"»)。！？]$/.test(end) && /^\p{Ll}/u.test(start);
}

/** @param {BlockWriter} writer @param {Line[]} lines */
function writeLines(writer, lines) {
  let isJoined = false;
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above && !isJoined) writer.write(between(above, line));
    const next = lines[at + 1];
    isJoined = next !== undefined && isHyphenated(wordsOf(line), wordsOf(next));
    writeRuns(writer, line, isJoined);
  });
}

/** What stands between two lines: the cells of a table are parted; a dash needs no space, nor do letters of East Asia. @param {Line} one @param {Line} two */
function between(one, two) {
  if (Math.abs(one.y - two.y) < 0.4 * two.size) return '\t';
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$|\S[-\u2010\u2013\u2014/]$/u.test(wordsOf(one))
    ? ''
    : ' ';
}

/** A hyphen at the end of a line that is no part of the word. @param {string} line @param {string} next */
const isHyphenated = (line, next) => /\p{L}[-\u2010\xad]$/u.test(line) && /^\p{Ll}/u.test(next);

/** @param {BlockWriter} writer @param {Line} line @param {boolean} withoutHyphen */
function writeRuns(writer, { runs }, withoutHyphen) {
  runs.forEach(({ text, x, size, href }, at) => {
    const before = runs[at - 1];
    const isApart = before && x - before.x - before.width > 0.15 * size;
    if (isApart && !/\s$/.test(before.text) && !/^\s/.test(text)) writer.write(' ');
    const isLast = at === runs.length - 1;
    writer.write(isLast && withoutHyphen ? text.trimEnd().slice(0, -1) : text, { href });
  });
}
