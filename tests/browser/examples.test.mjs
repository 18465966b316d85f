// The examples of the element, each as its README says, in Chromium.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { start } from '../../examples/element/cms/server.mjs';
import { serve } from '../support/serve.mjs';
import { openChromium } from './support/chromium.mjs';

const EXAMPLES = new URL('../../examples/element/', import.meta.url);

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
/** What the console said, which is nothing. @type {string[]} */
const said = [];
before(async () => {
  driver = await openChromium();
  driver.page.on('console', (message) => said.push(message.text()));
  driver.page.on('pageerror', (error) => said.push(String(error)));
});
after(() => driver.close());

test('plain HTML, from a folder', async () => {
  const { page } = driver;
  await driver.open(new URL('plain/index.html', EXAMPLES).href);
  await page.locator('#summary').filter({ hasText: 'Verdict: substantive' }).waitFor();
  await driver.click('#next');
  await driver.click('#reject');
  assert.match(await page.locator('#final').innerText(), /for 12 months[^]*We cannot wait/);
  const accent = await page
    .locator('stet-compare .list')
    .evaluate((list) => getComputedStyle(list).getPropertyValue('--accent'));
  assert.match(accent, /00539b/);
  assert.deepEqual(said, []);
});

test('React sets its properties, hears its events and calls its methods', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-react-'));
  const source = fileURLToPath(new URL('react', EXAMPLES));
  cpSync(source, folder, { recursive: true });
  await build({
    entryPoints: [join(source, 'app.jsx')],
    outfile: join(folder, 'bundle.js'),
    ...{ bundle: true, format: 'esm', jsx: 'automatic', minify: true, logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const server = await serve(folder);
  try {
    const { page } = driver;
    await driver.open(server.url);
    await page.locator('stet-compare .row ins').first().waitFor();
    await driver.click('#next');
    await driver.click('#reject');
    await page.locator('#count').filter({ hasText: '1 decided' }).waitFor();
    await driver.click('#take');
    await page.locator('stet-compare #rows').filter({ hasNotText: 'Friday' }).waitFor();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

test('a desk shows two stored revisions and gets back what was decided', async () => {
  const desk = await start();
  try {
    const { page } = driver;
    said.length = 0;
    await driver.open(desk.url);
    await page.locator('stet-compare .row ins').first().waitFor();
    await page.locator('stet-compare .row.is-edited').last().click();
    await driver.press('r');
    await driver.click('#save');
    await page.locator('#said').filter({ hasText: 'Saved.' }).waitFor();
    const [{ text, decisions }] = desk.saved;
    assert.match(text, /for 14 months[^]*“We will not wait,” said the mayor\./);
    assert.ok(decisions.every((/** @type {any} */ each) => each.decision === 'rejected'));
    assert.deepEqual(
      said.filter((words) => !words.includes('favicon')),
      [],
    );
  } finally {
    desk.close();
  }
});
