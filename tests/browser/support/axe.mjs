// What axe finds in the page as it is, in Chromium.
import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @typedef {Awaited<ReturnType<typeof import('./chromium.mjs').openChromium>>} Chromium */

/**
 * The policy bars axe, as it bars every script that is not the page's own, so the browser is told to ignore the policy.
 * @param {Chromium} driver
 */
export async function violations(driver) {
  if (!(await driver.evaluate(() => 'axe' in globalThis)))
    await driver.page.addScriptTag({ path: axe });
  return driver.evaluate(async () => {
    // @ts-expect-error The script above defines it.
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      (/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`,
    );
  });
}
