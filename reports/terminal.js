// A comparison for the terminal: counts, then the paragraphs in reading order, unchanged ones folded and counted. With
// colour or without, every kind of change has a sign and a word of its own.

/** @import { Comparison, Link, Row, SentenceLink } from '../wasm/engine.js' */
/** @import { Run } from './runs.js' */
/** @import { Paint, Styled } from './wrap.js' */
import { createRuns } from './runs.js';
import { columnsOf, wrap } from './wrap.js';

/** @typedef {{ before: string, after: string }} Names */
/** @typedef {{ names?: Names, width?: number, colour?: boolean }} Settings */

const INDENT = '    ';
const LEAST_WIDTH = 40;

const SIGNS = {
  unchanged: '=',
  edited: '~',
  rewritten: '≈',
  split: '<',
  merged: '>',
  regrouped: '%',
  added: '+',
  removed: '−',
};

/** @type {Record<string, string>} */
const CODES = {
  removed: '31;9',
  added: '32;4',
  note: '36',
  moved: '36',
  dim: '2',
  bold: '1',
  edited: '33',
  'head-added': '32;1',
  'head-removed': '31;1',
};

/** @type {Paint} */
function inColour(text, style) {
  return CODES[style] ? `\x1b[${CODES[style]}m${text}\x1b[0m` : text;
}

/** @type {Paint} */
function inSigns(text, style) {
  if (style === 'removed') return `[-${text}-]`;
  return style === 'added' ? `{+${text}+}` : text;
}

/** @param {Comparison} comparison @param {Settings} [settings] @returns {string} ends with a line break */
export function terminal(comparison, { names, width = 80, colour = false } = {}) {
  const paint = colour ? inColour : inSigns;
  const report = new Report(comparison, Math.max(width, LEAST_WIDTH), paint);
  return [...summary(comparison, names, paint), '', ...report.lines()].join('\n') + '\n';
}

/** @param {Comparison} comparison @param {Names | undefined} names @param {Paint} paint */
function summary({ stats, exact, sentenceLinks }, names, paint) {
  const lines = [];
  if (names) {
    lines.push(
      `Earlier  ${paint(printable(names.before), 'bold')}  ${counted(stats.wordsBefore, 'word')}`,
    );
    lines.push(
      `Later    ${paint(printable(names.after), 'bold')}  ${counted(stats.wordsAfter, 'word')}`,
    );
  }
  const relations = /** @type {(keyof typeof SIGNS)[]} */ (Object.keys(SIGNS));
  const paragraphs = [...relations.slice(1), /** @type {const} */ ('moved'), relations[0]];
  lines.push(`Paragraphs  ${tally(paragraphs.map((name) => [stats[name], name])) || 'none'}`);
  const words = tally([
    [stats.wordsAdded, 'added'],
    [stats.wordsRemoved, 'removed'],
    [stats.wordsMoved, 'moved'],
  ]);
  lines.push(`Words       ${words || 'none changed'}`);
  const spacing = sentenceLinks.reduce((sum, { edits }) => sum + countSpacing(edits), 0);
  if (spacing > 0) lines.push(`Spacing     ${counted(spacing, 'difference')}, not shown below`);
  if (!exact)
    lines.push('The texts are so different that the search for a better match was cut short.');
  return lines;
}

/** @param {SentenceLink['edits']} edits */
function countSpacing(edits) {
  return edits.filter(({ nature }) => nature === 'spacing').length;
}

/** @param {[number, string][]} counts */
function tally(counts) {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}

class Report {
  /** @param {Comparison} comparison @param {number} width @param {Paint} paint */
  constructor(comparison, width, paint) {
    this.comparison = comparison;
    this.width = width;
    this.paint = paint;
    this.runsOf = createRuns(comparison);
  }

  lines() {
    const { rows, links } = this.comparison;
    const lines = [];
    for (let at = 0; at < rows.length;) {
      let end = at;
      while (end < rows.length && isUntouched(links[rows[end].link])) end++;
      if (end > at) lines.push(this.folded(rows.slice(at, end)), '');
      else lines.push(...this.row(at++), '');
      at = Math.max(at, end);
    }
    return lines.slice(0, -1);
  }

  /** @param {Row[]} rows */
  folded(rows) {
    const places = placesOf(
      rows.flatMap(({ before }) => before),
      rows.flatMap(({ after }) => after),
    );
    return this.paint(`= ${places}  ${counted(rows.length, 'paragraph')} unchanged`, 'dim');
  }

