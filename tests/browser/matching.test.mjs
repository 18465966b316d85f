// Correcting what was matched with what, and editing the later text where it stands, in Chromium.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { PAGE } from './support/scenario.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
beforeEach(async () => {
  driver = await openChromium();
});
afterEach(() => driver.close());

const EARLIER = `The council met on Monday night to vote on the new budget for schools.

Every seat in the hall was taken long before the doors were closed.

Nobody from the company was there to answer questions about the bridge.`;

const LATER = `The council met on Friday night to vote on the new budget for schools.

People queued around the block, and many were sent home again.

Nobody from the company was there to answer questions about the bridge.`;

async function open(earlier = EARLIER, later = LATER) {
  await driver.open(PAGE.href);
  await driver.page.fill('#text-before', earlier);
  await driver.page.fill('#text-after', later);
  await waitFor(driver, 'rows', () => document.querySelectorAll('#rows .row').length);
  await driver.page.click('button.edit');
}

const labels = () =>
  driver.evaluate(() =>
    [...document.querySelectorAll('#rows .row')].map((row) => row.getAttribute('aria-label')),
  );
const focused = () => driver.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** @param {string} text */
const row = (text) => driver.page.locator('#rows .row', { hasText: text });

const APART = [
  'Paragraph 1, edited, 1 edit',
  'Paragraph 2, removed',
  'Paragraph 2, new',
  'Paragraph 3, unchanged',
];

test('two passages are linked by keyboard, taken back, and linked again', async () => {
  await open();
  assert.deepEqual(await labels(), APART);
  await driver.press('n');
  await driver.press('n');
  assert.equal(await focused(), 'Paragraph 2, removed');
  await driver.press('b');
  await driver.press('ArrowUp');
  assert.equal(await focused(), 'Paragraph 1, edited, 1 edit');
  await driver.press('ArrowDown');
  assert.equal(await focused(), 'Paragraph 2, new');
  await driver.press('Enter');
  await waitFor(driver, 'the mark', () => document.querySelector('#rows .by-hand') !== null);
  assert.match((await focused()) ?? '', /^Paragraph 2, rewritten/);
  assert.equal((await labels()).length, 3);

  await driver.page.click('.tally button:last-child');
  await waitFor(driver, 'no mark', () => document.querySelector('#rows .by-hand') === null);
  assert.deepEqual(await labels(), APART);
  await driver.press('Control+z');
  await waitFor(driver, 'the mark', () => document.querySelector('#rows .by-hand') !== null);
});

test('two passages are separated, and stay so while a text is edited', async () => {
  await open();
  await driver.press('n');
  await driver.press('x');
  await waitFor(driver, 'the mark', () => document.querySelector('#rows .by-hand') !== null);
  assert.match((await labels()).join('; '), /^Paragraph 1, removed; .*Paragraph 1, new/);
  await driver.page.click('button.edit');
  await driver.page.fill('#text-after', `A new beginning.\n\n${LATER}`);
  await waitFor(driver, 'the new words', () =>
    document.querySelector('#rows')?.textContent?.includes('beginning'),
  );
  assert.match((await labels()).join('; '), /Paragraph 1, removed; .*Paragraph 2, new/);
  await driver.page.click('button.swap');
  await waitFor(driver, 'the swap', () =>
    document.querySelector('#rows .row .cell.before')?.textContent?.includes('beginning'),
  );
  assert.equal(await driver.page.locator('#rows .by-hand').count(), 2);
});

test('what was decided on stays decided when passages are matched otherwise', async () => {
  const moved = ' The mayor left early for the long trip home.';
  const [earlier, later] = [`${moved} Nobody asked why.`, ' Nobody asked why.'].map((more, at) =>
    [EARLIER, LATER][at].replace('schools.', `schools.${more}`),
  );
  await open(earlier, later + moved);
  await driver.press('n');
  await driver.press('r');
  await row('seat').click();
  await driver.press('b');
  await row('queued').click();
  await waitFor(driver, 'the mark', () =>
    document.querySelector('#rows')?.textContent?.includes('Linked by you'),
  );
  assert.equal(await driver.page.locator('#status .problem').textContent(), '');
  assert.match((await driver.page.locator('.tally').textContent()) ?? '', /1 of \d+ decided/);
});

test('picking can be left, and a click chooses as well', async () => {
  await open();
  await row('queued').click();
  await driver.page.click('.row-actions button:has-text("Match with")');
  await driver.press('Escape');
  assert.equal(await focused(), 'Paragraph 2, new');
  assert.deepEqual(await labels(), APART);
  await driver.page.click('.row-actions button:has-text("Match with")');
  await row('seat').click();
  await waitFor(driver, 'the mark', () => document.querySelector('#rows .by-hand') !== null);
});

test('a double click edits at that word; Escape leaves the text, leaving the field puts it in', async () => {
  await open();
  const field = driver.page.locator('textarea.inline-edit');
  const word = await driver.evaluate(() => {
    const text = document.querySelector('[data-row="3"] .cell.after .text')?.firstChild;
    const place = document.createRange();
    if (text) place.setStart(text, 'Nobody from'.length);
    if (text) place.setEnd(text, 'Nobody from the'.length);
    const { x, y, width, height } = place.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await driver.page.mouse.dblclick(word.x, word.y);
  await driver.page.keyboard.type('X');
  assert.match(await field.inputValue(), /^Nobody from Xthe company/);
  await driver.press('Escape');
  assert.equal(await focused(), 'Paragraph 3, unchanged');
  assert.equal(await field.count(), 0);
  await driver.press('e');
  await driver.page.keyboard.type(' Then it rained.');
  await driver.page.click('.wordmark');
  await waitFor(driver, 'the new words', () =>
    document.querySelector('#rows ins')?.closest('#rows')?.textContent?.includes('rained'),
  );
  await driver.press('Control+z');
  await waitFor(driver, 'the words before', () => {
    const { textContent } = document.querySelector('#rows') ?? {};
    return !textContent?.includes('rained');
  });
});
