// Lays out the inputs of a comparison or a history for binding.cpp as a list of parts. A number goes into the request's table as it is; a
// string goes into the bytes and leaves its length in the table.
//
//     request   side before, side after, language ('' where not given), pins, breaks
//     side      0, text      or   1 + number of blocks, 1 if it is plain or else 0, blocks
//     history   number of sides, sides, language
//     block     0, text   or   1 + number of sentences, sentences; then
//               role ('' where not given), number of words of which something is known, these; then
//               marker, 0   or   1, number of the note that it is; and the white space behind it ('' where not given)
//     words     start, end, form; then of a link, whose form is plain, its address, and of a call its note
//     pins      number of pairs of passages, and of each start and end before, start and end after; breaks likewise

/** @import { ArticleInput, BlockInput, HistoryOptions, Options } from './engine.js' */

import { MARKS } from './check.js';

/** The form of a call among those of marks, between which and it markers stand. */
const NOTE = MARKS.length + 2;

/** @typedef {(string | number)[]} Parts */
/** `entry` is what binding.cpp exports. @typedef {{ entry: 'compare' | 'history', parts: Parts, budget: number }} Request */

/** @param {ArticleInput} before @param {ArticleInput} after @param {Options} [options] @returns {Request} */
export function requestOf(before, after, options = {}) {
  const { language = '', budget = 0, pins = [], breaks = [] } = options;
  /** @type {Parts} */
  const parts = [];
  addSide(parts, before);
  addSide(parts, after);
  parts.push(language);
  for (const list of [pins, breaks]) {
    parts.push(list.length);
    for (const passages of list) parts.push(...passages.before, ...passages.after);
  }
  return { entry: 'compare', parts, budget: Math.min(budget, Number.MAX_SAFE_INTEGER) };
}

/** @param {readonly ArticleInput[]} versions @param {HistoryOptions} [options] @returns {Request} */
export function historyRequestOf(versions, { language = '', budget = 0 } = {}) {
  /** @type {Parts} */
  const parts = [versions.length];
  for (const version of versions) addSide(parts, version);
  parts.push(language);
  return { entry: 'history', parts, budget: Math.min(budget, Number.MAX_SAFE_INTEGER) };
}

/** @param {Parts} parts @param {ArticleInput} side */
function addSide(parts, side) {
  if (typeof side === 'string') {
    parts.push(0, side);
    return;
  }
  parts.push(1 + side.blocks.length, side.plain ? 1 : 0);
  for (const block of side.blocks) addBlock(parts, block);
}

/** @param {Parts} parts @param {BlockInput} block */
function addBlock(parts, block) {
  const { text = '', sentences, role = '', marker = '', note, space = '' } = block;
  if (sentences) {
    parts.push(1 + sentences.length);
    for (const sentence of sentences) parts.push(sentence);
  } else parts.push(0, text);
  parts.push(role);
  addWords(parts, block);
  parts.push(marker);
  if (note === undefined) parts.push(0);
  else parts.push(1, note);
  parts.push(space);
}

/** @param {Parts} parts @param {BlockInput} block */
function addWords(parts, { hrefs = [], marks = [], notes = [] }) {
  parts.push(hrefs.length + marks.length + notes.length);
  for (const { range, href } of hrefs) parts.push(...range, 0, href);
  for (const { range, kind } of marks) parts.push(...range, 1 + MARKS.indexOf(kind));
  for (const { range, note } of notes) parts.push(...range, NOTE, note);
}
