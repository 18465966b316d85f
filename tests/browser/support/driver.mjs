// What a scenario may ask of a browser, the same for all three; chromium.mjs, firefox.mjs and webkit.mjs give it. Each
// browser needs a client of its own. Playwright drives Debian's Chromium and knows roles, media and files, but it drives
// only patched builds of Firefox and WebKit. Debian has no geckodriver, so its Firefox is spoken to in WebDriver BiDi, as
// Puppeteer does. Debian's WebKit speaks plain WebDriver only.
import { accessSync, constants } from 'node:fs';

/**
 * @typedef {object} Driver
 * @property {string} name
 * @property {(url: string) => Promise<void>} open
 * @property {Evaluate} evaluate Runs a function in the page; it must not close over anything.
 * @property {(selector: string) => Promise<void>} click
 * @property {(selector: string, text: string) => Promise<void>} type Into what the selector names, by keyboard.
 * @property {(key: string) => Promise<void>} press A character, or a name as in KeyboardEvent.key.
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {<A extends any[], R>(work: (...given: A) => R | Promise<R>, ...given: A) => Promise<R>} Evaluate
 */

/**
 * The first of these programs that exists.
 * @param {string} name @param {string[]} paths
 */
export function program(name, ...paths) {
  const found = paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`${name} is missing: run \`make setup\``);
  return found;
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until a function gives something truthy in the page, and gives that.
 * @template {any[]} A @template R
 * @param {Driver} driver
 * @param {string} what for the message
 * @param {(...given: A) => R} work
 * @param {A} given
 * @returns {Promise<NonNullable<R>>}
 */
export async function waitFor(driver, what, work, ...given) {
  const end = Date.now() + 60_000;
  for (;;) {
    const result = await driver.evaluate(work, ...given);
    if (result) return result;
    if (Date.now() > end) throw new Error(`Waited in vain in ${driver.name}: ${what}`);
    await pause(50);
  }
}

/**
 * From now on the page's worker reports progress, but never that it is done. So a long job stays one on any machine.
 * @param {Driver} driver
 */
export const keepWorkersBusy = (driver) =>
  driver.evaluate(() => {
    const { set } = /** @type {{ set: (this: Worker, listener: Worker['onmessage']) => void }} */ (
      Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')
    );
    Object.defineProperty(Worker.prototype, 'onmessage', {
      set(listener) {
        set.call(this, (event) => {
          if (event.data.type !== 'done') listener(event);
        });
      },
    });
  });
