// What axe can see of the page's accessibility, and that it fits a narrow window.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @typedef {Awaited<ReturnType<typeof openChromium>>} Chromium */

/**
 * The policy would bar axe, as it bars every script that is not the page's own: the browser is told to overlook it.
 * @param {Chromium} driver
 */
async function violations(driver) {
  await driver.page.addScriptTag({ path: axe });
  return driver.evaluate(async () => {
    // @ts-expect-error The script above defines it.
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter((/** @type {any} */ { impact }) => impact === 'serious' || impact === 'critical')
      .map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing serious in ${colorScheme} colours`, async () => {
    const driver = await openChromium({ colorScheme, bypassCSP: true });
    try {
      await driver.open(PAGE.href);
      assert.deepEqual(await violations(driver), [], 'before there is a result');
      await openExample(driver, PAGE.href);
      await driver.press('n');
      assert.deepEqual(await violations(driver), [], 'with a result');
      for (const view of ['merged', 'clean']) {
        await driver.click(`[data-mode="${view}"]`);
        assert.deepEqual(await violations(driver), [], view);
      }
    } finally {
      await driver.close();
    }
  });
}

test('at 320 pixels nothing needs scrolling sideways', async () => {
  const driver = await openChromium({ viewport: { width: 320, height: 640 } });
  try {
    const overflow = () =>
      driver.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await driver.open(PAGE.href);
    assert.equal(await overflow(), 0, 'before there is a result');
    await openExample(driver, PAGE.href);
    assert.equal(await overflow(), 0, 'with a result');
    await driver.press('n');
    assert.equal(await overflow(), 0, 'at a change');
  } finally {
    await driver.close();
  }
});
