// The npm package as others get it: installed from its tarball into an empty project, without a network, and used there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { launchChromium } from '../browser/support/chromium.mjs';
import { serve } from '../support/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'stet-package-'));
const installed = join(project, 'node_modules/stet');

/** Answers with what a comparison finds, in whatever the engine runs. */
const USE = `load().then((engine) => engine.compare('It cost 3 million.', 'It cost 4 million.').findings[0].kind)`;
const ANSWER = 'figure-changed';

/** @param {string} name @param {string} content */
const put = (name, content) => writeFileSync(join(project, name), content);

/** @param {string} command @param {string[]} args @param {string} [input] */
const run = (command, args, input) =>
  execFileSync(command, args, {
    ...{ cwd: project, input, encoding: 'utf8' },
    env: { ...process.env, LC_ALL: 'C' },
  });

before(() => {
  put('package.json', '{ "name": "empty", "private": true, "type": "module" }');
  const tarball = join(root, 'dist/npm', `stet-${version}.tgz`);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
});

after(() => rmSync(project, { recursive: true }));

test('it depends on nothing, and carries README, licence and notices', () => {
  assert.deepEqual(
    readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['stet'],
  );
  for (const name of ['README.md', 'LICENSE', 'THIRD-PARTY-NOTICES', 'man/stet.1'])
    assert.ok(existsSync(join(installed, name)), name);
});

test('nothing is in it that nothing uses', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const code = readdirSync(join(installed, 'dist')).filter((name) =>
    /\.(?:c|m)?(?:js|ts)$/.test(name),
  );
  const sources = code.map((name) => readFileSync(join(installed, 'dist', name), 'utf8'));
  const text = [JSON.stringify([manifest.exports, manifest.bin]), ...sources].join('\n');
  assert.deepEqual(
    code.filter(
      (name) =>
        !text.includes(`/${name}`) && !text.includes(`"${name}"`) && !name.startsWith('engine.d.'),
    ),
    [],
  );
  for (const path of JSON.stringify(manifest.exports).matchAll(
    /"\.\/((?:dist|schemas|element)\/[^"*]+)"/g,
  ))
    assert.ok(existsSync(join(installed, path[1])), path[1]);
});

test('Node imports it and requires it', () => {
  put('use.mjs', `import { load } from 'stet'; console.log(await ${USE});`);
  put('use.cjs', `const { load } = require('stet'); ${USE}.then(console.log);`);
  for (const name of ['use.mjs', 'use.cjs']) assert.equal(run('node', [name]).trim(), ANSWER, name);
});

test('documents become reports, under Node', () => {
  cpSync(join(root, 'tests/documents/story'), join(project, 'story'), { recursive: true });
  put(
    'report.mjs',
    `import { readFile } from 'node:fs/promises';
import { load } from 'stet';
import { historyReport } from 'stet/history';
import { readDocument, problemText, DocumentProblem } from 'stet/readers';
import { FORMATS, report } from 'stet/reports';
const read = async (name) => readDocument(await readFile(name), { name });
const docx = await read('story/story.docx');
const pdf = await read('story/story.pdf');
const engine = await load();
const comparison = engine.compare(docx.article, pdf.article);
const sizes = [];
for (const format of FORMATS) {
  const { content } = await report(comparison, format, { before: docx, after: pdf, language: 'de' });
  sizes.push([format, typeof content === 'string' ? content : String.fromCharCode(...content.slice(0, 2))]);
}
const history = await historyReport(engine.history([docx.article, pdf.article]), 'text', { language: 'fr' });
const broken = await readDocument(new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), { name: 'a.png' }).catch((error) => error);
const sentence = broken instanceof DocumentProblem && (await problemText(broken, 'a.png', 'it'));
console.log(JSON.stringify({ reports: Object.fromEntries(sizes), history, sentence }));`,
  );
  const { reports, history, sentence } = JSON.parse(run('node', ['report.mjs']));
  assert.equal(reports.docx, 'PK');
  assert.match(reports.html, /lang="de"/);
  assert.equal(JSON.parse(reports.json).about.stet, version);
  assert.match(history, /Historique/);
  assert.match(sentence, /a\.png/);
});

