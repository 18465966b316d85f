// Checks what callers pass to engine.js. The errors are in the words of core/src/boundary/json.cpp.

/** As the schema lists them. @type {readonly import('./engine.js').Role[]} */
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

/** What a mark may say, in the order of the core (core/include/stet/article.hpp). @type {readonly import('./engine.js').Mark['kind'][]} */
export const MARKS = [
  'bold',
  'italic',
  'underline',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'heading-5',
  'heading-6',
  'heading-7',
  'heading-8',
  'heading-9',
];

const OPTIONS = ['language', 'budget', 'pins', 'breaks', 'progress'];

/**
 * @param {unknown} before @param {unknown} after @param {unknown} options
 * @throws {TypeError} where they are not what engine.d.ts says
 */
export function check(before, after, options) {
  checkSide(before, 'before');
  checkSide(after, 'after');
  checkOptions(options);
}

/**
 * @param {unknown} versions @param {unknown} options
 * @throws {TypeError} where they are not what engine.d.ts says
 */
export function checkHistory(versions, options) {
  if (versions === undefined) fail('the history', 'must be an object with "versions"');
  if (!Array.isArray(versions)) fail('versions', 'must be a list');
  for (const [i, version] of versions.entries()) checkSide(version, `versions[${i}]`);
  checkOptions(options);
  const { pins = [], breaks = [] } = /** @type {any} */ (options);
  if (pins.length > 0) fail('options.pins', 'belong to two texts, not to a history');
  if (breaks.length > 0) fail('options.breaks', 'belong to two texts, not to a history');
}

/** @param {any} side @param {string} name what errors call it */
function checkSide(side, name) {
  if (typeof side === 'string') return;
  const { blocks, plain } = side ?? {};
  if (blocks === undefined) fail(name, 'must be a string or an object with "blocks"');
  if (!Array.isArray(blocks)) fail(`${name}.blocks`, 'must be a list');
  if (plain !== undefined && typeof plain !== 'boolean')
    fail(`${name}.plain`, 'must be true or false');
  for (const [i, block] of blocks.entries()) checkBlock(block, `${name}.blocks[${i}]`);
}

/** @param {any} block @param {string} place */
function checkBlock(block, place) {
  const { text, sentences, role, space } = block ?? {};
  if (text === undefined && sentences === undefined) {
    fail(place, 'must be an object with "text" or "sentences"');
  }
  if (text !== undefined) checkString(text, `${place}.text`);
  if (sentences !== undefined) checkSentences(sentences, `${place}.sentences`);
  if (role !== undefined) checkRole(role, `${place}.role`);
  checkForms(block, place);
  if (space !== undefined && (typeof space !== 'string' || /[^\t-\r ]/.test(space)))
    fail(`${place}.space`, 'must be white space');
}

/** What is known of the words of a block. @param {any} block @param {string} place */
function checkForms({ hrefs, marks, notes, marker, note }, place) {
  checkRanges(hrefs, `${place}.hrefs`, 'href', (href) => typeof href === 'string');
  checkRanges(marks, `${place}.marks`, 'kind', (kind) => MARKS.includes(kind));
  checkRanges(notes, `${place}.notes`, 'note', isNumber);
  if (marker !== undefined) checkString(marker, `${place}.marker`);
  if (note !== undefined && !isNumber(note))
    fail(`${place}.note`, 'must be a whole number, 0 or more');
}

/** @param {unknown} sentences @param {string} place */
function checkSentences(sentences, place) {
  if (!Array.isArray(sentences)) fail(place, 'must be a list of strings');
  for (const [i, sentence] of sentences.entries()) checkString(sentence, `${place}[${i}]`);
}

/** @param {any} role @param {string} place */
function checkRole(role, place) {
  checkString(role, place);
  if (!ROLES.includes(role)) fail(place, `is "${role}"; it must be one of ${ROLES.join(', ')}`);
}

/** @param {unknown} list @param {string} place @param {string} name @param {(value: any) => boolean} isValue What stands beside each range. */
function checkRanges(list, place, name, isValue) {
  if (list === undefined) return;
  if (!Array.isArray(list)) fail(place, 'must be a list');
  for (const [i, each] of list.entries()) {
    if (!isRange(each?.range) || !isValue(each[name])) {
      fail(`${place}[${i}]`, `must be an object with "range" and "${name}"`);
    }
  }
}

/** @param {any} value */
const isNumber = (value) => Number.isInteger(value) && 0 <= value && value < 2 ** 32;

/** @param {any} range */
function isRange(range) {
  if (!Array.isArray(range) || range.length !== 2) return false;
  const [start, end] = range;
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end < 2 ** 32
  );
}

/** @param {unknown} value @param {string} place */
function checkString(value, place) {
  if (typeof value !== 'string') fail(place, 'must be a string');
}

/** @param {any} options */
function checkOptions(options) {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    fail('options', 'must be an object');
  }
  // What a prototype gives is read as well.
  for (const name of OPTIONS) if (options[name] !== undefined) checkOption(name, options[name]);
  for (const name in options)
    if (!OPTIONS.includes(name) && options[name] !== undefined) failOption(name);
}

/** @param {string} name @returns {never} */
function failOption(name) {
  const known = OPTIONS.map((each) => `"${each}"`);
  fail(
    'options',
    `has no "${name}"; it may have ${known.slice(0, -1).join(', ')} and ${known.at(-1)}`,
  );
}

/** One that is known. @param {string} name @param {any} value */
function checkOption(name, value) {
  if (name === 'language') {
    if (typeof value !== 'string') fail('options.language', 'must be a string such as "en"');
  } else if (name === 'budget') {
    if (!Number.isInteger(value) || value < 0) {
      fail('options.budget', 'must be a whole number, 0 or more');
    }
  } else if (name === 'pins' || name === 'breaks') {
    checkPassages(value, `options.${name}`);
  } else if (typeof value !== 'function') {
    fail('options.progress', 'must be a function');
  }
}

/** @param {unknown} list @param {string} place */
function checkPassages(list, place) {
  if (!Array.isArray(list)) fail(place, 'must be a list');
  for (const [i, passages] of list.entries()) {
    const { before, after } = passages ?? {};
    if (!isRange(before) || !isRange(after)) {
      fail(`${place}[${i}]`, 'must be an object with "before" and "after", each [start, end]');
    }
  }
}

/** @param {string} place @param {string} message @returns {never} */
function fail(place, message) {
  throw new TypeError(`${place} ${message}`);
}
