import { chromium } from 'playwright-core';
import { program } from './driver.mjs';

/** They keep Chromium itself off the network, and start it without its sandbox, which cannot start for root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export const launchChromium = () =>
  chromium.launch({
    executablePath: program('Chromium', '/usr/bin/chromium', '/usr/bin/chromium-browser'),
    args: FLAGS,
  });

/**
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<import('./driver.mjs').Driver & { page: import('playwright-core').Page }>}
 */
export async function openChromium(options) {
  const browser = await launchChromium();
  const page = await (await browser.newContext(options)).newPage();
  return {
    name: 'Chromium',
    page,
    open: async (url) => void (await page.goto(url)),
    evaluate: (work, ...given) => page.evaluate(`(${work})(...${JSON.stringify(given)})`),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
