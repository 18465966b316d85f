// What a person does with more than two versions, in any browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitFor } from './driver.mjs';
import { choose, textOf } from './scenario.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */

const LEAD = 'A fire at the old mill killed 12 people on Monday, police said.';
const ROAD = 'The road along the river was closed until the evening, the city told drivers.';

/** Five versions; the third has another headline, and lacks a sentence that comes back. */
export const FILES = {
  'story v1.txt': `Fire at the mill\n\n${LEAD}\n\n${ROAD}`,
  'story v2.txt': `Fire at the mill\n\n${LEAD.replace('12', '14')}\n\n${ROAD}`,
  'story v3.txt': `Fire at the old mill\n\n${LEAD.replace('12', '15')}`,
  'story v4.txt': `Fire at the old mill\n\n${LEAD.replace('12', '15')}\n\nNobody has been arrested.`,
  'story v5.txt': `Fire at the old mill\n\n${LEAD}\n\n${ROAD}\n\nNobody has been arrested.`,
};

/** Opens the versions in another order than theirs. @param {Driver} driver @param {string} url */
export async function openVersions(driver, url) {
  await driver.open(url);
  const names = /** @type {(keyof typeof FILES)[]} */ (Object.keys(FILES)).reverse();
  await choose(driver, 'before', Object.fromEntries(names.map((name) => [name, FILES[name]])));
  await waitFor(driver, 'the history', () =>
    document.querySelector('.version:nth-child(5) .size')?.textContent?.includes('+'),
  );
}

/** "v4→v5", by the handles. @param {Driver} driver */
export const pairOf = (driver) =>
  driver.evaluate(() =>
    [...document.querySelectorAll('.handle :checked')]
      .map((input) => Number(input.getAttribute('data-at')) + 1)
      .sort()
      .join('→'),
  );

/** The figure of each version, in order. @param {Driver} driver */
export const namesOf = (driver) =>
  driver.evaluate(() =>
    [...document.querySelectorAll('.version-head')]
      .map((head) => /\d/.exec(head.getAttribute('title') ?? '')?.[0])
      .join(''),
  );

/** @param {Driver} driver @param {string} words */
const shows = (driver, words) =>
  waitFor(
    driver,
    words,
    (wanted) => document.querySelector('#rows')?.textContent?.includes(wanted),
    words,
  );

/** @param {() => Driver} driver @param {string} url */
export function histories(driver, url) {
  test('five files are put in order, and handles and keys choose which two are compared', async () => {
    await openVersions(driver(), url);
    assert.equal(await namesOf(driver()), '12345');
    assert.equal(await pairOf(driver()), '4→5');
    await shows(driver(), '12');
    await driver().press('t');
    assert.equal(await pairOf(driver()), '1→5');
    await driver().click('.version:nth-child(2) .is-later-row input');
    assert.equal(await pairOf(driver()), '1→2');
    await shows(driver(), '14');
    await driver().evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await driver().press('.');
    assert.equal(await pairOf(driver()), '2→3');
    await shows(driver(), '15');
    await driver().press(',');
    assert.equal(await pairOf(driver()), '1→2');
  });

  test('the history shows the age of sentences, their lives and what was taken out', async () => {
    await openVersions(driver(), url);
    await driver().press('h');
    await waitFor(driver(), 'the galley', () => document.querySelectorAll('.galley-line').length);
    assert.match(await textOf(driver(), '.over'), /Figure changed.*“12”.*“14”.*“15”.*“12”/);
    assert.match(await textOf(driver(), '.through'), /Fire at the mill.*Fire at the old mill/);
    const ages = await driver().evaluate(() =>
      [...document.querySelectorAll('.galley-line .age')].map((age) => age.textContent),
    );
    assert.match(ages.join('|'), /1·3.*1·2·3·5.*back in version 5.*1\|.*4/);
    await driver().press('j');
    await driver().press('j');
    const life = await textOf(driver(), '.life');
    assert.match(life, /Version 1.*12.*Version 2.*14.*Version 3.*15.*Version 5.*as in version 1/);
    const marks = await driver().evaluate(() => ({
      del: [...document.querySelectorAll('.life del')].map((each) => each.textContent).join(),
      ins: [...document.querySelectorAll('.life ins')].map((each) => each.textContent).join(),
    }));
    assert.deepEqual(marks, { del: '12,14,15', ins: '14,15,12' });
    await driver().press(',');
    await driver().press(',');
    await waitFor(driver(), 'version 3', () =>
      document.querySelector('.gone-fold summary')?.textContent?.includes('in version 3'),
    );
    await driver().press('h');
    await shows(driver(), 'Nobody');
  });

  test('versions are moved and removed by key, and undoing brings them back', async () => {
    await openVersions(driver(), url);
    await driver().press('v');
    await waitFor(driver(), 'the strip', () => document.activeElement?.matches('.version *'));
    // Not every driver has these keys.
    const press = (/** @type {string} */ key, shiftKey = false) =>
      driver().evaluate(
        (name, withShift) => {
          const pressed = { key: name, shiftKey: withShift, bubbles: true, cancelable: true };
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', pressed));
        },
        key,
        shiftKey,
      );
    await press('ArrowLeft', true);
    assert.equal(await namesOf(driver()), '12354');
    await press('ArrowLeft', true);
    assert.equal(await namesOf(driver()), '12534', 'the focus goes along');
    await press('Delete');
    assert.equal(await namesOf(driver()), '1234');
    for (const wanted of ['12534', '12354', '12345']) {
      await driver().click('.tally button');
      assert.equal(await namesOf(driver()), wanted);
    }
  });
}
