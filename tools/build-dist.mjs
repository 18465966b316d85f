// Makes what is handed out: dist/stet.html, the page as one file, which requests nothing, dist/site/, the same for any
// static host, which requests its own files only, and dist/element/, the element for other pages as one module, which
// requests nothing either; beside them a bill of materials and checksums. The same source gives the same bytes.
// `node tools/build-dist.mjs [ROOT]`
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { parseFragment } from 'parse5';
import { markup } from '../strings/en/markup.js';
import { page } from '../strings/en/page.js';
import { LANGUAGES } from '../strings/languages.js';
import { PAGE_PARTS, loadParts } from '../strings/parts.js';
import { billOfMaterials, checksums } from './supply-chain.mjs';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const web = join(root, 'web');
const dist = join(root, 'dist');
const site = join(dist, 'site');
const built = join(root, 'build/wasm');
const modules = ['stet.wasm', 'stet-history.wasm'];
const words = join(built, 'words');
const cMaps = join(root, 'node_modules/pdfjs-dist/cmaps');

/** What esbuild says of each bundle of the site, by the name of its file. @type {Record<string, import('esbuild').Metafile>} */
const bundles = {};

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  absWorkingDir: root, // Names of chunks come from the paths in it: the same wherever this is built.
  charset: 'utf8',
  target: ['es2022'],
  loader: { '.txt': 'text' },
  external: ['canvas', 'path2d'], // Which linkedom and PDF.js would take in Node, where they are installed.
  logLevel: 'warning',
};

/**
 * @param {string} entry a file of web/
 * @param {import('esbuild').BuildOptions} [options]
 */
async function bundle(entry, options) {
  const result = await build({ ...common, ...options, entryPoints: [join(web, entry)] });
  if (result.metafile && !options?.plugins) bundles[basename(entry)] = result.metafile;
  return result.outputFiles?.[0].text ?? '';
}

/**
 * A classic script, since a module in a blob does not start from file://. PDF.js waits at its top level, as only a module
 * can: its bundle, which exports nothing, runs inside a function.
 * @param {string} entry
 */
async function bundleWorker(entry) {
  const define = { STET_VERSION: JSON.stringify(version) };
  if (entry !== 'pdf-worker.js') return bundle(entry, { format: 'iife', define });
  return `(async()=>{${await bundle(entry, { format: 'esm' })}})()`;
}

/**
 * Gives the single file what the hosted page fetches: web/assets-embedded.js stands in for web/assets.js, and
 * `bundle:NAME` is the source of a bundled worker, `packed:NAME` the same or a WASM module, deflated, `words:all` the words of
 * all languages of stories, and `strings:all` the page's words in its other languages, deflated.
 * @type {import('esbuild').Plugin}
 */
const embedded = {
  name: 'embedded',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/assets\.js$/ }, () => ({ path: join(web, 'assets-embedded.js') }));
    onResolve({ filter: /^bundle:/ }, ({ path }) => ({
      path: path.slice('bundle:'.length),
      namespace: 'bundle',
    }));
    onResolve({ filter: /^packed:/ }, ({ path }) => ({
      path: path.slice('packed:'.length),
      namespace: 'packed',
    }));
    onResolve({ filter: /^strings:/ }, ({ path }) => ({ path, namespace: 'strings' }));
    onLoad({ filter: /.*/, namespace: 'strings' }, async () => ({
      contents: JSON.stringify(await packedStrings()),
      loader: 'json',
    }));
    onResolve({ filter: /^words:/ }, ({ path }) => ({ path, namespace: 'words' }));
    onLoad({ filter: /.*/, namespace: 'words' }, async () => ({
      contents: JSON.stringify(await encodedWords()),
      loader: 'json',
    }));
    onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path }) => ({
      contents: deflateRawSync(
        path.endsWith('.wasm') ? await readFile(join(built, path)) : await bundleWorker(path),
        { level: 9 },
      ).toString('base64'),
      loader: 'text',
    }));
    onLoad({ filter: /.*/, namespace: 'bundle' }, async ({ path }) => ({
      contents: await bundleWorker(path),
      loader: 'text',
    }));
  },
};

/** The page's words but for English, a file of JSON a language. @returns {Promise<[code: string, json: string][]>} */
async function stringFiles() {
  const codes = Object.keys(LANGUAGES).filter((code) => code !== 'en');
  return Promise.all(
    codes.map(async (code) => [code, JSON.stringify(await loadParts(code, PAGE_PARTS))]),
  );
}

