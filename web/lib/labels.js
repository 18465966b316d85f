// What a change is called: in the margin of a row, to a screen reader, in the list of changes and in the live region.

/** @import { Link, Relation } from '../../wasm/engine.js' */
/** @import { Model, RowModel } from './rows.js' */
/** @import { SideName } from './places.js' */
import { countEdits } from './rows.js';
import { roleName } from './places.js';

/** @type {Record<Relation, string>} */
const RELATION_WORDS = {
  unchanged: 'unchanged',
  edited: 'edited',
  rewritten: 'rewritten',
  split: 'split',
  merged: 'merged',
  regrouped: 'regrouped',
  added: 'new',
  removed: 'removed',
};

/** Grouped digits as in running text, the same in every locale: the page is in English. */
export const number = (/** @type {number} */ value) => value.toLocaleString('en');

/** @param {number} count @param {string} noun */
export const counted = (count, noun) => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

/** @param {string[]} parts */
export function inWords(parts) {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * "paragraph 4", "paragraphs 4 and 5", "headline".
 * @param {Model} model @param {SideName} side @param {readonly number[]} blocks
 */
export function blockNames(model, side, blocks) {
  const numbers = blocks.map((block) => model.places[side].numberOfBlock[block]).filter(Boolean);
  const names = blocks.map((block) => roleName(model.comparison[side].blocks[block].role));
  const named = [...new Set(names.filter((name) => name !== null))];
  if (numbers.length === 0) return inWords(named);
  const paragraphs = `paragraph${numbers.length > 1 ? 's' : ''} ${runs(numbers)}`;
  return inWords([...named, paragraphs]);
}

/** "4", "4 and 5", "4 to 7". @param {number[]} numbers Ascending. */
function runs(numbers) {
  const last = numbers[numbers.length - 1];
  const isRun = last - numbers[0] === numbers.length - 1;
  return isRun && numbers.length > 2 ? `${numbers[0]} to ${last}` : inWords(numbers.map(String));
}

/**
 * The sign in the gutter.
 * @param {RowModel} row
 */
export function signOf({ kind, link, row }) {
  if (kind === 'same') return '';
  if (kind === 'end') return row.after.length > 0 ? '←' : '→';
  if (link.relation === 'added') return '+';
  if (link.relation === 'removed') return '−';
  return link.moved ? '←' : '~';
}

/**
 * What happened to a row's paragraphs, where the marks in the text do not say it; else ''.
 * @param {Model} model @param {RowModel} row
 */
export function rowNote(model, row) {
  if (row.kind === 'same') return '';
  if (row.kind === 'end') return endNote(model, row);
  const { link } = row;
  if (link.moved) return `${arrivalNote(model, row)}${afterComma(movedHow(model, link))}`;
  return link.relation === 'edited' ? formNote(model, link) : capital(relationNote(model, link));
}

/** @param {Model} model @param {RowModel} row */
function arrivalNote(model, row) {
  const up = row.other !== null && row.other > row.index;
  return `Moved ${up ? 'up' : 'down'} from ${blockNames(model, 'before', row.link.before)}`;
}

/** @param {Model} model @param {Link} link */
function movedHow(model, link) {
  if (link.relation === 'unchanged') return '';
  if (link.relation === 'split') return `split into ${link.after.length}`;
  if (link.relation === 'merged') return 'merged';
  return RELATION_WORDS[link.relation];
}

const afterComma = (/** @type {string} */ text) => (text === '' ? '' : `, ${text}`);

/** The row that is not its link's main one. @param {Model} model @param {RowModel} row */
function endNote(model, { link, row, index, other }) {
  const leaves = row.after.length === 0;
  const there = blockNames(model, leaves ? 'after' : 'before', leaves ? link.after : link.before);
  const way = leaves ? 'to' : 'from';
  if (!link.moved) return leaves ? `Went into ${there}` : `Came out of ${there}`;
  return `Moved ${other !== null && other < index ? 'up' : 'down'} ${way} ${there}`;
}

/** @param {Model} model @param {Link} link */
function relationNote(model, link) {
  const before = blockNames(model, 'before', link.before);
  const after = blockNames(model, 'after', link.after);
  if (link.relation === 'split') return `split into ${after}`;
  if (link.relation === 'merged') return `merged from ${before}`;
  if (link.relation === 'regrouped') return `${before} regrouped into ${after}`;
  return link.relation === 'unchanged' ? '' : RELATION_WORDS[link.relation];
}

const FORM_NOTES = new Map([
  ['typography', 'Typography only'],
  ['case', 'Capitals only'],
  ['punctuation', 'Punctuation only'],
]);

/** Changes of form are quiet in the text, so the row says that there is nothing more. @param {Model} model @param {Link} link */
function formNote(model, link) {
  const natures = new Set();
  for (const block of link.after) {
    const [first, end] = model.comparison.after.blocks[block].sentences;
    for (let at = first; at < end; at++) {
      const sentences = model.comparison.sentenceLinks[model.places.after.linkOfSentence[at]];
      if (sentences.relation !== 'unchanged' && sentences.relation !== 'edited') return '';
      for (const edit of sentences.edits) if (edit.nature !== 'spacing') natures.add(edit.nature);
    }
  }
  if (natures.size !== 1) return '';
  return FORM_NOTES.get([...natures][0]) ?? '';
}

/** What a row is called: by the later side where it has one. @param {Model} model @param {RowModel} row */
export function rowName(model, { row }) {
  return row.after.length > 0
    ? blockNames(model, 'after', row.after)
    : blockNames(model, 'before', row.before);
}

/** "moved and edited", "new", "split". @param {Link} link */
export function howChanged(link) {
  if (!link.moved)
    return link.relation === 'unchanged' ? 'a sentence moved' : RELATION_WORDS[link.relation];
  return link.relation === 'unchanged' ? 'moved' : `moved and ${RELATION_WORDS[link.relation]}`;
}

/**
 * "Paragraph 4, edited, 3 changes; moved from paragraph 9", for a screen reader.
 * @param {Model} model @param {RowModel} row
 */
export function rowLabel(model, row) {
  const name = capital(rowName(model, row));
  if (row.kind === 'same') return `${name}, unchanged`;
  const note = rowNote(model, row);
  if (row.kind === 'end') return `${name}; ${lower(note)}`;
  const { relation, moved } = row.link;
  if (relation === 'added' || relation === 'removed') return `${name}, ${RELATION_WORDS[relation]}`;
  const count = countEdits(model, row.link);
  const changes = count > 0 ? `, ${counted(count, 'change')}` : '';
  const how = relation === 'unchanged' ? howChanged(row.link) : RELATION_WORDS[relation];
  const from = moved ? `; moved from ${blockNames(model, 'before', row.link.before)}` : '';
  return `${name}, ${how}${changes}${from}`;
}

/** @param {string} text */
const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** "Change 3 of 17: paragraph 9, moved and edited". @param {Model} model @param {number} change */
export function changeAnnouncement(model, change) {
  const row = model.rows[model.changes[change]];
  const place = `Change ${change + 1} of ${model.changes.length}`;
  return `${place}: ${rowName(model, row)}, ${howChanged(row.link)}`;
}

/** The opening words of a row's text. @param {Model} model @param {RowModel} row @param {number} length */
export function excerpt(model, { row }, length) {
  const side = row.after.length > 0 ? 'after' : 'before';
  const [start, end] = model.comparison[side].blocks[row[side][0]].range;
  const text = model.comparison.texts[side].slice(start, Math.min(end, start + 2 * length)).trim();
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > length / 2 ? cut : length)}…`;
}
