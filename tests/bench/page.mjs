// `make bench-page`: the page in Chromium, as an editor meets it. Prints Markdown: the median of RUNS (5) visits, and
// the least, which is nearer to what the page does on a machine with nothing else to do. Relies on little of the page:
// the places for files and text, that rows come into #rows, that the element says `change` once they show another comparison,
// and that a worker answers {type: 'done'}.
import { readFileSync } from 'node:fs';
import { launchChromium } from '../browser/support/chromium.mjs';
import { pause } from '../browser/support/driver.mjs';
import { workload } from './workloads/index.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {Awaited<ReturnType<typeof observe>>} Seen */

const PAGE = new URL('../../dist/stet.html', import.meta.url).href;
const RUNS = Number(process.env.RUNS ?? 5);

/** Notes, on the page's clock, what happens to it. Runs in the page before its script. */
function observe() {
  const seen = {
    /** The page's script starts, once all of the page is read. */
    started: 0,
    typed: 0,
    /** What was typed is not shown yet: rows that come are those of the last comparison. */
    isTyped: false,
    /** The engine of the page's own thread gave its first result. */
    ready: 0,
    /** A worker answered. */
    done: 0,
    /** Rows stand in the document; then the next frame begins, and has been painted. */
    rows: 0,
    frame: 0,
    painted: 0,
    /** The longest task. */
    longest: 0,
  };
  const now = () => performance.now();
  document.addEventListener('readystatechange', () => (seen.started ||= now()));
  addEventListener(
    'keydown',
    () => Object.assign(seen, { typed: now(), isTyped: true, rows: 0 }),
    true,
  );
  addEventListener('change', (event) => (seen.isTyped &&= !(event instanceof CustomEvent)), true);
  new MutationObserver((records) => {
    const isProof = (/** @type {MutationRecord} */ { target }) =>
      target instanceof Element && target.closest('#rows') !== null;
    if (seen.isTyped || seen.rows > 0 || !records.some(isProof)) return;
    if (!document.querySelector('#rows .row')) return;
    Object.assign(seen, { rows: now(), painted: 0 });
    requestAnimationFrame(() => {
      seen.frame = now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.painted = now());
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
  globalThis.Worker = class extends Worker {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data?.type === 'done') Object.assign(seen, { done: now(), rows: 0 });
      });
    }
  };
  /** @param {WebAssembly.Instance} instance @returns {any} */
  const observed = ({ exports }) => {
    const { releaseResult } = /** @type {any} */ (exports);
    const released = (/** @type {number} */ result) => {
      seen.ready ||= now();
      releaseResult(result);
    };
    return { exports: { ...exports, releaseResult: released } };
  };
  const { instantiate, Instance } = WebAssembly;
  WebAssembly.instantiate = async (/** @type {any} */ module, imports) =>
    observed(/** @type {any} */ (await instantiate(module, imports)));
  // The engine begins anew once it has the words of a language.
  WebAssembly.Instance = /** @type {any} */ (
    function (/** @type {any} */ module, /** @type {any} */ imports) {
      return observed(new Instance(module, imports));
    }
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  return Object.assign(globalThis, { seen }).seen;
}

/** @typedef {Record<'before' | 'after', Parameters<Page['setInputFiles']>[1]>} Files */

/** Opens both texts, and forgets the tasks before: those of the page's start. @param {Page} page @param {Files} files */
async function giveFiles(page, files) {
  await pause(100);
  await forget(page);
  for (const [side, file] of Object.entries(files))
    await page.setInputFiles(`[data-side="${side}"] input[type="file"]`, file);
}

/** @param {Page} page @param {string} name */
const give = (page, name) => giveFiles(page, workload(name).files);

/** @param {Page} page @returns {Promise<Seen>} */
const seenBy = (page) => page.evaluate('({ ...seen })');

/** @param {Page} page @returns {Promise<Seen>} once rows are painted */
async function shown(page) {
  // A copy of the same moment: rows may come once more.
  const isShown = 'seen.rows > 0 && seen.painted > seen.rows && { ...seen }';
  return (await page.waitForFunction(isShown, undefined, { timeout: 120_000 })).jsonValue();
}

/** @param {Page} page Starts a new search for the longest task. */
const forget = (page) => page.evaluate('seen.longest = 0');

/** Measured values of each line. @type {Map<string, { values: number[], goal: string, unit: string }>} */
const lines = new Map();
/** @param {string} what @param {number} value @param {string} [goal] @param {string} [unit] */
function note(what, value, goal = '', unit = 'ms') {
  const line = lines.get(what) ?? { values: [], goal, unit };
  line.values.push(value);
  lines.set(what, line);
}

/** @param {(page: Page) => Promise<void>} visit @param {string} [hash] */
async function onPage(visit, hash = '') {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await pause(1000); // The last visit is cleared away, and this tab is there before it is used.
  await page.addInitScript(observe);
  await page.goto(PAGE + hash);
  try {
    await visit(page);
  } finally {
    await context.close();
  }
}

/** What the page's process holds by itself, in bytes; its worker's memory is part of it. @param {Page} page */
async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await browser?.send('SystemInfo.getProcessInfo')) ?? {};
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.max(...held.map(Number)) * 1024;
}

