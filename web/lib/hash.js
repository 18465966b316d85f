// The part of the address after #, which names a change and a view. It never holds a story's text.

/** @import { Mode } from '../../model/paragraphs.js' */
import { MODES } from '../../model/paragraphs.js';

/** @param {string} hash @returns {{change: number | null, view: Mode | null, example: string | null}} */
export function readHash(hash) {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const change = /^[1-9]\d{0,8}$/.exec(values.get('change') ?? '');
  const view = MODES.find((mode) => mode === values.get('view')) ?? null;
  return { change: change ? Number(change[0]) - 1 : null, view, example: values.get('example') };
}

/** @param {number | null} change @param {Mode} view */
export function writeHash(change, view) {
  return change === null ? `#view=${view}` : `#change=${change + 1}&view=${view}`;
}