/** By language, deflated, in Base64. */
async function packedStrings() {
  const packed = (await stringFiles()).map(([code, json]) => [
    code,
    deflateRawSync(json, { level: 9 }).toString('base64'),
  ]);
  return Object.fromEntries(packed);
}

/** What few visits need, each with a style of its name. */
const LATE = ['history', 'help', 'documents'];

/** What few visits need and has no style: the bundles, by their modules. */
const PLAIN_LATE = {
  'look.js': 'look.js',
  'calls.js': 'element/calls.js',
  'database.js': 'database.js',
  'reports.js': 'actions/reports.js',
  'change-list.js': 'views/change-list.js',
};

/** @type {Record<string, string>} */
const LATE_MODULES = {
  ...Object.fromEntries(LATE.map((name) => [`${name}.js`, `${name}/${name}.js`])),
  ...PLAIN_LATE,
};

/**
 * What is loaded late is a bundle of its own with all that it uses: what two bundles share would be a third file, and make
 * the page, which most visits need alone, larger.
 * @type {import('esbuild').Plugin}
 */
const lateApart = {
  name: 'late',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      const late = LATE_MODULES[basename(path)];
      const isLate =
        kind === 'dynamic-import' && late && join(resolveDir, path) === join(web, late);
      return isLate ? { path: `./${basename(path)}`, external: true } : null;
    });
  },
};

/** By language, in Base64. */
async function encodedWords() {
  const encoded = (await filesIn(words)).map(async (file) => [
    basename(file, '.bin'),
    await readFile(file, 'base64'),
  ]);
  return Object.fromEntries(await Promise.all(encoded));
}

/** @param {Record<string, string>} directives */
const policy = (directives) =>
  `<meta http-equiv="Content-Security-Policy" content="${Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')}">`;

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Replaces the one occurrence of `part`.
 * @param {string} text @param {string | RegExp} part @param {string} replacement
 */
function replaceOnce(text, part, replacement) {
  const pieces = text.split(part);
  if (pieces.length !== 2) throw new Error(`index.html must hold ${part} once`);
  return pieces.join(replacement);
}

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Puts the English words where web/views/page-text.js puts those of other languages. @param {string} html */
function withWords(html) {
  const words = /** @type {Record<string, string>} */ ({ ...page.page, ...markup });
  const attributes = /** @type {Record<string, string>} */ ({
    label: 'aria-label',
    title: 'title',
  });
  return html
    .replace(/(<[^<>]*\bdata-t="(\w+)"[^<>]*>)(?=<\/)/g, (_, tag, key) => tag + escaped(words[key]))
    .replace(
      /\bdata-t-(\w+)="(\w+)"/g,
      (all, name, key) => `${all} ${attributes[name]}="${escaped(words[key])}"`,
    );
}

/** The page's own markup, with a place for policy, style and script. */
async function template() {
  const source = await readFile(join(web, 'index.html'), 'utf8');
  const html = withWords(source.replace(/\n\s+/g, '\n')); // No element in it needs its indentation.
  return {
    /** @param {{ policy: string, style: string, script: string }} parts */
    fill(parts) {
      let page = replaceOnce(
        html,
        /<meta charset="utf-8" ?\/?>/i,
        `<meta charset="utf-8">\n${parts.policy}`,
      );
      page = replaceOnce(
        page,
        /<link rel="stylesheet" href="styles\/index\.css" ?\/?>/,
        parts.style,
      );
      return replaceOnce(page, /<script type="module" src="main\.js"><\/script>/, parts.script);
    },
  };
}

/**
 * A licence as a comment, so that it travels with the one file.
 * @param {string[]} texts
 */
const comment = (texts) =>
  `<!--\n${texts.join('\n\n').replace(/--+/g, (dashes) => '='.repeat(dashes.length))}\n-->\n`;

/** @param {string} style */
async function singleFile(style) {
  const script = await bundle('main.js', { format: 'esm', plugins: [embedded] });
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end its own element');
  const page = (await template()).fill({
    policy: policy({
      'default-src': "'none'",
      'connect-src': "'none'",
      'script-src': `${hash(script)} 'wasm-unsafe-eval'`,
      'style-src': hash(style),
      'worker-src': 'blob:',
      'img-src': 'data:',
      'base-uri': "'none'",
      'form-action': "'none'",
    }),
    style: `<style>${style}</style>`,
    script: `<script type="module">${script}</script>`,
  });
  const licences = await Promise.all(
    ['LICENSE', 'THIRD-PARTY-NOTICES'].map((name) => readFile(join(root, name), 'utf8')),
  );
  await writeFile(join(dist, 'stet.html'), page + comment(licences));
}

