#!/usr/bin/env node
// The command line: reads its arguments and the documents, compares, writes. `stet batch` is in batch/, `stet history` in
// history.mjs, folders in folders.mjs.
import { modelOf } from '../model/model.js';
import { BINARY } from '../reports/format-names.js';
import { printable } from '../reports/printable.js';
import { terminal } from '../reports/terminal.js';
import { load } from '../wasm/engine-node.js';
import { argumentsOf } from './arguments.mjs';
import { batch, BATCH_HELP } from './batch/batch.mjs';
import { checkedDate, chosenFormat } from './choices.mjs';
import { checkChoices, isSame, notComparedOf, readSide, readVersions } from './documents.mjs';
import { isFolder, version, writeOut } from './files.mjs';
import { compareFolders } from './folders.mjs';
import { history, HISTORY_HELP } from './history.mjs';
import { checkOutput, putOut } from './output.mjs';
import { Trouble } from './trouble.mjs';
import { findings, reports, t } from './words.mjs';

const HELP = `Shows what changed between two versions of a story.

  stet EARLIER LATER                    print a summary and all changes
  stet EARLIER LATER --format changes   print what an editor must not miss
  stet EARLIER LATER -o redline.docx    write a Word document with tracked
                                        changes: the later one itself if both
                                        are Word's; .odt: the same for
                                        OpenDocument
  stet EARLIER LATER -o report.html     write a report that needs no Stet
  stet TRACKED                          compare the two versions that a file
                                        with tracked changes holds
  stet FOLDER FOLDER                    compare files of the same name: a
                                        summary of each pair on a line
  stet history FILE FILE FILE …         what became of a story over its versions;
                                        see stet history --help
  stet batch < pairs.jsonl              compare many pairs: each line is
                                        {"id", "before", "after"} and gives
                                        a result {"id", …} on a line;
                                        see stet batch --help

EARLIER and LATER are documents: text, Markdown, Word (.docx), OpenDocument
(.odt, .fodt), saved web pages (.html, .mhtml), mails (.eml) and PDF. A - stands
for standard input.

  --format FORMAT     text (the default), changes, changes-md, changes-html,
                      changes-csv, html, docx, odt, critic, correction or json
  -o, --output FILE   write to FILE, whose name may say the format: .docx,
                      .odt, .html, .csv, .md (CriticMarkup), .json, .txt
  --force             overwrite FILE
  --open              open FILE when it is written
  --all               list every change in a change log, not only findings
  --author NAME       who made the changes of a redline (default: Stet)
  --date DATE         when: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ (default: the
                      later document's own date)
  --no-notes          no comments in a redline beside passages that moved
  --drop-comments     leave the later document's own comments out of a redline
  --as VERSION        original or accepted (the default): which version of a
                      file with tracked changes is compared with another file
  --forms             list differences of form as well, such as italics
                      added or removed
  --whole             take all of a web page, not only its article
  --encoding NAME     the encoding of text files (default: detected)
  --language TAG      the language of the texts, such as en (default: detected)
  --ui-language CODE  the language of what Stet says (default: by LANG): en, de,
                      fr, es, pt, it, nl, ru, zh, ja or ar
  -h, --help          show this help
  --version           show the version

The environment variable NO_COLOR turns colour off. The exit status is 0 if the
texts are identical, 1 if they differ and 2 if something went wrong. Form alone
is no difference of the texts.
`;

const OPTIONS = /** @type {const} */ ({
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  open: { type: 'boolean' },
  all: { type: 'boolean' },
  author: { type: 'string' },
  date: { type: 'string' },
  'no-notes': { type: 'boolean' },
  'drop-comments': { type: 'boolean' },
  as: { type: 'string' },
  forms: { type: 'boolean' },
  whole: { type: 'boolean' },
  encoding: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
});

/** @param {string[]} args @returns {Promise<number>} the exit status */
async function main(args) {
  const [command, ...rest] = args;
  const asksForHelp = rest.includes('--help') || rest.includes('-h');
  if (command === 'batch') return asksForHelp ? say(BATCH_HELP) : batch(rest);
  if (command === 'history') return asksForHelp ? say(HISTORY_HELP) : history(rest);
  const { values, positionals } = argumentsOf(args, OPTIONS, 'stet');
  if (values.help) return say(HELP);
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
