// dist/site/ over HTTP: what it requests, and whether it works without a network after the first visit.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pdf } from '../documents/support.mjs';
import { serve } from '../support/serve.mjs';
import { openChromium } from './support/chromium.mjs';
import { pause, waitFor } from './support/driver.mjs';
import { leaks } from './support/leaks.mjs';
import { choose, openExample } from './support/scenario.mjs';

const SITE = fileURLToPath(new URL('../../dist/site', import.meta.url));

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {string} */
let folder;
/** @type {string[]} */
let asked = [];

before(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stet-site-')), 'site');
});
after(() => rmSync(join(folder, '..'), { recursive: true }));

beforeEach(async () => {
  asked = [];
  cpSync(SITE, folder, { recursive: true });
  driver = await openChromium();
  server = await serve(folder, { seen: (path) => asked.push(path) });
});
afterEach(async () => {
  await driver.close();
  await server.close();
});

const cacheNames = () => driver.evaluate(() => caches.keys());

const stored = () => driver.evaluate(async () => void (await navigator.serviceWorker.ready));

test('the hosted page asks for its own files and nothing else', async () => {
  /** @type {string[]} */
  const requests = [];
  driver.page.on('request', (request) => requests.push(request.url()));
  await openExample(driver, server.url);
  await stored();
  for (const url of requests)
    assert.ok(url.startsWith(server.url) || /^(blob|data):/.test(url), url);
  for (const path of asked) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    assert.doesNotThrow(() => readFileSync(folder + file), path);
  }
  assert.deepEqual(await leaks(driver), { left: [], seen: [] });
});

/** The headers that SECURITY.md gives to a host. */
function headersForAHost() {
  const text = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
  const block = /```\n(Content-Security-Policy: .*?)```/s.exec(text)?.[1] ?? '';
  return Object.fromEntries(
    block
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/s)),
  );
}

