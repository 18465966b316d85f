// Many comparisons in a row leave nothing behind, in Chromium, which can say how much it holds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { openExample, PAGE } from './support/scenario.mjs';

const ROUNDS = 300;
/** After so many everything that is made once has been made. */
const WARM = 30;

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
before(async () => {
  driver = await openChromium();
});
after(() => driver.close());

/** Bytes of JavaScript, elements and listeners, once all that can go has gone. */
async function held() {
  const session = await driver.page.context().newCDPSession(driver.page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { usedSize, nodes, jsEventListeners };
}

/** Types another later text and waits for what it changed. @param {number} round */
async function compare(round) {
  await driver.evaluate((number) => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('text-after'));
    area.value = `The vote was on day number${number}.\n\nIt rained.`;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, round);
  await driver.page.waitForFunction(
    (number) => document.querySelector('#rows')?.textContent?.includes(`number${number}.`),
    round,
  );
}

test('300 comparisons in a row take no more room, and no more workers', async () => {
  await driver.page.addInitScript(() => {
    const Real = Worker;
    const running = Object.assign(window, { workers: 0 });
    globalThis.Worker = class extends Real {
      /** @param {string | URL} url */
      constructor(url) {
        super(url);
        running.workers++;
      }
      terminate() {
        running.workers--;
        super.terminate();
      }
    };
  });
  await openExample(driver, PAGE.href);
  await driver.click('button.edit');
  await waitFor(driver, 'the text', () => document.getElementById('text-after') !== null);
  for (let round = 0; round < WARM; round++) await compare(round);
  const warm = await held();
  for (let round = WARM; round < ROUNDS; round++) await compare(round);
  const { usedSize, nodes, jsEventListeners } = await held();
  // What can be undone is kept: some hundred bytes a step.
  const most = warm.usedSize + (ROUNDS - WARM) * 4_000;
  assert.ok(usedSize < most, `${usedSize} bytes, ${warm.usedSize} before`);
  assert.ok(nodes < warm.nodes * 1.5, `${nodes} nodes, ${warm.nodes} before`);
  assert.ok(jsEventListeners < warm.jsEventListeners * 1.5, `${jsEventListeners} listeners`);
  assert.ok((await driver.evaluate(() => /** @type {any} */ (window).workers)) <= 2);
});
