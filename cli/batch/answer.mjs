// A line of `stet batch` to its answer: a pair to its result, or to what is wrong with it.
import { changesText } from '../../reports/changes.js';
import { modelOf } from '../../model/model.js';
import { LONGEST_LINE } from './lines.mjs';

/**
 * How answers are written, beyond the pair's own options.
 * @typedef {object} Form
 * @property {'json' | 'changes'} format
 * @property {string[]} [fields] Of the result, those that are written; all where there are none.
 * @property {string} [language] Of pairs that give none.
 */

/** The line of an answer, and whether it tells of an error. @typedef {{ text: string, failed: boolean }} Answer */

/**
 * @param {import('../../wasm/engine.js').Engine} engine @param {import('./lines.mjs').Line} line
 * @param {number} number counted from 1 @param {Form} form
 * @returns {Answer}
 */
export function answer(engine, line, number, form) {
  /** @type {unknown} */
  let id = null;
  try {
    const pair = parse(line, number);
    id = pair.id ?? null;
    const options = form.language ? { language: form.language, ...pair.options } : pair.options;
    const comparison = engine.compare(pair.before, pair.after, options);
    const json = JSON.stringify(shown(comparison, form));
    return { text: `{"id":${JSON.stringify(id)},${json.slice(1)}\n`, failed: false };
  } catch (error) {
    return failure(id, /** @type {Error} */ (error).message);
  }
}

/** @param {unknown} id @param {string} error @returns {Answer} */
export const failure = (id, error) => ({
  text: JSON.stringify({ id, error }) + '\n',
  failed: true,
});

/** The id that a line gives, or null where it has none or cannot be read. @param {import('./lines.mjs').Line} line */
export function idOf(line) {
  try {
    return parse(line, 0).id ?? null;
  } catch {
    return null;
  }
}

/** White space between lines has no answer. @param {import('./lines.mjs').Line} line */
export const isBlank = (line) =>
  line !== null && line.length < 64 && new TextDecoder().decode(line).trim() === '';

/** @param {import('../../wasm/engine.js').Comparison} comparison @param {Form} form */
function shown(comparison, { format, fields }) {
  if (format === 'changes') return { changes: changesText(modelOf(comparison)) };
  if (!fields) return comparison;
  const all = /** @type {Record<string, any>} */ (/** @type {unknown} */ (comparison));
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}

/** @param {import('./lines.mjs').Line} line @param {number} number */
function parse(line, number) {
  const pair = read(line, number);
  if (typeof pair !== 'object' || pair === null || Array.isArray(pair)) {
    throw new Error(`line ${number} must be an object with "before" and "after"`);
  }
  return pair;
}

/** @param {import('./lines.mjs').Line} line @param {number} number */
function read(line, number) {
  if (line === null) {
    throw new Error(
      `line ${number} is longer than ${LONGEST_LINE / 2 ** 20} MB: compare the pair by itself`,
    );
  }
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new Error(`line ${number} is not UTF-8`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`line ${number} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
}

/** Answers in a row, as bytes. @typedef {{ bytes: Uint8Array<ArrayBuffer>, failed: number }} Answers */

/**
 * @param {import('../../wasm/engine.js').Engine} engine @param {import('./lines.mjs').Line[]} lines
 * @param {number} first the number of the first line @param {Form} form
 * @returns {Answers}
 */
export function answerAll(engine, lines, first, form) {
  let text = '';
  let failed = 0;
  for (const [k, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const one = answer(engine, line, first + k, form);
    text += one.text;
    failed += Number(one.failed);
  }
  return { bytes: new TextEncoder().encode(text), failed };
}
