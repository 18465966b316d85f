// What a key does not change stays in the page as it is. After each edit, the page must show the same as one that was just
// opened with the same texts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createRandom } from '../support/random.mjs';
import { openChromium } from './support/chromium.mjs';
import { PAGE } from './support/scenario.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{before: string, after: string}} Texts */

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let typed;
/** @type {Awaited<ReturnType<typeof openChromium>>} */
let fresh;
before(async () => {
  typed = await openChromium();
  fresh = await openChromium();
});
after(() => Promise.all([typed.close(), fresh.close()]));

const EXAMPLE = new URL('../../examples/china-daily/', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, EXAMPLE), 'utf8');

/** @param {Page} page @param {Texts} texts */
async function open(page, { before, after }) {
  await page.goto(PAGE.href);
  await page.fill('#text-before', before);
  await page.fill('#text-after', after);
  await page.waitForSelector('#rows .row');
}

/** Puts in texts as typing does, and waits until they are shown. @param {Page} page @param {Texts} texts */
const type = (page, texts) =>
  page.evaluate(async (texts) => {
    for (const [side, text] of Object.entries(texts)) {
      const area = /** @type {HTMLTextAreaElement} */ (document.getElementById(`text-${side}`));
      if (area.value === text) continue;
      area.value = text;
      area.dispatchEvent(new Event('input'));
    }
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
  }, texts);

/** @param {Page} page */
const shown = (page) =>
  page.$$eval('#heading > *, .chunk > *, .tick', (parts) => parts.map((part) => part.outerHTML));

/** A text after a small edit, such as editors make many of. @param {string} text @param {import('../support/random.mjs').Random} random */
function edited(text, random) {
  const paragraphs = text.split('\n');
  const at = random.below(paragraphs.length);
  const place = random.below(paragraphs[at].length + 1);
  const [head, tail] = [paragraphs[at].slice(0, place), paragraphs[at].slice(place)];
  const edits = [
    () => paragraphs.splice(at, 1, `${head}e${tail}`),
    () => paragraphs.splice(at, 1, `${head}${tail.slice(1)}`),
    () => paragraphs.splice(at, 1, `${head} 12 “so”, said Li. ${tail}`),
    () => paragraphs.splice(at, 1, head, tail),
    () => paragraphs.splice(at, 1),
    () => paragraphs.splice(random.below(paragraphs.length), 0, ...paragraphs.splice(at, 1)),
  ];
  random.pick(edits)();
  return paragraphs.join('\n');
}

for (const [seed, mode] of ['both', 'merged', 'clean'].entries()) {
  test(`what stays while someone types is what a page that was just opened shows: ${mode}`, async () => {
    const random = createRandom(seed);
    let texts = { before: read('earlier.txt'), after: read('later.txt') };
    for (const { page } of [typed, fresh]) {
      await open(page, texts);
      await page.click(`[data-mode="${mode}"]`); // The next page opens with it.
    }
    for (let edit = 1; edit <= 24; edit++) {
      const side = random.chance(30) ? 'before' : 'after';
      texts = { ...texts, [side]: edited(texts[side], random) };
      await type(typed.page, texts);
      if (edit % 6 > 0) continue;
      await open(fresh.page, texts);
      const [is, wanted] = [await shown(typed.page), await shown(fresh.page)];
      const first = is.findIndex((part, at) => part !== wanted[at]);
      assert.deepEqual(
        [is.length, is[first]],
        [wanted.length, wanted[first]],
        `seed ${seed}, ${edit}`,
      );
    }
  });
}

test('a book is reached at its far end at once, and comes whole', async () => {
  const { page } = typed;
  const count = 400;
  const book = (/** @type {string} */ word) =>
    Array.from({ length: count }, (_, at) => `The ${at}th boat of the fleet was ${word}.`).join(
      '\n\n',
    );
  await page.goto('about:blank');
  await page.goto(`${PAGE.href}#view=both&change=${count}`);
  await page.fill('#text-before', book('red'));
  await page.fill('#text-after', book('blue'));
  await page.waitForSelector('#rows .row');
  const rowOf = (/** @type {Element} */ row) => Number(row.getAttribute('data-row'));
  assert.equal(await page.$eval('.row.is-current', rowOf), count - 1);
  await page.waitForFunction((all) => document.querySelectorAll('.row').length === all, count);
  const rows = await page.$$eval('.row', (all) =>
    all.map((row) => Number(row.getAttribute('data-row'))),
  );
  assert.deepEqual(
    rows,
    rows.map((_, at) => at),
  );
});

test('deciding on all of a book makes anew at once what is in sight, and then the rest', async () => {
  const { page } = typed;
  const all = 400;
  await page.waitForFunction((all) => document.querySelectorAll('.row').length === all, all);
  const atOnce = await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '*', bubbles: true }));
    return document.querySelectorAll('.row.has-accepted').length;
  });
  assert.ok(atOnce > 0 && atOnce < all / 4, `${atOnce} rows in one piece of work`);
  await page.waitForFunction(
    (all) => document.querySelectorAll('.row.has-accepted').length === all,
    all,
  );
});

test('a key has no style looked for in what it does not change', async () => {
  const { page } = typed;
  const text = read('later.txt');
  await open(page, { before: read('earlier.txt'), after: text });
  await page.click('#bar .edit');
  await type(page, { before: read('earlier.txt'), after: `e${text}` });
  const restyled = await elementsRestyled(page, () =>
    type(page, { before: read('earlier.txt'), after: `ee${text}` }),
  );
  const elements = await page.$$eval('stet-compare *', ({ length }) => length);
  assert.ok(restyled < elements / 2, `${restyled} of ${elements} elements`);
});

/** How many elements had their style made anew. @param {Page} page @param {() => Promise<unknown>} act */
async function elementsRestyled(page, act) {
  const browser = /** @type {import('playwright-core').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return traceEvents.reduce(
    (/** @type {number} */ sum, /** @type {any} */ { name, args }) =>
      name === 'UpdateLayoutTree' ? sum + (args.elementCount ?? 0) : sum,
    0,
  );
}
