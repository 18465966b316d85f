// A comparison for the terminal: counts, what must be checked, then the paragraphs in reading order, with the unchanged ones
// folded and counted. Every kind of change has a sign and a word of its own. Colour, or signs where there is none, marks the
// words.

/** @import { Link, Range, Row } from '../wasm/engine.js' */
/** @import { Model, RowModel } from '../model/model.js' */
/** @import { Compared, SideName } from '../model/places.js' */
/** @import { Piece, SentenceText } from '../model/pieces.js' */
/** @import { Painter, Styled } from './wrap.js' */
/** @import { Strings } from './changes.js' */
/** @import { Words } from './reporting.js' */
/** @import { Forms } from '../strings/speak.js' */
import { mergedParagraphs } from '../model/paragraphs.js';
import { SIDES, otherSide } from '../model/places.js';
import { unitOf, unitOfBoth } from '../model/units.js';
import { withBreaks } from './breaks.js';
import { formLines } from './forms.js';
import { bySeverity, summaryLine } from './changes.js';
import { capital, counted, fill, nameOfBlocks } from './names.js';
import { printable } from './printable.js';
import { languageTools } from '../strings/language.js';
import { LANGUAGES, arrowIn } from '../strings/languages.js';
import { findings as en } from '../strings/en/findings.js';
import { reports } from '../strings/en/reports.js';
import { columnsOf, wrap } from './wrap.js';

/** @typedef {{ before: string, after: string }} Names */
/** `notes` are sentences about how the texts were read, `forms` says to list differences of form. @typedef {{ names?: Names, notes?: string[], forms?: boolean, width?: number, colour?: boolean, strings?: Strings, words?: Words }} Settings */
/** What it is written with. @typedef {{ painter: Painter, strings: Strings, words: Words }} Tools */

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
export function terminal(model, settings = {}) {
  const { names, notes = [], forms, width = 80, colour = false } = settings;
  const { strings = en, words = reports } = settings;
  const tools = { painter: colour ? COLOURS : WITH_SIGNS, strings, words };
  const report = new Report(model, Math.max(width, LEAST_WIDTH), tools);
  const head = [...summary(model, names, tools), ...notes.map(printable)];
  const listed = forms ? formLines(model, strings).map(printable) : [];
  if (listed.length > 0) listed.unshift('');
  const found = toCheck(model, Math.max(width, LEAST_WIDTH), tools);
  return [...head, '', ...found, ...report.lines(), ...listed].join('\n') + '\n';
}

/** The verdict, and the findings but for those that only inform, which the change log has. @param {Model} model @param {number} width @param {Tools} tools */
function toCheck(model, width, { painter, strings }) {
  const { summary } = model.comparison;
  if (summary.alerts + summary.checks === 0) return [];
  const lines = [...wrap([{ text: summaryLine(model.comparison, strings) }], width), ''];
  for (const { name, severity, entries } of bySeverity(model, strings)) {
    if (severity === 'note') continue;
    lines.push(painter.paint(name, 'bold'));
    for (const { place, text } of entries) {
      const told = printable([place, text].filter(Boolean).join(' · '));
      const wrapped = wrap([{ text: told }], width - INDENT.length);
      lines.push(...wrapped.map((line, at) => `${at === 0 ? '  ' : INDENT}${line}`));
    }
    lines.push('');
  }
  return lines;
}

/** @param {Model} model @param {Names | undefined} names @param {Tools} tools */
function summary(model, names, tools) {
  const heads = names ? titles(names, model.comparison, tools) : [];
  const { exact } = model.comparison;
  return [...heads, ...counts(model, tools), ...(exact ? [] : [tools.words.terminal.cutShort])];
}

/** @param {Model} model @param {Tools} tools */
function counts({ comparison: { stats, texts }, unmarked }, { strings, words }) {
  const t = words.terminal;
  const { tag } = strings;
  const { commas } = languageTools(tag);
  const relations = /** @type {(keyof typeof SIGNS)[]} */ (Object.keys(SIGNS));
  const paragraphs = [...relations.slice(1), /** @type {const} */ ('moved'), relations[0]];
  const tally = (/** @type {[number, keyof typeof strings.changeCounts][]} */ list) =>
    commas(
      list.filter(([n]) => n > 0).map(([n, name]) => counted(tag, strings.changeCounts[name], n)),
    );
  const changed = tally([
    [stats.wordsAdded, 'added'],
    [stats.wordsRemoved, 'removed'],
    [stats.wordsMoved, 'moved'],
  ]);
  const unseen = commas(unmarked.kinds.map((kind) => strings.invisible[kind]));
  const some = (/** @type {number} */ n, /** @type {Forms} */ forms) =>
    n > 0 ? counted(tag, forms, n, { names: unseen }) : '';
  return table([
    [t.paragraphs, tally(paragraphs.map((name) => [stats[name], name])) || t.none],
    [t[unitOfBoth(texts)], changed || t.noneChanged],
    [t.spacing, some(unmarked.spaces + unmarked.lines, t.notShown)],
    [t.invisible, some(unmarked.invisible, t.namesNotShown)],
    [t.form, some(stats.forms, t.withForms)],
  ]);
}

