// The text of a page of a PDF, which knows only where words stand → lines in the order in which they are read. A page is cut
// in two, again and again, where white space runs through it: first between columns, else between what stands above and
// below (Nagy and Seth's recursive XY-cut, 1984).

/** A run of text: its left end, baseline, width and size, in points from the lower left corner. @typedef {{text: string, x: number, y: number, width: number, size: number, href?: string}} Run */

/** Runs on one baseline, without a gap that a column could be. @typedef {{runs: Run[], x: number, y: number, right: number, size: number}} Line */

/** Between columns there is more white space than this many letters' size; between words there is less. */
const COLUMN_GAP = 0.9;

/** Spaces that were written, in sizes; wider ones part the cells of a table. */
const WIDEST_SPACE = 2;

/** Lines belong together if their baselines are at most this many sizes apart. */
const BAND_GAP = 1.7;

/** A column has at least so many lines; what has fewer is a row of a table. */
const COLUMN_LINES = 4;

/** Deeper than any layout. */
const MOST_CUTS = 40;

/** @param {Run[]} runs @returns {Line[][]} Regions in reading order, each with its lines from top to bottom. */
export const regionsOf = (runs) => cut(linesOf(runs), 0);

/** @param {Run[]} runs @returns {Line[]} */
function linesOf(runs) {
  const sorted = onBaselines(
    runs.filter(({ text, width, size }) => text.trim() !== '' || width <= WIDEST_SPACE * size),
  ).sort((one, two) => two.y - one.y || one.x - two.x);
  /** @type {Run[][]} */
  const rows = [];
  for (const run of sorted) {
    const row = rows[rows.length - 1];
    if (row && Math.abs(row[0].y - run.y) < 0.4 * Math.min(row[0].size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap(segmentsOf);
}

/** The number of a note, "th" and "2" of m² are smaller than the words that they follow, by this share or less. */
const RAISED = 0.8;

/** What is raised or lowered behind a word belongs to its line. @param {Run[]} runs @returns {Run[]} */
function onBaselines(runs) {
  /** The runs that end in each column of a point's width. @type {Map<number, Run[]>} */
  const ending = new Map();
  for (const run of runs) {
    const column = Math.round(run.x + run.width);
    ending.set(column, [...(ending.get(column) ?? []), run]);
  }
  return runs.map((run) => {
    if (run.text.trim() === '' || run.text.trim().length > 4) return run;
    const column = Math.round(run.x);
    const word = [-1, 0, 1, 2]
      .flatMap((by) => ending.get(column - by) ?? [])
      .find(
        ({ y, size, text }) =>
          text.trim() !== '' && run.size < RAISED * size && Math.abs(run.y - y) < 0.7 * size,
      );
    return word ? { ...run, y: word.y } : run;
  });
}

/** @param {Run[]} row On one baseline. @returns {Line[]} */
function segmentsOf(row) {
  /** @type {Line[]} */
  const lines = [];
  for (const run of row.sort((one, two) => one.x - two.x)) {
    const line = lines[lines.length - 1];
    if (line && run.x - line.right < COLUMN_GAP * Math.max(line.size, run.size)) {
      if (run.text.trim() !== '') line.runs.push(run);
      line.right = Math.max(line.right, run.x + run.width);
      line.size = Math.max(line.size, run.size);
    } else if (run.text.trim() !== '') {
      lines.push({
        runs: [run],
        x: run.x,
        y: run.y,
        right: run.x + run.width,
        size: run.size,
      });
    }
  }
  return lines;
}

/** @param {Line[]} lines @param {number} depth @returns {Line[][]} */
function cut(lines, depth) {
  if (lines.length < 2 || depth > MOST_CUTS) return lines.length > 0 ? [lines] : [];
  const parts = betweenColumns(lines) ?? betweenBands(lines);
  return parts ? parts.flatMap((part) => cut(part, depth + 1)) : [lines.sort(byPlace)];
}

/** @param {Line} one @param {Line} two */
const byPlace = (one, two) => two.y - one.y || one.x - two.x;

/** Left and right of white space that runs from top to bottom. @param {Line[]} lines @returns {[Line[], Line[]] | null} */
function betweenColumns(lines) {
  const sorted = [...lines].sort((one, two) => one.x - two.x);
  let right = sorted[0].right;
  for (let at = 1; at < sorted.length; at++) {
    const { x, size } = sorted[at];
    const isColumn = at >= COLUMN_LINES && sorted.length - at >= COLUMN_LINES;
    if (
      x - right > COLUMN_GAP * size &&
      isColumn &&
      !isTable(sorted.slice(0, at), sorted.slice(at))
    )
      return [sorted.slice(0, at), sorted.slice(at)];
    right = Math.max(right, sorted[at].right);
  }
  return null;
}

/**
 * The rows of a table have short cells on common baselines; columns of text have lines that fill them.
 * @param {Line[]} left @param {Line[]} right
 */
function isTable(left, right) {
  const isSparse = (/** @type {Line[]} */ side) => {
    const width = Math.max(...side.map((line) => line.right)) - Math.min(...side.map(({ x }) => x));
    const full = side.filter((line) => line.right - line.x > 0.7 * width);
    return full.length * 3 < side.length || width < 8 * side[0].size;
  };
  const shared = right.filter((line) =>
    left.some((other) => Math.abs(other.y - line.y) < 0.3 * line.size),
  );
  return shared.length * 3 > right.length * 2 && (isSparse(left) || isSparse(right));
}

/** Above and below the widest white space that runs from side to side. @param {Line[]} lines @returns {[Line[], Line[]] | null} */
function betweenBands(lines) {
  const sorted = [...lines].sort(byPlace);
  let widest = 0;
  let place = 0;
  for (let at = 1; at < sorted.length; at++) {
    const gap = (sorted[at - 1].y - sorted[at].y) / Math.max(sorted[at - 1].size, sorted[at].size);
    if (gap > widest) [widest, place] = [gap, at];
  }
  return widest > BAND_GAP ? [sorted.slice(0, place), sorted.slice(place)] : null;
}
