// Lays out the inputs of a comparison or a history for binding.cpp as a list of parts. A number goes into the request's table as it is; a
// string goes into the bytes and leaves its length in the table.
//
//     request   side before, side after, language ('' where not given), pins, breaks
//     side      0, text      or   1 + number of blocks, blocks
//     block     role ('' where not given), number of hrefs, hrefs, and then
//               0, text   or   1 + number of sentences, sentences
//     href      start, end, address
//     history   number of sides, sides, language
//     pins      number of pairs of passages, and of each start and end before, start and end after; breaks likewise

/** @import { ArticleInput, BlockInput, HistoryOptions, Options } from './engine.js' */

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
  parts.push(1 + side.blocks.length);
  for (const block of side.blocks) addBlock(parts, block);
}

/** @param {Parts} parts @param {BlockInput} block */
function addBlock(parts, { text = '', sentences, role, hrefs = [] }) {
  parts.push(role ?? '', hrefs.length);
  for (const { range, href } of hrefs) parts.push(...range, href);
  if (!sentences) {
    parts.push(0, text);
    return;
  }
  parts.push(1 + sentences.length);
  for (const sentence of sentences) parts.push(sentence);
}
