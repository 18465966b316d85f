// The kinds of changes by which the list is filtered. What a filter hides is counted, never lost.

/** @import { Finding } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
import { isNumbered } from '../../model/places.js';
import { onlyNature } from './labels.js';

/** @typedef {'fields' | 'edited' | 'added' | 'removed' | 'moved' | 'form' | 'furniture'} ChangeKind */

/** @type {readonly ChangeKind[]} */
export const KINDS = ['fields', 'edited', 'added', 'removed', 'moved', 'form', 'furniture'];

/** Natures that change no word. */
const FORM = new Set(['typography', 'case', 'punctuation']);

/** The kinds of the changes, made once a comparison. @type {WeakMap<Model, ChangeKind[]>} */
const known = new WeakMap();

/** @param {Model} model */
export function changeKinds(model) {
  const kinds = known.get(model) ?? model.changes.map((_, change) => kindOf(model, change));
  known.set(model, kinds);
  return kinds;
}

/** @param {Model} model @param {number} change @returns {ChangeKind} */
export function kindOf(model, change) {
  const { link } = model.rows[model.changes[change]];
  const { before, after } = model.comparison;
  const roles = [
    ...link.before.map((block) => before.blocks[block].role),
    ...link.after.map((block) => after.blocks[block].role),
  ];
  if (roles.every((role) => role === 'furniture')) return 'furniture';
  const nature = onlyNature(model, link);
  if (nature !== null && FORM.has(nature) && !link.moved) return 'form';
  if (roles.every((role) => !isNumbered(role) && role !== 'subhead')) return 'fields';
  if (link.moved) return 'moved';
  return link.relation === 'added' || link.relation === 'removed' ? link.relation : 'edited';
}

/** @param {Model} model @param {ReadonlySet<string>} hidden @returns {number[]} The changes that the filters leave. */
export function shownChanges(model, hidden) {
  const all = model.changes.map((_, change) => change);
  if (hidden.size === 0) return all;
  const kinds = changeKinds(model);
  return all.filter((change) => !hidden.has(kinds[change]));
}

/**
 * How many changes and findings the filters leave out.
 * @param {Model} model @param {readonly {finding: Finding}[]} findings @param {ReadonlySet<string>} hidden
 */
export function leftOut(model, findings, hidden) {
  return {
    changes: model.changes.length - shownChanges(model, hidden).length,
    findings: findings.filter(({ finding }) => hidden.has(finding.severity)).length,
  };
}
