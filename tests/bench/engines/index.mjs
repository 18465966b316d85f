// Who takes part. Each engine runs in a process of its own, so that it can be stopped and its memory be told: a command
// that speaks the protocol of child.mjs. What an answer keeps and moves, `readAnswer` takes from what the child says, and
// `read` finds out by itself.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGit } from './git.mjs';
import { readWikidiff2 } from './wikidiff2.mjs';

/** @typedef {import('../report/quality.mjs').Reading} Reading */
/** @typedef {{ before: string, after: string }} Files */
/** @typedef {{ title: string, command: string[], package?: string, read?: (files: Files) => Reading, readAnswer?: (answer: any) => Reading }} Engine */

/** @param {string} path from the project's root */
const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** @param {string} name @returns {string[]} */
const script = (name) => [
  process.execPath,
  '--max-old-space-size=4096',
  at('tests/bench/child.mjs'),
  name,
];
/** @param {string} name @returns {string[]} */
const native = (name) => [at('build/native/tests/bench/stet_bench_loop'), name];

/** @param {Reading} answer */
const asItIs = (answer) => answer;

/** @type {Record<string, Engine>} */
export const engines = {
  'stet-wasm': { title: 'Stet (WASM)', command: script('stet'), readAnswer: asItIs },
  'stet-native': { title: 'Stet (native)', command: native('stet') },
  floor: { title: 'the floor (native)', command: native('floor') },
  'floor-wasm': { title: 'the floor (WASM)', command: script('floor') },
  git: { title: 'git --word-diff (native)', command: native('git'), read: readGit },
  wikidiff2: {
    title: 'wikidiff2 (native)',
    command: ['php', at('tests/bench/php/child.php')],
    readAnswer: readWikidiff2,
  },
  dtl: { title: 'dtl on words (native)', command: native('dtl'), readAnswer: asItIs },
  vscode: { title: "VS Code's diff", command: script('vscode'), readAnswer: asItIs },
  dmp: { title: 'diff-match-patch', command: script('diff-match-patch'), readAnswer: asItIs },
  jsdiff: { title: 'jsdiff words', command: script('jsdiff'), readAnswer: asItIs },
  'fast-myers': {
    title: 'fast-myers-diff',
    command: script('fast-myers-diff'),
    readAnswer: asItIs,
  },
};

/** What has to be built first and is not. */
export function missing() {
  const needed = [
    'build/native/tests/bench/stet_bench_loop',
    'build/wasm/stet.wasm',
    'build/wasm/floor.wasm',
  ];
  return needed.filter((path) => !existsSync(at(path)));
}
