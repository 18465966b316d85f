// Reports to be saved. A worker writes them out of what the page compares and the files that it was opened from.

/** @import { Comparison } from '../../wasm/engine.js' */
/** @import { Report } from '../report-job.js' */
/** @import { StateWithResult } from '../store.js' */
/** @import { Context } from './index.js' */

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
