// Whether text, card, menus and steps stay where one can see and reach them, in Chromium.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

/**
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {(driver: Awaited<ReturnType<typeof openChromium>>) => Promise<void>} work
 */
async function at(options, work) {
  const driver = await openChromium(options);
  try {
    await openExample(driver, PAGE.href);
    await work(driver);
  } finally {
    await driver.close();
  }
}

const LAPTOP = { viewport: { width: 1366, height: 625 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const ZOOMED = { viewport: { width: 683, height: 312 } };

for (const [name, options] of /** @type {const} */ ([
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
]))
  test(`menus keep the scroll place and stay inside the window of ${name}`, () =>
    at(options, async (driver) => {
      await driver.evaluate(() => scrollTo(0, 900));
      const place = () => driver.evaluate(() => scrollY);
      const start = await place();
      for (const menu of ['.exports', '.new']) {
        await driver.click(`${menu} > button`);
        assert.equal(await place(), start, `${menu} opens`);
        const isInside = await driver.page.locator(`${menu} .menu-body`).evaluate((body) => {
          const { left, right, top, bottom } = body.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        });
        assert.ok(isInside, menu);
        await driver.press('Tab');
        await driver.press('Escape');
        assert.equal(await place(), start, `${menu} closes`);
        await driver.press('Tab');
        await driver.press('Shift+Tab');
        assert.equal(await place(), start, `the focus stays in the bar`);
      }
    }));

test('another view and another width of the text keep the place', () =>
  at(LAPTOP, async (driver) => {
    // A row that every view shows, the first below the bars.
    const row = await driver.page.locator('#rows .row').evaluateAll((rows) => {
      const isOnBothSides = (/** @type {Element} */ each) =>
        ['.before', '.after'].every((side) => each.querySelector(side)?.textContent);
      const kept = rows.slice(15).find(isOnBothSides);
      scrollBy(0, (kept?.getBoundingClientRect().top ?? 0) - 121);
      return kept?.getAttribute('data-row');
    });
    const top = () =>
      driver.page
        .locator(`#rows [data-row="${row}"]`)
        .evaluate((each) => each.getBoundingClientRect().top);
    const start = await top();
    for (const button of ['list', 'list', 'details', 'details', 'merged', 'clean', 'both']) {
      await driver.click(`.${button}, [data-mode="${button}"]`);
      const now = await top();
      assert.ok(Math.abs(now - start) < 60, `${button}: ${now} instead of ${start}`);
    }
  }));

test('a change low on a phone’s screen is not covered by its own card', () =>
  at(PHONE, async (driver) => {
    const rows = driver.page.locator('#rows .row.is-edited');
    const row = rows.nth(2);
    await row.evaluate((element) =>
      scrollBy(0, element.getBoundingClientRect().top - (innerHeight - 180)),
    );
    await row.click({ position: { x: 100, y: 20 } });
    const [top, foot] = await row.evaluate((element) => [
      element.getBoundingClientRect().top,
      document.querySelector('#panel')?.getBoundingClientRect().top ?? 0,
    ]);
    assert.ok(foot < 800, 'the card is there');
    assert.ok(top < foot - 60, `the change begins at ${top}, its card at ${foot}`);
  }));

test('at 200 % zoom text, steps and card are in sight together', () =>
  at(ZOOMED, async (driver) => {
    for (let change = 0; change < 8; change++) await driver.press('n');
    const seen = await driver.evaluate(() => {
      const box = (/** @type {string} */ selector) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [steps, card] = [box('.steps'), box('.card')];
      return { steps: steps.bottom, text: card.top - steps.bottom, card: innerHeight - card.top };
    });
    assert.ok(seen.steps > 0 && seen.text > 120 && seen.card > 80, JSON.stringify(seen));
    await driver.click('.steps .next');
    assert.match(await driver.evaluate(() => location.hash), /change=9\b/);
  }));

test('the card stands beside the text of a laptop, and covers none of it', () =>
  at(LAPTOP, async (driver) => {
    await driver.press('n');
    const [text, card, height] = await driver.evaluate(() => {
      const { right } = document.querySelector('#rows')?.getBoundingClientRect() ?? new DOMRect();
      const box = document.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return [right, box.left, box.height];
    });
    assert.ok(text <= card + 1, `${text} ${card}`);
    assert.ok(height > 400);
  }));

test('the heading of the list lies over its entries', () =>
  at(LAPTOP, async (driver) => {
    await driver.press('l');
    await driver.evaluate(() => document.querySelector('#changes')?.scrollTo(0, 500));
    const isOver = await driver.evaluate(() => {
      const { left, top } =
        document.querySelector('.changes h2')?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + 5, top + 5)?.closest('.changes-head') !== null;
    });
    assert.ok(isOver);
  }));

test('the entry of the current change is in sight above what stands at the foot', () =>
  at(LAPTOP, async (driver) => {
    for (let change = 0; change < 6; change++) await driver.press('n');
    await driver.press('l');
    await driver.press('a');
    const isInSight = await driver.evaluate(() => {
      const entry = document.querySelector('#changes [aria-current]');
      const { left, right, top, bottom } = entry?.getBoundingClientRect() ?? new DOMRect();
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return middle !== null && entry?.contains(middle);
    });
    assert.ok(isInSight);
  }));

test('each change has a heading, and the names of buttons have their spaces', () =>
  at(LAPTOP, async (driver) => {
    const headings = await driver.page
      .locator('#rows [role="heading"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    assert.equal(headings.length, 41);
    assert.match(headings[0], /^Change 1: Headline/);
    await driver.press('l');
    const names = await driver.page
      .locator('#changes li button')
      .evaluateAll((all) => all.map((each) => each.textContent ?? ''));
    assert.match(names[0], /^Must check ¶20 Quotation altered/);
    assert.match(names.at(-1) ?? '', /^[+−~←] [A-Z][\w ]+, \w+ \w/);
    const size = await driver.page.locator('.swap').boundingBox();
    assert.ok(size && size.width >= 24 && size.height >= 24);
    assert.match((await driver.page.textContent('#live')) ?? '', /list of changes is open/);
    await driver.press('c');
    assert.match((await driver.page.textContent('#live')) ?? '', /^View: Final text/);
  }));
