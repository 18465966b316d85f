// What can fail around the page, in any browser: it says so in a sentence, the texts stay, and what can still be done is done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitFor } from './driver.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */

const problem = () => document.querySelector('#status .problem')?.textContent;
const hasRows = () => document.querySelectorAll('#rows .row').length > 0;
const earlier = () =>
  /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before')).value;

/** As the engine goes through them; the last two are over too soon to be told of each time. */
const STAGES = ['reading', 'pairing', 'paragraphs', 'words'];

/** Opens two versions, each of a text so many times over. @param {Driver} driver @param {string} text @param {number} times */
const chooseRepeated = (driver, text, times) =>
  driver.evaluate(
    (words, count) => {
      const chosen = new DataTransfer();
      for (const version of ['1', '2'])
        chosen.items.add(new File(Array(count).fill(words + version), `${version}.txt`));
      const input = document.querySelector('[data-side="before"] input[type="file"]');
      if (!(input instanceof HTMLInputElement)) throw new Error('No place for a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    times,
  );

/** Too long for the page to compare by itself. @param {Driver} driver */
const chooseLong = (driver) => chooseRepeated(driver, 'The board met again.\n\nNumber ', 4000);

/** Ends the first worker that tells of a stage, as a browser does that is short of memory. @param {string} stage */
function killAt(stage) {
  const Real = Worker;
  let isOver = false;
  globalThis.Worker = /** @type {any} */ (
    function (/** @type {string} */ url) {
      const worker = new Real(url);
      worker.addEventListener('message', (event) => {
        if (isOver || event.data.stage !== stage) return;
        isOver = true;
        event.stopImmediatePropagation();
        worker.dispatchEvent(new Event('error')); // WebKit gives none to a worker that is over.
        worker.terminate();
      });
      return worker;
    }
  );
}

/** @param {() => Driver} driver @param {string} url */
function workers(driver, url) {
  for (const stage of STAGES)
    test(`a worker that is killed while ${stage} leaves the texts, and the next one works`, async () => {
      await driver().open('about:blank');
      await driver().open(url);
      await driver().evaluate(killAt, stage);
      await chooseLong(driver());
      assert.match(await waitFor(driver(), 'the sentence', problem), /still here/);
      assert.notEqual(await driver().evaluate(earlier), '');
      await chooseLong(driver());
      await waitFor(driver(), 'rows', hasRows);
    });

  test('where no worker may start, short texts are compared and long ones are told of', async () => {
    await driver().open('about:blank');
    await driver().open(url);
    await driver().evaluate(() => {
      globalThis.Worker = /** @type {any} */ (
        class {
          constructor() {
            throw new DOMException('Refused by a policy', 'SecurityError');
          }
        }
      );
    });
    await chooseLong(driver());
    assert.match(await waitFor(driver(), 'the sentence', problem), /start a worker/);
    await chooseRepeated(driver(), 'The board met again.\n\nNumber ', 10);
    await waitFor(driver(), 'rows', hasRows);
  });
}

/** What becomes of a browser's store. @type {Record<string, () => void>} */
const STORES = {
  'is forbidden': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused by a policy', 'SecurityError');
    };
  },
  'is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  },
  'is of a later version': () => {
    const { open } = IDBFactory.prototype;
    open.call(indexedDB, 'stet of tomorrow', 7);
    IDBFactory.prototype.open = function () {
      return open.call(this, 'stet of tomorrow', 1);
    };
  },
};

/** @param {() => Driver} driver @param {string} url */
function storage(driver, url) {
  for (const [what, spoil] of Object.entries(STORES))
    test(`a store that ${what} is told of, and the texts stay`, async () => {
      await driver().open('about:blank');
      await driver().open(url);
      await driver().evaluate(spoil);
      await driver().type('#text-before', 'One.');
      await driver().type('#text-after', 'Two.');
      await waitFor(driver(), 'rows', hasRows);
      await driver().evaluate(() => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement) activeElement.blur();
      });
      await driver().press('?');
      await driver().click('#keep');
      assert.match(await waitFor(driver(), 'the sentence', problem), /keep anything/);
      assert.equal(await driver().evaluate(earlier), 'One.');
      await driver().evaluate(() => localStorage.clear());
    });
}

/** @param {() => Driver} driver @param {string} url */
export function faults(driver, url) {
  workers(driver, url);
  storage(driver, url);

  test('texts of 200 MB end in a sentence, and what was typed stays', async () => {
    await driver().open('about:blank');
    await driver().open(url);
    await driver().type('#text-before', 'Typed by hand.');
    await chooseRepeated(driver(), 'The board met again. '.repeat(50_000), 200);
    assert.match(
      await waitFor(driver(), 'the sentence', problem),
      /holds more than Stet compares at once/,
    );
    assert.equal(await driver().evaluate(earlier), 'Typed by hand.');
  });
}
