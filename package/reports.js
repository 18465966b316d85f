// `stet/reports`: puts together what the formats need, as cli/report.mjs does for the command line.
import { version as stet } from '../package.json';
import { textOf } from '../wasm/engine.js';
import { modelOf } from '../model/model.js';
import { aboutOf } from '../reports/about.js';
import { FORMATS } from '../reports/format-names.js';
import { write } from '../reports/formats.js';
import { notComparedWords } from '../reports/left-out.js';
import { versionOf } from '../reports/versions.js';
import { languageTools } from '../strings/language.js';
import { bestLanguage } from '../strings/languages.js';
import { loadParts } from '../strings/parts.js';
import { leftWords } from '../strings/said.js';
import { spoken } from '../strings/speak.js';

/** @import { Comparison } from '../wasm/engine.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { documents } from '../strings/en/documents.js' */
/** @import { ReportOptions, Version } from './reports.js' */

export { FORMATS };

/** @type {typeof import('./reports.js').report} */
export async function report(comparison, format, options = {}) {
  if (!FORMATS.includes(format)) throw new RangeError(`Formats are ${FORMATS.join(', ')}.`);
  const code = bestLanguage([options.language ?? 'en']);
  const parts = await loadParts(code, ['documents', 'findings', 'reports']);
  const { findings, reports } = parts;
  const tools = languageTools(code);
  const said = spoken(/** @type {typeof documents} */ (parts.documents), tools);
  const before = sideOf(comparison, 'before', options.before);
  const after = sideOf(comparison, 'after', options.after);
  const leftOut = notComparedWords(
    { before, after },
    { listed: (left) => leftWords(said, tools, left), tools, plain: said.plain },
  );
  const story = bestLanguage([comparison.after.language]);
  const reporting = {
    ...{ model: modelOf(comparison), leftOut, strings: findings, words: reports },
    storyWords: format === 'correction' ? (await loadParts(story, ['reports'])).reports : reports,
    names: { before: before.name, after: after.name },
    date: options.date ?? '',
    about: aboutOf({ version: stet, options: {}, given: { before, after }, notCompared: leftOut }),
  };
  return write(format, reporting, {
    versions: { before: before.version, after: after.version },
    author: options.author ?? 'Stet',
    notes: options.notes ?? true,
    dropsComments: options.dropsComments ?? false,
    all: options.all ?? false,
    chosen: options.chosen ?? comparison.findings,
  });
}

/** @param {Comparison} comparison @param {SideName} side @param {Version} [version] */
function sideOf({ texts }, side, version = {}) {
  const text = texts[side];
  const isRead = 'bytes' in version;
  const { name = '' } = version;
  const bytes = isRead ? version.bytes : new TextEncoder().encode(text);
  /** @type {any} A document that was read, as the reader gave it. */
  const { article = text, original, format = 'text', left = [] } = version;
  const blocks = typeof article === 'string' ? [] : article.blocks;
  const isOriginal = original !== undefined && textOf(original) === text;
  const read = { format, blocks, original: original?.blocks, left };
  if (typeof article === 'string') Object.assign(read, { text: article });
  return {
    ...{ name, bytes, left },
    article: isOriginal ? original : article,
    version: versionOf({ name, bytes }, /** @type {any} */ (read), isOriginal),
  };
}
