// Reports to be saved. A worker writes them out of what the page compares and the files that it was opened from.

/** @import { Comparison } from '../../wasm/engine.js' */
/** @import { Saved } from '../report-job.js' */
/** @import { Report } from '../report-job.js' */
/** @import { StateWithResult } from '../store.js' */
/** @import { Context } from './index.js' */

import { savedName } from '../lib/file-names.js';
import { edited } from '../lib/sources.js';
import { outcome } from './decisions.js';

/**
 * Of a result that is shown. Undefined where it failed, which the page then says.
 * @param {Context} context @param {string} format @param {string} ending Of the file's name.
 */
export async function report({ get, set, readers }, format, ending) {
  const { result, sources, seen, t } = /** @type {StateWithResult} */ (get());
  const { model, pins, breaks } = result;
  const { buffer } = /** @type {Comparison} */ (model.comparison);
  const job = { format, ending, language: t.code, buffer, sources, seen, pins, breaks };
  /** @type {Report} */
  const answer = await readers.ask('report-worker.js', job);
  const { problem, detail = problem, hint = '', file } = answer;
  set({ problem: detail, hint });
  return file;
}

/** The text with the decisions, in the form in which the later one came in. @param {Context} context @returns {Promise<Saved | undefined>} */
export async function finalFile(context) {
  const { get, set, engine, readers } = context;
  const { sources, t } = get();
  const { after } = sources;
  const text = outcome(context);
  const { fileName } = t.decisions;
  if (after.read?.format !== 'docx' || !after.file) {
    const ending = /\.(?:md|markdown)$/i.test(after.name) ? 'md' : 'txt';
    return { content: text, name: savedName(after, `${fileName}.${ending}`) };
  }
  const final = edited({ ...after, isEdited: true }, text);
  const job = { format: 'final', sources, final, ending: `${fileName}.docx`, ...(await engine()) };
  /** @type {Report} */
  const answer = await readers.ask('report-worker.js', job);
  set({ problem: answer.detail ?? answer.problem });
  return answer.file;
}
