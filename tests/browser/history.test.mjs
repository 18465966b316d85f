// Histories in Chromium: what is only told, looked at, kept or dragged. scenario.mjs has what works in each browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { historyHtml } from '../../reports/history.js';
import { load } from '../../wasm/engine-node.js';
import { violations } from './support/axe.mjs';
import { openChromium } from './support/chromium.mjs';
import { keepWorkersBusy, waitFor } from './support/driver.mjs';
import { FILES, namesOf, openVersions, pairOf } from './support/histories.mjs';
import { manyWords, openExample, PAGE } from './support/scenario.mjs';

const engine = await load();

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
beforeEach(async () => {
  driver = await openChromium({ bypassCSP: true });
});
afterEach(() => driver.close());

const text = (/** @type {string} */ selector) => driver.page.locator(selector).innerText();

/** Drops files anywhere. @param {Record<string, string>} files */
const drop = (files) =>
  driver.evaluate((named) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of named) dataTransfer.items.add(new File([content], name));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    document.querySelector('#main')?.dispatchEvent(event);
  }, Object.entries(files));

test('five files are dropped, and more are added at the end', async () => {
  await driver.open(PAGE.href);
  await drop(FILES);
  await waitFor(driver, 'the versions', () => document.querySelectorAll('.version').length === 5);
  assert.match(await text('#status .hint:not(.offer, .unread)'), /in the order of their names/);
  await drop({ 'story v6.txt': 'Fire at the mill' });
  await waitFor(driver, 'the question', () => document.querySelector('.offer')?.textContent);
  assert.match(await text('.offer'), /Add as version 6.*Replace Later.*Cancel/s);
  assert.doesNotMatch(await text('.offer'), /Next version/);
  await driver.click('.offer button:nth-of-type(1)');
  await waitFor(driver, 'the sixth', () => document.querySelectorAll('.version').length === 6);
  assert.equal(await pairOf(driver), '5→6');
});

test('where all versions have one date, their names tell them apart', async () => {
  await driver.open(PAGE.href);
  const story = (/** @type {number} */ n) =>
    `Bridge closes\n\nJuly 9, 2019\n\nIt closes for ${n} days.`;
  await drop({ 'one.txt': story(1), 'two.txt': story(2), 'three.txt': story(3) });
  await waitFor(driver, 'the versions', () => document.querySelectorAll('.version').length === 3);
  assert.match(await text('.version:nth-child(1)'), /\.txt/);
});

test('the example of a history opens, by its address too', async () => {
  await driver.open(PAGE.href);
  await driver.click('.five-versions');
  await driver.page.waitForSelector('.version:nth-child(5) .size');
  assert.match(await text('.version:nth-child(4)'), /12 Mar 2026, 16:25.*Headline changed/s);
  await driver.open('about:blank');
  await driver.open(`${PAGE.href}#example=five-versions`);
  await driver.page.waitForSelector('.version:nth-child(5) .size');
});

test('a version is dragged to another place, and so is a handle', async () => {
  await openVersions(driver, PAGE.href);
  const head = (/** @type {number} */ at) =>
    driver.page.locator(`.version:nth-child(${at}) .version-head`);
  await head(5).dragTo(head(2));
  assert.equal(await namesOf(driver), '15234');
  const middle = async (/** @type {string} */ selector) => {
    const box = await driver.page.locator(selector).boundingBox();
    assert.ok(box);
    return /** @type {const} */ ([box.x + box.width / 2, box.y + box.height / 2]);
  };
  await driver.page.mouse.move(...(await middle('.version:nth-child(5) .is-later-row')));
  await driver.page.mouse.down();
  await driver.page.mouse.move(...(await middle('.version:nth-child(3) .is-later-row')), {
    steps: 8,
  });
  await driver.page.mouse.up();
  assert.equal((await pairOf(driver)).slice(-1), '3');
});

test('a handle follows the pointer though the hint above the strip goes', async () => {
  await openVersions(driver, PAGE.href);
  const box = async (/** @type {number} */ at) => {
    const found = await driver.page
      .locator(`.version:nth-child(${at}) .is-earlier-row`)
      .boundingBox();
    assert.ok(found);
    return found;
  };
  const { x, y, height } = await box(4);
  const middle = y + height / 2;
  await driver.page.mouse.move(x + 5, middle);
  await driver.page.mouse.down();
  for (const at of [3, 2, 1]) {
    await driver.page.mouse.move((await box(at)).x + 5, middle);
    await waitFor(
      driver,
      `version ${at}`,
      (row) => document.querySelector(row)?.matches(':has(:checked)'),
      `.version:nth-child(${at}) .is-earlier-row`,
    );
  }
  await driver.page.mouse.up();
  assert.equal(await pairOf(driver), '1→5');
});

test('a story runs in its own direction, what is said of it in that of the language', async () => {
  const arabic = await openChromium({ locale: 'ar' });
  try {
    await openVersions(arabic, PAGE.href);
    await arabic.press('h');
    await arabic.page.waitForSelector('.galley-line');
    const directionsOf = (/** @type {string} */ selector) =>
      arabic.page
        .locator(selector)
        .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))]);
    assert.deepEqual(await directionsOf('.galley-line'), ['ltr']);
    assert.deepEqual(await directionsOf('.over button'), ['rtl']);
  } finally {
    await arabic.close();
  }
});

