// `make bench-page`: the page in Chromium, as an editor meets it. Prints Markdown. Relies on little of the page: the
// places for files and text, and that a worker answers {type: 'done'}.
import { readFileSync } from 'node:fs';
import { openChromium } from '../browser/support/chromium.mjs';
import { pause } from '../browser/support/driver.mjs';
import { workload } from './workloads/index.mjs';

/** @typedef {Awaited<ReturnType<typeof openChromium>>['page']} Page */
/** @typedef {{ sent: number, done: number, shown: number, longest: number }} Seen milliseconds on the page's clock */

const PAGE = new URL('../../dist/stet.html', import.meta.url).href;

/** Notes when a comparison is sent, answered and painted, and the longest task. Runs in the page before its script. */
function watch() {
  const seen = { sent: 0, done: 0, shown: 0, longest: 0 };
  Object.assign(globalThis, { seen });
  globalThis.Worker = class extends Worker {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data?.type !== 'done') return;
        seen.done = performance.now();
        seen.shown = 0;
        // After the page's own handlers, the frame that they cause, and its painting.
        const painted = () => setTimeout(() => (seen.shown = performance.now()));
        setTimeout(() => requestAnimationFrame(painted));
      });
    }

    /** @param {any} message @param {any} [transfer] */
    postMessage(message, transfer) {
      if (message?.type === 'compare') Object.assign(seen, { sent: performance.now(), shown: 0 });
      super.postMessage(message, transfer);
    }
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Gives both texts as files. @param {Page} page @param {{ before: string, after: string }} texts */
const give = (page, texts) =>
  page.evaluate((given) => {
    for (const [side, text] of Object.entries(given)) {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], `${side}.txt`));
      const input = document.querySelector(`[data-side="${side}"] input[type="file"]`);
      if (!(input instanceof HTMLInputElement)) throw new Error('No place for a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, texts);

/** @param {Page} page @returns {Promise<Seen>} */
const seenBy = (page) => page.evaluate('({ ...seen })');

/** @param {Page} page @returns {Promise<Seen>} when what was sent is painted */
async function shown(page) {
  await page.waitForFunction('seen.sent > 0 && seen.shown > 0', undefined, { timeout: 120_000 });
  return seenBy(page);
}

/** @param {string} name */
function textsOf(name) {
  const { files } = workload(name);
  return { before: readFileSync(files.before, 'utf8'), after: readFileSync(files.after, 'utf8') };
}

/** @type {[string, string, string][]} */
const lines = [];
/** @param {string} what @param {number} value @param {string} goal @param {string} [unit] */
const note = (what, value, goal, unit = 'ms') =>
  lines.push([what, `${value.toFixed(0)} ${unit}`, goal]);

/** @param {(page: Page) => Promise<void>} visit */
async function onPage(visit) {
  const { page, close } = await openChromium({
    bypassCSP: true,
    viewport: { width: 1280, height: 800 },
  });
  await page.addInitScript(watch);
  await page.goto(PAGE);
  try {
    await visit(page);
  } finally {
    await close();
  }
}

await onPage(async (page) => {
  await give(page, textsOf('W1'));
  const first = await shown(page);
  note('story: first answer, with the engine started', first.done - first.sent, '50');
  const waits = [];
  for (let key = 0; key < 9; key++) {
    await page.evaluate(() => {
      const text = document.querySelector('[data-side="after"] textarea');
      if (!(text instanceof HTMLTextAreaElement)) throw new Error('No place for text');
      Object.assign(/** @type {any} */ (globalThis).seen, { sent: 0, shown: 0 });
      text.value += ' more';
      text.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const { sent, shown: painted } = await shown(page);
    waits.push(painted - sent);
  }
  waits.sort((one, other) => one - other);
  note('story: typed, compared and painted, median', waits[waits.length >> 1], '16');
});

await onPage(async (page) => {
  await give(page, textsOf('W3-100k'));
  const { sent, done, shown: painted, longest } = await shown(page);
  note('100k words: compared', done - sent, '');
  note('100k words: first rows painted after the answer', painted - done, '300');
  note('100k words: longest task until then', longest, '');
  await page.evaluate('seen.longest = 0');
  await page.mouse.move(640, 500);
  for (let step = 0; step < 120; step++) {
    await page.mouse.wheel(0, step % 40 === 39 ? 40_000 : 900);
    await pause(16);
  }
  note('100k words: longest task while scrolling', (await seenBy(page)).longest, '50');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  note(
    '100k words: JavaScript memory, over both texts',
    usedSize / workload('W3-100k').bytes,
    '',
    '×',
  );
});

await onPage(async (page) => {
  await give(page, textsOf('W3-1m'));
  await page.waitForFunction('seen.sent > 0', undefined, { timeout: 60_000 });
  const cancel = page.getByRole('button', { name: /^(cancel|stop)/i }).first();
  await cancel.waitFor({ timeout: 60_000 });
  const latency = await cancel.evaluate(async (button) => {
    const start = performance.now();
    /** @type {HTMLElement} */ (button).click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(null))));
    return performance.now() - start;
  });
  note('1M words: from cancelling to the next frame', latency, '100');
  note('1M words: longest task until then', (await seenBy(page)).longest, '50');
});

console.log('| in Chromium | measured | at most |\n| --- | ---: | ---: |');
for (const line of lines) console.log(`| ${line.join(' | ')} |`);
