// One row of the proof, planned for each way of viewing. The proof makes it where it is not there yet.

/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { Mode } from '../../model/paragraphs.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { Paragraph } from '../../model/paragraphs.js' */
/** @import { Corrections } from '../lib/corrections.js' */
/** @import { Decisions } from '../lib/decisions.js' */
/** @import { Plan } from './dom.js' */
import { t } from '../strings/index.js';
import { ofRow } from '../lib/corrections.js';
import { decisionOn, unitsOfLink } from '../lib/decisions.js';
import { kindOf } from '../lib/filters.js';
import { beginsApproximate, excerpt, rowLabel, rowNote, signOf } from '../lib/labels.js';
import { blocksBefore, paragraphsOf } from '../../model/paragraphs.js';
import { plan } from './dom.js';
import { sentencePlans, wholeMark } from './text.js';

/** @param {Model} model @param {RowModel} row */
function continuesRun({ rows }, { index, link }) {
  const isAlone = link.relation === 'added' || link.relation === 'removed';
  return isAlone && rows[index - 1]?.link.relation === link.relation;
}

/**
 * @param {{model: Model} & Corrections} result @param {RowModel} row @param {Mode} mode @param {Decisions} decisions
 * @param {ReadonlySet<string>} hidden What the filters hide keeps its place and loses its marks.
 */
export function rowPlan(result, row, mode, decisions, hidden) {
  const { model } = result;
  const make = { both: bothCells, merged: mergedCells, clean: cleanCells }[mode];
  const decision = decisionOf(model, row, decisions);
  const said = [...decisionNotes(decision), ...handNotes(result, row)];
  const cells = make(model, row, decisions, said);
  const moved = row.link.moved && row.kind !== 'same' ? ' is-moved' : '';
  const run = continuesRun(model, row) ? ' is-run' : '';
  const kind = row.change === null ? null : kindOf(model, row.change);
  const muted = kind !== null && hidden.has(kind) ? ' is-muted' : '';
  const attributes = {
    id: `row-${row.index + 1}`,
    class: `row is-${row.kind} is-${row.link.relation}${moved}${run}${decision ? ` has-${decision}` : ''}${muted}`,
    role: 'group',
    'aria-label': rowLabel(model, row),
    'data-row': String(row.index),
    'data-kind': kind,
    tabindex: '-1',
  };
  return plan('div', attributes, ...cells);
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
    notePlan(model, row, noteSide(row), said),
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
  return plan(
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
    notePlan(model, row, side, said),
    gutter(model, side, row.row[side], signOf(row)),
    plan('div', { class: `cell ${side}` }, ...paragraphs),
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
    plan('div', { class: 'cell before' }, plan('p', { class: 'gone' }, goneNote(model, row))),
  ];
}

/** @param {Model} model @param {RowModel} row @returns {Plan | string} */
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
function notePlan(model, row, side, said) {
  const note = continuesRun(model, row) ? '' : rowNote(model, row);
  const shown = said.map((each) => plan('span', { class: 'by-hand' }, each));
  if (note !== '') shown.unshift(jumpOr(row, note));
  if (beginsApproximate(model, row)) shown.push(plan('span', {}, t.row.approximate));
  return shown.length === 0 ? null : plan('p', { class: `note ${side}` }, ...shown);
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

/** @param {RowModel} row @param {string} note @returns {Plan} */
function jumpOr(row, note) {
  if (row.other === null) return plan('span', {}, note);
  const attributes = { type: 'button', class: 'jump', title: t.row.otherEnd };
  return plan('button', { ...attributes, 'data-jump': String(row.other) }, note);
}

/**
 * A story has its own direction and language, whatever the page's are.
 * @param {Model} model @param {RowModel} row @param {Paragraph} shown @param {Decisions} decisions
 */
function paragraph(model, row, { side, block, text }, decisions) {
  const { role } = model.comparison[side].blocks[block];
  return plan(
    'p',
    {
      class: `text role-${role}${wholeMark(text)}`,
      dir: 'auto',
      lang: model.comparison[side].language,
    },
    ...sentencePlans(model, text, row.index, decisions),
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
    numbers.length > 1 ? plan('span', { class: 'to' }, `–${numbers[numbers.length - 1]}`) : null;
  return plan(
    'div',
    { class: `gutter ${side}`, 'aria-hidden': 'true' },
    plan('span', { class: `sign${/[←→]/.test(sign) ? ' is-arrow' : ''}` }, sign),
    plan('span', { class: 'number' }, String(numbers[0] ?? ''), last),
  );
}
