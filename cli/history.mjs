// `stet history`: the versions of one story, from files, a folder or git, and what became of it.
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { HISTORY_FORMATS, writeHistory } from '../reports/history-formats.js';
import { printable } from '../reports/printable.js';
import { load } from '../wasm/engine-node.js';
import { argumentsOf } from './arguments.mjs';
import { checkChoices, leftOutOf, readSide, sideFromBytes } from './documents.mjs';
import { filesIn, isFolder, pathIn } from './files.mjs';
import { bytesOf, isDay, revisionsOf, secondsOf } from './git.mjs';
import { HISTORY_OPTIONS, ORDERS } from './options.mjs';
import { checkOutput, foreignFormat, putOut } from './output.mjs';
import { Trouble } from './trouble.mjs';
import { findings, history as words, t } from './words.mjs';

/** @import { Engine, History } from '../wasm/engine.js' */
/** @import { Choices, Side } from './documents.mjs' */
/** @import { Revision } from './git.mjs' */

/** @typedef {Choices & import('./output.mjs').Output & { format: string, language?: string, git?: string, since?: string, by?: string, skip?: boolean }} Values */
/** A version before it is read. @typedef {{ name: string, read: () => Promise<Side> }} Source */
/** Where versions come from, and what is to be said of that. @typedef {{ sources: Source[], notes: string[] }} Sources */

/** So many versions are compared at once. */
const MOST_VERSIONS = 500;

/** @param {string[]} args those behind `history` @returns {Promise<number>} the exit status */
export async function history(args) {
  const { values, positionals } = argumentsOf(args, HISTORY_OPTIONS, 'stet history');
  const format = chosenFormat(values);
  checkChoices(values);
  await checkOutput(values, false, values.git === undefined ? positionals : [values.git]);
  const { text, status } = await historyOf(await load(), positionals, { ...values, format });
  const isForTerminal = values.output === undefined && (format === 'text' || format === 'changes');
  await putOut(isForTerminal ? printable(text) : text, values);
  return status;
}

/** By the ending of a file's name. Any other is text, unless a document of another program is meant. */
const BY_ENDING = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
]);

/** The format that is asked for, by name or by the name of the file. @param {{ format?: string, output?: string }} values */
function chosenFormat({ format, output = '' }) {
  const ending = extname(output).slice(1).toLowerCase();
  const isDocument = foreignFormat(output) !== '' || ending === 'docx' || ending === 'odt';
  const chosen = format ?? BY_ENDING.get(ending) ?? (isDocument ? ending : 'text');
  if (HISTORY_FORMATS.includes(chosen)) return chosen;
  throw new Trouble(t.options.format({ format: chosen, known: HISTORY_FORMATS.join(', ') }));
}

/** @param {Engine} engine @param {string[]} paths @param {Values} values @returns {Promise<{ text: string, status: number }>} */
async function historyOf(engine, paths, values) {
  const { sources, notes: ofSources } = await sourcesOf(paths, values);
  if (sources.length > MOST_VERSIONS)
    throw new Trouble(t.history.tooMany({ n: sources.length, most: MOST_VERSIONS }));
  const { sides, skipped, notes } = await readAll(sources, values);
  if (sides.length < 2) {
    const few = sides.length === 1 ? t.history.onlyOne({ name: sides[0].name }) : t.history.none;
    throw new Trouble([few, ...skipped].join(' '));
  }
  const { language } = values;
  const options = language === undefined ? {} : { language };
  const history = engine.history(
    sides.map(({ article }) => article),
    options,
  );
  const all = [...ofSources, ...skipped, ...notes];
  // A program that reads the history is told nothing in it.
  if (values.format === 'json') for (const note of all) console.error(`stet: ${printable(note)}`);
  const names = sides.map(({ name }) => name.replace(/\s+/g, ' ')); // A name may hold a line break.
  const settings = { names, notes: all, words, strings: findings };
  return { text: writeHistory(history, values.format, settings), status: isSame(history) ? 0 : 1 };
}

/** @param {string[]} paths @param {Values} values @returns {Promise<Sources>} */
async function sourcesOf(paths, values) {
  const { git, since, by } = values;
  if (by !== undefined && !ORDERS.includes(by)) throw new Trouble(t.history.by({ by }));
  if (git !== undefined) {
    if (paths.length > 0) throw new Trouble(t.history.gitAlone);
    return sourcesInGit(git, since, values);
  }
  if (since !== undefined) throw new Trouble(t.history.since);
  const inFolder = paths.length === 1 && (await isFolder(paths[0]));
  const found = inFolder ? (await filesIn(paths[0])).map((name) => pathIn(paths[0], name)) : paths;
  const ordered = await inOrder(found, by ?? (inFolder ? 'name' : undefined));
  const sources = ordered.map((path) => ({ name: path, read: () => readSide(path, values) }));
  return { sources, notes: [] };
}

/** @param {string} path @param {string | undefined} since @param {Values} values @returns {Promise<Sources>} */
async function sourcesInGit(path, since, values) {
  if (await isFolder(path)) throw new Trouble(t.files.folder({ path }));
  const seconds = since === undefined ? undefined : await secondsOf(path, since);
  const revisions = await revisionsOf(path, seconds);
  const sources = revisions.map((revision) => sourceInGit(path, revision, values));
  if (since === undefined || seconds === undefined) {
    if (sources.length === 0) throw new Trouble(t.git.none({ path }));
    return { sources, notes: [] };
  }
  const date = new Date(seconds * 1000).toLocaleString('sv').slice(0, 16); // 2026-03-12 09:40
  if (sources.length === 0) throw new Trouble(t.git.noneSince({ path, since: date }));
  return { sources, notes: isDay(since) ? [] : [t.git.since({ since, date })] };
}

/** @param {string} path @param {Revision} revision @param {Values} values @returns {Source} */
function sourceInGit(path, revision, values) {
  const { commit, date, subject } = revision;
  const name = `${commit.slice(0, 8)} ${date.slice(0, 16).replace('T', ' ')} ${subject}`.trim();
  const read = async () => {
    const bytes = await bytesOf(path, revision);
    return { ...(await sideFromBytes(basename(revision.path), bytes, values)), name };
  };
  return { name, read };
}

/** Numbers in names count as numbers. @param {string[]} paths @param {string | undefined} by */
async function inOrder(paths, by) {
  if (by === undefined) return paths;
  const names = new Intl.Collator('en', { numeric: true });
  const byName = [...paths].sort((one, other) => names.compare(one, other));
  if (by === 'name') return byName;
  const dated = await Promise.all(
    byName.map(async (path) => ({
      path,
      time: (await stat(path).catch(() => null))?.mtimeMs ?? 0,
    })),
  );
  return dated.sort((one, other) => one.time - other.time).map(({ path }) => path);
}

/** One that cannot be read ends the history, unless it may be left out; then that is said. @param {Source[]} sources @param {Values} values */
async function readAll(sources, { skip = false }) {
  /** @type {Side[]} */
  const sides = [];
  const skipped = [];
  const notes = [];
  for (const { name, read } of sources) {
    try {
      const side = await read();
      sides.push(side);
      notes.push(...side.notes);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (!skip) throw new Trouble(t.history.skip({ problem: error.message }));
      skipped.push(t.history.leftOut({ name, problem: error.message }));
    }
  }
  const leftOut = leftOutOf(sides);
  return {
    sides,
    skipped,
    notes: leftOut === '' ? notes : [...notes, t.documents.notCompared({ what: leftOut })],
  };
}

/** @param {History} history */
const isSame = ({ texts }) => texts.every((text) => text === texts[0]);
