// The example must not change its looks unnoticed: it is compared, pixel by pixel, with a picture that somebody looked at.
// Browsers draw letters differently and another engine writes other rows, so the picture counts only with the browser and
// the engine that it was taken with. With others the test is skipped and says why. `UPDATE_PICTURES=1 node --test …` takes
// the picture again: look at it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

const PICTURE = new URL('support/example.png', import.meta.url);
const CONDITIONS = new URL('support/example-conditions.txt', import.meta.url);

/** The share of pixels that may differ, as a caret does, or a shade at the edge of a letter. */
const MOST = 0.001;

/** @typedef {Awaited<ReturnType<typeof openChromium>>} Chromium */

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Sets the typefaces that every machine has on which tests run, instead of the best that it has. @param {Chromium} driver */
const setFonts = (driver) =>
  driver.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty('--serif', "'DejaVu Serif'");
    style.setProperty('--sans', "'DejaVu Sans'");
  });

/** @param {Chromium} driver */
async function conditions(driver) {
  const { fonts, rows } = await driver.evaluate(() => {
    const pen = /** @type {CanvasRenderingContext2D} */ (
      document.createElement('canvas').getContext('2d')
    );
    const style = getComputedStyle(document.documentElement);
    const widths = ['--serif', '--sans'].map((name) => {
      pen.font = `40px ${style.getPropertyValue(name)}`;
      return pen.measureText('Editors read proofs — “stet” 0123').width;
    });
    const shown = [...document.querySelectorAll('#rows :is(.text, .note, ins, del, .subtle)')];
    return { fonts: widths, rows: shown.map(({ textContent }) => textContent).join('\n') };
  });
  const browser = driver.page.context().browser()?.version() ?? '';
  return { fonts, browser, rows: hash(rows) };
}

/** The conditions that differ from those under which the picture was taken. @param {Record<string, unknown>} then @param {Record<string, unknown>} now */
const changed = (then, now) =>
  Object.keys(now).filter((name) => JSON.stringify(then[name]) !== JSON.stringify(now[name]));

/** The share of pixels that differ. @param {Chromium} driver @param {Buffer} one @param {Buffer} two */
const difference = (driver, one, two) =>
  driver.evaluate(
    async (...pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!first || !second || first.width !== second.width || first.height !== second.height)
        return 1;
      let differing = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const apart = [0, 1, 2].map((part) =>
          Math.abs(first.data[at + part] - second.data[at + part]),
        );
        if (Math.max(...apart) > 24) differing++;
      }
      return (differing * 4) / first.data.length;
    },
    one.toString('base64'),
    two.toString('base64'),
  );

test('the example looks as it did', async (context) => {
  const driver = await openChromium({ viewport: { width: 1280, height: 800 } });
  try {
    await openExample(driver, PAGE.href);
    await setFonts(driver);
    for (let i = 0; i < 8; i++) await driver.press('n');
    await driver.page.mouse.move(0, 0);
    await driver.page.waitForTimeout(500);
    const picture = await driver.page.screenshot();
    const now = await conditions(driver);
    if (process.env.UPDATE_PICTURES) {
      writeFileSync(PICTURE, picture);
      writeFileSync(CONDITIONS, `${JSON.stringify(now)}\n`);
    }
    const other = await driver.page.screenshot();
    await driver.open('about:blank');
    assert.equal(await difference(driver, picture, picture), 0);
    assert.ok((await difference(driver, picture, other)) <= MOST, 'two pictures of one page');
    const others = changed(JSON.parse(readFileSync(CONDITIONS, 'utf8')), now);
    if (others.length > 0) {
      context.skip(`not compared: the picture was taken with other ${others.join(' and ')}`);
      return;
    }
    const share = await difference(driver, readFileSync(PICTURE), picture);
    context.diagnostic(`${(share * 100).toFixed(3)} % of the pixels differ`);
    assert.ok(share <= MOST, `${(share * 100).toFixed(2)} % of the pixels differ`);
  } finally {
    await driver.close();
  }
});
