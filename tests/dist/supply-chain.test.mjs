// What is shipped of others is known, allowed, named and the same each time.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { table } from '../../tools/supply-chain.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string[]} path */
const text = (...path) => readFileSync(join(ROOT, ...path), 'utf8');

/** @type {ReturnType<typeof import('../../tools/supply-chain.mjs').billOfMaterials>} */
const bill = JSON.parse(text('dist/sbom.cdx.json'));
/** @type {Record<string, any>} */
const lock = JSON.parse(text('package-lock.json')).packages;

/** They ask for no more than their notice. */
const SHIPPED = [
  'Apache-2.0',
  'Apache-2.0 WITH LLVM-exception',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unicode-DFS-2016',
];
/** Those and what may work on the project without being part of it. */
const USED = [
  ...SHIPPED,
  '(MIT OR CC0-1.0)',
  '0BSD',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'MPL-2.0',
  'Python-2.0',
];

test('every package has an exact version, a checksum and a licence that is allowed', () => {
  const { dependencies, devDependencies } = lock[''];
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
  for (const [path, { integrity, license }] of Object.entries(lock).slice(1)) {
    assert.match(integrity, /^sha512-/, path);
    assert.ok(USED.includes(license), `${path}: ${license}`);
  }
});

test('the bill of materials is CycloneDX, and names what package-lock.json does', () => {
  assert.equal(bill.bomFormat, 'CycloneDX');
  assert.match(bill.specVersion, /^1\.\d$/);
  assert.equal(bill.version, 1);
  const refs = bill.components.map((component) => component['bom-ref']);
  assert.equal(new Set(refs).size, refs.length, 'a reference is unique');
  for (const { type, name, version, purl, licenses, hashes } of bill.components) {
    assert.ok(type === 'library' && name);
    const [given] = licenses;
    assert.ok(SHIPPED.includes(given.license?.id ?? given.expression ?? ''), name);
    if (!purl) continue;
    const known = Object.entries(lock).find(
      ([path, locked]) =>
        path.endsWith(`node_modules/${name}`) && locked.version === version && !locked.dev,
    );
    assert.ok(known, `${name} ${version}`);
    assert.equal(hashes && hashes[0].content.length, 128);
  }
  for (const { ref, dependsOn } of bill.dependencies)
    for (const needed of [ref, ...dependsOn]) assert.ok(needed && refs.includes(needed), needed);
});

test('docs/shipped.md is the bill of materials', () => {
  assert.equal(text('docs/shipped.md'), table(bill), 'make it anew: node tools/supply-chain.mjs');
});

test('what is named beside the packages has the version that is there', () => {
  const version = (/** @type {string} */ name) =>
    bill.components.find((component) => component.name === name)?.version ?? '';
  const unicode = /Database (\S+)\. Do not/.exec(text('core/src/unicode/tables.cpp'))?.[1];
  assert.equal(version('Unicode Character Database'), `${unicode}.0`);
  assert.ok(text('dist/site/pdf-worker.js').includes(`"${version('core-js')}"`));
  const { stdout } = spawnSync('em++', ['--version'], { encoding: 'utf8' });
  assert.ok(stdout.split(/\s+/).includes(version('Emscripten')), stdout);
});

test('the notices hold every copyright of what is shipped', () => {
  const oneLine = (/** @type {string} */ lines) => lines.replace(/\s+/g, ' ').trim();
  const notices = oneLine(text('THIRD-PARTY-NOTICES'));
  for (const path of Object.keys(lock)) {
    const { version } = lock[path];
    const name = path.replace(/.*node_modules\//, '');
    if (!bill.components.some((part) => part.purl && part.name === name && part.version === version))
      continue;
    const licence = readdirSync(join(ROOT, path)).find((file) => /^licen[cs]e/i.test(file));
    const lines = licence ? text(path, licence).split('\n').slice(0, 12) : [];
    for (const line of lines.filter((each) => /^\s*copyright /i.test(each)))
      assert.ok(notices.includes(oneLine(line)), `${path}: ${line}`);
    assert.ok(notices.includes(name.replace('@mozilla/r', 'R').replace('pdfjs-dist', 'PDF.js')), name);
  }
  for (const { name, purl } of bill.components)
    if (!purl) assert.ok(notices.includes(name.replace(/ of .*/, '')), name);
  assert.match(notices, /© China Daily/);
  assert.ok(text('dist/stet.html').includes('© China Daily'), 'the single file has the story too');
});

/** @param {string} sums @returns {Map<string, string>} */
const sumsIn = (sums) =>
  new Map(
    sums
      .trimEnd()
      .split('\n')
      .map((line) => /** @type {[string, string]} */ (line.split('  ').reverse())),
  );

test('SHA256SUMS has every file, and each is what it says', () => {
  const sums = sumsIn(text('dist/SHA256SUMS'));
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.path, entry.name).slice(join(ROOT, 'dist/').length));
  assert.deepEqual([...sums.keys()].sort(), files.filter((name) => name !== 'SHA256SUMS').sort());
  for (const [name, sum] of sums) {
    const content = readFileSync(join(ROOT, 'dist', name));
    assert.equal(createHash('sha256').update(content).digest('hex'), sum, name);
  }
});

test('the same source in another folder gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-again-'));
  try {
    for (const name of ['documents', 'examples', 'model', 'reports', 'strings', 'wasm', 'web'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES', 'package.json', 'package-lock.json', 'tsconfig.json'])
      cpSync(join(ROOT, name), join(folder, name));
    cpSync(join(ROOT, 'build/wasm/words'), join(folder, 'build/wasm/words'), { recursive: true });
    for (const name of ['stet.wasm', 'stet-history.wasm'])
      cpSync(join(ROOT, 'build/wasm', name), join(folder, 'build/wasm', name));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const made = spawnSync(process.execPath, [join(ROOT, 'tools/build-dist.mjs'), folder], {
      encoding: 'utf8',
    });
    assert.equal(made.status, 0, made.stderr);
    const sums = readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8');
    const [again, here] = [sumsIn(sums), sumsIn(text('dist/SHA256SUMS'))];
    for (const name of new Set([...again.keys(), ...here.keys()]))
      if (!name.startsWith('npm/')) assert.equal(again.get(name), here.get(name), name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