  /** @param {number} index @returns {string[]} */
  row(index) {
    const row = this.comparison.rows[index];
    const link = this.comparison.links[row.link];
    if (link.row !== index) return [this.stray(row, link)];
    const sign = link.moved ? '→' : SIGNS[link.relation];
    const places = placesOf(link.moved ? [] : link.before, link.after);
    const head = `${sign} ${places}  ${words(link)}`;
    const whole = link.before.length === 0 || link.after.length === 0;
    const paint =
      whole && this.paint === inSigns ? (/** @type {string} */ text) => text : this.paint;
    const width = this.width - INDENT.length;
    const marks = columnsOf(paint('', 'added').replace(/\x1b\[[\d;]*m/g, ''));
    const lines = paragraphs(this.runsOf(link)).flatMap((parts) =>
      wrap(parts, width, paint, marks),
    );
    return [this.paint(head, styleOf(link)), ...lines.map((line) => INDENT + line)];
  }

  /** Another end of a link whose words stand in its main row. @param {Row} row @param {Link} link */
  stray({ before, after }, link) {
    const there = before.length > 0 ? placeOf(link.after) : placeOf(link.before);
    const side = before.length > 0 ? 'before' : 'after';
    const { range } = this.comparison[side].blocks[(before.length > 0 ? before : after)[0]];
    const verb = link.moved ? 'moved to' : before.length > 0 ? 'is now part of' : 'continues';
    const head = `← ${placesOf(before, after)}  ${verb} ${there}: `;
    const text = printable(this.comparison.texts[side].slice(...range));
    return this.paint(head, 'moved') + shortened(text, this.width - columnsOf(head));
  }
}

/** @param {Link} link */
function isUntouched({ relation, moved }) {
  return relation === 'unchanged' && !moved;
}

/** @param {Link} link */
function words({ before, after, relation, moved }) {
  const change =
    relation === 'split'
      ? `split into ${after.length}`
      : relation === 'merged'
        ? `merged from ${before.length}`
        : relation === 'regrouped'
          ? `regrouped, ${before.length} into ${after.length}`
          : relation;
  if (!moved) return change;
  return `moved from ${placeOf(before)}` + (relation === 'unchanged' ? '' : `, ${change}`);
}

/** @param {Link} link */
function styleOf({ relation, moved }) {
  if (moved) return 'moved';
  if (relation === 'added') return 'head-added';
  return relation === 'removed' ? 'head-removed' : 'edited';
}

/** Runs as styled paragraphs. @param {Run[]} runs @returns {Styled[][]} */
function paragraphs(runs) {
  /** @type {Styled[][]} */
  const all = [[]];
  for (const run of runs) {
    const last = all[all.length - 1];
    if (run.kind === 'break') all.push([]);
    else if ('block' in run) last.push({ text: note(run), style: 'note' });
    else
      last.push({ text: printable(run.text), style: run.kind === 'kept' ? undefined : run.kind });
  }
  return all.filter((parts) => parts.length > 0);
}

/** @param {import('./runs.js').MoveRun} run */
function note({ kind, block }) {
  return kind === 'from' ? ` (from ¶${block + 1}:) ` : ` (a sentence went to ¶${block + 1}) `;
}

/** @param {readonly number[]} before @param {readonly number[]} after */
function placesOf(before, after) {
  return [before, after]
    .filter((side) => side.length > 0)
    .map(placeOf)
    .join(' → ');
}

/** Paragraph numbers as people count, neighbours as a span. @param {readonly number[]} blocks */
function placeOf(blocks) {
  const spans = [];
  for (let at = 0; at < blocks.length;) {
    let end = at + 1;
    while (end < blocks.length && blocks[end] === blocks[end - 1] + 1) end++;
    spans.push(end - at > 1 ? `${blocks[at] + 1}–${blocks[end - 1] + 1}` : `${blocks[at] + 1}`);
    at = end;
  }
  return `¶${spans.join(', ')}`;
}

/** @param {number} count @param {string} noun */
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Without what a terminal would obey. @param {string} text */
function printable(text) {
  return text.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '\uFFFD');
}

/** @param {string} text @param {number} width */
function shortened(text, width) {
  const [first = '', second] = wrap([{ text }], Math.max(width - 1, 10), (line) => line);
  return second === undefined ? first : `${first}…`;
}