test('of files dropped together the unreadable one is named, and left out on demand', async () => {
  await driver.open(PAGE.href);
  await drop({ ...FILES, 'broken.pdf': '%PDF-1.7 \x01' });
  await driver.page.waitForSelector('.unread button');
  assert.match(await text('.unread'), /broken\.pdf.*damaged or incomplete.*Leave it out/s);
  await driver.click('.unread button');
  await waitFor(driver, 'the versions', () => document.querySelectorAll('.version').length === 5);
});

test('equal neighbours and another story are said', async () => {
  await driver.open(PAGE.href);
  const [one, two, three] = Object.values(FILES);
  const other = Array(9).fill('Quokkas were seen at the zoo, and visitors queued.').join('\n\n');
  await drop({ 'v1.txt': one, 'v2.txt': one, 'v3.txt': other, 'v4.txt': two, 'v5.txt': three });
  await driver.page.waitForSelector('.version:nth-child(5) .size');
  assert.match(await text('.version:nth-child(2)'), /Same text as version 1/);
  assert.match(await text('.version:nth-child(3)'), /Another story, left apart/);
  await driver.press('h');
  await driver.click('.version:nth-child(3) .version-head');
  assert.match(await text('.galley'), /belongs to another story/);
});

test('from the life of a sentence to the comparison, at its place', async () => {
  await openVersions(driver, PAGE.href);
  await driver.press('h');
  await driver.press('j');
  await driver.press('j');
  await driver.press('Enter');
  assert.equal(await driver.evaluate(() => document.activeElement?.className), 'life');
  await driver.page.locator('.life li:nth-child(2) button').click();
  assert.equal(await pairOf(driver), '1→2');
  await driver.page.waitForSelector('.row.is-current');
  assert.match(await text('.row.is-current'), /A fire at the old mill/);
});

test('words are found in all versions', async () => {
  await openVersions(driver, PAGE.href);
  await driver.press('h');
  await driver.page.fill('#find-words', '15 people');
  assert.match(
    await text('.found'),
    /First in Version 3.*killed 15 people.*Version 3 and Version 4/s,
  );
  await driver.page.fill('#find-words', 'quokka');
  assert.match(await text('.found'), /No version/);
});

test('every sentence that has the words is told, the first few at once', async () => {
  await driver.open(PAGE.href);
  const lines = Array.from({ length: 8 }, (_, n) => `Gate ${n} of the harbour is closed.`);
  const story = (/** @type {number} */ count) => lines.slice(0, count).join('\n\n');
  await drop({ 'v1.txt': story(6), 'v2.txt': story(7), 'v3.txt': story(8) });
  await driver.page.waitForSelector('.version:nth-child(3) .size');
  await driver.press('h');
  await driver.page.fill('#find-words', 'harbour');
  assert.match(await text('.found li:first-child'), /^In all versions.*Gate 0/s);
  assert.match(await text('.found .more'), /and 3 more/);
  await driver.click('.found .more button');
  assert.equal(await driver.page.locator('.found li').count(), 8);
  assert.match(await text('.found li:last-child'), /First in Version 3.*Gate 7/s);
  assert.match(
    await driver.evaluate(() => document.activeElement?.textContent ?? ''),
    /all versions/,
  );
});

test('of a book only what is near the window is made, and the rest is there to be found', async () => {
  await driver.open(PAGE.href);
  const line = (/** @type {number} */ n) => `Gate ${n} of the harbour was closed in the year ${n}.`;
  const book = Array.from({ length: 3000 }, (_, n) => line(n)).join('\n\n');
  await drop({ 'v1.txt': `${book}\n\nMore.`, 'v2.txt': book, 'v3.txt': `${book}\n\nMost.` });
  await driver.page.waitForSelector('.version:nth-child(3) .size', { timeout: 60_000 });
  await driver.press('h');
  const made = () =>
    driver.evaluate(() => [
      document.querySelectorAll('.galley-line').length,
      document.querySelectorAll('.tale *').length,
    ]);
  const [lines, elements] = await made();
  assert.ok(lines > 0 && lines < 400 && elements < 4000, `${lines} ${elements}`);
  assert.ok(
    await driver.evaluate(
      (words) => document.querySelector('.galley')?.textContent?.includes(words) ?? false,
      line(2500),
    ),
  );
  await driver.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await waitFor(driver, 'the end', () =>
    [...document.querySelectorAll('.galley-line')].pop()?.textContent?.includes('Most.'),
  );
  assert.ok((await made())[0] < 800);
  await driver.page.locator('.galley-line').last().click();
  for (let n = 0; n < 100; n++) await driver.press('k');
  assert.match(await text('.galley-line[aria-current]'), /Gate 2900/);
  await driver.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.ok((await made())[0] >= 3001, 'all is printed');
});

