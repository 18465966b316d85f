// Makes a report from what the page sends: the same parts that the command line puts together, so that both give the same
// bytes. It runs in a worker of its own (report-worker.js), which is loaded when the first report is asked for.

/** @import { FormatName } from '../reports/format-names.js' */
/** @import { Written } from '../reports/formats.js' */
/** @import { LeftWords } from '../reports/left-out.js' */
/** @import { HistoryStrings } from '../reports/history-en.js' */
/** @import { Reporting } from '../reports/reporting.js' */
/** @import { Engine } from './compare-client.js' */
/** @import { Source, State } from './store.js' */
import { PLAIN, listed } from '../documents/words-en.js';
import { modelOf } from '../model/model.js';
import { aboutOf } from '../reports/about.js';
import { finalDocx } from '../reports/docx/final.js';
import { Protected } from '../reports/docx/write.js';
import { write } from '../reports/formats.js';
import { historyEn } from '../reports/history-en.js';
import { writeHistory } from '../reports/history-formats.js';
import { leftOutWords, notComparedWords } from '../reports/left-out.js';
import { fill } from '../reports/names.js';
import { en } from '../reports/strings-en.js';
import { versionOf } from '../reports/versions.js';
import { words } from '../reports/words-en.js';
import { load, read, readHistory } from '../wasm/engine.js';
import { savedName } from './lib/file-names.js';
import { placedFindings } from './lib/findings.js';
import { articleOf } from './lib/sources.js';
import { documents } from './strings/documents-de.js';
import { findings } from './strings/findings-de.js';
import { historyDe } from './strings/history-report-de.js';
import { words as german } from './strings/reports-de.js';

/** The comparison is in `buffer`; a correction note is about the findings that were `seen`. @typedef {{format: FormatName, ending: string, language: string, buffer: ArrayBuffer} & Pick<State, 'sources' | 'seen' | 'pins' | 'breaks'>} ReportJob */

/** A history is in `buffer`, the versions in `sources`. @typedef {{history: string, ending: string, language: string, buffer: ArrayBuffer, sources: Source[]}} HistoryJob */

/** A report and what to tell about it, or why there is none; `detail` is a worker's that failed. @typedef {{problem: string, detail?: string, hint?: string, file?: Saved}} Report */

/** @typedef {{content: Written['content'], name: string}} Saved */

/** Words of the page's language. @type {Record<string, Pick<Reporting, 'strings' | 'words'> & {history: HistoryStrings, leftWords: LeftWords}>} */
const LANGUAGES = {
  en: { strings: en, words, history: historyEn, leftWords: { listed, plain: PLAIN } },
  de: {
    ...{ strings: findings, words: german, history: historyDe },
    leftWords: { listed: documents.left, plain: documents.plain },
  },
};

/** @param {ReportJob | HistoryJob} job @param {string} version Stet's. @returns {Promise<Report>} */
export const reportFrom = async (job, version) =>
  'history' in job ? historyFrom(job) : comparisonFrom(job, version);

/** @param {HistoryJob} job @returns {Report} */
function historyFrom({ history: format, ending, language, buffer, sources }) {
  const { strings: log, history: words, leftWords } = LANGUAGES[language] ?? LANGUAGES.en;
  const history = readHistory(buffer, sources.map(articleOf));
  const left = sources.map(({ name, about }) => ({ name, left: about?.left ?? [] }));
  const leftOut = leftOutWords(left, leftWords);
  const content = writeHistory(history, format, {
    names: sources.map(({ name }) => name),
    notes: leftOut === '' ? [] : [fill(words.notCompared, { what: leftOut })],
    words: { history: words, log },
  });
  return { problem: '', file: { content, name: savedName(sources[sources.length - 1], ending) } };
}

/** @param {ReportJob} job @param {string} version @returns {Promise<Report>} */
async function comparisonFrom(
  { format, ending, language, buffer, sources, seen, pins, breaks },
  version,
) {
  const { leftWords, history: _, ...texts } = LANGUAGES[language] ?? LANGUAGES.en;
  const sides = { before: await sideOf(sources.before), after: await sideOf(sources.after) };
  const { before, after } = sides;
  const model = modelOf(read(buffer, before.article, after.article));
  const leftOut = notComparedWords(sides, leftWords);
  const reporting = {
    ...{ model, leftOut, date: '', ...texts },
    about: aboutOf({
      version,
      options: optionsOf({ pins, breaks }),
      given: sides,
      notCompared: leftOut,
    }),
    names: { before: before.name, after: after.name },
  };
  const chosen = placedFindings(model).filter(({ key }) => seen.has(key));
  try {
    const { content, said } = write(format, reporting, {
      versions: { before: before.version, after: after.version },
      ...{ author: 'Stet', notes: true, dropsComments: false, all: true },
      chosen: chosen.map(({ finding }) => finding),
    });
    const name = savedName(sources.after, ending);
    return { problem: '', hint: said.join(' '), file: { content, name } };
  } catch (error) {
    if (!(error instanceof Protected)) throw error;
    const problem = fill(texts.words.redline.protected, { name: after.name });
    return { problem };
  }
}

/** How many passages a person paired or parted by hand. @param {Record<string, readonly unknown[]>} given @returns {Record<string, string>} */
const optionsOf = (given) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, list]) =>
      list.length > 0 ? [[name, `${list.length}`]] : [],
    ),
  );

/** A text that was typed has no file, and one that was edited is no longer its file's. @param {Source} source */
async function sideOf(source) {
  const { file, read: given, blocks, text, about, isEdited, isOriginal = false } = source;
  const isFile = file !== undefined && !isEdited && (given !== undefined || blocks === undefined);
  const name = isFile ? file.name : source.name;
  const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  const version = { name, blocks: null, word: null };
  return {
    ...{ name, bytes, article: articleOf(source), left: about?.left ?? [] },
    version: isFile && given ? versionOf({ name, bytes }, given, isOriginal) : version,
  };
}

/** The engine is there as a module. @typedef {{format: 'final', sources: State['sources'], final: Source, ending: string} & Engine} FinalJob */

/** The final text as the Word document that the later text came from. @param {FinalJob} job @returns {Promise<Report>} */
export async function finalFrom({ sources, final, ending, module, words: known }) {
  const { before, after } = sources;
  const engine = await load(module, (language) => known.get(language));
  const { file, read: given, isOriginal = false } = after;
  if (!file || !given) throw new TypeError('the later text came from no document');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const version = versionOf({ name: file.name, bytes }, given, isOriginal);
  const content = finalDocx({
    ...{ final: articleOf(final), before: await sideOf(before), after: version },
    compare: (one, two) => engine.compare(one, two),
  });
  return { problem: '', file: { content, name: savedName(after, ending) } };
}
