// One row of the proof as an element, for each way of viewing. A row never changes once made; the proof makes new ones.

/** @import { Model, RowModel } from '../lib/rows.js' */
/** @import { Mode } from '../lib/navigation.js' */
/** @import { SideName } from '../lib/places.js' */
/** @import { SentenceText } from '../lib/pieces.js' */
import { excerpt, rowLabel, rowNote, signOf } from '../lib/labels.js';
import { blockText, mergedText } from '../lib/pieces.js';
import { h } from './dom.js';
import { sentenceNodes, wholeMark } from './text.js';

/** @param {Model} model @param {RowModel} row */
function continuesRun({ rows }, { index, link }) {
  const isAlone = link.relation === 'added' || link.relation === 'removed';
  return isAlone && rows[index - 1]?.link.relation === link.relation;
}

/** @param {Model} model @param {RowModel} row @param {Mode} mode */
export function rowElement(model, row, mode) {
  const cells = { both: bothCells, merged: mergedCells, clean: cleanCells }[mode](model, row);
  const moved = row.link.moved && row.kind !== 'same' ? ' is-moved' : '';
  const run = continuesRun(model, row) ? ' is-run' : '';
  const attributes = {
    id: `row-${row.index + 1}`,
    class: `row is-${row.kind} is-${row.link.relation}${moved}${run}`,
    role: 'group',
    'aria-label': rowLabel(model, row),
    'data-row': String(row.index),
    tabindex: row.kind === 'same' ? null : '-1',
  };
  return h('div', attributes, ...cells);
}

/** Earlier and later beside each other. @param {Model} model @param {RowModel} row */
function bothCells(model, row) {
  const shown = { before: row.row.before, after: row.row.after };
  // A paragraph that moved here shows what it was, though that stands elsewhere.
  if (row.kind === 'changed' && row.other !== null) shown.before = row.link.before;
  const sign = signOf(row);
  const leaves = sign === '−' || sign === '→';
  return [
    noteElement(model, row, noteSide(row)),
    gutter(model, 'before', shown.before, leaves ? sign : ''),
    cell(model, row, 'before', shown.before),
    gutter(model, 'after', shown.after, leaves ? '' : sign),
    cell(model, row, 'after', shown.after),
  ];
}

/** Over the text it speaks of; at the far end of a move, beside it. @param {RowModel} row @returns {SideName} */
function noteSide({ kind, row }) {
  return (row.after.length === 0) === (kind === 'end') ? 'after' : 'before';
}

/** @param {Model} model @param {RowModel} row @param {SideName} side @param {readonly number[]} blocks */
function cell(model, row, side, blocks) {
  return h(
    'div',
    { class: `cell ${side}` },
    ...blocks.map((block) => paragraph(model, row, side, block, blockText(model, side, block))),
  );
}

/** The later text with what went in its place. @param {Model} model @param {RowModel} row */
function mergedCells(model, row) {
  const { after, before } = row.row;
  const side = after.length > 0 ? 'after' : 'before';
  const whole = row.kind === 'changed' ? { before: row.link.before, after } : row.row;
  const texts =
    side === 'after'
      ? mergedText(model, whole)
      : before.map((block) => blockText(model, 'before', block));
  const paragraphs = texts.map((text, at) => paragraph(model, row, side, row.row[side][at], text));
  return [
    noteElement(model, row, side),
    gutter(model, side, row.row[side], signOf(row)),
    h('div', { class: `cell ${side}` }, ...paragraphs),
  ];
}

/** The later text without marks; a line where something went. @param {Model} model @param {RowModel} row */
function cleanCells(model, row) {
  const { after } = row.row;
  const body =
    after.length > 0
      ? after.map((block) =>
          paragraph(model, row, 'after', block, [
            { move: null, pieces: [plainText(model, block)] },
          ]),
        )
      : [h('p', { class: 'note' }, goneNote(model, row))];
  const side = after.length > 0 ? 'after' : 'before';
  return [
    gutter(model, side, row.row[side], signOf(row)),
    h('div', { class: `cell ${side}` }, ...body),
  ];
}

/** @param {Model} model @param {number} block */
function plainText({ comparison }, block) {
  const text = comparison.texts.after.slice(...comparison.after.blocks[block].range).trimEnd();
  return { text, mark: /** @type {const} */ ('kept') };
}

/** @param {Model} model @param {RowModel} row @returns {Node | string} */
function goneNote(model, row) {
  const start = excerpt(model, row, 60);
  return row.kind === 'end' ? jumpOr(row, `${rowNote(model, row)}: ${start}`) : `Removed: ${start}`;
}

/** Neighbours that are all new, or all removed, are told so once. @param {Model} model @param {RowModel} row @param {SideName} side */
function noteElement(model, row, side) {
  const note = rowNote(model, row);
  if (note === '' || continuesRun(model, row)) return null;
  return h('p', { class: `note ${side}` }, jumpOr(row, note));
}

/** @param {RowModel} row @param {string} note @returns {Node | string} */
function jumpOr(row, note) {
  if (row.other === null) return note;
  const attributes = { type: 'button', class: 'jump', title: 'Go to the other end (g)' };
  return h('button', { ...attributes, 'data-jump': String(row.other) }, note);
}

/**
 * A story has its own direction and language, whatever the page's are.
 * @param {Model} model @param {RowModel} row @param {SideName} side @param {number} block @param {SentenceText[]} text
 */
function paragraph(model, row, side, block, text) {
  const { role } = model.comparison[side].blocks[block];
  return h(
    'p',
    { class: `text role-${role}${wholeMark(text)}`, dir: 'auto', lang: '' },
    ...sentenceNodes(model, text, row.index),
  );
}

/** Sign and paragraph numbers; the row's label says the same in words. */
function gutter(
  /** @type {Model} */ model,
  /** @type {SideName} */ side,
  /** @type {readonly number[]} */ blocks,
  /** @type {string} */ sign,
) {
  const numbers = blocks.map((block) => model.places[side].numberOfBlock[block]).filter(Boolean);
  const last =
    numbers.length > 1 ? h('span', { class: 'to' }, `–${numbers[numbers.length - 1]}`) : null;
  return h(
    'div',
    { class: `gutter ${side}`, 'aria-hidden': 'true' },
    h('span', { class: 'sign' }, sign),
    h('span', { class: 'number' }, String(numbers[0] ?? ''), last),
  );
}
