// One row of the proof as an element, for each way of viewing. A row never changes once made; the proof makes new ones.

/** @import { Model, RowModel } from '../lib/rows.js' */
/** @import { Mode } from '../lib/navigation.js' */
/** @import { SideName } from '../lib/places.js' */
/** @import { Paragraph } from '../lib/shown.js' */
/** @import { Corrections } from '../lib/corrections.js' */
/** @import { Decisions } from '../lib/decisions.js' */
import { t } from '../strings/index.js';
import { ofRow } from '../lib/corrections.js';
import { decisionOn, unitsOfLink } from '../lib/decisions.js';
import { kindOf } from '../lib/filters.js';
import { beginsApproximate, excerpt, rowLabel, rowNote, signOf } from '../lib/labels.js';
import { blocksBefore, paragraphsOf } from '../lib/shown.js';
import { h } from './dom.js';
import { sentenceNodes, wholeMark } from './text.js';

/** @param {Model} model @param {RowModel} row */
function continuesRun({ rows }, { index, link }) {
  const isAlone = link.relation === 'added' || link.relation === 'removed';
  return isAlone && rows[index - 1]?.link.relation === link.relation;
}

/** @param {{model: Model} & Corrections} result @param {RowModel} row @param {Mode} mode @param {Decisions} decisions */
export function rowElement(result, row, mode, decisions) {
  const { model } = result;
  const make = { both: bothCells, merged: mergedCells, clean: cleanCells }[mode];
  const decision = decisionOf(model, row, decisions);
  const said = [...decisionNotes(decision), ...handNotes(result, row)];
  const cells = make(model, row, decisions, said);
  const moved = row.link.moved && row.kind !== 'same' ? ' is-moved' : '';
  const run = continuesRun(model, row) ? ' is-run' : '';
  const attributes = {
    id: `row-${row.index + 1}`,
    class: `row is-${row.kind} is-${row.link.relation}${moved}${run}${decision ? ` has-${decision}` : ''}`,
    role: 'group',
    'aria-label': rowLabel(model, row),
    'data-row': String(row.index),
    'data-kind': row.change === null ? null : kindOf(model, row.change),
    tabindex: '-1',
  };
  return h('div', attributes, ...cells);
}

/** @param {Model} model @param {RowModel} row @param {Decisions} decisions */
function decisionOf(model, row, decisions) {
  if (decisions.size === 0 || row.change === null) return null;
  return decisionOn(unitsOfLink(model, row.row.link), decisions);
}

/** Earlier and later beside each other. @param {Model} model @param {RowModel} row @param {Decisions} decisions @param {string[]} said */
function bothCells(model, row, decisions, said) {
  const paragraphs = paragraphsOf(model, row, 'both');
  const sign = signOf(row);
  const leaves = sign === '−' || sign === '→';
  return [
    noteElement(model, row, noteSide(row), said),
    gutter(model, 'before', blocksBefore(row), leaves ? sign : ''),
    cell(model, row, 'before', paragraphs, decisions),
    gutter(model, 'after', row.row.after, leaves ? '' : sign),
    cell(model, row, 'after', paragraphs, decisions),
  ];
}

/** Over the text it speaks of; at the far end of a move, beside it. @param {RowModel} row @returns {SideName} */
function noteSide({ kind, row }) {
  return (row.after.length === 0) === (kind === 'end') ? 'after' : 'before';
}

/** @param {Model} model @param {RowModel} row @param {SideName} side @param {Paragraph[]} paragraphs @param {Decisions} decisions */
function cell(model, row, side, paragraphs, decisions) {
  return h(
    'div',
    // A paragraph that stayed the same is read once.
    {
      class: `cell ${side}`,
      'aria-hidden': row.kind === 'same' && side === 'before' ? 'true' : null,
    },
    ...paragraphs
      .filter((each) => each.side === side)
      .map((each) => paragraph(model, row, each, decisions)),
  );
}

/** The later text with what went in its place. @param {Model} model @param {RowModel} row @param {Decisions} decisions @param {string[]} said */
function mergedCells(model, row, decisions, said) {
  const side = row.row.after.length > 0 ? 'after' : 'before';
  const paragraphs = paragraphsOf(model, row, 'merged').map((each) =>
    paragraph(model, row, each, decisions),
  );
  return [
    noteElement(model, row, side, said),
    gutter(model, side, row.row[side], signOf(row)),
    h('div', { class: `cell ${side}` }, ...paragraphs),
  ];
}

/**
 * The finished text; a line where something went. The marks are there and show, by the stylesheet, while the row is in
 * focus or its bar under the pointer.
 * @param {Model} model @param {RowModel} row @param {Decisions} decisions @param {string[]} said
 */
function cleanCells(model, row, decisions, said) {
  if (row.row.after.length > 0) return mergedCells(model, row, decisions, said);
  return [
    gutter(model, 'before', row.row.before, signOf(row)),
    h('div', { class: 'cell before' }, h('p', { class: 'gone' }, goneNote(model, row))),
  ];
}

/** @param {Model} model @param {RowModel} row @returns {Node | string} */
function goneNote(model, row) {
  const start = excerpt(model, row, 60);
  return row.kind === 'end'
    ? jumpOr(row, `${rowNote(model, row)}: ${start}`)
    : t.row.removed(start);
}

/**
 * Neighbours that are all new, or all removed, are told so once.
 * @param {Model} model @param {RowModel} row @param {SideName} side @param {string[]} said What a person did about it.
 */
function noteElement(model, row, side, said) {
  const note = continuesRun(model, row) ? '' : rowNote(model, row);
  const shown = said.map((each) => h('span', { class: 'by-hand' }, each));
  if (note !== '') shown.unshift(jumpOr(row, note));
  if (beginsApproximate(model, row)) shown.push(h('span', {}, t.row.approximate));
  return shown.length === 0 ? null : h('p', { class: `note ${side}` }, ...shown);
}

/** @param {string | null} decision */
function decisionNotes(decision) {
  if (decision === 'rejected') return [t.row.kept];
  return decision === 'accepted' ? [t.row.accepted] : [];
}

/** @param {{model: Model} & Corrections} result @param {RowModel} row */
function handNotes(result, row) {
  const { pins, breaks } = ofRow(result, result.model, row);
  return [
    pins.length > 0 ? t.hand.linkedNote : '',
    breaks.length > 0 ? t.hand.separatedNote : '',
  ].filter(Boolean);
}

/** @param {RowModel} row @param {string} note @returns {HTMLElement} */
function jumpOr(row, note) {
  if (row.other === null) return h('span', {}, note);
  const attributes = { type: 'button', class: 'jump', title: t.row.otherEnd };
  return h('button', { ...attributes, 'data-jump': String(row.other) }, note);
}

/**
 * A story has its own direction and language, whatever the page's are.
 * @param {Model} model @param {RowModel} row @param {Paragraph} shown @param {Decisions} decisions
 */
function paragraph(model, row, { side, block, text }, decisions) {
  const { role } = model.comparison[side].blocks[block];
  return h(
    'p',
    { class: `text role-${role}${wholeMark(text)}`, dir: 'auto', lang: model.languages[side] },
    ...sentenceNodes(model, text, row.index, decisions),
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
    h('span', { class: `sign${/[←→]/.test(sign) ? ' is-arrow' : ''}` }, sign),
    h('span', { class: 'number' }, String(numbers[0] ?? ''), last),
  );
}
