// Holds the answers of the native core against those of another commit: for a change that must not alter what comes out.
//
//     node tests/measure/guard.mjs COMMIT [--pairs 20000] [--ignore findings,rows.other]
//
// Both are built in build/guard. The inputs are the workloads, the texts built to be slow, the examples and generated
// pairs; with --small no workloads and no slow texts. A field that only one of the two has is left aside, as is what --ignore names; of all else the first difference
// of each input is told. Exit 0 where there is none.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { adversarialNames, workload, workloadNames } from '../bench/workloads/index.mjs';
import { examples } from '../support/examples.mjs';
import { generatedPair } from '../support/pairs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '20000' },
    ignore: { type: 'string', default: '' },
    small: { type: 'boolean', default: false },
  },
});
const ignored = new Set(values.ignore.split(',').filter(Boolean));

/** @param {string} command @param {string[]} args @param {string} cwd */
const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8' }).trim();

/** @param {string} source @param {string} build @returns {string} The program that reads pairs and writes answers. */
function built(source, build) {
  run('cmake', ['-S', source, '-B', build, '-DCMAKE_BUILD_TYPE=Release'], root);
  run('cmake', ['--build', build, '-j2', '--target', 'stet_native'], root);
  return `${build}/tests/stet_native`;
}

/** @param {string} commit */
function builtAt(commit) {
  const folder = `${root}build/guard/${run('git', ['rev-parse', '--short', commit], root)}`;
  if (!existsSync(folder)) run('git', ['worktree', 'add', '--detach', folder, commit], root);
  return built(folder, `${folder}/build/native`);
}

/** @returns {Generator<{ name: string, before: unknown, after: unknown, options?: unknown }>} */
function* inputs() {
  for (const example of examples()) yield example;
  for (let seed = 0; seed < Number(values.pairs); seed++) {
    yield { name: `generated pair ${seed}`, ...generatedPair(seed) };
  }
  if (values.small) return;
  for (const name of [...workloadNames, ...adversarialNames]) {
    const { files } = workload(name);
    const [before, after] = [files.before, files.after].map((file) => readFileSync(file, 'utf8'));
    yield { name, before, after };
  }
}

/** Answers a line for a line; where it crashes it says so and begins anew. @param {string} program */
function filter(program) {
  let running = start();
  function start() {
    const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => {});
    const lines = createInterface({ input: child.stdout, crlfDelay: Infinity });
    return { child, lines: lines[Symbol.asyncIterator]() };
  }
  return {
    /** @param {string} line @returns {Promise<string>} */
    async ask(line) {
      running.child.stdin.write(`${line}\n`);
      const { value, done } = await running.lines.next();
      if (!done) return value;
      running = start();
      return '{"error":"it crashed"}';
    },
    end: () => running.child.stdin.end(),
  };
}

/**
 * Where two answers differ first, or ''. `path` names fields without indices: rows.other.
 * @param {any} one @param {any} other @param {string} [path] @param {string} [place] @returns {string}
 */
function difference(one, other, path = '', place = '') {
  if (ignored.has(path) || Object.is(one, other)) return '';
  const areObjects = typeof one === 'object' && typeof other === 'object' && one && other;
  if (!areObjects) return `${place}: ${JSON.stringify(one)} is now ${JSON.stringify(other)}`;
  const isList = Array.isArray(one);
  if (isList && one.length !== other.length) {
    return `${place}: ${one.length} entries are now ${other.length}`;
  }
  for (const name of Object.keys(one)) {
    if (!(name in other)) continue;
    const inner = isList ? path : path ? `${path}.${name}` : name;
    const found = difference(one[name], other[name], inner, `${place}/${name}`);
    if (found) return found;
  }
  return '';
}

/** @param {string} then @param {string} now */
const crash = (then, now) =>
  then.startsWith('{"error"') !== now.startsWith('{"error"')
    ? `: ${then.slice(0, 80)} is now ${now.slice(0, 80)}`
    : '';

const [commit] = positionals;
if (!commit) throw new Error('usage: guard.mjs COMMIT [--pairs N] [--ignore FIELD,…] [--small]');
const programs = [builtAt(commit), built(root, `${root}build/guard/own`)].map(filter);
let count = 0;
let different = 0;
for (const { name, ...pair } of inputs()) {
  const line = JSON.stringify({ id: 0, ...pair });
  const [then, now] = await Promise.all(programs.map(({ ask }) => ask(line)));
  count++;
  if (then === now) continue;
  const found = difference(JSON.parse(then), JSON.parse(now)) || crash(then, now);
  if (found === '') continue;
  different++;
  if (different <= 20) console.log(`${name}${found}`);
}
for (const { end } of programs) end();
console.log(`${different} of ${count} answers differ`);
process.exitCode = different > 0 ? 1 : 0;
