// Pictures of the example for people to look at, in build/screenshots/.
import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openChromium } from './support/chromium.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

const FOLDER = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));
const SIZES = {
  laptop: { viewport: { width: 1280, height: 800 } },
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  },
};

mkdirSync(FOLDER, { recursive: true });

for (const [size, options] of Object.entries(SIZES)) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`${size}, ${colorScheme}`, async () => {
      const driver = await openChromium({ ...options, colorScheme });
      /** @param {string} what @param {boolean} [fullPage] */
      const take = async (what, fullPage = false) => {
        const path = `${FOLDER}${size}-${colorScheme}-${what}.png`;
        await driver.page.screenshot({ path, fullPage });
        assert.ok(statSync(path).size > 5000, `${path} is no picture of a page`);
      };
      try {
        await driver.open(PAGE.href);
        await take('empty');
        await openExample(driver, PAGE.href);
        await take('example');
        await take('example-whole', true);
        await driver.press('n');
        await driver.press('n');
        await take('change');
      } finally {
        await driver.close();
      }
    });
  }
}

test('print', async () => {
  const driver = await openChromium({ colorScheme: 'dark' });
  try {
    await openExample(driver, PAGE.href);
    const pdf = await driver.page.pdf({ path: `${FOLDER}print.pdf`, format: 'A4' });
    assert.ok(pdf.length > 10_000);
  } finally {
    await driver.close();
  }
});
