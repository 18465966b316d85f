// What a page has to load: minified by esbuild, compressed with Brotli.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../../../build/wasm/', import.meta.url);

/** @type {[string, string][]} */
const LIBRARIES = [
  ['jsdiff', 'import { diffWords } from "diff"; console.log(diffWords);'],
  ['diff-match-patch', 'import all from "diff-match-patch"; console.log(all);'],
  ['fast-myers-diff', 'import { diff } from "fast-myers-diff"; console.log(diff);'],
  [
    "VS Code's diff",
    'import { DefaultLinesDiffComputer } from "vscode-diff/dist/vs/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer.js"; console.log(DefaultLinesDiffComputer);',
  ],
];
const LOADER = 'import { load } from "../../wasm/engine.js"; console.log(load);';

/** @returns {Promise<{ title: string, bytes: number, brotli: number }[]>} */
export async function sizes() {
  const libraries = await Promise.all(
    LIBRARIES.map(async ([title, source]) => sizeOf(title, await bundled(source))),
  );
  return [
    sizeOf('Stet: stet.wasm', readFileSync(new URL('stet.wasm', built))),
    sizeOf('Stet: words of English', readFileSync(new URL('words/en.bin', built))),
    sizeOf('Stet: its loader', await bundled(LOADER)),
    ...libraries,
  ];
}

/** @param {string} title @param {Uint8Array} content */
const sizeOf = (title, content) => ({
  title,
  bytes: content.length,
  brotli: brotliCompressSync(content).length,
});

/** @param {string} source */
async function bundled(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}
