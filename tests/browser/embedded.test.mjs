// The app twice in one document, each in a shadow root of its own: nothing in it may reach beyond the root that it is given.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageParts } from '../support/page.mjs';
import { openChromium } from './support/chromium.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BODY =
  /<body>(.*)<\/body>/s.exec(readFileSync(`${ROOT}dist/site/index.html`, 'utf8'))?.[1] ?? '';

/** Makes `mount(host, body, wasm, words, parts)`, which puts an app into a host. Keys and drops are heard on the host alone. */
const SCRIPT = `
  import { createApp } from './web/app.js';
  import { CompareClient } from './web/compare-client.js';
  import { windowEnvironment } from './web/environment.js';
  globalThis.mount = (host, body, wasm, words, parts) => {
    const root = document.createElement('div');
    root.innerHTML = body;
    host.attachShadow({ mode: 'open' }).append(root);
    const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const client = new CompareClient(async () => ({
      script: '',
      module: await WebAssembly.compile(bytesOf(wasm)),
      loadWords: async () => bytesOf(words),
    }));
    let hash = '';
    const environment = {
      ...windowEnvironment(),
      listen: (type, listener) => host.addEventListener(type, listener),
      hash: { read: () => hash, write: (next) => (hash = next) },
      preferences: { read: () => ({}), write() {} },
      loadParts: async () => parts,
    };
    host.app = createApp(root, environment, client, async () => ({}));
  };
`;

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
before(async () => {
  driver = await openChromium();
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const [wasm, words] = ['stet.wasm', 'words/en.bin'].map((name) =>
    readFileSync(`${ROOT}build/wasm/${name}`, 'base64'),
  );
  await driver.page.setContent('<div id="one"></div><div id="two"></div>');
  await driver.page.addScriptTag({ content: outputFiles[0].text });
  await driver.page.evaluate(
    ({ body, wasm, words, parts }) => {
      for (const id of ['one', 'two'])
        /** @type {any} */ (globalThis).mount(
          document.getElementById(id),
          body,
          wasm,
          words,
          parts,
        );
    },
    { body: BODY, wasm, words, parts: await languageParts('de') },
  );
});
after(() => driver.close());

/** @param {string} host @param {string} selector */
const inside = (host, selector) => driver.page.locator(`#${host} ${selector}`);

/** The label of the focused element of a host's shadow root. @param {string} host */
const focused = (host) =>
  driver.evaluate(
    (id) =>
      document.getElementById(id)?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null,
    host,
  );

test('two apps compare, step, decide and edit, each for itself', async () => {
  for (const [host, day] of [
    ['one', 'Friday'],
    ['two', 'Sunday'],
  ]) {
    await inside(host, '#text-before').fill('The vote was on Tuesday.\n\nNobody came to the hall.');
    await inside(host, '#text-after').fill(`The vote was on ${day}.\n\nNobody came to the hall.`);
    await inside(host, '#rows ins').waitFor();
    assert.equal(await inside(host, '#rows ins').innerText(), day);
    await inside(host, 'button.edit').click();
  }
  await inside('one', '[data-row="1"]').click();
  await driver.press('p');
  assert.equal(await focused('one'), 'Paragraph 1, edited, 1 edit');
  await driver.press('r');
  assert.match(await inside('one', '.tally').innerText(), /1 of 1 decided/);
  assert.equal(await inside('two', '.tally').isVisible(), false);
  assert.equal(await inside('two', '.row.is-current').count(), 0);

  await driver.press('e');
  await driver.page.keyboard.type(' So it was.');
  await driver.press('Enter');
  await inside('one', '#rows .text').filter({ hasText: 'So it was.' }).waitFor();
  assert.equal(await focused('one'), 'Paragraph 1, edited, 2 edits');

  await inside('two', 'button.help').click();
  await inside('two', '#language').selectOption('de');
  await driver.press('Escape');
  await inside('two', '#bar .help').filter({ hasText: 'Hilfe' }).waitFor();
  assert.equal(await inside('one', '#bar .help').innerText(), 'Help');
  assert.deepEqual(
    await driver.evaluate(() => [document.body.className, document.documentElement.lang]),
    ['', ''],
  );
});