/** @param {string} folder @returns {Promise<string[]>} */
async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    }),
  );
  return files.flat().sort();
}

/** Is written last, since it names every other file of the site. */
async function serviceWorker() {
  const files = await filesIn(site);
  const version = createHash('sha256');
  for (const file of files) version.update(await readFile(file));
  const names = files
    .filter((file) => !file.endsWith('.bcmap'))
    .map((file) => relative(site, file).split(sep).join('/'));
  const source = await bundle('service-worker.js', {
    format: 'iife',
    define: {
      FILES: JSON.stringify(['./', ...names]),
      VERSION: JSON.stringify(version.digest('hex').slice(0, 16)),
    },
  });
  await writeFile(join(site, 'service-worker.js'), source);
}

/** What `dist/` holds of others, and what each of its files must be. */
async function accounts() {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const bill = JSON.stringify(billOfMaterials(bundles, version, lock.packages), null, 2);
  await writeFile(join(dist, 'sbom.cdx.json'), `${bill}\n`);
  /** @type {[string, Buffer][]} */
  const files = [];
  for (const file of await filesIn(dist))
    files.push([relative(dist, file).split(sep).join('/'), await readFile(file)]);
  await writeFile(join(dist, 'SHA256SUMS'), checksums(files));
}

/** @param {string} style @param {string[]} lateStyles Of LATE. */
async function hostedSite(style, lateStyles) {
  const page = (await template()).fill({
    policy: policy({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self' blob:",
      'img-src': "'self' data:",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    }),
    style: [
      '<link rel="stylesheet" href="styles.css">',
      '<link rel="manifest" href="manifest.webmanifest">',
      '<link rel="icon" href="icons/icon.svg" type="image/svg+xml">',
      '<link rel="apple-touch-icon" href="icons/icon-192.png">',
    ].join('\n'),
    script:
      '<script type="module" src="main.js"></script>\n<script type="module" src="offline.js"></script>',
  });
  await writeFile(join(site, 'index.html'), page);
  await writeFile(join(site, 'styles.css'), style);
  const main = await build({
    ...common,
    entryPoints: [join(web, 'main.js')],
    format: 'esm',
    splitting: true,
    outdir: site,
    plugins: [lateApart],
    chunkNames: 'parts/[name]-[hash]',
    write: true,
  });
  if (main.metafile) bundles['main.js'] = main.metafile;
  for (const [at, late] of LATE.entries()) {
    const define = { LATE_STYLE: JSON.stringify(lateStyles[at]) };
    const script = await bundle(`${late}/${late}.js`, { format: 'esm', define });
    await writeFile(join(site, `${late}.js`), script);
  }
  for (const [name, module] of Object.entries(PLAIN_LATE))
    await writeFile(join(site, name), await bundle(module, { format: 'esm' }));
  for (const name of ['worker.js', 'reader-worker.js', 'pdf-worker.js', 'report-worker.js'])
    await writeFile(join(site, name), await bundleWorker(name));
  await writeFile(join(site, 'offline.js'), await bundle('offline.js', { format: 'esm' }));
  for (const name of modules) await cp(join(built, name), join(site, name));
  await mkdir(join(site, 'strings'));
  for (const [code, json] of await stringFiles())
    await writeFile(join(site, 'strings', `${code}.json`), json);
  await cp(words, join(site, 'words'), { recursive: true });
  await cp(cMaps, join(site, 'cmaps'), { recursive: true });
  await cp(join(web, 'icons'), join(site, 'icons'), { recursive: true });
  await cp(join(web, 'manifest.webmanifest'), join(site, 'manifest.webmanifest'));
  for (const name of ['README.md', 'china-daily', 'every-change', 'five-versions'])
    await cp(join(root, 'examples', name), join(site, 'examples', name), { recursive: true });
  await cp(join(root, 'LICENSE'), join(site, 'LICENSE.txt'));
  await cp(join(root, 'THIRD-PARTY-NOTICES'), join(site, 'THIRD-PARTY-NOTICES.txt'));
  await serviceWorker();
}

