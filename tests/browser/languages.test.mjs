// Whether the words of each language have room: toolbar, heading, card and panel, on a desk and a phone, in Chromium.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../strings/languages.js';
import { openChromium } from './support/chromium.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

const WINDOWS = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

for (const [code, { dir }] of Object.entries(LANGUAGES))
  for (const [name, options] of Object.entries(WINDOWS))
    test(`${code}: nothing runs out of its place on a ${name}`, async () => {
      const driver = await openChromium({ locale: code, ...options });
      try {
        await openExample(driver, PAGE.href);
        await driver.press('n');
        await driver.press('n');
        const told = await driver.evaluate(() => ({
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          wide: [...document.querySelectorAll(':is(#bar, #heading, .panel, .card) *, html')]
            .filter((element) => element.clientWidth > 1)
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
            .map(({ className, textContent }) => `${className}: ${textContent}`.slice(0, 80)),
        }));
        assert.deepEqual(told, { lang: code, dir, wide: [] });
      } finally {
        await driver.close();
      }
    });
