// Texts that would hang or mislead a page, and a browser that bars what it needs, in Chromium.
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

/** @param {string} earlier @param {string} later */
const choose = (earlier, later) =>
  driver.page.setInputFiles(
    '[data-side="before"] input',
    [earlier, later].map((text, at) => ({
      name: `v${at + 1}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
  );
const hasRows = () => document.querySelectorAll('#rows .row').length > 0;

test('millions of marks on one letter are drawn short, and the text stays whole', async () => {
  const pile = `A${'\u0301'.repeat(2_500_000)} end.`;
  await driver.open(PAGE.href);
  await choose(`It was Monday.\n\n${pile}`, `It was Friday.\n\n${pile} More.`);
  await waitFor(driver, 'rows', hasRows);
  await driver.press('n');
  await driver.press('n');
  const drawn = await driver.evaluate(() => document.querySelector('#rows')?.textContent?.length);
  assert.ok(drawn && drawn < 2000, `${drawn} characters are drawn`);
});

test('letters that a mark turns round stand by themselves, and the mark is told', async () => {
  await driver.open(PAGE.href);
  await choose('The code is \u202eABC\u202c, said Ann.', 'The code is \u202eABC\u202c, said Tom.');
  await waitFor(driver, 'rows', hasRows);
  const turned = driver.page.locator('#rows .cell.after .turned');
  assert.equal(await turned.getAttribute('data-mark'), 'right-to-left override');
  assert.equal(
    await turned.evaluate((element) => getComputedStyle(element).unicodeBidi),
    'isolate',
  );
  await driver.press('f');
  await driver.press('Shift+N');
  assert.ok((await driver.page.locator('.highlight').count()) > 0, 'the ring finds its words');
});

test('what was given while the page was loading is compared', async () => {
  await driver.page.addInitScript(() => {
    document.onreadystatechange = () => {
      document.onreadystatechange = null; // The markup is there, and no script has run.
      const [field] = document.querySelectorAll('textarea');
      const [, input] = document.querySelectorAll('input');
      field.value = 'It was Monday.';
      const chosen = new DataTransfer();
      chosen.items.add(new File(['It was Friday.'], 'later.txt'));
      input.files = chosen.files;
    };
  });
  await driver.open(PAGE.href);
  await waitFor(driver, 'rows', hasRows);
});

test('where WebAssembly is barred, a sentence names it and the texts stay', async () => {
  await driver.page.addInitScript(() => {
    WebAssembly.compile = async () => {
      throw new WebAssembly.CompileError('Refused by a policy');
    };
  });
  await driver.open(PAGE.href);
  await driver.page.fill('#text-before', 'One.');
  await driver.page.fill('#text-after', 'Two.');
  const told = await waitFor(
    driver,
    'the sentence',
    () => document.querySelector('#status .problem')?.textContent,
  );
  assert.match(told, /blocks WebAssembly/);
  assert.equal(await driver.page.inputValue('#text-after'), 'Two.');
});

test('where no worker may start, the page compares a long story itself', async () => {
  await driver.page.addInitScript(() => {
    globalThis.Worker = /** @type {any} */ (
      class {
        constructor() {
          throw new Error('Refused by a policy');
        }
      }
    );
  });
  await driver.open(PAGE.href);
  const story = 'The board met again, and nothing more was said of it.\n\n'.repeat(600);
  await choose(story, `${story}Then it rained.`);
  await waitFor(driver, 'rows', hasRows);
});
