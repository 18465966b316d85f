// One row, planned for each way of viewing. The view of the rows makes it where it is not there yet.

/** @import { Result, State } from '../store.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { Paragraph } from '../../model/paragraphs.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { Plan } from './dom.js' */
import { blocksBefore, paragraphsOf } from '../../model/paragraphs.js';
import { namesOfBlocks } from '../../model/places.js';
import { ofRow } from '../lib/constraints.js';
import { decisionOn, unitsOfLink } from '../lib/decisions.js';
import { isLeftOut, kindsOf } from '../lib/filters.js';
import { beginsApproximate, excerpt, rowLabel, rowNote, signOf } from '../lib/labels.js';
import { plan, planOf } from './dom.js';
import { sentencePlans, wholeMark } from './text.js';

/** What a row depends on beside the model. @typedef {Pick<State, 'mode' | 'decisions' | 'hidden' | 't'> & {result: Result | null}} RowState */
/** A row, and what it is shown with. @typedef {RowState & {model: Model, row: RowModel}} Shown */

/** @param {RowState} state Its result is there. @param {RowModel} row */
export function rowPlan(state, row) {
  const { mode, hidden, decisions, result, t } = state;
  const { model } = /** @type {Result} */ (result);
  const shown = { ...state, model, row };
  const decision = decisionOf(model, row, decisions);
  const classes = [
    ...['row', `is-${row.kind}`, `is-${row.link.relation}`],
    row.link.moved && row.kind !== 'same' ? 'is-moved' : '',
    continuesRun(model, row) ? 'is-run' : '',
    decision ? `has-${decision}` : '',
    showsOutcome(shown) ? 'shows-outcome' : '',
    row.change !== null && isLeftOut(model, hidden, row.change) ? 'is-muted' : '',
  ];
  const attributes = {
    class: classes.filter(Boolean).join(' '),
    role: 'group',
    'aria-label': rowLabel(t, model, row),
    'data-row': String(row.index),
    'data-change': row.change === null ? null : String(row.change),
    tabindex: '-1',
  };
  const cells = { both: bothCells, merged: mergedCells, clean: cleanCells }[mode];
  return plan('div', attributes, headingPlan(shown), ...cells(shown, personNotes(shown, decision)));
}

/**
 * A screen reader goes from heading to heading, so each change has one. It is no text, so it is neither copied nor found.
 * @param {Shown} shown
 */
function headingPlan({ model, row: { index, change }, t }) {
  if (change === null || model.changes[change] !== index) return null;
  const kinds = [...kindsOf(model, change)].map((kind) => t.list.filters[kind]);
  const label = t.row.heading({ at: change + 1, kinds });
  return plan('div', { role: 'heading', 'aria-level': '3', 'aria-label': label });
}

/** Whether a row and the one above are both new, both removed, or moved together. @param {Model} model @param {RowModel} row */
function continuesRun({ rows }, { index, kind, link, change }) {
  const above = rows[index - 1];
  const isAlone = link.relation === 'added' || link.relation === 'removed';
  if (isAlone) return above?.link.relation === link.relation;
  return link.moved && change !== null && above?.change === change && above.kind === kind;
}

/** @param {Model} model @param {RowModel} row @param {State['decisions']} decisions */
function decisionOf(model, row, decisions) {
  if (decisions.size === 0 || row.change === null) return null;
  return decisionOn(unitsOfLink(model, row.row.link), decisions);
}

/** What a person did about a row. @param {Shown} shown @param {string | null} decision */
function personNotes({ result, model, row, t }, decision) {
  const { pins, breaks } = ofRow(/** @type {Result} */ (result), model, row);
  return [
    decision === 'rejected' ? t.row.kept : '',
    decision === 'accepted' ? t.row.accepted : '',
    pins.length > 0 ? t.matching.linkedNote : '',
    breaks.length > 0 ? t.matching.separatedNote : '',
  ].filter(Boolean);
}

/** Whether the later text beside the earlier one has in it what was rejected. @param {Shown} shown */
function showsOutcome({ mode, model, row, decisions }) {
  if (mode !== 'both' || decisions.size === 0 || row.kind !== 'changed') return false;
  if (row.row.after.length === 0 || row.link.before.length === 0) return false;
  return unitsOfLink(model, row.row.link).some((unit) => decisions.get(unit) === 'rejected');
}

