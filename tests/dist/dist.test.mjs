// Checks the files of dist/: sizes, markup, policy, licences. tests/browser/ opens them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/** @param {string} path */
const bytes = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url));
/** @param {string} path */
const text = (path) => bytes(path).toString('utf8');

/** @param {Buffer | string} content */
const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })
    .length;

/** The page's own code: without the engine, what else is packed, the stories and the licences. @param {string} page @param {string[]} engine */
function ownCode(page, engine) {
  const without = (/** @type {string} */ text, /** @type {string[]} */ parts) =>
    parts.reduce((rest, part) => rest.replace(part, ''), text);
  const stories = ['china-daily', 'every-change'].flatMap((story) =>
    ['earlier', 'later'].map((name) =>
      readFileSync(new URL(`../../examples/${story}/${name}.txt`, import.meta.url), 'utf8'),
    ),
  );
  for (const part of [...engine, ...stories]) assert.ok(page.includes(part), 'the page carries it');
  const withoutEngine = without(page, [...engine, ...stories]);
  const packed = withoutEngine.match(/[A-Za-z\d+/=]{20000,}/g) ?? [];
  return { packed, code: without(withoutEngine, packed).replace(/<!--\n[^]*?-->\n/, '') };
}

test('the engine takes at most 140 kB of a download, the page without it, the readers and other languages 60 kB', (t) => {
  const wasm = bytes('site/stet.wasm');
  const words = readdirSync(new URL('../../dist/site/words/', import.meta.url)).map((name) =>
    bytes(`site/words/${name}`),
  );
  const page = text('stet.html');
  const deflated = words.map((file) => deflateRawSync(file, { level: 9 }));
  const engine = [wasm, ...deflated].map((file) => file.toString('base64'));
  const { packed, code } = ownCode(page, engine);
  const engineSize = brotli(wasm) + Math.max(...words.map(brotli));
  const english = readdirSync(new URL('../../dist/site/parts/', import.meta.url)).filter(
    (name) => !name.startsWith('de-'),
  );
  const files = ['index.html', 'styles.css', 'main.js', ...english.map((name) => `parts/${name}`)];
  const pageSize = files.reduce((sum, name) => sum + brotli(bytes(`site/${name}`)), 0);
  const readersSize = packed.join('').length;
  t.diagnostic(`stet.wasm and a language: ${engineSize} bytes in Brotli, the page: ${pageSize}, as one file ${brotli(code)}`);
  t.diagnostic(`the readers ${readersSize} bytes, the whole file ${Buffer.byteLength(page)}`);
  assert.ok(engineSize <= 140_000, `stet.wasm and the words of a language: ${engineSize} bytes`);
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
