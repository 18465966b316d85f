// Makes dist/npm/stet-VERSION.tgz, the npm package: its modules are the entries in package/ with all that they use, bundled
// flat into one folder, so that whatever is found by its place stands beside what asks for it. It runs after build-dist.mjs,
// whose dist/element/ it takes along. `node tools/build-npm.mjs`
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { manual } from '../cli/manual.mjs';
import { LANGUAGES } from '../strings/languages.js';
import { checksums } from './supply-chain.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = join(root, 'dist/npm');
const staged = join(root, 'build/npm');
const code = join(staged, 'dist');
const built = join(root, 'build/wasm');
const element = join(root, 'dist/element');

/** @param {string} path */
const text = (path) => readFile(join(root, path), 'utf8');

const { version, description, license, engines } = JSON.parse(await text('package.json'));

/** The parts of a language that the package speaks; the page has others, and those of help are loaded for it alone. */
const SPOKEN = ['cli', 'documents', 'findings', 'history', 'reports'];

/** A module a language that holds its parts, in place of one a part, with what the page says among them. @type {import('esbuild').Plugin} */
const strings = {
  name: 'strings',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /strings\/parts\.js$/ }, async ({ path }) => {
      const codes = Object.keys(LANGUAGES);
      const table = codes.map((each) => `${each}: () => import('spoken:${each}')`);
      const usage = codes.map((each) => `${each}: () => import('./${each}/usage.js')`);
      const source = await readFile(path, 'utf8');
      const contents = source.replace(
        /import\(`[^`]+`\)/,
        `(name === 'usage' ? USAGE : SPOKEN)[code]()`,
      );
      if (contents === source) throw new Error('strings/parts.js no longer imports parts so');
      const tables = `const SPOKEN = {${table.join()}}, USAGE = {${usage.join()}};`;
      return { contents: `${contents}\n${tables}`, loader: 'js' };
    });
    onResolve({ filter: /^spoken:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'spoken' }));
    onLoad({ filter: /.*/, namespace: 'spoken' }, ({ path }) => ({
      contents: SPOKEN.map((part) => `export * from './${path}/${part}.js';`).join('\n'),
      resolveDir: join(root, 'strings'),
    }));
  },
};

/** What package/packed.d.ts describes. @type {import('esbuild').Plugin} */
const packed = {
  name: 'packed',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^packed:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'packed' }));
    onLoad({ filter: /^wasm$/, namespace: 'packed' }, async () => ({
      contents: deflateRawSync(await readFile(join(built, 'stet-history.wasm')), { level: 9 }),
      loader: 'binary',
    }));
    onLoad({ filter: /^words$/, namespace: 'packed' }, async () => {
      const files = (await readdir(join(built, 'words'))).sort();
      const entries = files.map(async (name) => [
        basename(name, '.bin'),
        await readFile(join(built, 'words', name), 'base64'),
      ]);
      const table = Object.fromEntries(await Promise.all(entries));
      return { contents: JSON.stringify(table), loader: 'json' };
    });
  },
};

/**
 * PDF.js asks under Node for what would draw and for files, which no reader needs: one empty module answers all.
 * @type {import('esbuild').Plugin}
 */
const undrawn = {
  name: 'undrawn',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:canvas|path2d|fs|https?|url|zlib)$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/** Names stay, since errors and profiles show them. @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  legalComments: 'none', // THIRD-PARTY-NOTICES has them.
  target: ['es2022'],
  external: ['node:*'],
  plugins: [strings, packed, undrawn],
  logLevel: 'warning',
};

/** By module system; a page's is what bundlers and browsers take. */
async function modules() {
  await build({
    ...common,
    entryPoints: {
      node: 'package/node.js',
      web: 'package/web.js',
      readers: 'package/readers.js',
      'readers-node': 'package/readers-node.js',
      reports: 'package/reports.js',
      history: 'package/history.js',
      stet: 'cli/stet.mjs',
      worker: 'cli/batch/worker.mjs',
    },
    outdir: code,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  await rename(join(code, 'worker.js'), join(code, 'worker.mjs')); // So batch/pool.mjs calls it.
  await build({
    ...common,
    entryPoints: ['package/node.js'],
    outfile: join(code, 'node.cjs'),
    format: 'cjs',
    platform: 'node',
    define: { 'import.meta.url': 'here' },
    banner: { js: "const here=require('node:url').pathToFileURL(__filename).href;" },
  });
  await build({
    ...common,
    entryPoints: ['package/global.js'],
    outfile: join(code, 'stet.global.js'),
    format: 'iife',
    globalName: 'Stet',
    minify: true,
  });
}

/** The types of the entries, and of the engine, which they name by its place in this repository. */
async function types() {
  /** @param {string} from @param {string} to */
  const write = async (from, to) => {
    const module = to.endsWith('.cts') ? 'cjs' : 'js';
    const source = (await text(from)).replace(/'\.\.?\/(?:wasm\/)?(\w+)\.js'/g, `'./$1.${module}'`);
    await writeFile(join(code, to), source);
  };
  for (const ending of ['ts', 'cts']) {
    await write('package/index.d.ts', `index.d.${ending}`);
    await write('wasm/engine.d.ts', `engine.d.${ending}`);
  }
  for (const name of ['readers', 'reports', 'history'])
    await write(`package/${name}.d.ts`, `${name}.d.ts`);
}

/** What the modules find by its place, and what else travels with them. */
async function files() {
  await cp(join(built, 'stet-history.wasm'), join(code, 'stet-history.wasm'));
  await chmod(join(code, 'stet-history.wasm'), 0o644);
  await cp(join(built, 'words'), join(code, 'words'), { recursive: true });
  await cp(join(root, 'node_modules/pdfjs-dist/cmaps'), join(code, 'cmaps'), { recursive: true });
  await rm(join(code, 'cmaps/LICENSE')); // THIRD-PARTY-NOTICES has it.
  await mkdir(join(staged, 'schemas'));
  for (const name of ['comparison.schema.json', 'history.schema.json'])
    await cp(join(root, 'core', name), join(staged, 'schemas', name));
  await mkdir(join(staged, 'man'));
  await writeFile(join(staged, 'man/stet.1'), await manual(version));
  await cp(join(root, 'package/README.md'), join(staged, 'README.md'));
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES'])
    await cp(join(root, name), join(staged, name));
}

/** The custom element, where build-dist.mjs makes it. @returns {Promise<Record<string, object>>} */
async function elementExport() {
  if (!existsSync(element)) {
    if ((await text('tools/build-dist.mjs')).includes('stet-compare'))
      throw new Error('dist/element is missing: run tools/build-dist.mjs first');
    return {};
  }
  // The classic script is for pages from a folder, and the same once more.
  const filter = (/** @type {string} */ path) => !path.endsWith('.classic.js');
  await cp(element, join(staged, 'element'), { recursive: true, filter });
  const place = './element/stet-compare';
  return { './element': { types: `${place}.d.ts`, default: `${place}.js` } };
}

/** @param {string} name @param {string} [under] What Node takes. */
const entry = (name, under = name) => ({
  types: `./dist/${name}.d.ts`,
  ...(under !== name && { node: `./dist/${under}.js` }),
  default: `./dist/${name}.js`,
});

async function manifest() {
  const exports = {
    '.': {
      node: {
        import: { types: './dist/index.d.ts', default: './dist/node.js' },
        require: { types: './dist/index.d.cts', default: './dist/node.cjs' },
      },
      default: { types: './dist/index.d.ts', default: './dist/web.js' },
    },
    './readers': entry('readers', 'readers-node'),
    './reports': entry('reports'),
    './history': entry('history'),
    ...(await elementExport()),
    './stet.global.js': './dist/stet.global.js',
    './stet-history.wasm': './dist/stet-history.wasm',
    './words/*': './dist/words/*',
    './cmaps/*': './dist/cmaps/*',
    './comparison.schema.json': './schemas/comparison.schema.json',
    './history.schema.json': './schemas/history.schema.json',
    './package.json': './package.json',
  };
  const content = {
    ...{ name: 'stet', version, description, license, engines },
    keywords: ['diff', 'compare', 'text', 'news', 'editing', 'redline', 'wasm'],
    type: 'module',
    bin: { stet: 'dist/stet.js' },
    man: 'man/stet.1',
    main: './dist/node.cjs',
    module: './dist/web.js',
    types: './dist/index.d.cts',
    unpkg: './dist/stet.global.js',
    jsdelivr: './dist/stet.global.js',
    exports,
    // The command, its threads, the script tag and the element do something when they are loaded.
    sideEffects: ['./dist/stet.js', './dist/worker.mjs', './dist/stet.global.js', './element/*'],
  };
  await writeFile(join(staged, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
}

for (const folder of [npm, staged]) await rm(folder, { recursive: true, force: true });
await mkdir(npm, { recursive: true });
await mkdir(code, { recursive: true });
await modules();
await types();
await files();
await manifest();
execFileSync('npm', ['pack', '--silent', '--pack-destination', npm], { cwd: staged });

const sums = join(root, 'dist/SHA256SUMS');
const others = (await readFile(sums, 'utf8'))
  .split(/(?<=\n)/)
  .filter((line) => !/ npm\//.test(line));
const packages = await Promise.all(
  (await readdir(npm)).map(
    async (name) =>
      /** @type {[string, Buffer]} */ ([`npm/${name}`, await readFile(join(npm, name))]),
  ),
);
await writeFile(sums, others.join('') + checksums(packages));
