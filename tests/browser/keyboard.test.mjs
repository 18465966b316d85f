// A whole job without a mouse, in Chromium: from two texts to a text with an editor's decisions.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
before(async () => {
  driver = await openChromium();
});
after(() => driver.close());

const focused = () =>
  driver.evaluate(() => {
    const element = document.activeElement;
    return element
      ? `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`
      : '';
  });

/** Presses Tab until the focus is where it should be. @param {RegExp} wanted @param {string} [key] */
async function tabTo(wanted, key = 'Tab') {
  for (let i = 0; i < 40; i++) {
    if (wanted.test(await focused())) return;
    await driver.press(key);
  }
  assert.fail(`Tab never reached ${wanted}; it is at ${await focused()}`);
}

const BEFORE = 'The vote was on Tuesday.\n\nForty people came to the old hall to listen.';
const AFTER = 'The vote was on Friday.\n\nNobody was hurt in the fire that broke out later on.';

test('two texts are put in, compared, decided on and handed out by keyboard alone', async () => {
  await driver.open(PAGE.href);
  await driver.press('Tab');
  assert.match(await focused(), /^a Skip/);
  await tabTo(/#text-before/);
  await driver.page.keyboard.insertText(BEFORE);
  await tabTo(/#text-after/);
  await driver.page.keyboard.insertText(AFTER);
  await waitFor(driver, 'rows', () => document.querySelectorAll('#rows .row').length > 0);

  await driver.press('Escape');
  assert.equal(
    await driver.evaluate(() => document.querySelector('#sources')?.hasAttribute('hidden')),
    true,
  );
  assert.match(await focused(), /^main/, 'the next key is not typed into what is hidden');
  await driver.press('n');
  assert.match(await focused(), /^div Paragraph 1, edited/);
  await driver.press('r');
  await driver.press('a');
  assert.match(
    await driver.evaluate(() => document.querySelector('.tally')?.textContent ?? ''),
    /^2 of \d decided/,
  );

  await driver.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(/Copy the final text/);
  await driver.press('Enter');
  await waitFor(driver, 'a word on it', () =>
    document.querySelector('#live')?.textContent?.startsWith('Copied'),
  );
  const copied = await driver.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^The vote was on Tuesday\.\n/);

  const spoken = () => driver.page.$('#live span');
  await driver.press('Control+z');
  const first = await spoken();
  assert.match((await first?.textContent()) ?? '', /Undone/);
  await driver.press('Control+z');
  const second = await spoken();
  assert.match((await second?.textContent()) ?? '', /Undone/);
  const isNew = await driver.page.evaluate(([one, two]) => one !== two, [first, second]);
  assert.ok(isNew, 'the same words again are a new element, which is spoken');
});

test('list, filters, menu and help open, work and close by keyboard', async () => {
  await openExample(driver, PAGE.href);
  await driver.press('l');
  await tabTo(/^summary Filter/);
  await driver.press('Enter');
  await tabTo(/#filter-added/);
  await driver.press(' ');
  assert.match(
    await driver.evaluate(() => document.querySelector('.hidden-count')?.textContent ?? ''),
    /^[1-9]\d* changes hidden/,
  );
  assert.match(await focused(), /#filter-added/, 'the focus stays');
  await driver.press('Escape');
  await tabTo(/^button Copy or save/, 'Shift+Tab');
  await driver.press('Enter');
  assert.match(await focused(), /^button Save redline/);
  await driver.press('Escape');
  assert.match(await focused(), /^button Copy or save/);
  await driver.press('?');
  assert.equal(await driver.evaluate(() => document.querySelector('dialog')?.open), true);
  await driver.press('Escape');
  assert.equal(await driver.evaluate(() => document.querySelector('dialog')?.open), false);
});

test('single keys can be turned off; F7 and Alt+arrow still step', async () => {
  await openExample(driver, PAGE.href);
  await driver.press('?');
  await driver.click('#single-keys');
  await driver.press('Escape');
  await driver.press('n');
  assert.doesNotMatch(await driver.evaluate(() => location.hash), /change=/);
  await driver.press('F7');
  assert.match(await driver.evaluate(() => location.hash), /change=1\b/);
  await driver.press('Alt+ArrowDown');
  assert.match(await driver.evaluate(() => location.hash), /change=2\b/);
});

test('Back goes to the view before', async () => {
  await driver.evaluate(() => localStorage.clear());
  await openExample(driver, PAGE.href);
  await driver.press('n');
  await driver.press('c');
  assert.match(await driver.evaluate(() => location.hash), /view=clean/);
  await driver.page.goBack();
  await waitFor(driver, 'the view before', () => location.hash.includes('view=both'));
  await waitFor(driver, 'its rows', () => document.querySelector('#rows .in-both .row') !== null);
});

test('a view chosen in a narrow window is remembered there, and only there', async () => {
  const narrow = await openChromium({ viewport: { width: 500, height: 800 } });
  const view = () => narrow.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('view'));
  try {
    await openExample(narrow, PAGE.href);
    assert.equal(await view(), 'merged');
    await narrow.press('c');
    await narrow.open('about:blank');
    await openExample(narrow, PAGE.href);
    assert.equal(await view(), 'clean');
    await narrow.page.setViewportSize({ width: 1280, height: 800 });
    await narrow.open('about:blank');
    await openExample(narrow, PAGE.href);
    assert.equal(await view(), 'both');
  } finally {
    await narrow.close();
  }
});
