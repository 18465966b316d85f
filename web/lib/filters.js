// The kinds of changes by which the list is filtered. A change may be of several kinds, and is left out once all of them
// are. What a filter leaves out is counted, never lost, and no filter mutes what an alert speaks of.

/** @import { Edit, Link, Nature } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { PlacedFinding } from './findings.js' */
import { isWhole, linkOfChange, sentenceLinksOf } from '../../model/model.js';
import { crosses } from '../../model/pieces.js';
import { isNumbered } from '../../model/places.js';
import { calendarWord } from '../../reports/calendar.js';
import { onlyNature } from './labels.js';

/** @typedef {typeof KINDS[number]} ChangeKind */

export const KINDS = /** @type {const} */ ([
  'fields',
  'quotations',
  'figures',
  'dates',
  'names',
  'attribution',
  'wording',
  'added',
  'removed',
  'moved',
  'form',
  'furniture',
]);

/** Dates and days are figures, and told by their words. @type {Record<Nature, ChangeKind | null>} */
const OF_NATURE = {
  wording: 'wording',
  figure: 'figures',
  quotation: 'quotations',
  name: 'names',
  punctuation: 'form',
  typography: 'form',
  case: 'form',
  spacing: null,
  invisible: null,
};

/**
 * What findings say of the changes, made once a comparison, and the kinds of each, made when they are asked for.
 * @typedef {{attributed: Set<number>, alerts: Set<number>, kinds: ReadonlySet<ChangeKind>[]}} Told
 */

/** @type {WeakMap<Model, Told>} */
const known = new WeakMap();

/** @param {Model} model */
function toldOf(model) {
  const there = known.get(model);
  if (there) return there;
  /** @type {Told} */
  const told = { attributed: new Set(), alerts: new Set(), kinds: [] };
  for (const { kind, severity, link } of model.comparison.findings) {
    const change = link === null ? null : model.rows[model.comparison.links[link].row].change;
    if (change === null) continue;
    if (kind.startsWith('attribution-')) told.attributed.add(change);
    if (severity === 'alert') told.alerts.add(change);
  }
  known.set(model, told);
  return told;
}

/** @param {Model} model @param {number} change */
export function kindsOf(model, change) {
  const { kinds, attributed } = toldOf(model);
  const more = /** @type {ChangeKind[]} */ (attributed.has(change) ? ['attribution'] : []);
  return (kinds[change] ??= kindsIn(model, linkOfChange(model, change), new Set(more)));
}

/** @param {Model} model @param {Link} link @param {Set<ChangeKind>} more What findings say of it. @returns {Set<ChangeKind>} */
function kindsIn(model, link, more) {
  const whole = wholeKind(model, link);
  if (whole) return new Set([whole]);
  const kinds = new Set(more);
  if (link.moved || link.before.length !== link.after.length) kinds.add('moved');
  for (const index of sentenceLinksOf(model, link)) {
    const sentences = model.comparison.sentenceLinks[index];
    if (crosses(model, index)) kinds.add('moved');
    if (isWhole(sentences)) kinds.add('wording');
    else for (const edit of sentences.edits) addKind(kinds, model, edit);
  }
  return kinds.size > 0 ? kinds : new Set(['wording']);
}

/** The one kind of what is told as a whole; else null. @param {Model} model @param {Link} link @returns {ChangeKind | null} */
function wholeKind(model, link) {
  const { before, after } = model.comparison;
  const roles = [
    ...link.before.map((block) => before.blocks[block].role),
    ...link.after.map((block) => after.blocks[block].role),
  ];
  if (roles.every((role) => role === 'furniture')) return 'furniture';
  const isField = roles.every((role) => !isNumbered(role) && role !== 'subhead');
  if (isField)
    return OF_NATURE[onlyNature(model, link) ?? 'wording'] === 'form' ? 'form' : 'fields';
  return link.relation === 'added' || link.relation === 'removed' ? link.relation : null;
}

/** @param {Set<ChangeKind>} kinds @param {Model} model @param {Edit} edit */
function addKind(kinds, { comparison }, { nature, before, after }) {
  const kind = OF_NATURE[nature];
  const { texts } = comparison;
  const isDate = () =>
    calendarWord(texts.before.slice(...before), comparison.before.language) !== '' ||
    calendarWord(texts.after.slice(...after), comparison.after.language) !== '';
  if (kind === 'figures' && isDate()) kinds.add('dates');
  else if (kind) kinds.add(kind);
}

/** Whether the filters leave a change out. @param {Model} model @param {ReadonlySet<string>} hidden @param {number} change */
export function isLeftOut(model, hidden, change) {
  if (hidden.size === 0) return false;
  if (!hidden.has('alert') && toldOf(model).alerts.has(change)) return false;
  return [...kindsOf(model, change)].every((kind) => hidden.has(kind));
}

/** @param {Model} model @param {ReadonlySet<string>} hidden @returns {number[]} The changes that the filters leave. */
export function shownChanges(model, hidden) {
  const all = model.changes.map((_, change) => change);
  return hidden.size === 0 ? all : all.filter((change) => !isLeftOut(model, hidden, change));
}

/** How many changes are of each kind. @param {Model} model @returns {Map<string, number>} */
export function kindCounts(model) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const change of model.changes.keys())
    for (const kind of kindsOf(model, change)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/**
 * How many changes and findings the filters leave out.
 * @param {Model} model @param {readonly Pick<PlacedFinding, 'finding'>[]} findings @param {ReadonlySet<string>} hidden
 */
export function leftOut(model, findings, hidden) {
  return {
    changes: model.changes.length - shownChanges(model, hidden).length,
    findings: findings.filter(({ finding }) => hidden.has(finding.severity)).length,
  };
}
