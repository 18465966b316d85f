// Deciding by keyboard alone, in Chromium: in at most two keys an edit, with the card a key away, and what a rejected edit
// looks like.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { PAGE } from './support/scenario.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
beforeEach(async () => {
  driver = await openChromium({ viewport: { width: 1366, height: 625 } });
});
afterEach(() => driver.close());

const [EARLIER, LATER] = ['earlier', 'later'].map((name) =>
  readFileSync(new URL(`../../examples/every-change/${name}.txt`, import.meta.url), 'utf8'),
);

/** @param {string} earlier @param {string} later */
async function open(earlier, later) {
  await driver.open(PAGE.href);
  await driver.page.fill('#text-before', earlier);
  await driver.page.fill('#text-after', later);
  await waitFor(driver, 'rows', () => document.querySelectorAll('#rows .row').length);
  await driver.press('Escape');
}

const tally = () => driver.evaluate(() => document.querySelector('.tally span')?.textContent);
const focused = () =>
  driver.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

let keys = 0;
/** @param {string} key */
const press = (key) => ((keys += 1), driver.press(key));

async function openFiles() {
  keys = 0;
  await driver.open(PAGE.href);
  const files = [EARLIER, LATER].map((text, at) => ({
    name: ['v1.txt', 'v2.txt'][at],
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  const [chooser] = await Promise.all([
    driver.page.waitForEvent('filechooser'),
    (async () => {
      for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await press(key);
    })(),
  ]);
  await chooser.setFiles(files);
  await waitFor(driver, 'rows', () => document.querySelectorAll('#rows .row').length);
}

async function saveRedline() {
  await press('s');
  for (let key = 0; !/^Save .*redline/.test(await focused()); key++) {
    assert.ok(key < 10, await focused());
    await press('Tab');
  }
  const [download] = await Promise.all([driver.page.waitForEvent('download'), press('Enter')]);
  assert.match(download.suggestedFilename(), /redline\.docx$/);
}

const ALL_DECIDED = /^(\d+) of \1 decided/;

test('both files are opened, every edit decided singly and the redline saved, by keyboard', async () => {
  await openFiles();
  await press('n');
  let edits = 0;
  for (; !ALL_DECIDED.test((await tally()) ?? ''); edits++) {
    assert.ok(edits < 60, `${await tally()}`);
    await press(edits % 2 ? 'Shift+A' : 'Shift+R');
  }
  assert.ok(edits > 20, `${edits} edits, a key each`);
  await saveRedline();
});

test('accepting all takes at most 15 keys, from opening both files to the saved redline', async () => {
  await openFiles();
  await press('*');
  assert.match((await tally()) ?? '', ALL_DECIDED);
  await saveRedline();
  assert.ok(keys <= 15, `${keys} keys`);
});

test('a key leads from a change to its card and back, and every button there has a name of its own', async () => {
  await open(EARLIER, LATER);
  for (let change = 0; change < 5; change++) await driver.press('n');
  const row = await focused();
  await driver.press('d');
  assert.equal(await focused(), 'Accept');
  const names = await driver.page
    .locator('.card button')
    .evaluateAll((buttons) =>
      buttons.map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
    );
  assert.equal(new Set(names).size, names.length, names.join('; '));
  assert.ok(
    names.some((name) => /^Accept “12 → 18”$/.test(name)),
    names.join('; '),
  );
  assert.ok(names.some((name) => /^Mark as seen: Figure changed/.test(name)));
  await driver.press('d');
  assert.equal(await focused(), row);
  await driver.press('Enter');
  assert.equal(await focused(), 'Accept');
  await driver.press('Escape');
  assert.equal(await focused(), row);
});

test('what was decided is said together with the change that one came to', async () => {
  await open(EARLIER, LATER);
  await driver.press('n');
  await driver.press('a');
  const said = (await driver.page.textContent('#live')) ?? '';
  assert.match(said, /^Accepted\. \d+ of \d+ decided\. Change 2 of \d+: /);
});

test('a rejected deletion reads as kept text, and a rejected insertion folds to a caret', async () => {
  await open('It cost 12 euros in all. It is open.', 'It cost 15 euros. It is open.');
  await driver.press('n');
  await driver.press('r');
  for (const mode of ['both', 'merged', 'clean']) {
    await driver.click(`[data-mode="${mode}"]`);
    await driver.evaluate(() => {
      for (const row of document.querySelectorAll('.is-current'))
        row.classList.remove('is-current');
    });
    const cell = driver.page.locator('#rows .cell.after');
    const text = (await cell.innerText()).replace(/\s+/g, ' ');
    const [left, width] = await cell.locator('ins').evaluate((mark) => {
      const { left: at, width: wide } = mark.getBoundingClientRect();
      return [at - (mark.closest('.cell')?.getBoundingClientRect().right ?? 0), wide];
    });
    const isCaret = mode === 'clean' ? width === 0 : left > -16 && width < 24;
    assert.ok(isCaret, `${mode}: a caret in the margin, not ${left} ${width}`);
    assert.match(text.replace('15', ''), /cost ?12 *euros in all/, mode);
  }
});

test('the card can be closed for good, and opened again', async () => {
  await open(EARLIER, LATER);
  await driver.press('n');
  await driver.click('.card .close');
  await driver.press('n');
  assert.equal(await driver.page.locator('.card').isVisible(), false);
  await driver.open('about:blank');
  await open(EARLIER, LATER);
  await driver.press('n');
  assert.equal(await driver.page.locator('.card').isVisible(), false);
  await driver.click('button.details');
  assert.equal(await driver.page.locator('.card').isVisible(), true);
});
