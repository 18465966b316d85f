// Editing the later text where it stands in the result.

/** @import { Range } from '../../wasm/engine.js' */
/** @import { Context } from './index.js' */
import { afterEdit } from '../lib/constraints.js';
import { followed, replacedBetween } from '../lib/follow.js';
import { withLineEnds } from '../lib/line-ends.js';
import { edited } from '../lib/sources.js';
import { rememberAll } from './history.js';
import { goToRow } from './navigation.js';

/** A range of a text that may have changed since. @typedef {{text: string, range: Range}} Passage */

/** Opens the later text of a row, of the current one unless told otherwise. @param {Context} context @param {number} [row] */
export function openText(context, row = context.get().target?.row) {
  const { result, isFixed } = context.get();
  if (isFixed || row === undefined || !result?.model.rows[row]?.row.after.length) return;
  goToRow(context, row, { scroll: false });
  context.emit('edit', row);
}

/**
 * Puts other words in the place of a passage of the later text, and compares.
 * @param {Context} context @param {Passage} passage @param {string} words @returns {Passage} Where they stand.
 */
export function rewrite(context, passage, words) {
  const { get, set, emit, jobs } = context;
  const { sources, t } = get();
  const { text } = sources.after;
  const place = followed(passage.range, replacedBetween(passage.text, text));
  if (!place) {
    set({ problem: t.editing.gone });
    return passage;
  }
  const { next, range } = replaced(text, place, words);
  const { pins, breaks } = afterEdit(get(), 'after', text, next);
  rememberAll(context);
  set({ sources: { ...sources, after: edited(sources.after, next) }, pins, breaks });
  emit('announce', t.editing.done);
  if (next.trim() === '') set({ editing: true });
  jobs.compare();
  return { text: next, range };
}

/** The space after a passage goes along with it. @param {string} text @param {Range} place @param {string} words @returns {{next: string, range: Range}} */
function replaced(text, [start, end], words) {
  const put = words.trim() === '' ? '' : withLineEnds(text.slice(start, end), words, text);
  const rest = put === '' ? text.slice(end).trimStart() : text.slice(end);
  return { next: text.slice(0, start) + put + rest, range: [start, start + put.length] };
}
