import puppeteer from 'puppeteer-core';
import { program } from './driver.mjs';

/** @returns {Promise<import('./driver.mjs').Driver>} */
export async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('Firefox', '/usr/bin/firefox-esr', '/usr/bin/firefox'),
    headless: true,
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  page.on('dialog', (dialog) => dialog.accept()); // Leaving the page, as the other drivers do.
  return {
    name: 'Firefox',
    open: async (url) => void (await page.goto(url)),
    evaluate: (work, ...given) =>
      /** @type {Promise<any>} */ (page.evaluate(`(${work})(...${JSON.stringify(given)})`)),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
    close: () => browser.close(),
  };
}
