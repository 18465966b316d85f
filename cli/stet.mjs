#!/usr/bin/env node
// The command line: reads its arguments and the documents, compares, writes. `stet batch` is in batch.mjs, folders in
// folders.mjs.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { changesText } from '../reports/changes.js';
import { formLines } from '../reports/forms.js';
import { modelOf } from '../model/model.js';
import { terminal } from '../reports/terminal.js';
import { load } from '../wasm/engine-node.js';
import { batch } from './batch.mjs';
import { checkChoices, isSame, leftOutOf, readSide, readVersions } from './documents.mjs';
import { isFolder, version, writeOut } from './files.mjs';
import { compareFolders } from './folders.mjs';
import { Trouble, explained } from './trouble.mjs';

const HELP = `Shows what changed between two versions of a story.

  stet EARLIER LATER                    print a summary and all changes
  stet EARLIER LATER --format changes   print what an editor must not miss
  stet EARLIER LATER --format json      print the whole result
  stet TRACKED                          compare the two versions that a file
                                        with tracked changes holds
  stet FOLDER FOLDER                    compare files of the same name: a
                                        summary of each pair on a line
  stet batch < pairs.jsonl              compare many pairs: each line is
                                        {"id", "before", "after"} and gives
                                        a result {"id", …} on a line

EARLIER and LATER are documents: text, Markdown, Word (.docx), OpenDocument
(.odt, .fodt), saved web pages (.html, .mhtml), mails (.eml) and PDF. A - stands
for standard input.

  --format FORMAT     text (the default), changes or json
  -o, --output FILE   write to FILE instead of standard output
  --as VERSION        original or accepted (the default): which version of a
                      file with tracked changes is compared with another file
  --forms             list differences of form as well, such as italics that
                      came or went
  --whole             take all of a web page, not only its article
  --encoding NAME     the encoding of text files (default: detected)
  --language TAG      the language of the texts, such as en (default: detected)
  -h, --help          show this help
  --version           show the version

The environment variable NO_COLOR turns colour off. The exit status is 0 if the
texts are identical, 1 if they differ and 2 if something went wrong. Form alone
is no difference of the texts.
`;

const OPTIONS = /** @type {const} */ ({
  format: { type: 'string', default: 'text' },
  output: { type: 'string', short: 'o' },
  as: { type: 'string' },
  forms: { type: 'boolean' },
  whole: { type: 'boolean' },
  encoding: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
});

const FORMATS = ['text', 'changes', 'json'];
const LATER_FORMATS = ['html', 'docx', 'critic'];

/** @param {string[]} args @returns {Promise<number>} the exit status */
async function main(args) {
  const { values, positionals } = parse(args);
  if (values.help) return say(HELP);
  if (values.version) return say(`stet ${await version()}\n`);
  if (positionals[0] === 'batch' && positionals.length === 1) {
    await batch(await load(), process.stdin, process.stdout);
    return 0;
  }
  return compareFiles(positionals, values);
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [reason] = /** @type {Error} */ (error).message.split(/\. |\n/);
    throw new Trouble(`${reason}. See stet --help.`);
  }
}

/** @typedef {import('./documents.mjs').Choices & { format: string, output?: string, language?: string, forms?: boolean }} Values */

/** @param {string[]} paths @param {Values} values */
async function compareFiles(paths, values) {
  checkFormat(values.format);
  checkChoices(values);
  if (paths.length < 1 || paths.length > 2) {
    const count = paths.length === 0 ? 'none was' : `${paths.length} were`;
    throw new Trouble(
      `Two files are needed, an earlier and a later version, but ${count} given. See stet --help.`,
    );
  }
  const folders = await Promise.all(paths.map(isFolder));
  if (paths.length === 2 && folders.every(Boolean)) return compareTwoFolders(paths, values);
  if (paths.length === 2 && paths.every((path) => path === '-')) {
    throw new Trouble(
      'Only one of the two texts can come from standard input: name a file for the other.',
    );
  }
  const sides =
    paths.length === 1
      ? await readVersions(paths[0], values)
      : await Promise.all(paths.map((path) => readSide(path, values)));
  return compareSides(sides, values);
}

/** @param {import('./documents.mjs').Side[]} sides @param {Values} values */
async function compareSides([before, after], { format, output, language, forms }) {
  const engine = await load();
  const options = language === undefined ? {} : { language };
  const comparison = engine.compare(before.article, after.article, options);
  const leftOut = leftOutOf([before, after]);
  const notes = [...before.notes, ...after.notes];
  const toTerminal = output === undefined && process.stdout.isTTY;
  const settings = {
    names: { before: before.name, after: after.name },
    forms,
    notes: leftOut === '' ? notes : [...notes, `Not compared: ${leftOut}.`],
    width: toTerminal ? process.stdout.columns : undefined,
    colour: toTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
  await writeTo(output, write(comparison, format, settings, leftOut));
  return isSame(comparison) ? 0 : 1;
}

/** @param {string[]} folders @param {Values} values */
async function compareTwoFolders([before, after], { format, output, ...choices }) {
  if (format !== 'text')
    throw new Trouble('Two folders are compared a line a pair: leave --format out.');
  let lines = '';
  const write = async (/** @type {string} */ line) => {
    if (output === undefined) await writeOut(process.stdout, line);
    else lines += line;
  };
  const status = await compareFolders(await load(), [before, after], choices, write);
  if (output !== undefined) await writeTo(output, lines);
  return status;
}

/** @param {string | undefined} output @param {string} text */
async function writeTo(output, text) {
  if (output === undefined) await writeOut(process.stdout, text);
  else await writeFile(output, text).catch(explained(output, 'written'));
}

/**
 * @param {import('../wasm/engine.js').Comparison} comparison @param {string} format
 * @param {import('../reports/terminal.js').Settings} settings @param {string} leftOut
 */
function write(comparison, format, settings, leftOut) {
  if (format === 'json') return JSON.stringify(comparison) + '\n';
  const model = modelOf(comparison);
  if (format !== 'changes') return terminal(model, settings);
  const forms = settings.forms ? formLines(model) : [];
  return changesText(model, undefined, leftOut) + forms.map((line) => `${line}\n`).join('');
}

/** @param {string} format */
function checkFormat(format) {
  if (FORMATS.includes(format)) return;
  const reason = LATER_FORMATS.includes(format) ? 'is not available yet' : 'is not a format';
  const known = new Intl.ListFormat('en', { type: 'disjunction' }).format(FORMATS);
  throw new Trouble(`"${format}" ${reason}: use --format ${known}.`);
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
  console.error(`stet: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
