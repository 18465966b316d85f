// What stays on the device, and what happens when a worker ends by itself, in Chromium.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
beforeEach(async () => {
  driver = await openChromium();
});
afterEach(() => driver.close());

const databases = () => driver.evaluate(async () => (await indexedDB.databases()).length);
const rows = () => driver.evaluate(() => document.querySelectorAll('#rows .row').length);

test('nothing is kept unless asked for; then it is, until it is forgotten', async () => {
  await openExample(driver, PAGE.href);
  assert.equal(await databases(), 0);
  await driver.press('?');
  await driver.click('#keep');
  await waitFor(driver, 'a shelf', async () => (await indexedDB.databases()).length === 1);
  await driver.open('about:blank');
  await driver.open(PAGE.href);
  await waitFor(driver, 'the story again', () => document.querySelectorAll('#rows .row').length);
  await driver.press('?');
  await driver.click('#forget');
  await waitFor(driver, 'an empty shelf', async () => (await indexedDB.databases()).length === 0);
  await driver.open('about:blank');
  await driver.open(PAGE.href);
  assert.equal(await rows(), 0);
});

test('two windows keep two pairs of texts, and forgetting in one reaches the other', async () => {
  const other = await driver.page.context().newPage();
  await openExample(driver, PAGE.href);
  await driver.press('?');
  await driver.click('#keep');
  await driver.press('Escape');
  await other.goto(PAGE.href);
  await other.fill('#text-before', 'The vote was on Monday.');
  await other.fill('#text-after', 'The vote was on Friday.');
  const shelves = async () =>
    new Promise((resolve) => {
      const request = indexedDB.open('stet', 1);
      request.onsuccess = () => {
        const all = request.result.transaction('kept').objectStore('kept').getAllKeys();
        all.onsuccess = () => resolve(String(all.result));
        request.result.close();
      };
    });
  await driver.page.waitForTimeout(1000);
  assert.equal(await driver.evaluate(shelves), '1,2');
  await other.reload();
  await other.waitForSelector('#rows .row');
  assert.match((await other.textContent('#rows')) ?? '', /Friday/);
  await driver.page.reload();
  await waitFor(
    driver,
    'the story again',
    () => document.querySelectorAll('#rows .row').length > 9,
  );
  await driver.press('?');
  await driver.click('#forget');
  await waitFor(driver, 'an empty shelf', async () => (await indexedDB.databases()).length === 0);
  await other.click('button.edit');
  await other.type('#text-after', ' Then it rained.');
  await other.waitForTimeout(1000);
  assert.equal(await databases(), 0);
});

test('closing a window asks where work would be lost', async () => {
  /** @type {string[]} */
  const asked = [];
  driver.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await openExample(driver, PAGE.href);
  await driver.page.reload();
  await openExample(driver, PAGE.href);
  assert.deepEqual(asked, []);
  await driver.press('n');
  await driver.press('a');
  await driver.page.reload();
  assert.deepEqual(asked, ['beforeunload']);
});

test('what was matched by hand is kept along with the texts', async () => {
  const byHand = () => document.querySelector('#rows .by-hand') !== null;
  await openExample(driver, PAGE.href);
  await driver.press('?');
  await driver.click('#keep');
  await driver.press('Escape');
  await driver.press('n');
  await driver.press('b');
  await driver.press('ArrowDown');
  await driver.press('Enter');
  await waitFor(driver, 'the mark', byHand);
  await driver.page.waitForTimeout(1000);
  await driver.open('about:blank');
  await driver.open(PAGE.href);
  await waitFor(driver, 'the mark again', byHand);
});

test('a worker that ends by itself is told of, and the next comparison works', async () => {
  await driver.page.addInitScript(() => {
    const Real = Worker;
    let first = true;
    // @ts-expect-error A stand-in whose first worker fails at its first message.
    globalThis.Worker = function (/** @type {string} */ url) {
      if (!first) return new Real(url);
      first = false;
      const blob = new Blob(['onmessage = () => { throw new Error("gone"); }']);
      return new Real(URL.createObjectURL(blob));
    };
  });
  await driver.open(PAGE.href);
  const compareLong = () =>
    driver.page.setInputFiles(
      '[data-side="before"] input',
      ['earlier', 'later'].map((word) => ({
        name: `${word}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`The ${word} one of two long texts.\n\n`.repeat(2000)),
      })),
    );
  await compareLong();
  const told = await waitFor(
    driver,
    'the message',
    () => document.querySelector('#status .problem')?.textContent,
  );
  assert.match(told, /not let the page start a worker.*still here/);
  assert.equal(
    await driver.evaluate(
      () =>
        /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before')).value === '',
    ),
    false,
    'the texts stay',
  );
  await compareLong();
  await waitFor(driver, 'the result', () => document.querySelectorAll('#rows .row').length);
});
