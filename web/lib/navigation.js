// Stepping through changes, and the part of the address that names one. The address never holds a story's text.

/** @import { Mode } from '../../model/paragraphs.js' */
import { MODES } from '../../model/paragraphs.js';

/**
 * The entry after or before one that may itself be missing from the list; the ends are ends.
 * @param {readonly number[]} list Ascending. @param {number} current @param {1 | -1} step
 */
export function nextIn(list, current, step) {
  const next =
    step > 0 ? list.find((at) => at > current) : [...list].reverse().find((at) => at < current);
  return next ?? (list.includes(current) ? current : list.at(step > 0 ? -1 : 0));
}

/**
 * The change that the next step from a place in the rows leads to, where none is chosen yet.
 * @param {number[]} changes Rows of the changes, ascending. @param {number} row @param {1 | -1} step
 */
export function steppedFrom(changes, row, step) {
  const following = changes.findIndex((at) => at >= row);
  if (changes.length === 0) return null;
  if (step > 0) return following < 0 ? changes.length - 1 : following;
  return following < 0 ? changes.length - 1 : Math.max(following - 1, 0);
}

/** @param {string} hash @returns {{change: number | null, view: Mode | null, example: boolean}} */
export function readHash(hash) {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const change = /^[1-9]\d{0,8}$/.exec(values.get('change') ?? '');
  const view = MODES.find((mode) => mode === values.get('view')) ?? null;
  return { change: change ? Number(change[0]) - 1 : null, view, example: values.has('example') };
}

/** @param {number | null} change @param {Mode} view */
export function writeHash(change, view) {
  return change === null ? `#view=${view}` : `#change=${change + 1}&view=${view}`;
}
