#!/usr/bin/env node
// The command line: reads its arguments and the two files, compares, writes. `stet batch` is in batch.mjs.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { changesText } from '../reports/changes.js';
import { modelOf } from '../model/model.js';
import { terminal } from '../reports/terminal.js';
import { load } from '../wasm/engine-node.js';
import { batch } from './batch.mjs';
import { readTexts, version, writeOut } from './files.mjs';
import { Trouble, explained } from './trouble.mjs';

const HELP = `Shows what changed between two versions of a story.

  stet EARLIER LATER                    print a summary and all changes
  stet EARLIER LATER --format changes   print what an editor must not miss
  stet EARLIER LATER --format json      print the whole result
  stet batch < pairs.jsonl              compare many pairs: each line is
                                        {"id", "before", "after"} and gives
                                        a result {"id", …} on a line

EARLIER and LATER are plain text files. A - stands for standard input.

  --format FORMAT     text (the default), changes or json
  -o, --output FILE   write to FILE instead of standard output
  --language TAG      the language of the texts, such as en (default: detected)
  -h, --help          show this help
  --version           show the version

The environment variable NO_COLOR turns colour off. The exit status is 0 if the
texts are identical, 1 if they differ and 2 if something went wrong.
`;

const OPTIONS = /** @type {const} */ ({
  format: { type: 'string', default: 'text' },
  output: { type: 'string', short: 'o' },
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

/** @param {string[]} paths @param {{ format: string, output?: string, language?: string }} values */
async function compareFiles(paths, { format, output, language }) {
  checkFormat(format);
  if (paths.length !== 2) {
    const count = paths.length === 1 ? '1 was' : `${paths.length} were`;
    throw new Trouble(
      `Two files are needed, an earlier and a later version, but ${count} given. See stet --help.`,
    );
  }
  const [before, after] = await readTexts(paths);
  const engine = await load();
  const options = language === undefined ? {} : { language };
  const toTerminal = output === undefined && process.stdout.isTTY;
  const settings = {
    names: { before: paths[0], after: paths[1] },
    width: toTerminal ? process.stdout.columns : undefined,
    colour: toTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
  const text = write(engine.compare(before, after, options), format, settings);
  if (output === undefined) await writeOut(process.stdout, text);
  else await writeFile(output, text).catch(explained(output, 'written'));
  return before === after ? 0 : 1;
}

/**
 * @param {import('../wasm/engine.js').Comparison} comparison @param {string} format
 * @param {import('../reports/terminal.js').Settings} settings
 */
function write(comparison, format, settings) {
  if (format === 'json') return JSON.stringify(comparison) + '\n';
  const model = modelOf(comparison);
  return format === 'changes' ? changesText(model) : terminal(model, settings);
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