/** @param {Page} page */
async function start(page) {
  const { started, ready, rows, painted, longest } = await shown(page);
  note("script's start to the engine ready and its first story compared", ready - started, '50');
  note("script's start to the example in rows", rows - started);
  note("script's start to the example painted", painted - started);
  note('longest task of the start with the example', longest);
}

/** @param {Page} page @param {'story' | '20k words'} what @param {Files} files @param {string} goal */
async function typing(page, what, files, goal) {
  await giveFiles(page, files);
  await shown(page);
  await page.click('#bar .edit');
  await page.focus('#text-after');
  await page.keyboard.press('Control+Home');
  for (let key = 0; key < 30; key++) {
    await page.keyboard.press('e');
    const { typed, rows, frame, painted } = await shown(page);
    // What goes before the next frame and what goes into it, without the wait between them.
    const work = rows - typed + painted - frame;
    if (key < 10) note(`${what}: a key, compared and painted, the first ten`, work);
    else note(`${what}: a key, compared and painted`, work, goal);
    note(`${what}: the same with the wait for the screen`, painted - typed);
    await pause(50);
  }
}

/** What an editor does with a long text. A task of less than 50 ms counts as none. @param {Page} page */
async function desk(page) {
  await giveFiles(page, twentyThousand());
  await shown(page);
  const act = async (/** @type {string} */ what, /** @type {() => unknown} */ work) => {
    await pause(2000);
    note(`20k words: longest task ${what}`, (await seenBy(page)).longest, '50');
    await forget(page);
    await work();
  };
  await act('until the first rows, and after', () => page.keyboard.press('n'));
  await act('when stepping', () => page.keyboard.press('l'));
  await act('when opening the list', () => page.click('.filters summary'));
  await act('when opening the filters', () => page.click('.filters li:last-child input'));
  await act('when filtering', () => page.keyboard.press('a'));
  await act('when deciding', () => page.keyboard.press('*'));
  await act('when accepting all', () => {});
}

/** Both texts of a book, to the same place. */
function twentyThousand() {
  const { before, after } = workload('W3-100k').files;
  const part = (/** @type {string} */ file) => {
    const text = readFileSync(file, 'utf8');
    const buffer = Buffer.from(text.slice(0, text.indexOf('\n', text.length / 5)));
    return { name: 'book.txt', mimeType: 'text/plain', buffer };
  };
  return { before: part(before), after: part(after) };
}

/** @param {Page} page */
async function long(page) {
  const empty = await memoryOf(page);
  await give(page, 'W3-100k');
  const { done, rows, painted, longest } = await shown(page);
  note('100k words: longest task until the first rows', longest, '50');
  note('100k words: answer to first rows', rows - done);
  note('100k words: answer to first rows painted', painted - done, '300');
  await forget(page);
  await page.mouse.move(640, 500);
  for (let step = 0; step < 120; step++) {
    await page.mouse.wheel(0, step % 40 === 39 ? 40_000 : 900);
    await pause(16);
  }
  note('100k words: longest task while scrolling', (await seenBy(page)).longest, '50');
  const { bytes } = workload('W3-100k');
  note('100k words: memory, over both texts', ((await memoryOf(page)) - empty) / bytes, '', '×');
}

/** Clicks the button that cancels as soon as it is there: a person would come too late. @param {Page} page */
async function cancelled(page) {
  const latency = page.evaluate(
    () =>
      new Promise((/** @type {(ms: number) => void} */ resolve) => {
        new MutationObserver((_, observer) => {
          const button = [...document.querySelectorAll('button')].find(
            (each) => /^(cancel|stop)/i.test(each.textContent ?? '') && each.checkVisibility(),
          );
          if (!button) return;
          observer.disconnect();
          const start = performance.now();
          button.click();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }).observe(document, { childList: true, subtree: true, attributes: true });
      }),
  );
  await give(page, 'W3-1m');
  note('1M words: from cancelling to the next frame', await latency, '100');
  note('1M words: longest task until then', (await seenBy(page)).longest, '50');
}

/** @param {Page} page */
async function longest(page) {
  await give(page, 'W3-1m');
  const { done, painted, longest: until } = await shown(page);
  note('1M words: answer to first rows painted', painted - done);
  note('1M words: longest task until the first rows', until, '50');
  await forget(page);
  await pause(3000);
  note('1M words: longest task of the next three seconds', (await seenBy(page)).longest, '50');
}

// For the first seconds a browser loads pages of its own, hundreds of scripts.
const browser = await launchChromium();
await pause(5000);
for (let run = 0; run < RUNS; run++) {
  await onPage(start, '#example');
  await onPage((page) => typing(page, 'story', workload('W1').files, '16'));
  await onPage((page) => typing(page, '20k words', twentyThousand(), '50'));
  await onPage(desk);
  await onPage(long);
  await onPage(cancelled);
  await onPage(longest);
}
await browser.close();

console.log('| in Chromium | median | least | at most |\n| --- | ---: | ---: | ---: |');
for (const [what, { values, goal, unit }] of lines) {
  values.sort((one, two) => one - two);
  const shownAs = (/** @type {number} */ value) => `${value.toFixed(0)} ${unit}`;
  const [median, least] = [values[values.length >> 1], values[0]].map(shownAs);
  console.log(`| ${what} | ${median} | ${least} | ${goal} |`);
}
