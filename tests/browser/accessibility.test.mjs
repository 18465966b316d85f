// Whether axe finds nothing in any state and theme, what a screen reader is given, and whether the page fits a narrow window.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { colourViolations, violations } from './support/axe.mjs';
import { openChromium } from './support/chromium.mjs';
import { keepWorkersBusy, waitFor } from './support/driver.mjs';
import { manyWords, openExample, PAGE } from './support/scenario.mjs';

/** @typedef {Awaited<ReturnType<typeof openChromium>>} Chromium */

/** Each state is reached from the one before. @type {[string, (driver: Chromium) => Promise<unknown>][]} */
const STATES = [
  ['empty', async () => {}],
  [
    'an error',
    async (driver) => {
      await driver.page.setInputFiles('[data-side="before"] input', {
        name: 'story.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7 \x01'),
      });
      await waitFor(driver, 'the message', () =>
        Boolean(document.querySelector('#status .problem')?.textContent),
      );
    },
  ],
  [
    'a result',
    async (driver) => {
      await openExample(driver, PAGE.href);
    },
  ],
  ['a change in focus', (driver) => driver.press('n')],
  [
    'a finding in focus, with the list',
    async (driver) => {
      await driver.press('f');
      await driver.press('l');
      await driver.click('.filters summary');
      await driver.click('#filter-added');
    },
  ],
  [
    'decisions',
    async (driver) => {
      await driver.press('l');
      await driver.press('n');
      await driver.press('a');
      await driver.press('n');
      await driver.press('r');
      await driver.click('.card summary');
    },
  ],
  [
    'a text edited in place',
    async (driver) => {
      await driver.press('n');
      await driver.press('e');
    },
  ],
  [
    'looking for what a passage belongs with',
    async (driver) => {
      await driver.press('Escape');
      await driver.press('b');
      await driver.press('ArrowDown');
    },
  ],
  [
    'corrected',
    async (driver) => {
      await driver.press('Enter');
      await waitFor(driver, 'the mark', () => document.querySelector('#rows .by-hand') !== null);
    },
  ],
  ['merged', (driver) => driver.press('u')],
  ['clean', (driver) => driver.press('c')],
  ['the menu', (driver) => driver.click('button.export')],
  [
    'editing',
    async (driver) => {
      await driver.press('Escape');
      await driver.click('button.edit');
    },
  ],
  [
    'a long job',
    async (driver) => {
      await keepWorkersBusy(driver);
      await driver.page.setInputFiles('[data-side="before"] input', [
        { name: '1.txt', mimeType: 'text/plain', buffer: Buffer.from(manyWords('a')) },
        { name: '2.txt', mimeType: 'text/plain', buffer: Buffer.from(manyWords('b')) },
      ]);
      await waitFor(driver, 'a way to cancel', () =>
        Boolean(document.querySelector('#status .job button')),
      );
    },
  ],
  [
    'help',
    async (driver) => {
      await driver.click('#status .job button');
      await driver.click('button.help');
    },
  ],
];

/** What themes differ in is colours alone. @type {[string, NonNullable<Parameters<import('playwright-core').Page['emulateMedia']>[0]>][]} */
const THEMES = [
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
  ['dark high contrast', { colorScheme: 'dark', contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
];

/** Goes through all states. @param {object} options @param {typeof THEMES} themes Beside the light one. */
async function lookThrough(options, themes) {
  const driver = await openChromium({ ...options, bypassCSP: true });
  const light = /** @type {const} */ ({
    colorScheme: 'light',
    contrast: 'no-preference',
    forcedColors: 'none',
  });
  try {
    await driver.open(PAGE.href);
    for (const [state, reach] of STATES) {
      await reach(driver);
      assert.deepEqual(await violations(driver), [], state);
      for (const [theme, media] of themes) {
        await driver.page.emulateMedia({ ...light, ...media });
        assert.deepEqual(await colourViolations(driver, theme), [], `${state}, ${theme}`);
      }
      await driver.page.emulateMedia(light);
    }
  } finally {
    await driver.close();
  }
}

test('axe finds nothing in any state and theme', () => lookThrough({}, THEMES));

test('axe finds nothing in any state on a phone', () =>
  lookThrough({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, []));

/** `UPDATE_SNAPSHOTS=1 node --test …` writes it again. Read what changed. */
const SNAPSHOT = new URL('support/rows.txt', import.meta.url);

const EARLIER = `Bridge to close

The old harbour bridge closes to traffic on Tuesday, the city council decided.

The work takes nine months and costs twelve million euros in all.

Cyclists may ride along the railway line until the spring of next year.

Nobody from the company was there to answer questions.`;

const LATER = `Bridge to close for a year

Cyclists may ride along the railway line until the spring of next year.

The old harbour bridge closes to traffic on Friday, the city council decided.

The work takes nine months and costs twelve million euros in all.

Ferries run twice as often from the first of June.`;

test('each row reads as a sentence', async () => {
  const driver = await openChromium();
  try {
    await driver.open(PAGE.href);
    await driver.page.fill('#text-before', EARLIER);
    await driver.page.fill('#text-after', LATER);
    await waitFor(driver, 'rows', () => document.querySelectorAll('#rows .row').length);
    const rows = `${await driver.page.locator('#rows').ariaSnapshot()}\n`;
    if (process.env.UPDATE_SNAPSHOTS) writeFileSync(SNAPSHOT, rows);
    assert.equal(rows, readFileSync(SNAPSHOT, 'utf8'));

    await openExample(driver, PAGE.href);
    const labels = await driver.evaluate(() =>
      [...document.querySelectorAll('#rows .row')].map((row) => row.getAttribute('aria-label')),
    );
    assert.ok(labels.length > 20);
    for (const label of labels)
      assert.match(
        label ?? '',
        /^(?:Headline|Byline|Caption|Paragraph|Timestamp|Page|[A-Z])[\w ]*[,;.] \w/,
      );
  } finally {
    await driver.close();
  }
});

test('at 320 pixels nothing needs scrolling sideways', async () => {
  const driver = await openChromium({ viewport: { width: 320, height: 640 } });
  try {
    const overflow = () =>
      driver.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await driver.open(PAGE.href);
    assert.equal(await overflow(), 0, 'before there is a result');
    await openExample(driver, PAGE.href);
    assert.equal(await overflow(), 0, 'with a result');
    await driver.press('n');
    assert.equal(await overflow(), 0, 'at a change');
    await driver.press('a');
    assert.equal(await overflow(), 0, 'after a decision');
  } finally {
    await driver.close();
  }
});

test('the focus is never under a bar', async () => {
  const driver = await openChromium({ viewport: { width: 1280, height: 600 } });
  try {
    await openExample(driver, PAGE.href);
    for (let i = 0; i < 20; i++) {
      await driver.press('n');
      const hidden = await driver.evaluate(() => {
        const { top, bottom } = /** @type {Element} */ (
          document.activeElement
        ).getBoundingClientRect();
        const above = document.querySelector('.sides')?.getBoundingClientRect().bottom ?? 0;
        const below = document.querySelector('#panel')?.getBoundingClientRect().top ?? innerHeight;
        return bottom <= above || top >= below;
      });
      assert.equal(hidden, false, `change ${i + 1}`);
    }
  } finally {
    await driver.close();
  }
});
