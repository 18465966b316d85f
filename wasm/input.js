// What callers pass to engine.js: checked, with errors in the words of core/src/json.cpp, and laid out for binding.cpp
// as a list of parts, of which a number goes into the request's table and a string leaves its length there:
//
//     request   side before, side after, language ('' where not given), pins, breaks
//     side      0, text      or   1 + number of blocks, blocks
//     block     role ('' where not given), number of hrefs, hrefs, and then
//               0, text   or   1 + number of sentences, sentences
//     href      start, end, address
//     pins      number of pairs of passages, and of each start and end before, start and end after; breaks likewise

/** As core/src/names.hpp lists them. @type {readonly import('./engine.js').Role[]} */
export const ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'timestamp',
  'subhead',
  'body',
  'list-item',
  'caption',
  'credit',
  'correction',
  'furniture',
];

const OPTIONS = '"language", "budget", "pins", "breaks" and "progress"';

/** @typedef {(string | number)[]} Parts */

/**
 * @param {unknown} before @param {unknown} after @param {unknown} options
 * @returns {{ parts: Parts, budget: number }}
 */
export function requestOf(before, after, options) {
  /** @type {Parts} */
  const parts = [];
  addSide(parts, before, 'before');
  addSide(parts, after, 'after');
  const { language = '', budget = 0, pins = [], breaks = [] } = checkedOptions(options);
  parts.push(language);
  for (const list of [pins, breaks]) {
    parts.push(list.length);
    for (const passages of list) parts.push(...passages.before, ...passages.after);
  }
  return { parts, budget: Math.min(budget, Number.MAX_SAFE_INTEGER) };
}

/** @param {Parts} parts @param {any} side @param {string} name what errors call it */
function addSide(parts, side, name) {
  if (typeof side === 'string') {
    parts.push(0, side);
    return;
  }
  const blocks = side?.blocks;
  if (blocks === undefined) fail(name, 'must be a string or an object with "blocks"');
  if (!Array.isArray(blocks)) fail(`${name}.blocks`, 'must be a list');
  parts.push(1 + blocks.length);
  for (let i = 0; i < blocks.length; i++) addBlock(parts, blocks[i], `${name}.blocks[${i}]`);
}

/** @param {Parts} parts @param {any} block @param {string} place */
function addBlock(parts, block, place) {
  const { text, sentences, role, hrefs = [] } = block ?? {};
  if (text === undefined && sentences === undefined) {
    fail(place, 'must be an object with "text" or "sentences"');
  }
  if (text !== undefined) checkString(text, place, '.text');
  if (sentences !== undefined) checkSentences(sentences, `${place}.sentences`);
  if (role !== undefined) checkRole(role, `${place}.role`);
  parts.push(role ?? '');
  addHrefs(parts, hrefs, `${place}.hrefs`);
  if (sentences === undefined) {
    parts.push(0, text);
    return;
  }
  parts.push(1 + sentences.length);
  for (const sentence of sentences) parts.push(sentence);
}

/** @param {Parts} parts @param {unknown} hrefs @param {string} place */
function addHrefs(parts, hrefs, place) {
  if (!Array.isArray(hrefs)) fail(place, 'must be a list');
  parts.push(hrefs.length);
  for (let i = 0; i < hrefs.length; i++) {
    const { range, href } = hrefs[i] ?? {};
    if (!isRange(range) || typeof href !== 'string') {
      fail(`${place}[${i}]`, 'must be an object with "range" and "href"');
    }
    parts.push(range[0], range[1], href);
  }
}

/** @param {any} range */
function isRange(range) {
  if (!Array.isArray(range) || range.length !== 2) return false;
  const [start, end] = range;
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end < 2 ** 32
  );
}

/** @param {unknown} sentences @param {string} place */
function checkSentences(sentences, place) {
  if (!Array.isArray(sentences)) fail(place, 'must be a list of strings');
  for (let i = 0; i < sentences.length; i++) checkString(sentences[i], place, `[${i}]`);
}

/** @param {any} role @param {string} place */
function checkRole(role, place) {
  checkString(role, place);
  if (!ROLES.includes(role)) fail(place, `is "${role}"; it must be one of ${ROLES.join(', ')}`);
}

/** @param {unknown} value @param {string} place @param {string} [part] of the place */
function checkString(value, place, part = '') {
  if (typeof value !== 'string') fail(place + part, 'must be a string');
}

/** @param {any} options @returns {import('./engine.js').Options} */
function checkedOptions(options) {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    fail('options', 'must be an object');
  }
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) checkOption(name, value);
  }
  return options;
}

/** @param {string} name @param {any} value */
function checkOption(name, value) {
  if (name === 'language') {
    if (typeof value !== 'string') fail('options.language', 'must be a string such as "en"');
  } else if (name === 'budget') {
    if (!Number.isInteger(value) || value < 0) {
      fail('options.budget', 'must be a whole number, 0 or more');
    }
  } else if (name === 'pins' || name === 'breaks') {
    checkPassages(value, `options.${name}`);
  } else if (name === 'progress') {
    if (typeof value !== 'function') fail('options.progress', 'must be a function');
  } else {
    fail('options', `has no "${name}"; it may have ${OPTIONS}`);
  }
}

/** @param {unknown} list @param {string} place */
function checkPassages(list, place) {
  if (!Array.isArray(list)) fail(place, 'must be a list');
  for (let i = 0; i < list.length; i++) {
    const { before, after } = list[i] ?? {};
    if (!isRange(before) || !isRange(after)) {
      fail(`${place}[${i}]`, 'must be an object with "before" and "after", each [start, end]');
    }
  }
}

/** @param {string} place @param {string} message @returns {never} */
function fail(place, message) {
  throw new TypeError(`${place} ${message}`);
}