/** Lines with a name in a column of its own; those without a value are left out. @param {[name: string, value: string][]} lines */
function table(lines) {
  const width = Math.max(...lines.map(([name]) => columnsOf(name)));
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}${' '.repeat(width - columnsOf(name))}  ${value}`);
}

/** @param {Names} names @param {Compared} comparison @param {Tools} tools */
function titles(names, { stats, texts }, { painter, strings, words }) {
  const { sides, report } = words;
  const line = (/** @type {SideName} */ side, /** @type {number} */ n) =>
    `${painter.paint(isolated(printable(names[side]), strings.tag), 'bold')}  ${counted(strings.tag, report[unitOf(texts[side])], n)}`;
  return table([
    [sides.before, line('before', stats.wordsBefore)],
    [sides.after, line('after', stats.wordsAfter)],
  ]);
}

class Report {
  /** @param {Model} model @param {number} width @param {Tools} tools */
  constructor(model, width, { painter, strings, words }) {
    this.model = model;
    this.width = width;
    this.painter = painter;
    this.strings = strings;
    this.t = words.terminal;
  }

  /** @param {Forms} forms @param {number} n */
  counted(forms, n) {
    return counted(this.strings.tag, forms, n);
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
    return this.painter.paint(`= ${names}  ${this.counted(this.t.folded, rows.length)}`, 'dim');
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
    const { movedTo, partOf, continues } = this.t;
    const template = link.moved ? movedTo : side === 'before' ? partOf : continues;
    const said = fill(template, { place: this.nameOf(other, link[other]) });
    const head = `← ${this.namesOf(row)}  ${said}${languageTools(this.strings.tag).colon}`;
    const { comparison } = this.model;
    const { range } = comparison[side].blocks[row[side][0]];
    const text = printable(comparison.texts[side].slice(...range));
    const start = shortened(text, this.width - columnsOf(head));
    return this.painter.paint(head, 'moved') + isolated(start, this.strings.tag);
  }

  /** What happened to a link's paragraphs. @param {Link} link */
  words({ before, after, relation, moved }) {
    const how = this.how(relation, before.length, after.length);
    if (!moved) return how;
    const place = this.nameOf('before', before);
    return fill(relation === 'unchanged' ? this.t.movedFrom : this.t.movedFromAnd, { place, how });
  }

  /** @param {Link['relation']} relation @param {number} before How many paragraphs. @param {number} after */
  how(relation, before, after) {
    if (relation === 'split') return this.counted(this.t.splitInto, after);
    if (relation === 'merged') return this.counted(this.t.mergedFrom, before);
    if (relation === 'regrouped')
      return fill(this.t.regrouped, { before: String(before), after: String(after) });
    return relation === 'unchanged' ? '' : this.t.relations[relation];
  }

  /** A sentence that moved away is only noted: its words are shown where it stands now. @param {SentenceText} sentence @returns {Styled[]} */
  styled({ move, pieces }) {
    const isColoured = this.painter === COLOURS;
    const parts = pieces.flatMap((piece) => styledPiece(piece, isColoured));
    if (!move) return parts;
    if (move.direction === 'to') {
      const said = fill(this.t.sentenceTo, { place: this.nameOf('after', [move.block]) });
      return [{ text: ` ${said} `, style: 'note' }];
    }
    const said = fill(this.t.sentenceFrom, { place: this.nameOf('before', [move.block]) });
    return [{ text: ` ${said} `, style: 'note' }, ...parts];
  }

  /** @param {SideName} side @param {readonly number[]} blocks */
  nameOf(side, blocks) {
    return nameOfBlocks(this.model, side, blocks, this.strings);
  }

  /** "¶4 → ¶5", or "Headline" on both sides, at the beginning of a line. @param {Pick<Row, 'before' | 'after'>} blocks */
  namesOf(blocks) {
    const names = SIDES.map((side) => this.nameOf(side, blocks[side])).filter(Boolean);
    return capital([...new Set(names)].join(` ${arrowIn(LANGUAGES[this.strings.tag].dir)} `));
  }
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

/** So that words of another direction do not take the number behind them along. @param {string} text @param {string} tag The language around it. */
const isolated = (text, tag) => (LANGUAGES[tag].dir === 'rtl' ? `\u2068${text}\u2069` : text);

/** @param {string} text @param {number} width */
function shortened(text, width) {
  const [first = '', second] = wrap([{ text }], Math.max(width - 1, 10));
  return second === undefined ? first : `${first}…`;
}
