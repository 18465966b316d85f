// Makes a report from what the page sends: the same parts that the command line puts together, so that both give the same
// bytes. It runs in a worker of its own (report-worker.js), which is loaded when the first report is asked for.

/** @import { Read } from '../documents/read.js' */
/** @import { Written } from '../reports/formats.js' */
/** @import { PageParts } from './strings.js' */
/** @import { Source, State } from './store.js' */
import { modelOf } from '../model/model.js';
import { aboutOf } from '../reports/about.js';
import { Protected } from '../reports/docx/write.js';
import { write } from '../reports/formats.js';
import { leftOutWords } from '../reports/left-out.js';
import { fill } from '../reports/names.js';
import { versionOf } from '../reports/versions.js';
import { read, textOf } from '../wasm/engine.js';
import { placedFindings } from './lib/findings.js';
import { articleOf } from './lib/sources.js';
import { documents } from '../strings/en/documents.js';
import { findings } from '../strings/en/findings.js';
import { reports } from '../strings/en/reports.js';
import { languageTools } from '../strings/language.js';
import { leftWords } from '../strings/said.js';
import { spoken } from '../strings/speak.js';

/**
 * The comparison is in `buffer`; a correction note is about the findings that were `seen`. `parts` are the words of the page's
 * language and `told` those of the story's, null where they are English.
 * @typedef {{format: string, ending: string, language: string, parts: PageParts | null, told: PageParts['reports'] | null, buffer: ArrayBuffer} & Pick<State, 'sources' | 'seen' | 'pins' | 'breaks'>} ReportJob */

/** A report and what to tell about it, or why there is none; `detail` is a worker's that failed. @typedef {{problem: string, detail?: string, hint?: string, file?: {content: Written['content'], name: string}}} Report */

const ENGLISH = { findings, reports, documents };

/** @param {ReportJob} job @param {string} version Stet's. @returns {Promise<Report>} */
export async function reportFrom(
  { format, ending, language, parts, told, buffer, sources, seen, pins, breaks },
  version,
) {
  const words = parts ?? ENGLISH;
  const tools = languageTools(language);
  const about = spoken(/** @type {typeof documents} */ (words.documents), tools);
  const sides = { before: await sideOf(sources.before), after: await sideOf(sources.after) };
  const { before, after } = sides;
  const model = modelOf(read(buffer, before.article, after.article));
  const leftOut = leftOutWords([before, after], (left) => leftWords(about, tools, left));
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
    const name = nameOf(sources.after, ending);
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
async function sideOf(source) {
  const { file, read: given, blocks, text, about } = source;
  const isFile = file !== undefined && (given !== undefined || blocks === undefined);
  const name = isFile ? file.name : source.name;
  const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  const version = { name, blocks: null, word: null };
  return {
    ...{ name, bytes, article: articleOf(source), left: about?.left ?? [] },
    version: isFile && given ? versionOf({ name, bytes }, given, isOriginal(given, text)) : version,
  };
}

/** Whether a text is the version before a document's tracked changes. @param {Read} given @param {string} text */
const isOriginal = ({ original, blocks }, text) =>
  original !== undefined &&
  text === textOf({ blocks: original }) &&
  text !== textOf({ blocks: blocks });

/** "story v2 redline.docx". @param {Source} after @param {string} ending */
function nameOf({ file, name }, ending) {
  const bare = (file?.name ?? name).replace(/\.\w{1,5}$/, '').replace(/[/\\:*?"<>|]/g, '-');
  return `${bare.trim() || 'story'} ${ending}`;
}
