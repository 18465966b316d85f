// How long the functions are: median, 90th percentile and the longest, of the JavaScript that is handed out or runs as
// a tool (or of the paths given). A function counts by its lines from first to last, those inside it included; a
// callback without a name of its own counts as part of the function around it.
//
//     node tests/measure/functions.mjs [PATH...]
//
// Exit 1 where a function is longer than MOST lines.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lines that no function may exceed. */
const MOST = 60;

/** How many of the longest are listed. */
const LISTED = 10;

/** @typedef {{ name: string, place: string, lines: number }} Measured */

/** @param {string[]} paths */
const sources = (paths) =>
  execFileSync('git', ['ls-files', '--', ...paths], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.m?js$/.test(file));

/** The name that a function is called by, or '' for a callback. @param {ts.Node} node */
function nameOf(node) {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node))
    return node.name?.getText() ?? 'default';
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return '';
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name.getText() : '';
}

/** @param {string} file @returns {Measured[]} */
function functionsIn(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(root + file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const lineOf = (/** @type {number} */ at) => source.getLineAndCharacterOfPosition(at).line + 1;
  /** @type {Measured[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const name = nameOf(node);
    const first = lineOf(node.getStart());
    if (name) found.push({ name, place: `${file}:${first}`, lines: lineOf(node.end) - first + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** @param {Measured[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)]?.lines ?? 0;

const given = process.argv.slice(2);
const paths =
  given.length > 0 ? given : ['cli', 'documents', 'model', 'reports', 'tools', 'wasm', 'web'];
const all = sources(paths)
  .flatMap(functionsIn)
  .sort((one, other) => one.lines - other.lines);
console.log(
  `${all.length} functions: median ${quantile(all, 0.5)} lines, 90th percentile ${quantile(all, 0.9)}, longest ${quantile(all, 1)}`,
);
for (const { name, place, lines } of all.slice(-LISTED).reverse())
  console.log(`${String(lines).padStart(4)}  ${name}  ${place}`);
process.exitCode = quantile(all, 1) > MOST ? 1 : 0;
