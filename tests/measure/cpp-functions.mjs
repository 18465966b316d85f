// How long the functions of the C++ sources are, beside functions.mjs, which tells the same of JavaScript. A function
// counts by its lines from the first of its declaration to its closing brace, lambdas inside it included. Declarations
// without a body do not count.
//
//     node tests/measure/cpp-functions.mjs [PATH...]
//
// There is no parser behind it: comments, literals and directives are blanked out, and what stands before an opening
// brace at namespace or class scope says what the brace opens. Exit 1 where a function is longer than MOST lines.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lines that no function may exceed. */
const MOST = 60;

/** How many of the longest are listed. */
const LISTED = 10;

/** @typedef {{ name: string, place: string, lines: number }} Measured */
/** @typedef {'scope' | 'function' | 'value'} Opened */

const BLANKED = new RegExp(
  [
    String.raw`//[^\n]*`,
    String.raw`/\*[^]*?\*/`,
    String.raw`R"([^\s(]*)\([^]*?\)\1"`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    String.raw`'(?:\\.|[^'\\\n])+'(?!\w)`,
    String.raw`^[ \t]*#(?:[^\n]*\\\n)*[^\n]*`,
  ].join('|'),
  'gm',
);

/** The source with blanks in place of all that is no code; lines stay. @param {string} source */
const codeOf = (source) => source.replace(BLANKED, (text) => text.replace(/[^\n]/g, ' '));

/** What a brace opens, by the code before it at its level. @param {string} head @returns {Opened} */
function openedBy(head) {
  if (/^\s*(?:inline\s+)?namespace\b|^\s*extern\s*$/.test(head)) return 'scope';
  if (!head.includes('(') || /^[^(]*[^=!<>]=[^=]/.test(head)) {
    return /\b(?:class|struct|union)\b/.test(head) && !/=\s*$/.test(head) ? 'scope' : 'value';
  }
  const initialises = /\)[^():]*:[^:]/.test(head);
  return initialises && /[\w>]\s*$/.test(head) ? 'value' : 'function';
}

/** The place of the brace that closes the one at `open`. @param {string} code @param {number} open */
function closing(code, open) {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === '{') depth++;
    if (code[at] === '}' && --depth === 0) return at;
  }
  return code.length;
}

/** @param {string} head */
const nameOf = (head) => /([~\w:]+|operator\s*[^\s\w(]+)\s*\(/.exec(head)?.[1] ?? '';

/** All functions of a C++ source that have a body. @param {string} file @param {string} source @returns {Measured[]} */
export function functionsInCpp(file, source) {
  const code = codeOf(source);
  const lineAt = (/** @type {number} */ at) => code.slice(0, at).split('\n').length;
  /** @type {Measured[]} */
  const found = [];
  let start = 0;
  for (let at = 0; at < code.length; at++) {
    if (code[at] === ';' || code[at] === '}') start = at + 1;
    if (code[at] !== '{') continue;
    const head = code
      .slice(start, at)
      .replace(/^(\s*(?:public|private|protected)\s*:)*/, (text) => ' '.repeat(text.length));
    const opened = openedBy(head);
    if (opened === 'scope') start = at + 1;
    if (opened === 'scope') continue;
    const end = closing(code, at);
    if (opened === 'function') {
      const first = lineAt(at - head.trimStart().length);
      found.push({ name: nameOf(head), place: `${file}:${first}`, lines: lineAt(end) - first + 1 });
      start = end + 1;
    }
    at = end;
  }
  return found;
}

/** @param {Measured[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)]?.lines ?? 0;

/** @param {string[]} paths */
function report(paths) {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...paths], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.[ch]pp$/.test(file));
  const all = files
    .flatMap((file) => functionsInCpp(file, readFileSync(root + file, 'utf8')))
    .sort((one, other) => one.lines - other.lines);
  console.log(
    `${all.length} functions: median ${quantile(all, 0.5)} lines, 90th percentile ${quantile(all, 0.9)}, longest ${quantile(all, 1)}`,
  );
  for (const { name, place, lines } of all.slice(-LISTED).reverse())
    console.log(`${String(lines).padStart(4)}  ${name}  ${place}`);
  process.exitCode = quantile(all, 1) > MOST ? 1 : 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  report(argv.length > 2 ? argv.slice(2) : ['core', 'wasm']);
}