/** Opens the example and a long pair, as the worker compares it. @param {string} url */
async function compareShortAndLong(url) {
  await openExample(driver, url);
  await driver.page.setInputFiles(
    '[data-side="before"] input',
    ['earlier', 'later'].map((word) => ({
      name: `${word}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`The ${word} one of two long texts.\n\n`.repeat(2000)),
    })),
  );
  await waitFor(driver, 'rows', () =>
    /later/.test(document.querySelector('#rows ins')?.textContent ?? ''),
  );
}

test('it does all it does under the headers that SECURITY.md gives to a host', async () => {
  await server.close();
  const headers = headersForAHost();
  assert.ok(Object.keys(headers).length > 6);
  server = await serve(folder, { headers: () => headers });
  /** @type {string[]} */
  const refused = [];
  driver.page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await compareShortAndLong(server.url);
  await stored();
  assert.equal(await driver.evaluate(() => crossOriginIsolated), true);
  await driver.press('?');
  await driver.page.waitForSelector('#keep');
  await driver.page.setInputFiles('[data-side="after"] input', {
    name: 'a.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<!doctype html><article><h1>Two</h1><p>The later one.</p></article>'),
  });
  await waitFor(driver, 'the page that was read', () =>
    /Two/.test(document.querySelector('#rows')?.textContent ?? ''),
  );
  assert.deepEqual(refused, []);
});

test('it works in a folder of a host, and where only pages and scripts have their types', async () => {
  await server.close();
  const known = /\.(?:html|js|css)$|\/$/;
  server = await serve(join(folder, '..'), {
    seen: (path) => asked.push(path),
    headers: (path) =>
      /** @type {Record<string, string>} */ (
        known.test(path) ? {} : { 'Content-Type': 'text/plain' }
      ),
  });
  await compareShortAndLong(`${server.url}site/`);
  await stored();
  for (const path of asked) assert.match(path, /^\/site\//);
});

test('an East Asian PDF is read by character maps, which are asked for when it is', async () => {
  await driver.open(server.url);
  await stored();
  assert.ok(!asked.some((path) => path.endsWith('.bcmap')));
  await driver.page.setInputFiles('[data-side="before"] input', {
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdf('65B0534E793E', 'UniGB-UCS2-H', 'GB1')),
  });
  const text = await waitFor(driver, 'the text', () => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before'));
    return area.value;
  });
  assert.equal(text, '新华社');
  assert.ok(asked.includes('/cmaps/UniGB-UCS2-H.bcmap'));
});

test('what a history needs is asked for with the third version, and looks as it should', async () => {
  await openExample(driver, server.url);
  const late = ['/history.js', '/stet-history.wasm'];
  // The service worker asks for every file.
  const requests = () =>
    driver.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const isAsked = async (/** @type {string} */ path) =>
    (await requests()).some((url) => url.endsWith(path));
  for (const path of late) assert.equal(await isAsked(path), false, path);
  await driver.open('about:blank');
  await driver.open(`${server.url}#example=five-versions`);
  await driver.page.waitForSelector('.version:nth-child(5) .size');
  for (const path of late) assert.equal(await isAsked(path), true, path);
  const display = await driver.evaluate(
    () => getComputedStyle(/** @type {Element} */ (document.querySelector('.strip'))).display,
  );
  assert.equal(display, 'grid');
});

/** Opens files as if they were dropped on the page. @param {Record<string, string>} contents */
const drop = (contents) =>
  driver.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
  }, Object.entries(contents));

const sentences = () =>
  driver.evaluate(() =>
    [...document.querySelectorAll('.problem:not([hidden]) span')].map((each) => each.textContent),
  );

/** @param {string} what @param {() => Promise<boolean>} isThere */
async function until(what, isThere) {
  for (let tries = 0; !(await isThere()); tries++) {
    if (tries > 200) throw new Error(`Waited in vain: ${what}`);
    await pause(50);
  }
}

/** Does something while a file is missing, and again once it is back. @param {string} file @param {() => Promise<unknown>} act @param {() => Promise<boolean>} isDone */
async function failsThenWorks(file, act, isDone) {
  const away = join(folder, '..', 'away');
  renameSync(join(folder, file), away);
  await act();
  await until(`what is said of ${file}`, async () =>
    (await sentences()).some((said) => said?.startsWith('A part of Stet could not be loaded. ')),
  );
  assert.equal(await isDone(), false, file);
  await driver.evaluate(() =>
    /** @type {HTMLElement | null} */ (document.querySelector('.problem button'))?.click(),
  );
  renameSync(away, join(folder, file));
  await act();
  await until(file, isDone);
}

/** Two pages that a reader must read, and that are compared with the words of their language. */
const chooseFrench = () => {
  const page = (/** @type {string} */ time) =>
    `<!doctype html><article><h1>Le pont</h1><p>Le pont est fermé depuis hier, a dit la maire, et il le sera pour ${time}.</p></article>`;
  return choose(driver, 'before', { 'a.html': page('un an'), 'b.html': page('deux ans') });
};

test('what cannot be loaded is said, nothing is lost, and it is asked for again the next time', async () => {
  rmSync(join(folder, 'service-worker.js')); // It would have stored all of it.
  await driver.open(server.url);
  const { page } = driver;
  const shows = (/** @type {string} */ selector) => async () =>
    (await page.locator(selector).count()) > 0;
  const example = () => page.click('button.example');
  await failsThenWorks('examples/china-daily/later.txt', example, shows('#rows .row'));
  await failsThenWorks('help.js', () => driver.press('?'), shows('#help[open]'));
  // Firefox asks for a module that failed under no address again.
  assert.equal(asked.filter((path) => path === '/help.js').length, 3);
  const inHelp = (/** @type {() => Promise<unknown>} */ act) => async () => {
    if (!(await shows('#help[open]')())) await driver.press('?');
    await act();
  };
  await failsThenWorks(
    'database.js',
    inHelp(() => page.click('#keep')),
    shows('#forget'),
  );
  await page.click('#forget');
  const german = inHelp(() => page.selectOption('#language', 'de'));
  await failsThenWorks('strings/de.json', german, shows('html[lang="de"]'));
  await page.selectOption('#language', 'en');
  await driver.press('Escape');

  const list = () => page.click('#bar .list');
  await failsThenWorks('change-list.js', list, shows('#changes li'));

  let saved = '';
  page.on('download', (download) => (saved = download.suggestedFilename()));
  for (const [file, name] of [
    ['reports.js', 'changes.csv'],
    ['report-worker.js', 'report.html'],
  ]) {
    const save = async () => {
      await driver.press('s');
      await page.click(`#exports button:has-text("${name}")`);
    };
    await failsThenWorks(file, save, async () => saved.endsWith(name));
  }

  const offered = () => drop({ 'third.txt': 'A third version.' });
  await failsThenWorks('look.js', offered, shows('.offer button'));
  const add = () => page.click('.offer button');
  await failsThenWorks('history.js', add, shows('.version:nth-child(3)'));
  await page.waitForSelector('.version:nth-child(3) .size');
  for (const [file, seen] of [
    ['reader-worker.js', '#rows .row'],
    ['words/fr.bin', '#rows .row'],
    ['documents.js', '.document:not([hidden])'],
  ]) {
    await page.reload();
    await failsThenWorks(file, chooseFrench, shows(seen));
  }
});

test('it can be installed: the manifest names icons that are there', async () => {
  await driver.open(server.url);
  const manifest = await driver.evaluate(async () => {
    const link = document.querySelector('link[rel="manifest"]');
    return (await fetch(/** @type {HTMLLinkElement} */ (link).href)).json();
  });
  assert.equal(manifest.start_url, './');
  assert.ok(manifest.icons.length > 1);
  for (const { src } of manifest.icons) assert.doesNotThrow(() => readFileSync(join(folder, src)));
});

test('after the first visit it works without a network', async () => {
  await driver.open(server.url);
  await stored();
  await server.close();
  await openExample(driver, server.url);
  assert.ok(await driver.evaluate(() => document.querySelectorAll('#rows ins').length));
});

test('a new version takes over once the old one is closed, and leaves nothing of it', async () => {
  await driver.open(server.url);
  await stored();
  const [old] = await cacheNames();
  const worker = join(folder, 'service-worker.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/[0-9a-f]{16}/, 'new0version0new0'));
  const main = join(folder, 'main.js');
  writeFileSync(main, `document.title = "New";${readFileSync(main, 'utf8')}`);

  await driver.open(server.url);
  await waitFor(driver, 'the new version, waiting', async () =>
    Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
  );
  assert.equal((await cacheNames()).length, 2);
  assert.notEqual(await driver.page.title(), 'New', 'the old version goes on as a whole');
  await driver.open('about:blank');
  await driver.open(server.url);
  await waitFor(driver, 'the new version alone', async () => (await caches.keys()).length === 1);
  assert.notEqual((await cacheNames())[0], old);
  await driver.open(server.url);
  assert.equal(await driver.page.title(), 'New');
});