/** Beside the element, which another page has: what stands around the page's own, and what only a page is. */
const NOT_IN_ELEMENT = ['skip', 'wordmark'];

/** A page has one main part, one head and asides of its own. @type {Record<string, string>} */
const IN_ELEMENT = { header: 'div', main: 'div', aside: 'section' };

/** The markup of index.html's element, as web/views/dom.js makes it. */
async function elementMarkup() {
  const html = withWords(await readFile(join(web, 'index.html'), 'utf8'));
  const [, body] = /<stet-compare[^>]*>([^]*)<\/stet-compare>/.exec(html) ?? [];
  return parseFragment(body).childNodes.flatMap(planOf);
}

/** @param {any} node One of parse5. @returns {any[]} A plan, a text or nothing. */
function planOf({ nodeName, value, attrs, childNodes }) {
  if (nodeName === '#text') return value.trim() === '' ? [] : [value.trim()];
  const attributes = Object.fromEntries(
    attrs.map((/** @type {any} */ each) => [each.name, each.value]),
  );
  if (NOT_IN_ELEMENT.includes(attributes.class)) return [];
  const tag = IN_ELEMENT[nodeName] ?? nodeName;
  return [{ tag, attributes, children: childNodes.flatMap(planOf) }];
}

/**
 * The page's style for an element: what asks for the size of the window asks for that of the element's (element.css), and
 * lengths are measured by the letters of the element, since those of another page's root may have any size. Dialogues
 * stand in the middle of the whole window, so theirs stays.
 * @param {string} style @param {string} dialogues
 */
function elementStyle(style, dialogues) {
  const inElement = style
    .replace(/@media (?:screen and )?(\((?:width|height|\d+px)[^{]*)\{/g, '@container stet $1{')
    .replace(/(?<=[\d.])v([hw])\b/g, 'cq$1');
  return (inElement + dialogues).replace(/(?<![\w-])(-?[\d.]+)rem\b/g, 'calc($1*var(--stet-rem))');
}

/** @param {string} style @returns {import('esbuild').Plugin} */
const element = (style) => ({
  name: 'element',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^element:/ }, ({ path }) => ({ path, namespace: 'element' }));
    onLoad({ filter: /:markup$/, namespace: 'element' }, async () => ({
      contents: JSON.stringify(await elementMarkup()),
      loader: 'json',
    }));
    onLoad({ filter: /:style$/, namespace: 'element' }, () => ({
      contents: style,
      loader: 'text',
    }));
  },
});

/** @param {string} style */
async function elementModule(style) {
  const folder = join(dist, 'element');
  await mkdir(folder);
  const script = await bundle('element/stet-compare.js', {
    format: 'esm',
    plugins: [embedded, element(style)],
  });
  const licences = '/*! Stet, MIT licence. LICENSE and THIRD-PARTY-NOTICES name all authors. */\n';
  await writeFile(join(folder, 'stet-compare.js'), licences + script);
  // A module cannot be loaded from file://. As a classic script it defines the element just the same.
  const classic = script.replace(/export\s*\{[^}]*\};?\s*$/, '');
  if (classic === script) throw new Error('The module must end with its exports');
  await writeFile(join(folder, 'stet-compare.classic.js'), `${licences}(()=>{${classic}})();\n`);
  const types = await readFile(join(web, 'element/stet-compare.d.ts'), 'utf8');
  await writeFile(
    join(folder, 'stet-compare.d.ts'),
    types.replaceAll("'../../wasm/engine.js'", "'./engine.js'"),
  );
  await cp(join(root, 'wasm/engine.d.ts'), join(folder, 'engine.d.ts'));
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES'])
    await cp(join(root, name), join(folder, `${name}.txt`));
}

await rm(dist, { recursive: true, force: true });
await mkdir(site, { recursive: true });
try {
  const styleOf = async (/** @type {string} */ name) => (await bundle(`styles/${name}.css`)).trim();
  const style = await styleOf('index');
  const lateStyles = await Promise.all(LATE.map(styleOf));
  await hostedSite(style, lateStyles);
  await singleFile(style + lateStyles.join(''));
  const [history, help, documents] = lateStyles;
  const inElement = (await styleOf('element')) + history + documents;
  await elementModule(elementStyle(inElement, help));
  await accounts();
} catch (error) {
  // esbuild has already said where and why.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exitCode = 1;
}
