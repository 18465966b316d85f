// A line of `stet batch` to its answer: a pair to its result, or to what is wrong with it.
import { changesText } from '../../reports/changes.js';
import { historyChanges } from '../../reports/history.js';
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
 * It depends on the line alone, not on where the line stands, so that an input can be divided among processes.
 * @param {import('../../wasm/engine.js').Engine} engine @param {import('./lines.mjs').Line} line @param {Form} form
 * @returns {Answer}
 */
export function answer(engine, line, form) {
  /** @type {unknown} */
  let id = null;
  try {
    const pair = parse(line);
    id = pair.id ?? null;
    const options = form.language ? { language: form.language, ...pair.options } : pair.options;
    const result =
      pair.versions === undefined
        ? shown(engine.compare(pair.before, pair.after, options), form)
        : shownHistory(engine.history(pair.versions, options), form);
    return { text: JSON.stringify({ id, ...result }) + '\n', failed: false };
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
    return parse(line).id ?? null;
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
  return fields ? chosen(comparison, fields) : comparison;
}

/** @param {import('../../wasm/engine.js').History} history @param {Form} form */
function shownHistory(history, { format, fields }) {
  if (format === 'changes') {
    return { changes: historyChanges(history, { names: history.versions.map(() => '') }) };
  }
  return fields ? chosen(history, fields) : history;
}

/** Those that it has: a comparison and a history share few. @param {object} result @param {string[]} fields */
function chosen(result, fields) {
  const all = /** @type {Record<string, unknown>} */ (result);
  return Object.fromEntries(
    fields.filter((field) => field in all).map((field) => [field, all[field]]),
  );
}

/** @param {import('./lines.mjs').Line} line */
function parse(line) {
  const pair = read(line);
  if (typeof pair !== 'object' || pair === null || Array.isArray(pair)) {
    throw new Error(`the line must be an object with "before" and "after"`);
  }
  return pair;
}

/** @param {import('./lines.mjs').Line} line */
function read(line) {
  if (line === null) {
    throw new Error(
      `the line is longer than ${LONGEST_LINE / 2 ** 20} MB: compare the pair by itself`,
    );
  }
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new Error('the line is not UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the line is not JSON: ${/** @type {Error} */ (error).message}`);
  }
}

/** Answers in a row, as bytes, and the numbers of the lines that failed. @typedef {{ bytes: Uint8Array<ArrayBuffer>, failed: number[] }} Answers */

/**
 * @param {import('../../wasm/engine.js').Engine} engine @param {import('./lines.mjs').Line[]} lines
 * @param {number} first the number of the first line, counted from 1 @param {Form} form
 * @returns {Answers}
 */
export function answerAll(engine, lines, first, form) {
  let text = '';
  /** @type {number[]} */
  const failed = [];
  for (const [k, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const one = answer(engine, line, form);
    text += one.text;
    if (one.failed) failed.push(first + k);
  }
  return { bytes: new TextEncoder().encode(text), failed };
}