test('after a version is removed, the focus is on the one in its place', async () => {
  await openVersions(driver, PAGE.href);
  await driver.click('.versions-head button:has-text("Arrange")');
  const focused = () =>
    driver.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.id;
    });
  await driver.click('.version:nth-child(2) .arrangement button:nth-child(2)');
  assert.equal(await focused(), 'Remove version 2');
  await driver.click('.version:nth-child(4) .arrangement button:nth-child(2)');
  assert.equal(await focused(), 'Remove version 3');
  await driver.press('Enter');
  assert.equal(await focused(), 'main');
});

test('two versions offer a place for a third', async () => {
  await openExample(driver, PAGE.href);
  await driver.click('.add-version');
  await driver.page.waitForSelector('.version:nth-child(3)');
  await driver.page.fill('[data-side="after"] textarea', 'Nothing is left of it.');
  await driver.page.waitForSelector('.version:nth-child(3) .size');
  assert.equal(await driver.page.locator('.add-version:visible').count(), 0);
});

test('all versions are kept, and come back with the handles', async () => {
  await openVersions(driver, PAGE.href);
  await driver.press('?');
  assert.match(await text('#help'), /First version against last/);
  assert.match(await text('#help'), /Shift\+←.*Delete/);
  await driver.click('#keep');
  await driver.press('Escape');
  await driver.press('t');
  await driver.press('n');
  await driver.press('r');
  await driver.press('.');
  await driver.page.waitForTimeout(1000);
  await driver.page.reload();
  await driver.page.waitForSelector('.version:nth-child(5) .size');
  assert.equal(await pairOf(driver), '4→5');
  await driver.press('t');
  await driver.page.waitForSelector('.has-rejected');
});

test('reports are the same bytes as the command line writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-history-'));
  try {
    const names = Object.keys(FILES);
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    await openVersions(driver, PAGE.href);
    const cli = fileURLToPath(new URL('../../cli/stet.mjs', import.meta.url));
    for (const [at, format] of ['text', 'changes', 'html', 'json'].entries()) {
      const output = join(folder, 'output');
      const args = ['history', ...names, '--format', format, '--force', '-o', output];
      try {
        execFileSync('node', [cli, ...args], { cwd: folder });
      } catch (error) {
        assert.equal(/** @type {any} */ (error).status, 1, 'the versions differ');
      }
      await driver.click('button.export');
      const [download] = await Promise.all([
        driver.page.waitForEvent('download'),
        driver.page.locator('.of-history button').nth(at).click(),
      ]);
      const saved = readFileSync(await download.path(), 'utf8');
      assert.equal(saved, readFileSync(output, 'utf8'), format);
      assert.match(download.suggestedFilename(), /^story v5 history/);
      await driver.press('Escape');
    }
    await driver.click('.version:nth-child(2) .is-earlier-row input');
    await driver.click('.version:nth-child(4) .is-later-row input');
    await driver.click('button.export');
    assert.match(await text('.of-history:nth-last-child(4)'), /history\.txt of versions 2 to 4/);
    const [download] = await Promise.all([
      driver.page.waitForEvent('download'),
      driver.click('.of-history:nth-last-child(4) button'),
    ]);
    assert.match(
      readFileSync(await download.path(), 'utf8'),
      /^History of 3 versions\n\s+v1 story v2/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a long history tells how far it is, and can be cancelled and made again', async () => {
  await openExample(driver, PAGE.href);
  await keepWorkersBusy(driver);
  const book = manyWords('a');
  await drop({ 'v1.txt': book, 'v2.txt': `${book} More.`, 'v3.txt': `${book} Most.` });
  await driver.page.waitForSelector('.versions-job button:visible');
  assert.match(await text('.versions-job'), /Following every sentence/);
  await driver.click('.versions-job button');
  assert.match(await text('.versions-problem'), /cancelled/);
  await driver.click('.versions-problem button');
  await driver.page.waitForSelector('.versions-job button:visible');
});

test('at 320 pixels only the strip scrolls sideways', async () => {
  await driver.page.setViewportSize({ width: 320, height: 640 });
  await openVersions(driver, PAGE.href);
  const overflow = () =>
    driver.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  assert.equal(await overflow(), 0);
  await driver.press('h');
  await driver.press('j');
  assert.equal(await overflow(), 0);
});

/** @type {[string, object][]} */
const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

for (const [theme, options] of THEMES) {
  test(`axe finds nothing in any state of a history: ${theme}`, async () => {
    await driver.close();
    driver = await openChromium({ ...options, bypassCSP: true });
    await openVersions(driver, PAGE.href);
    assert.deepEqual(await violations(driver), [], 'the strip');
    await driver.click('.versions-head button:has-text("Arrange")');
    assert.deepEqual(await violations(driver), [], 'arranging');
    await driver.press('h');
    await driver.press('j');
    await driver.press('j');
    await driver.page.fill('#find-words', '15');
    await driver.page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    assert.deepEqual(await violations(driver), [], 'the history');
  });
}

test('axe finds nothing in the page of a history that is sent', async () => {
  await driver.page.setContent(
    historyHtml(engine.history(Object.values(FILES)), { names: Object.keys(FILES) }),
  );
  assert.deepEqual(await violations(driver), []);
});
