// What axe finds in the page as it is, in Chromium.
import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @typedef {Awaited<ReturnType<typeof import('./chromium.mjs').openChromium>>} Chromium */

/**
 * The policy bars axe, as it bars every script that is not the page's own, so the browser is told to ignore the policy.
 * @param {Chromium} driver
 */
async function ready(driver) {
  if (!(await driver.evaluate(() => 'axe' in globalThis)))
    await driver.page.addScriptTag({ path: axe });
}

/** @param {Chromium} driver @returns {Promise<string[]>} */
export async function violations(driver) {
  await ready(driver);
  return driver.evaluate(async () => {
    // @ts-expect-error The script above defines it.
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      (/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`,
    );
  });
}

/**
 * Those of colours, the only ones that another theme can bring. Looking at colours takes axe most of its time, so a row
 * that has been looked at in a theme, with the same markup in the same view, is not looked at again.
 * @param {Chromium} driver @param {string} theme @returns {Promise<string[]>}
 */
export async function colourViolations(driver, theme) {
  await ready(driver);
  return driver.evaluate(async (name) => {
    const page = /** @type {any} */ (window);
    const seen = ((page.looked ??= {})[name] ??= new Set());
    const around = [...document.querySelectorAll('stet-compare, #main, #rows')];
    const view = around.map(({ className }) => className).join('|');
    const known = [...document.querySelectorAll('#rows .row')].filter((row) => {
      const key = view + row.outerHTML;
      return seen.has(key) || !seen.add(key);
    });
    const { violations } = await page.axe.run(
      { include: [document], exclude: known },
      { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] },
    );
    return violations.map(
      (/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`,
    );
  }, theme);
}
