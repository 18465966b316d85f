// Reports to be saved. A worker writes them out of what the page compares and the files that it was opened from.

/** @import { Comparison } from '../../wasm/engine.js' */
/** @import { Report, Saved } from '../report-job.js' */
/** @import { Source, StateWithResult } from '../store.js' */
/** @import { LoadParts, Strings } from '../strings.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Context } from './index.js' */

import { LANGUAGES } from '../../strings/languages.js';
import { savedName } from '../lib/file-names.js';
import { edited } from '../lib/sources.js';
import { outcome } from './decisions.js';

/**
 * Of a result that is shown. Undefined where it failed, which the page then says.
 * @param {Context} context @param {string} format @param {string} ending Of the file's name.
 */
export async function report({ get, set, readers, loadParts }, format, ending) {
  const { result, sources, seen, t } = /** @type {StateWithResult} */ (get());
  const { model, pins, breaks } = result;
  const { buffer } = /** @type {Comparison} */ (model.comparison);
  const told = format === 'correction' ? await storyParts(model.comparison, loadParts) : null;
  const job = {
    ...{ format, ending, buffer, sources, seen, pins, breaks },
    ...{ language: t.code, parts: t.parts, told: told?.reports ?? null },
  };
  const answer = await written(job, { t, readers });
  const { problem, detail = problem, hint = '', file } = answer;
  set({ problem: detail, hint });
  return file;
}

/**
 * The files are read here, since a worker may not in every browser. One that changed or went since it was opened is named.
 * @param {{sources: StateWithResult['sources']}} job @param {{t: Strings, readers: Context['readers']}} means @returns {Promise<Report>}
 */
async function written(job, { t, readers }) {
  const { before, after } = job.sources;
  /** @type {Source[]} */
  const read = [];
  for (const source of [before, after]) {
    const { file } = source;
    try {
      read.push({ ...source, bytes: file && new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return { problem: t.documents.unreadable({ name: source.name }) };
    }
  }
  const [one, two] = read;
  return readers.ask('report-worker.js', { ...job, sources: { before: one, after: two } });
}

/** The words of the story's own language, which readers are told in; null where they are English or unknown. @param {Comparison | Model['comparison']} comparison @param {LoadParts} load */
const storyParts = async ({ after: { language } }, load) =>
  Object.hasOwn(LANGUAGES, language) && language !== 'en' ? load(language) : null;

/** Documents that the decisions are applied in. */
const WRITTEN_INTO = new Set(['docx', 'odt']);

/** The text with the decisions, in the form in which the later one came in. @param {Context} context @returns {Promise<Saved | undefined>} */
export async function finalFile(context) {
  const { get, set, engine, readers } = context;
  const { sources, t } = get();
  const { after } = sources;
  const text = outcome(context);
  const { fileName } = t.decisions;
  const format = after.read?.format ?? '';
  if (!WRITTEN_INTO.has(format) || !after.file) {
    const ending = /\.(?:md|markdown)$/i.test(after.name) ? 'md' : 'txt';
    return { content: text, name: savedName(after, `${fileName}.${ending}`) };
  }
  const final = edited({ ...after, isEdited: true }, text);
  const job = {
    format: 'final',
    sources,
    final,
    ending: `${fileName}.${format}`,
    ...(await engine()),
  };
  const answer = await written(job, { t, readers });
  set({ problem: answer.detail ?? answer.problem });
  return answer.file;
}
