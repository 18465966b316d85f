// What stands above the text, and what the filters do to the text, in Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { PAGE } from './support/scenario.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
before(async () => {
  driver = await openChromium({ viewport: { width: 1280, height: 600 } });
});
after(() => driver.close());

const LONG = 'The city said nothing more about the plans for the railway line that day. '.repeat(
  90,
);

/** @param {string} earlier @param {string} later */
async function compare(earlier, later) {
  await driver.open(PAGE.href);
  await driver.page.fill('#text-before', earlier);
  await driver.page.fill('#text-after', later);
  await waitFor(driver, 'rows', () => document.querySelectorAll('#rows .row').length);
  await driver.click('button.edit');
}

/** @param {string} selector */
const texts = (selector) => driver.page.locator(selector).allInnerTexts();

test('a changed field is told above the text, once, and leads to its row', async () => {
  const story = 'By Ann Lee\n\nThe old bridge closes to traffic next week, the council decided.';
  await compare(`Bridge to close\n\n${story}`, `Bridge to close for a year\n\n${story}`);
  assert.deepEqual(await texts('.fields li'), [
    'Headline\nBridge to close → Bridge to close for a year',
  ]);
  assert.deepEqual(await texts('.fields ins'), ['for a year']);
  assert.doesNotMatch((await texts('.summary')).join(), /Headline/);
  await driver.click('.fields button');
  assert.equal(await driver.evaluate(() => document.activeElement?.getAttribute('data-row')), '0');
});

test('hidden kinds lose their marks and keep their words, and the bar counts them', async () => {
  const rest = 'Nobody from the company was there.\n\nThe work takes nine months.';
  await compare(`It closes slowly.\n\n${rest}`, `It closes quickly.\n\nFerries run.\n\n${rest}`);
  await driver.press('l');
  await driver.click('.filters summary');
  await driver.click('#filter-wording');
  const look = () =>
    driver.evaluate(() => {
      const [mark, other] = document.querySelectorAll('#rows ins');
      const fill = (/** @type {Element} */ element) => getComputedStyle(element).backgroundColor;
      const whole = /** @type {Element} */ (other.closest('.is-whole'));
      return [mark.textContent, fill(mark) === 'rgba(0, 0, 0, 0)', fill(whole) !== fill(mark)];
    });
  assert.deepEqual(await look(), ['quickly', true, true]);
  assert.deepEqual(await texts('#bar .list'), ['Changes (1 hidden)']);
  assert.match((await texts('.hidden-count')).join(), /^1 change hidden/);
  await driver.press('u');
  assert.deepEqual(await look(), ['quickly', true, true]);
  assert.equal(await driver.page.locator('[data-row="0"] del').isVisible(), false);
  await driver.click('[data-row="0"]');
  assert.equal(await driver.page.locator('[data-row="0"] del').isVisible(), true);
  assert.deepEqual(await look(), ['quickly', false, true]);
});

test('the words of a finding far down a paragraph come into sight', async () => {
  const said = '“We will pay 12 million euros for the bridge,” said Maria Stone. ';
  await compare(`${LONG}${said}${LONG}`, `${LONG}${said.replace('12', '15')}${LONG}`);
  await driver.press('f');
  const [top, bottom] = await driver.evaluate(() => {
    const ring = document.querySelector('.highlight')?.getBoundingClientRect();
    const bar = document.querySelector('.sides')?.getBoundingClientRect();
    const panel = document.querySelector('#panel')?.getBoundingClientRect();
    if (!ring || !bar || !panel) throw new Error('No ring');
    return [ring.top - bar.bottom, panel.top - ring.bottom];
  });
  assert.ok(top > 0 && bottom > 0, `${top} below the bar, ${bottom} above the panel`);
});

test('paper has the findings first, and the final text by itself', async () => {
  await compare('Twelve people were hurt, police said.', 'Fifteen people were hurt, police said.');
  const printed = () => driver.page.locator('.printed li').allTextContents();
  await driver.page.emulateMedia({ media: 'print' });
  await driver.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.match((await printed()).join(), /^Must check ¶1 Figure changed: .Twelve. → .Fifteen/);
  await driver.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await printed(), []);
  await driver.page.emulateMedia({ media: 'screen' });
  await driver.press('c');
  await driver.page.emulateMedia({ media: 'print' });
  const final = await driver.evaluate(() => document.querySelector('main')?.innerText.trim());
  assert.equal(final, 'Fifteen people were hurt, police said.');
});
