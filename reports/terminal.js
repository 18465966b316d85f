// A comparison for the terminal: counts, then the paragraphs in reading order, with the unchanged ones folded and
// counted. Every kind of change has a sign and a word of its own. Colour, or signs where there is none, marks the words.

/** @import { Link, Range, Row } from '../wasm/engine.js' */
/** @import { Model, RowModel } from '../model/model.js' */
/** @import { Compared, SideName } from '../model/places.js' */
/** @import { Piece, SentenceText } from '../model/pieces.js' */
/** @import { Painter, Styled } from './wrap.js' */
import { mergedParagraphs } from '../model/paragraphs.js';
import { SIDES, otherSide } from '../model/places.js';
import { withBreaks } from './breaks.js';
import { capital, nameOfBlocks } from './names.js';
import { en } from './strings-en.js';
import { columnsOf, wrap } from './wrap.js';

/** @typedef {{ before: string, after: string }} Names */
/** `notes` are sentences about how the texts were read. @typedef {{ names?: Names, notes?: string[], width?: number, colour?: boolean }} Settings */

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
  'removed-letters': '31;9;1',
  added: '32;4',
  'added-letters': '32;4;1',
  note: '36',
  moved: '36',
  dim: '2',
  bold: '1',
  edited: '33',
  'head-added': '32;1',
  'head-removed': '31;1',
};

/** @type {Painter} */
const COLOURS = {
  paint: (text, style) => (CODES[style] ? `\x1b[${CODES[style]}m${text}\x1b[0m` : text),
  columns: () => 0,
};

/** What opens and closes a mark, and the sign in both. @type {Record<string, [open: string, close: string, sign: string]>} */
const MARKS = { removed: ['[-', '-]', '-'], added: ['{+', '+}', '+'] };

/** A space sets off words that begin or end with the sign itself: a hyphen that was removed is `[- - -]`. @type {Painter['paint']} */
function inSigns(text, style) {
  if (!Object.hasOwn(MARKS, style)) return text;
  const [open, close, sign] = MARKS[style];
  const gaps = [text.startsWith(sign) ? ' ' : '', text.endsWith(sign) ? ' ' : ''];
  return open + gaps[0] + text + gaps[1] + close;
}

/** @type {Painter} */
const WITH_SIGNS = {
  paint: inSigns,
  columns: (text, style) => inSigns(text, style).length - text.length,
};

/** @param {Model} model @param {Settings} [settings] @returns {string} ends with a line break */
export function terminal(model, { names, notes = [], width = 80, colour = false } = {}) {
  const painter = colour ? COLOURS : WITH_SIGNS;
  const report = new Report(model, Math.max(width, LEAST_WIDTH), painter);
  const head = [...summary(model, names, painter), ...notes.map(printable)];
  return [...head, '', ...report.lines()].join('\n') + '\n';
}

/** @param {Model} model @param {Names | undefined} names @param {Painter} painter */
function summary({ comparison: { stats, exact }, unmarked }, names, { paint }) {
  const lines = names ? titles(names, stats, paint) : [];
  const relations = /** @type {(keyof typeof SIGNS)[]} */ (Object.keys(SIGNS));
  const paragraphs = [...relations.slice(1), /** @type {const} */ ('moved'), relations[0]];
  lines.push(`Paragraphs  ${tally(paragraphs.map((name) => [stats[name], name])) || 'none'}`);
  const words = tally([
    [stats.wordsAdded, 'added'],
    [stats.wordsRemoved, 'removed'],
    [stats.wordsMoved, 'moved'],
  ]);
  lines.push(`Words       ${words || 'none changed'}`);
  const spacing = unmarked.spaces + unmarked.lines;
  if (spacing > 0) lines.push(`Spacing     ${counted(spacing, 'difference')}, not shown below`);
  if (unmarked.invisible > 0) {
    const names = unmarked.kinds.map((kind) => en.invisible[kind]).join(', ');
    lines.push(
      `Invisible   ${counted(unmarked.invisible, 'difference')} (${names}), not shown below`,
    );
  }
  if (!exact)
    lines.push('The texts differ so much that the search for a better match was cut short.');
  return lines;
}

/** @param {Names} names @param {Compared['stats']} stats @param {Painter['paint']} paint */
const titles = (names, { wordsBefore, wordsAfter }, paint) => [
  `Earlier  ${paint(printable(names.before), 'bold')}  ${counted(wordsBefore, 'word')}`,
  `Later    ${paint(printable(names.after), 'bold')}  ${counted(wordsAfter, 'word')}`,
];

/** @param {[number, string][]} counts */
function tally(counts) {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}

class Report {
  /** @param {Model} model @param {number} width @param {Painter} painter */
  constructor(model, width, painter) {
    this.model = model;
    this.width = width;
    this.painter = painter;
  }

  lines() {
    const { rows } = this.model;
    const lines = [];
    for (let at = 0; at < rows.length;) {
      let end = at;
      while (end < rows.length && rows[end].kind === 'same') end++;
      if (end > at) lines.push(this.folded(rows.slice(at, end)));
      else for (const line of this.row(rows[at++])) lines.push(line);
      lines.push('');
      at = Math.max(at, end);
    }
    return lines.slice(0, -1);
  }

