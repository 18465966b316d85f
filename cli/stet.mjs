#!/usr/bin/env node
// The command line: reads its arguments and the documents, compares, writes. `stet batch` is in batch/, `stet history` in
// history.mjs, folders in folders.mjs.
import { modelOf } from '../model/model.js';
import { BINARY } from '../reports/format-names.js';
import { printable } from '../reports/printable.js';
import { terminal } from '../reports/terminal.js';
import { load } from '../wasm/engine-node.js';
import { argumentsOf } from './arguments.mjs';
import { batch } from './batch/batch.mjs';
import { checkedDate, chosenFormat } from './choices.mjs';
import { completion } from './completion.mjs';
import { checkChoices, isSame, notComparedOf, readSide, readVersions } from './documents.mjs';
import { isFolder, version, writeOut } from './files.mjs';
import { compareFolders } from './folders.mjs';
import { history } from './history.mjs';
import { OPTIONS } from './options.mjs';
import { checkOutput, putOut } from './output.mjs';
import { Trouble } from './trouble.mjs';
import { findings, language, reports, t } from './words.mjs';

/** @param {string[]} args @returns {Promise<number>} the exit status */
async function main(args) {
  const [command, ...rest] = args;
  const asksForHelp = rest.includes('--help') || rest.includes('-h');
  if (command === 'batch') return asksForHelp ? help(command) : batch(rest);
  if (command === 'history') return asksForHelp ? help(command) : history(rest);
  if (command === 'completion') return asksForHelp ? help(command) : say(await completion(rest));
  const { values, positionals } = argumentsOf(args, OPTIONS, 'stet');
  if (values.help) return help('compare');
  if (values.version) return say(`stet ${await version()}\n`);
  return compareFiles(positionals, values);
}

/** @typedef {import('./documents.mjs').Choices & import('./output.mjs').Output & import('./choices.mjs').Values & { forms?: boolean }} Values */

/** @param {string[]} paths @param {Values} values */
async function compareFiles(paths, values) {
  const format = chosenFormat(values);
  checkChoices(values);
  checkedDate(values.date);
  await checkOutput(values, BINARY.has(format), paths);
  if (paths.length < 1 || paths.length > 2) {
    const { noFiles, twoFiles } = t.options;
    throw new Trouble(paths.length === 0 ? noFiles : twoFiles({ n: paths.length }));
  }
  const folders = await Promise.all(paths.map(isFolder));
  if (paths.length === 2 && folders.every(Boolean)) return compareTwoFolders(paths, format, values);
  if (paths.length === 2 && paths.every((path) => path === '-')) {
    throw new Trouble(t.options.oneInput);
  }
  const sides =
    paths.length === 1
      ? await readVersions(paths[0], values)
      : await Promise.all(paths.map((path) => readSide(path, values)));
  return compareSides(sides, format, values);
}

/** @param {import('./documents.mjs').Side[]} sides @param {import('../reports/format-names.js').FormatName} format @param {Values} values */
async function compareSides([before, after], format, values) {
  const engine = await load();
  const { language, output, forms } = values;
  const options = language === undefined ? {} : { language };
  const comparison = engine.compare(before.article, after.article, options);
  if (format === 'text' && output === undefined) await show(comparison, [before, after], forms);
  else {
    const { reportOf } = await import('./report.mjs'); // Most comparisons need none of its writers.
    const report = await reportOf(comparison, [before, after], format, values);
    await putOut(report.content, values);
    for (const sentence of report.said) console.error(`stet: ${printable(sentence)}`);
  }
  return isSame(comparison) ? 0 : 1;
}

/** @param {import('../wasm/engine.js').Comparison} comparison @param {import('./documents.mjs').Side[]} sides @param {boolean} [forms] */
async function show(comparison, [before, after], forms) {
  const leftOut = notComparedOf({ before, after });
  const notes = [...before.notes, ...after.notes];
  const { isTTY, columns } = process.stdout;
  const settings = {
    names: { before: before.name, after: after.name },
    forms,
    notes: leftOut === '' ? notes : [...notes, t.documents.notCompared({ what: leftOut })],
    ...{ strings: findings, words: reports },
    width: isTTY ? columns : undefined,
    colour: isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
  await writeOut(process.stdout, terminal(modelOf(comparison), settings));
}

/** @param {string[]} folders @param {string} format @param {Values} values */
async function compareTwoFolders([before, after], format, values) {
  const { output } = values;
  if (format !== 'text') throw new Trouble(t.options.folders);
  let lines = '';
  const write = async (/** @type {string} */ line) => {
    if (output === undefined) await writeOut(process.stdout, line);
    else lines += line;
  };
  const status = await compareFolders(await load(), [before, after], values, write);
  if (output !== undefined) await putOut(lines, values);
  return status;
}

/** @param {import('./help.mjs').CommandName} command */
async function help(command) {
  const { helpOf, laidOut } = await import('./help.mjs');
  return say(laidOut(await helpOf(command, language), language));
}

/** @param {string} text */
async function say(text) {
  await writeOut(process.stdout, text);
  return 0;
}

// A reader that closes the pipe has seen enough and needs no message, but the work is not complete.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE')
    console.error(`stet: ${error.message}`);
  process.exit(2);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`stet: ${printable(error instanceof Error ? error.message : `${error}`)}`);
  process.exitCode = 2;
}
