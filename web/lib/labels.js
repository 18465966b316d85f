// What a change is called: in the margin of a row, to a screen reader, in the list of changes and in the live region.

/** @import { Link } from '../../wasm/engine.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
import { t } from '../strings/index.js';
import { countEdits } from '../../model/model.js';
import { namesOfBlocks } from '../../model/places.js';

/**
 * "paragraph 4", "paragraphs 4 and 5", "headline".
 * @param {Model} model @param {SideName} side @param {readonly number[]} blocks
 * @param {'plain' | 'from' | 'into'} [grammar]
 */
export function blockNames(model, side, blocks, grammar) {
  const { numbers, roles } = namesOfBlocks(model, side, blocks);
  const names = roles.map((role) => t.roles[/** @type {keyof typeof t.roles} */ (role)]);
  return t.places(names, numbers, grammar);
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
  if (link.moved) return `${arrivalNote(model, row)}${afterComma(movedHow(link))}`;
  return link.relation === 'edited' ? formNote(model, link) : relationNote(model, link);
}

/** @param {Model} model @param {RowModel} row */
function arrivalNote(model, row) {
  const up = row.other !== null && row.other > row.index;
  return t.row.movedFrom(up, blockNames(model, 'before', row.link.before, 'from'));
}

/** @param {Link} link */
function movedHow(link) {
  if (link.relation === 'unchanged') return '';
  if (link.relation === 'split') return t.row.splitIntoCount(link.after.length);
  return t.relations[link.relation];
}

const afterComma = (/** @type {string} */ text) => (text === '' ? '' : `, ${text}`);

/** The row that is not its link's main one. @param {Model} model @param {RowModel} row */
function endNote(model, { link, row, index, other }) {
  const up = other !== null && other < index;
  if (row.after.length === 0) {
    const there = blockNames(model, 'after', link.after, 'into');
    return link.moved ? t.row.movedTo(up, there) : t.row.wentInto(there);
  }
  const there = blockNames(model, 'before', link.before, 'from');
  return link.moved ? t.row.movedFrom(up, there) : t.row.cameOutOf(there);
}

/** @param {Model} model @param {Link} link */
function relationNote(model, { relation, before, after }) {
  if (relation === 'split') return t.row.splitInto(blockNames(model, 'after', after, 'into'));
  if (relation === 'merged') return t.row.mergedFrom(blockNames(model, 'before', before, 'from'));
  if (relation === 'regrouped')
    return t.row.regrouped(
      blockNames(model, 'before', before),
      blockNames(model, 'after', after, 'into'),
    );
  return relation === 'unchanged' ? '' : t.capital(t.relations[relation]);
}

/** Whether a row is the first of a passage that was compared approximately. @param {Model} model @param {RowModel} row */
export const beginsApproximate = ({ rows }, { index, link }) =>
  !link.exact && rows[index - 1]?.link.exact !== false;

/** Changes of form are quiet in the text, so the row says that there is nothing more. @param {Model} model @param {Link} link */
function formNote(model, link) {
  const nature = onlyNature(model, link);
  return nature === null ? '' : (t.row.formOnly[nature] ?? '');
}

/**
 * The nature that all of a link's edits share, spacing left aside; else null.
 * @param {Model} model @param {Link} link
 */
export function onlyNature({ comparison, places }, link) {
  const natures = new Set();
  for (const block of link.after) {
    const [first, end] = comparison.after.blocks[block].sentences;
    for (let at = first; at < end; at++) {
      const sentences = comparison.sentenceLinks[places.after.linkOfSentence[at]];
      if (sentences.relation !== 'unchanged' && sentences.relation !== 'edited') return null;
      for (const { nature } of sentences.edits) if (nature !== 'spacing') natures.add(nature);
    }
  }
  return natures.size === 1 ? /** @type {string} */ ([...natures][0]) : null;
}

/** What a row is called: by the later side where it has one. @param {Model} model @param {Pick<RowModel, 'row'>} row */
export function rowName(model, { row }) {
  return row.after.length > 0
    ? blockNames(model, 'after', row.after)
    : blockNames(model, 'before', row.before);
}

/** "moved and edited", "new", "split". @param {Link} link */
export function howChanged({ moved, relation }) {
  if (!moved) return t.relations[relation];
  return relation === 'unchanged' ? t.row.moved : t.row.movedAnd(t.relations[relation]);
}

/**
 * "Paragraph 4, edited, 3 changes; moved from paragraph 9", for a screen reader.
 * @param {Model} model @param {RowModel} row
 */
export function rowLabel(model, row) {
  const name = t.capital(rowName(model, row));
  if (row.kind === 'same') return t.row.same(name);
  if (row.kind === 'end') return `${name}; ${t.lower(rowNote(model, row))}`;
  const { link } = row;
  const isAlone = link.relation === 'added' || link.relation === 'removed';
  const how = link.relation === 'unchanged' ? howChanged(link) : t.relations[link.relation];
  const from = link.moved ? blockNames(model, 'before', link.before, 'from') : '';
  return t.row.label(name, how, isAlone ? 0 : countEdits(model, link), from);
}

/** "Change 3 of 17: paragraph 9, moved and edited". @param {Model} model @param {number} change */
export function changeAnnouncement(model, change) {
  const row = model.rows[model.changes[change]];
  const count = model.changes.length;
  return t.status.change(change + 1, count, rowName(model, row), howChanged(row.link));
}

/** The opening words of a row's text. @param {Model} model @param {RowModel} row @param {number} length */
export function excerpt(model, { row }, length) {
  const side = row.after.length > 0 ? 'after' : 'before';
  const [start, end] = model.comparison[side].blocks[row[side][0]].range;
  return shortened(
    model.comparison.texts[side].slice(start, Math.min(end, start + 2 * length)),
    length,
  );
}

/** @param {string} text @param {number} length */
export function shortened(text, length) {
  const whole = text.trim();
  if (whole.length <= length) return whole;
  const cut = whole.lastIndexOf(' ', length);
  return `${whole.slice(0, cut > length / 2 ? cut : length)}…`;
}
