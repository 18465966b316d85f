// Checks the files of dist/: sizes, markup, policy, licences. tests/browser/ opens them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/** @param {string} path */
const bytes = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url));
/** @param {string} path */
const text = (path) => bytes(path).toString('utf8');

/** @param {Buffer | string} content */
const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })
    .length;

/** What is deflated, in Base64. @param {string} script */
const packedIn = (script) => script.split(/[^A-Za-z\d+/=]+/).filter(({ length }) => length >= 20_000);

/** The page's own code: without the engine, what else is packed, the stories and the licences. @param {string} page @param {string[]} engine */
function ownCode(page, engine) {
  const without = (/** @type {string} */ text, /** @type {string[]} */ parts) =>
    parts.reduce((rest, part) => rest.replace(part, ''), text);
  const stories = ['china-daily', 'every-change', 'five-versions'].flatMap((story) => {
    const folder = new URL(`../../examples/${story}/`, import.meta.url);
    return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  });
  for (const part of [...engine, ...stories]) assert.ok(page.includes(part), 'the page carries it');
  const withoutEngine = without(page, [...engine, ...stories]);
  const packed = packedIn(withoutEngine);
  return { packed, code: without(withoutEngine, packed).replace(/<!--\n[^]*?-->\n/, '') };
}

test('the engine takes at most 125 kB of a download, a language 4, the page without them, the readers and other languages 60', (t) => {
  const wasm = bytes('site/stet.wasm');
  const words = readdirSync(new URL('../../dist/site/words/', import.meta.url)).map((name) =>
    bytes(`site/words/${name}`),
  );
  const page = text('stet.html');
  const engine = words.map((file) => file.toString('base64'));
  const { packed, code } = ownCode(page, engine);
  const engineSize = brotli(wasm);
  const wordsSize = Math.max(...words.map(brotli));
  const files = ['index.html', 'styles.css', 'main.js'];
  const pageSize = files.reduce((sum, name) => sum + brotli(bytes(`site/${name}`)), 0);
  const readersSize = packed.join('').length;
  t.diagnostic(`stet.wasm: ${engineSize} bytes in Brotli, a language: ${wordsSize}, the page: ${pageSize}, as one file ${brotli(code)}`);
  t.diagnostic(`the engine and the readers ${readersSize} bytes, the whole file ${Buffer.byteLength(page)}`);
  assert.ok(engineSize <= 125_000, `stet.wasm: ${engineSize} bytes`);
  assert.ok(wordsSize <= 4_000, `the words of a language: ${wordsSize} bytes`);
  assert.ok(pageSize <= 60_000, `stet.html without it: ${pageSize} bytes`);
  assert.ok(Buffer.byteLength(page) <= 2_000_000, 'one file of at most 2 MB');
});

for (const page of ['stet.html', 'site/index.html']) {
  test(`${page} is valid HTML`, async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const file = fileURLToPath(new URL(`../../dist/${page}`, import.meta.url));
    const { results } = await validator.validateFile(file);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
    );
    assert.deepEqual(messages, []);
  });

  test(`${page} states its policy before anything that it governs`, () => {
    const html = text(page);
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    assert.ok(policy > 0);
    const governed = /<(?:script|style|link|img)\b/.exec(html);
    assert.ok(governed && policy < governed.index);
    assert.match(html, /content="default-src 'none'; /);
    assert.doesNotMatch(html, /unsafe-inline|'unsafe-eval'/);
  });
}

test('the element is a module of at most 2 MB that loads nothing and makes no code of texts', () => {
  const module = text('element/stet-compare.js');
  assert.ok(Buffer.byteLength(module) <= 2_000_000, `${Buffer.byteLength(module)} bytes`);
  const own = packedIn(module).reduce((rest, part) => rest.replace(part, ''), module);
  const [found] = own.match(/\bfetch\(|\bimport\s*\(|\bimport\s*"|XMLHttpRequest|new Function|\beval\(/) ?? [];
  assert.equal(found, undefined);
  assert.ok(!own.includes('China Daily'), 'no story of somebody else');
  const types = text('element/stet-compare.d.ts');
  for (const [, path] of types.matchAll(/from '(.+)'/g))
    assert.ok(text(`element/${path.replace('.js', '.d.ts')}`), path);
});

test('the single file names nothing outside itself', () => {
  const markup = text('stet.html').replace(/<(script|style)\b.*?<\/\1>|<!--.*?-->/gs, '');
  assert.doesNotMatch(markup, /\b(?:src|srcset|href|action)\s*=\s*["']?(?![#"'])/);
});

test('licences travel with both', () => {
  for (const name of ['Tatsuhiko Kubo', 'Niels Lohmann', 'Unicode, Inc.', 'Stet contributors']) {
    assert.ok(text('stet.html').includes(name), name);
    assert.ok((text('site/THIRD-PARTY-NOTICES.txt') + text('site/LICENSE.txt')).includes(name), name);
  }
});