  /** @param {RowModel[]} rows */
  folded(rows) {
    const names = this.namesOf({
      before: rows.flatMap(({ row }) => row.before),
      after: rows.flatMap(({ row }) => row.after),
    });
    return this.painter.paint(`= ${names}  ${counted(rows.length, 'paragraph')} unchanged`, 'dim');
  }

  /** @param {RowModel} row @returns {string[]} */
  row({ kind, link, row }) {
    if (kind === 'end') return [this.end(row, link)];
    const sign = link.moved ? '→' : SIGNS[link.relation];
    const names = this.namesOf({ before: link.moved ? [] : link.before, after: link.after });
    const head = `${sign} ${names}  ${this.words(link)}`;
    const lines = withBreaks(this.model, link, mergedParagraphs(this.model, link))
      .map(({ text }) => text.flatMap((sentence) => this.styled(sentence)))
      .flatMap((parts) => wrap(parts, this.width - INDENT.length, this.painter));
    return [this.painter.paint(head, styleOf(link)), ...lines.map((line) => INDENT + line)];
  }

  /** Another end of a link whose words stand in its main row. @param {Row} row @param {Link} link */
  end(row, link) {
    const side = row.before.length > 0 ? 'before' : 'after';
    const other = otherSide(side);
    const verb = link.moved ? 'moved to' : side === 'before' ? 'is now part of' : 'continues';
    const head = `← ${this.namesOf(row)}  ${verb} ${this.nameOf(other, link[other])}: `;
    const { comparison } = this.model;
    const { range } = comparison[side].blocks[row[side][0]];
    const text = printable(comparison.texts[side].slice(...range));
    return this.painter.paint(head, 'moved') + shortened(text, this.width - columnsOf(head));
  }

  /** What happened to a link's paragraphs. @param {Link} link */
  words({ before, after, relation, moved }) {
    const change = changeWords(relation, before.length, after.length);
    if (!moved) return change;
    const from = `moved from ${this.nameOf('before', before)}`;
    return relation === 'unchanged' ? from : `${from}, ${change}`;
  }

  /** A sentence that moved away is only noted: its words are shown where it stands now. @param {SentenceText} sentence @returns {Styled[]} */
  styled({ move, pieces }) {
    const isColoured = this.painter === COLOURS;
    const parts = pieces.flatMap((piece) => styledPiece(piece, isColoured));
    if (!move) return parts;
    if (move.direction === 'to') {
      const there = this.nameOf('after', [move.block]);
      return [{ text: ` (a sentence moved to ${there}) `, style: 'note' }];
    }
    return [
      { text: ` (moved from ${this.nameOf('before', [move.block])}:) `, style: 'note' },
      ...parts,
    ];
  }

  /** @param {SideName} side @param {readonly number[]} blocks */
  nameOf(side, blocks) {
    return nameOfBlocks(this.model, side, blocks, en);
  }

  /** "¶4 → ¶5", or "Headline" on both sides, at the beginning of a line. @param {Pick<Row, 'before' | 'after'>} blocks */
  namesOf(blocks) {
    const names = SIDES.map((side) => this.nameOf(side, blocks[side])).filter(Boolean);
    return capital([...new Set(names)].join(' → '));
  }
}

/** @param {Link['relation']} relation @param {number} before How many paragraphs. @param {number} after */
function changeWords(relation, before, after) {
  if (relation === 'split') return `split into ${after}`;
  if (relation === 'merged') return `merged from ${before}`;
  return relation === 'regrouped' ? `regrouped, ${before} into ${after}` : relation;
}

/** @param {Link} link */
function styleOf({ relation, moved }) {
  if (moved) return 'moved';
  if (relation === 'added') return 'head-added';
  return relation === 'removed' ? 'head-removed' : 'edited';
}

/** Signs mark whole words: between letters they could not be told from the text. @param {Piece} piece @param {boolean} isColoured @returns {Styled[]} */
function styledPiece({ text, mark, was = '', letters = [] }, isColoured) {
  if (mark === 'kept') return [{ text: printable(text) }];
  const style = mark === 'removed' ? 'removed' : 'added';
  const now = styledLetters(text, style, isColoured ? letters : []);
  return was === '' ? now : [{ text: printable(was), style: 'removed' }, ...now];
}

/** @param {string} text @param {string} style @param {Range[]} letters Of the text: what differs in it. @returns {Styled[]} */
function styledLetters(text, style, letters) {
  const ends = [0, ...letters.flat(), text.length];
  return ends.slice(1).flatMap((end, at) => {
    const part = printable(text.slice(ends[at], end));
    return part === '' ? [] : [{ text: part, style: at % 2 === 0 ? style : `${style}-letters` }];
  });
}

/** @param {number} count @param {string} noun */
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Without the characters that a terminal obeys. @param {string} text */
function printable(text) {
  return text.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '\uFFFD');
}

/** @param {string} text @param {number} width */
function shortened(text, width) {
  const [first = '', second] = wrap([{ text }], Math.max(width - 1, 10));
  return second === undefined ? first : `${first}…`;
}
