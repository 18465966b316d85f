// Makes a report from what the page sends: the same parts that the command line puts together, so that both give the same
// bytes. It runs in a worker of its own (report-worker.js), which is loaded when the first report is asked for.

/** @import { FormatName } from '../reports/format-names.js' */
/** @import { Written } from '../reports/formats.js' */
/** @import { LeftWords } from '../reports/left-out.js' */
/** @import { Engine } from './compare-client.js' */
/** @import { PageParts } from './strings.js' */
/** @import { Source, State } from './store.js' */
import { modelOf } from '../model/model.js';
import { aboutOf } from '../reports/about.js';
import { finalDocx } from '../reports/docx/final.js';
import { finalOdt } from '../reports/odt/final.js';
import { Protected } from '../reports/protected.js';
import { write } from '../reports/formats.js';
import { writeHistory } from '../reports/history-formats.js';
import { leftOutWords, notComparedWords } from '../reports/left-out.js';
import { fill } from '../reports/names.js';
import { versionOf } from '../reports/versions.js';
import { documents } from '../strings/en/documents.js';
import { findings } from '../strings/en/findings.js';
import { history } from '../strings/en/history.js';
import { reports } from '../strings/en/reports.js';
import { languageTools } from '../strings/language.js';
import { leftWords } from '../strings/said.js';
import { spoken } from '../strings/speak.js';
import { load, read, readHistory } from '../wasm/engine.js';
import { savedName } from './lib/file-names.js';
import { placedFindings } from './lib/findings.js';
import { articleOf } from './lib/sources.js';

/** The language of the page and its words, null where they are English. @typedef {{language: string, parts: PageParts | null}} Spoken */

/**
 * The comparison is in `buffer`; a correction note is about the findings that were `seen`. `told` are the words of the story's
 * language, null where they are English.
 * @typedef {{format: FormatName, ending: string, told: PageParts['reports'] | null, buffer: ArrayBuffer} & Spoken & Pick<State, 'sources' | 'seen' | 'pins' | 'breaks'>} ReportJob */

/** A history is in `buffer`, the versions in `sources`. @typedef {{history: string, ending: string, buffer: ArrayBuffer, sources: Source[]} & Spoken} HistoryJob */

/** A report and what to tell about it, or why there is none; `detail` is a worker's that failed. @typedef {{problem: string, detail?: string, hint?: string, file?: Saved}} Report */

/** @typedef {{content: Written['content'], name: string}} Saved */

const ENGLISH = { findings, reports, documents, history };

/** What is said of documents, by the page's words. @param {Spoken} job @returns {LeftWords} */
function leftWordsOf({ language, parts }) {
  const tools = languageTools(language);
  const about = spoken(/** @type {typeof documents} */ ((parts ?? ENGLISH).documents), tools);
  return {
    listed: (left) => leftWords(about, tools, left),
    tools,
    plain: about.plain,
  };
}

/** @param {ReportJob | HistoryJob} job @param {string} version Stet's. @returns {Promise<Report>} */
export const reportFrom = async (job, version) =>
  'history' in job ? historyFrom(job) : comparisonFrom(job, version);

/** @param {HistoryJob} job @returns {Report} */
function historyFrom(job) {
  const { history: format, ending, buffer, sources } = job;
  const { findings: strings, history: words } = job.parts ?? ENGLISH;
  const told = readHistory(buffer, sources.map(articleOf));
  const left = sources.map(({ name, about }) => ({ name, left: about?.left ?? [] }));
  const leftOut = leftOutWords(left, leftWordsOf(job));
  const content = writeHistory(told, format, {
    names: sources.map(({ name }) => name),
    notes: leftOut === '' ? [] : [fill(words.notCompared, { what: leftOut })],
    ...{ words, strings },
  });
  return { problem: '', file: { content, name: savedName(sources[sources.length - 1], ending) } };
}

/** @param {ReportJob} job @param {string} version @returns {Promise<Report>} */
async function comparisonFrom(job, version) {
  const { format, ending, told, buffer, sources, seen, pins, breaks } = job;
  const words = job.parts ?? ENGLISH;
  const sides = { before: sideOf(sources.before), after: sideOf(sources.after) };
  const { before, after } = sides;
  const model = modelOf(read(buffer, before.article, after.article));
  const leftOut = notComparedWords(sides, leftWordsOf(job));
  const reporting = {
    ...{ model, leftOut, date: '', strings: words.findings, words: words.reports },
    storyWords: told ?? reports,
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
    const problem = fill(words.reports.redline.protected, { name: after.name });
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
function sideOf(source) {
  const { file, bytes: content, read: given, blocks, text, about, isEdited } = source;
  const { isOriginal = false } = source;
  const isFile = file && content && !isEdited && (given !== undefined || blocks === undefined);
  const name = isFile ? file.name : source.name;
  const bytes = isFile ? content : new TextEncoder().encode(text);
  const version = { name, blocks: null, document: null };
  return {
    ...{ name, bytes, article: articleOf(source), left: about?.left ?? [] },
    version: isFile && given ? versionOf({ name, bytes }, given, isOriginal) : version,
  };
}

/** The engine is there as a module. @typedef {{format: 'final', sources: State['sources'], final: Source, ending: string} & Engine} FinalJob */

/** The final text as the document that the later text came from. @param {FinalJob} job @returns {Promise<Report>} */
export async function finalFrom({ sources, final, ending, module, words: known }) {
  const { before, after } = sources;
  const engine = await load(module, (language) => known.get(language));
  const { file, bytes, read: given, isOriginal = false } = after;
  if (!file || !bytes || !given) throw new TypeError('the later text came from no document');
  const version = versionOf({ name: file.name, bytes }, given, isOriginal);
  const write = given.format === 'odt' ? finalOdt : finalDocx;
  const content = write({
    ...{ final: articleOf(final), before: sideOf(before), after: version },
    compare: (one, two) => engine.compare(one, two),
  });
  return { problem: '', file: { content, name: savedName(after, ending) } };
}