test('the command runs from node_modules/.bin', () => {
  const bin = join(project, 'node_modules/.bin/stet');
  assert.equal(run(bin, ['--version']), `stet ${version}\n`);
  const line = JSON.stringify({ id: 1, before: 'a', after: 'a' });
  const answer = JSON.parse(run(bin, ['batch', '--jobs', '2', '--fields', 'summary'], `${line}\n`));
  assert.equal(answer.summary.verdict, 'identical');
  assert.match(run(bin, ['completion', 'bash']), /complete .* stet$/m);
  assert.equal(
    run(bin, ['story/story.pdf', 'story/story.pdf', '--format', 'critic']).includes('{++'),
    false,
  );
});

test('TypeScript finds its types in every kind of module', () => {
  const use = `import { load, type Comparison } from 'stet';
export const result: Promise<Comparison> = load().then((engine) => engine.compare('a', 'b'));
// @ts-expect-error A number is no text.
load().then((engine) => engine.compare(1, 'b'));\n`;
  const rest = `import { readDocument } from 'stet/readers';
import { report, type ReportFormat } from 'stet/reports';
import { historyReport } from 'stet/history';
const format: ReportFormat = 'html';
export const all = [readDocument, report, historyReport, format];
declare const document: Awaited<ReturnType<typeof readDocument>>;
export const made = load().then((engine) => report(engine.compare(document.article, 'b'), format, { before: document }));\n`;
  put('use.mts', use + rest);
  put('use.cts', use);
  const { ModuleKind, ModuleResolutionKind } = ts;
  const kinds = [
    { module: ModuleKind.Node16, names: ['use.mts', 'use.cts'] },
    {
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      names: ['use.mts'],
    },
  ];
  for (const { names, ...kind } of kinds) {
    const options = {
      ...kind,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      types: [],
      skipDefaultLibCheck: true,
    };
    const program = ts.createProgram(
      names.map((name) => join(project, name)),
      options,
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    assert.deepEqual(problems, []);
  }
});

test('a bundler drops what is imported and not used', async () => {
  const contents =
    "import 'stet'; import 'stet/readers'; import 'stet/reports'; import 'stet/history';";
  const stdin = { contents, resolveDir: project };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'silent',
  });
  assert.equal(outputFiles[0].text, '');
});

test('a page uses it through Vite, webpack, a script tag and no bundler at all', async (t) => {
  const tell = `${USE}.then((kind) => (document.title = kind), (error) => (document.title = String(error)));`;
  put('main.js', `import { load } from 'stet';\n${tell}`);
  await bundleWithWebpack();
  if (Number(process.versions.node.split('.')[0]) >= 20) {
    await bundleWithVite();
  } else t.diagnostic('Vite needs Node 20');
  put(
    'plain.html',
    `<script type="importmap">{"imports":{"stet":"./node_modules/stet/dist/web.js"}}</script><script type="module" src="main.js"></script>`,
  );
  put(
    'script.html',
    `<script src="node_modules/stet/dist/stet.global.js"></script><script>const { load } = Stet; ${tell}</script>`,
  );
  const browser = await launchChromium();
  const server = await serve(project);
  try {
    const page = await browser.newPage();
    const addresses = ['webpack/index.html', 'vite/index.html', 'plain.html', 'script.html']
      .filter((name) => existsSync(join(project, name)))
      .map((name) => server.url + name);
    for (const address of [...addresses, `file://${project}/script.html`]) {
      await page.goto(address);
      await page.waitForFunction(() => document.title !== '', null, { timeout: 60_000 });
      assert.equal(await page.title(), ANSWER, address);
    }
  } finally {
    await server.close();
    await browser.close();
  }
});

/** Of this folder's own packages, which are not there for whoever checks types. @param {string} name */
const bundler = (name) => import(name);

async function bundleWithWebpack() {
  const { default: webpack } = await bundler('webpack');
  const stats = await new Promise((resolve, reject) =>
    webpack(
      {
        context: project,
        entry: './main.js',
        mode: 'production',
        devtool: false,
        performance: false,
        output: { path: join(project, 'webpack'), filename: 'main.js' },
      },
      (/** @type {unknown} */ error, /** @type {unknown} */ result) =>
        error ? reject(error) : resolve(result),
    ),
  );
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([errors, warnings], [[], []]);
  put('webpack/index.html', '<script src="main.js"></script>');
}

async function bundleWithVite() {
  const { build: vite } = await bundler('vite');
  put('index.html', '<script type="module" src="/main.js"></script>');
  await vite({
    root: project,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'vite' },
  });
}
