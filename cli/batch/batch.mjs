// `stet batch`, a filter: each line in is a pair, each line out its result, in order, on all processors and in the memory
// of a few pairs. A bad line gives its error, and the run goes on.
import { availableParallelism } from 'node:os';
import { load } from '../../wasm/engine-node.js';
import { argumentsOf } from '../arguments.mjs';
import { isSameFile } from '../files.mjs';
import { BATCH_OPTIONS } from '../options.mjs';
import { Trouble } from '../trouble.mjs';
import { t as words } from '../words.mjs';
import { openInput } from './input.mjs';
import { linesOf } from './lines.mjs';
import { openOutput } from './output.mjs';
import { answersOf } from './pool.mjs';
import { Progress } from './progress.mjs';
import { answeredIn, unanswered } from './resume.mjs';

const t = words.batch;

/** @param {string[]} args those behind \`batch\` @returns {Promise<number>} the exit status */
export async function batch(args) {
  const { values, positionals } = argumentsOf(args, BATCH_OPTIONS, 'stet batch');
  if (positionals.length > 1) throw new Trouble(t.oneFile);
  const form = await formOf(values);
  const jobs = jobsOf(values.jobs);
  if (values.resume && values.force) throw new Trouble(t.resumeOrForce);
  if (values.force && values.output === undefined) throw new Trouble(t.forceAlone);
  if (values.output !== undefined && isSameFile(positionals[0] ?? '-', values.output))
    throw new Trouble(t.input({ path: values.output }));
  let tasks = numbered(linesOf(await openInput(positionals[0])));
  if (values.resume)
    tasks = unanswered(tasks, await answeredIn(values.output), values.output ?? '');
  const output = await openOutput(values.output, values);
  const progress = new Progress(values.progress);
  for await (const { bytes, failed, lines } of answersOf(tasks, jobs, form)) {
    await output.write(bytes);
    progress.add(lines, failed);
  }
  await output.end();
  progress.end();
  return values.strict && progress.failed > 0 ? 1 : 0;
}

/** @param {{ format: string, fields?: string, language?: string }} values @returns {Promise<import('./answer.mjs').Form>} */
async function formOf({ format, fields, language }) {
  if (format !== 'json' && format !== 'changes') throw new Trouble(t.format({ format }));
  if (fields === undefined) return { format, language };
  if (format === 'changes') throw new Trouble(t.fields);
  const chosen = fields.split(',').map((field) => field.trim());
  const engine = await load();
  const results = [engine.compare('', ''), engine.history(['', ''])];
  const known = [...new Set(results.flatMap((result) => Object.keys(result)))];
  for (const field of chosen) {
    if (!known.includes(field)) throw new Trouble(t.field({ field, known: known.join(', ') }));
  }
  return { format, language, fields: chosen };
}

/** @param {string | undefined} jobs */
function jobsOf(jobs) {
  if (jobs === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,3}$/.test(jobs)) throw new Trouble(t.jobs({ jobs }));
  return Number(jobs);
}

/** Lines in a row, and the number of the first, counted from 1. @typedef {{ lines: import('./lines.mjs').Line[], first: number }} Task */

/** @param {AsyncIterable<import('./lines.mjs').Line[]>} lists @returns {AsyncGenerator<Task>} */
async function* numbered(lists) {
  let first = 1;
  for await (const lines of lists) {
    yield { lines, first };
    first += lines.length;
  }
}
