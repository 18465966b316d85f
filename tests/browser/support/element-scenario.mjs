// What the element does inside somebody else's page under a strict policy, in any browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { waitFor } from './driver.mjs';
import { hostPage, serveHost, storyOf } from './host.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */

const BODY = `<main><h1>Desk</h1>
  <stet-compare id="one" before="The vote was on Tuesday.&#10;&#10;It rained." after="The vote was on Friday.&#10;&#10;It rained."></stet-compare>
  <stet-compare id="two"></stet-compare></main>`;

/** @param {Driver} driver @param {string} id */
const rowsOf = (driver, id) =>
  waitFor(
    driver,
    `rows of ${id}`,
    (wanted) => document.getElementById(wanted)?.shadowRoot?.querySelectorAll('.row').length,
    id,
  );

/** @param {Driver} driver @param {object} properties Of the second element. @param {string} words That its rows then hold. */
async function give(driver, properties, words) {
  await driver.evaluate(
    (given) => void Object.assign(document.getElementById('two') ?? {}, given),
    properties,
  );
  await waitFor(
    driver,
    words,
    (wanted) =>
      document
        .getElementById('two')
        ?.shadowRoot?.querySelector('#result')
        ?.textContent?.includes(wanted),
    words,
  );
}

/** @param {string} name @param {() => Promise<Driver>} open */
export function elementScenario(name, open) {
  describe(`<stet-compare> in a page with a strict policy in ${name}`, () => {
    /** @type {Driver} */
    let driver;
    /** @type {Awaited<ReturnType<typeof serveHost>>} */
    let server;
    before(async () => {
      server = await serveHost({ '/': hostPage(BODY) });
      driver = await open();
      await driver.open(server.url);
    });
    after(async () => {
      await driver?.close();
      await server.close();
    });
    const evaluate = (/** @type {any} */ work, /** @type {any[]} */ ...given) =>
      driver.evaluate(work, ...given);

    test('shows the texts of its attributes, and keys go to the element that has the focus', async () => {
      await rowsOf(driver, 'one');
      await give(driver, { before: 'A dog barked.', after: 'A cat barked.' }, 'cat');
      await evaluate(() => document.getElementById('one')?.focus());
      await driver.press('n');
      const current = await evaluate(() =>
        ['one', 'two'].map(
          (id) =>
            document.getElementById(id)?.shadowRoot?.querySelectorAll('.row.is-current').length,
        ),
      );
      assert.deepEqual(current, [1, 0]);
      await driver.press('r');
      assert.equal(
        await evaluate(() => document.querySelector('stet-compare')?.finalText()),
        'The vote was on Tuesday.\n\nIt rained.',
      );
    });

    test('steps, decides and tells of it', async () => {
      const told = await evaluate(() => {
        const two = /** @type {any} */ (document.getElementById('two'));
        /** @type {any[]} */
        const heard = [];
        for (const type of ['decision', 'finding'])
          two.addEventListener(type, (/** @type {any} */ event) => heard.push(event.detail));
        const steps = [two.next(), two.accept(), two.accept(), two.decisions.length];
        return { heard: heard.map((detail) => Object.keys(detail)), steps };
      });
      assert.deepEqual(told.steps, [0, true, true, 1]);
      assert.deepEqual(told.heard[0], ['decisions']);
    });

    test('compares a long text in a worker, and reads and writes documents in others', async () => {
      const { before, after } = storyOf(400);
      await give(driver, { before, after }, 'Nobody objected.');
      const begun = await evaluate(() => /** @type {any} */ (globalThis).held.started);
      assert.equal(begun, 1);
      await evaluate(() => {
        const page = '<title>x</title><h1>Pier closes</h1><p>It was <b>old</b>.</p>';
        const file = new File([page], 'story.html', { type: 'text/html' });
        Object.assign(document.getElementById('two') ?? {}, { after: file });
      });
      await waitFor(driver, 'the file', () =>
        document
          .getElementById('two')
          ?.shadowRoot?.querySelector('#rows')
          ?.textContent?.includes('Pier closes'),
      );
      const made = await evaluate(async () => {
        const two = /** @type {any} */ (document.getElementById('two'));
        const [text, bytes] = [await two.report('html'), await two.report('docx')];
        return [text.slice(0, 15), String.fromCharCode(bytes[0], bytes[1])];
      });
      assert.deepEqual(made, ['<!doctype html>', 'PK']);
    });

    test('shows the history of three versions', async () => {
      const versions = ['The pier opens.', 'The pier opens soon.', 'The pier opens very soon.'];
      await give(driver, { versions: versions.map((text) => ({ text })) }, 'very');
      await evaluate(() =>
        Object.assign(document.getElementById('two') ?? {}, { view: 'history' }),
      );
      await waitFor(driver, 'the galley', () =>
        document
          .getElementById('two')
          ?.shadowRoot?.querySelector('.story')
          ?.textContent?.includes('Since version 1'),
      );
      assert.equal(
        await evaluate(() => document.querySelectorAll('stet-compare')[1].view),
        'history',
      );
    });

    test('the policy refused nothing, and nothing was requested', async () => {
      const held = await evaluate(() => /** @type {any} */ (globalThis).held);
      assert.deepEqual(held.violations, []);
      const asked = server.seen.filter((path) => path !== '/favicon.ico');
      assert.deepEqual(asked, ['/', '/watch.js', '/stet-compare.js']);
    });
  });
}
