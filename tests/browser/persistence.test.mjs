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
  assert.match(told, /stopped unexpectedly.*safe/);
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