/** Earlier and later beside each other. @param {Shown} shown @param {string[]} notes */
function bothCells(shown, notes) {
  const { model, row } = shown;
  const paragraphs = paragraphsOf(model, row, showsOutcome(shown) ? 'outcome' : 'both');
  const sign = signOf(row);
  const leaves = sign === '−' || sign === '→';
  return [
    notePlan(shown, noteSide(row), notes),
    gutter(model, 'before', blocksBefore(row), leaves ? sign : ''),
    cell(shown, 'before', paragraphs),
    gutter(model, 'after', row.row.after, leaves ? '' : sign),
    cell(shown, 'after', paragraphs),
  ];
}

/** Over the text it speaks of; at the far end of a move, beside it. @param {RowModel} row @returns {SideName} */
function noteSide({ kind, row }) {
  return (row.after.length === 0) === (kind === 'end') ? 'after' : 'before';
}

/** A paragraph that stayed the same is read aloud once. @param {Shown} shown @param {SideName} side @param {Paragraph[]} paragraphs */
function cell(shown, side, paragraphs) {
  const isRepeated = shown.row.kind === 'same' && side === 'before';
  const own = paragraphs.filter((each) => each.side === side);
  return planOf(
    'div',
    { class: `cell ${side}`, 'aria-hidden': isRepeated ? 'true' : null },
    own.map((each) => paragraph(shown, each)),
  );
}

/** The later text with what was removed in its place. @param {Shown} shown @param {string[]} notes */
function mergedCells(shown, notes) {
  const { model, row } = shown;
  const side = row.row.after.length > 0 ? 'after' : 'before';
  const paragraphs = paragraphsOf(model, row, 'merged');
  return [
    notePlan(shown, side, notes),
    gutter(model, side, row.row[side], signOf(row)),
    planOf(
      'div',
      { class: `cell ${side}` },
      paragraphs.map((each) => paragraph(shown, each)),
    ),
  ];
}

/**
 * The finished text, with a line where something was removed. The marks are there, and the stylesheet shows them while
 * the row is current or its bar is under the pointer.
 * @param {Shown} shown @param {string[]} notes
 */
function cleanCells(shown, notes) {
  const { model, row } = shown;
  if (row.row.after.length > 0) return mergedCells(shown, notes);
  return [
    gutter(model, 'before', row.row.before, signOf(row)),
    plan('div', { class: 'cell before' }, plan('p', { class: 'gone' }, goneNote(shown))),
  ];
}

/** @param {Shown} shown @returns {Plan | string} */
function goneNote(shown) {
  const { model, row, t } = shown;
  const start = excerpt(model, row, 60);
  return row.kind === 'end'
    ? jumpOr(shown, `${rowNote(t, model, row)}: ${start}`)
    : t.row.removed({ start });
}

/** Of neighbours that are all new, or all removed, only the first says so. @param {Shown} shown @param {SideName} side @param {string[]} notes */
function notePlan(shown, side, notes) {
  const { model, row, t } = shown;
  const note = continuesRun(model, row) ? '' : rowNote(t, model, row);
  const parts = notes.map((each) => plan('span', { class: 'by-hand' }, each));
  if (note !== '') parts.unshift(jumpOr(shown, note));
  if (beginsApproximate(model, row)) parts.push(plan('span', {}, t.row.approximate));
  return parts.length === 0 ? null : plan('p', { class: `note ${side}` }, ...parts);
}

/** A note that leads to the other end, where there is one. @param {Shown} shown @param {string} note @returns {Plan} */
function jumpOr({ row, t }, note) {
  if (row.other === null) return plan('span', {}, note);
  const attributes = { type: 'button', class: 'jump', title: t.row.otherEnd };
  return plan('button', { ...attributes, 'data-jump': String(row.other) }, note);
}

/** A story has its own direction and language, whatever the page's are. @param {Shown} shown @param {Paragraph} paragraph */
function paragraph({ model, row, decisions, t }, { side, block, text }) {
  const { blocks, language } = model.comparison[side];
  return planOf(
    'p',
    {
      class: `text role-${blocks[block].role}${wholeMark(text)}`,
      dir: 'auto',
      lang: language,
    },
    sentencePlans(t, model, text, row.index, decisions),
  );
}

/**
 * The sign and the numbers of the paragraphs. The row's label says the same in words.
 * @param {Model} model @param {SideName} side @param {readonly number[]} blocks @param {string} sign
 */
function gutter(model, side, blocks, sign) {
  const { numbers } = namesOfBlocks(model, side, blocks);
  const last = numbers.length > 1 ? plan('span', { class: 'to' }, `–${numbers.at(-1)}`) : null;
  return plan(
    'div',
    { class: `gutter ${side}`, 'aria-hidden': 'true' },
    plan('span', { class: `sign${/[←→]/.test(sign) ? ' is-arrow' : ''}` }, sign),
    plan('span', { class: 'number' }, String(numbers[0] ?? ''), last),
  );
}
