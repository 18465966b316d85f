// The element in pages of somebody else, in Chromium: what such a page can do to it, and what it leaves behind there.
// element-chromium, -firefox and -webkit hold what every browser must do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChromium } from './support/chromium.mjs';
import { violations } from './support/axe.mjs';
import { hostPage, serveHost, storyOf } from './support/host.mjs';

const TEXTS =
  'before="The vote was on Tuesday.&#10;&#10;It rained." after="The vote was on Friday.&#10;&#10;It rained."';
const ELEMENT = `<stet-compare ${TEXTS}></stet-compare>`;

/** What pages do to all of their elements. */
const HOSTILE = `* { all: initial; font-family: fantasy; color: red; letter-spacing: 1em; line-height: 3 }
  html { font-size: 4px } div, section, p, h2, button { display: none; float: left; position: fixed }
  .bar, .row, .card { background: red } [hidden] { display: block !important }`;

const PAGES = {
  '/': hostPage(
    `<main><h1>Desk</h1><button id="start">Start</button>${ELEMENT}<button id="end">End</button></main>`,
  ),
  '/empty': hostPage('<main><h1>Desk</h1><stet-compare></stet-compare></main>'),
  '/rtl': hostPage(`<main><h1>مكتب</h1>${ELEMENT}</main>`, { html: 'lang="ar" dir="rtl"' }),
  '/hostile': hostPage(ELEMENT, { head: '<link rel="stylesheet" href="/hostile.css">' }),
  '/hostile.css': HOSTILE,
  '/narrow': hostPage(`<main><h1>Desk</h1><div class="column">${ELEMENT}</div></main>`, {
    head: '<link rel="stylesheet" href="/narrow.css">',
  }),
  '/narrow.css': '.column { width: 340px } stet-compare { --accent: #99aaff; color-scheme: dark }',
};

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
/** @type {Awaited<ReturnType<typeof serveHost>>} */
let server;
before(async () => {
  server = await serveHost(PAGES);
  driver = await openChromium({ viewport: { width: 1280, height: 800 } });
});
after(async () => {
  await driver?.close();
  await server.close();
});

/** @param {string} path */
async function open(path) {
  await driver.open(server.url + path);
  const { page } = driver;
  if (path !== 'empty') await page.locator('stet-compare .row').first().waitFor();
  return page;
}

test('events tell of results, decisions and findings, once each and with what one needs', async () => {
  const page = await open('empty');
  const heard = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector('stet-compare'));
    /** @type {any[]} */
    const all = [];
    for (const type of ['change', 'decision', 'finding', 'problem'])
      element.addEventListener(type, (/** @type {any} */ { detail }) => all.push([type, detail]));
    const next = (/** @type {string} */ type) =>
      new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
    const first = next('change');
    element.before = 'It cost 12 pounds.';
    element.after = 'It cost 13 pounds.';
    await first;
    element.next();
    element.reject();
    const second = next('change');
    element.after = 'It cost 13 pounds in all.';
    await second;
    const failed = next('problem');
    element.before = { blocks: [{ words: 'none' }] };
    await failed;
    return all.map(([type, detail]) => [
      type,
      detail.comparison?.texts.after ?? detail.decisions?.length ?? detail.message ?? detail.index,
    ]);
  });
  const types = heard.map(([type]) => type);
  assert.deepEqual(heard[0], ['change', 'It cost 13 pounds.']);
  assert.deepEqual(heard[1], ['finding', null]);
  assert.deepEqual(heard[2], ['decision', 1]);
  assert.equal(types.filter((type) => type === 'change').length, 2);
  assert.match(heard.at(-1)?.[1], /^Version 1: .*blocks\[0\]/);
});

test('properties that were set before the class was there count, and nodes go beside it as beside any other', async () => {
  const page = await open('empty');
  const shown = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = /** @type {any} */ (document.createElement('stet-compare'));
    document.querySelector('stet-compare')?.replaceWith(element);
    element.before('beside');
    const told = new Promise((resolve) => element.addEventListener('change', resolve));
    Object.assign(element, { before: 'One.', after: 'Two.', view: 'merged' });
    await told;
    return [element.previousSibling?.nodeValue, element.view, element.comparison.texts.before];
  });
  assert.deepEqual(shown, ['beside', 'merged', 'One.']);
});

test('moved and removed fifty times it leaves nothing behind, and goes on with its state', async () => {
  const page = await open('');
  const counts = await page.evaluate(async (story) => {
    const element = /** @type {any} */ (document.querySelector('stet-compare'));
    const { held } = /** @type {any} */ (globalThis);
    const told = new Promise((resolve) => element.addEventListener('change', resolve));
    Object.assign(element, story); // Long enough for a worker.
    await told;
    element.next();
    element.reject();
    const decided = element.decisions.length;
    const count = () => [held.listeners, held.workers, held.urls];
    const there = count();
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    for (let time = 0; time < 25; time++) {
      document.body.append(element);
      element.remove();
      await pause();
      document.body.append(element);
      await pause();
    }
    const again = count();
    element.remove();
    await pause();
    const gone = count();
    document.body.append(element);
    const { decisions, shadowRoot } = element;
    return {
      there,
      again,
      gone,
      isDecided: decided > 0 && decisions.length === decided,
      rows: shadowRoot.querySelectorAll('.row').length,
    };
  }, storyOf(300));
  assert.equal(counts.again[0], counts.there[0], 'as many listeners');
  assert.ok(counts.again[1] <= counts.there[1] && counts.again[2] <= counts.there[2]);
  assert.deepEqual(counts.gone, [0, 0, 0]);
  assert.ok(counts.isDecided);
  assert.ok(counts.rows > 0);
  await page.locator('stet-compare .row').first().click();
  await driver.press('n');
  assert.equal(await page.locator('stet-compare .row.is-current').count(), 1);
});

test('an element that is gone is not kept in memory', async () => {
  const page = await open('empty');
  const session = await page.context().newCDPSession(page);
  const nodes = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Memory.getDOMCounters')).nodes;
  };
  const make = (/** @type {number} */ times) =>
    page.evaluate(async (times) => {
      for (let time = 0; time < times; time++) {
        const element = document.createElement('stet-compare');
        const told = new Promise((resolve) => element.addEventListener('change', resolve));
        Object.assign(element, { before: 'It rained.', after: 'It snowed.' });
        document.body.append(element);
        await told;
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    }, times);
  await make(3);
  const few = await nodes();
  await make(20);
  const more = await nodes();
  assert.ok(more < few + 300, `${few} nodes, then ${more}`); // One element has more than that.
});

test('the focus comes in and goes out by Tab, and keys typed outside are not heard', async () => {
  const page = await open('');
  await page.locator('#start').focus();
  await driver.press('n');
  assert.equal(await page.locator('.row.is-current').count(), 0);
  const isInside = () =>
    driver.evaluate(() => document.activeElement === document.querySelector('stet-compare'));
  await driver.press('Tab');
  assert.ok(await isInside());
  await driver.press('n');
  assert.equal(await page.locator('.row.is-current').count(), 1);
  for (let tabs = 0; (await isInside()) && tabs < 60; tabs++) await driver.press('Tab');
  assert.equal(await driver.evaluate(() => document.activeElement?.id), 'end');
  await driver.press('Shift+Tab');
  assert.ok(await isInside());
});

test('where nothing has the focus keys go to the element under the pointer', async () => {
  const page = await open('');
  await driver.press('n');
  assert.equal(await page.locator('.row.is-current').count(), 0);
  await page.locator('stet-compare').hover();
  await driver.press('n');
  assert.equal(await page.locator('.row.is-current').count(), 1);
});

test('texts that a page gave are not edited, unless it allows it; without texts it asks for them', async () => {
  const page = await open('');
  for (const name of ['.edit', '.new', '.swap', '.add-version', '#sources', '.skip', '.wordmark'])
    assert.equal(
      await page.locator(`stet-compare ${name}`).filter({ visible: true }).count(),
      0,
      name,
    );
  await page.locator('stet-compare .row .cell.after').first().dblclick();
  assert.equal(await page.locator('stet-compare textarea.inline-edit').count(), 0);
  await page.locator('stet-compare').evaluate((element) => element.setAttribute('editable', ''));
  assert.ok(await page.locator('stet-compare .edit').isVisible());
  await open('empty');
  await page.locator('stet-compare #text-before').fill('One word.');
  await page.locator('stet-compare #text-after').fill('Two words.');
  await page.locator('stet-compare .row ins').first().waitFor();
});

test('without texts, or out of a page, it says that there is nothing to report', async () => {
  await open('empty');
  const said = await driver.evaluate(() => {
    const make = () => /** @type {any} */ (document.createElement('stet-compare'));
    const all = [document.querySelector('stet-compare'), make()];
    return Promise.all(
      all.map((each) => each.report('html').catch((/** @type {Error} */ error) => error.message)),
    );
  });
  assert.equal(said.length, 2);
  for (const each of said) assert.match(each, /nothing to report/);
});

test('the page around it changes nothing in it, and it nothing in the page', async () => {
  const look = () =>
    driver.page.locator('stet-compare').evaluate((element) => {
      const find = (/** @type {string} */ selector) => {
        const found = /** @type {Element} */ (element.shadowRoot?.querySelector(selector));
        const { color, fontSize, lineHeight, letterSpacing, display } = getComputedStyle(found);
        return { color, fontSize, lineHeight, letterSpacing, display };
      };
      return ['.text', '.bar', '.verdict', '.bar button'].map(find);
    });
  await open('');
  const plain = await look();
  await open('hostile');
  assert.deepEqual(await look(), plain);
  const page = await driver.evaluate(() => [
    ...[document.title, document.body.className, location.hash, document.documentElement.lang],
    ...[localStorage.length, document.documentElement.getAttribute('style')],
  ]);
  assert.deepEqual(page, ['A desk', '', '', 'en', 0, null]);
});

test('in a narrow column it is laid out as on a phone, in the colours and the light of the page', async () => {
  const page = await open('narrow');
  const { columns, accent, ink, isIn } = await page.locator('stet-compare').evaluate((element) => {
    const find = (/** @type {string} */ selector) =>
      /** @type {Element} */ (element.shadowRoot?.querySelector(selector));
    const [steps, frame] = [find('.controls'), element].map((each) => each.getBoundingClientRect());
    return {
      columns: getComputedStyle(find('.row')).gridTemplateColumns.split(' ').length,
      accent: getComputedStyle(find('.skip, .open')).color,
      ink: getComputedStyle(find('.stet')).color,
      isIn: Math.abs(steps.bottom - frame.bottom) < 2 && steps.width === frame.width,
    };
  });
  assert.deepEqual(
    { columns, accent, isIn },
    { columns: 2, accent: 'rgb(153, 170, 255)', isIn: true },
  );
  assert.equal(ink, 'rgb(233, 228, 216)');
});

test('in a page that runs from right to left it speaks its language, and so runs', async () => {
  const page = await open('rtl');
  const [dir, help] = await page
    .locator('stet-compare')
    .evaluate((element) => [
      element.shadowRoot?.querySelector('.stet')?.getAttribute('dir'),
      element.shadowRoot?.querySelector('.help')?.textContent,
    ]);
  assert.equal(dir, 'rtl');
  assert.match(String(help), /[\u0600-\u06ff]/);
  await page.locator('stet-compare').evaluate((element) => element.setAttribute('lang', 'de'));
  await page.locator('stet-compare .help').filter({ hasText: 'Hilfe' }).waitFor();
});

test('axe finds nothing in it, with texts and without, in the dark and with its list open', async () => {
  const free = await openChromium({ bypassCSP: true });
  try {
    for (const path of ['', 'empty', 'narrow', 'rtl']) {
      await free.open(server.url + path);
      await free.page.locator('stet-compare .bar').waitFor();
      if (path !== 'empty') await free.page.locator('stet-compare .row').first().click();
      if (path === '') await free.page.locator('stet-compare .list').click();
      assert.deepEqual(await violations(free), [], path);
    }
  } finally {
    await free.close();
  }
});

test('the module can be loaded where there are no elements, and a second copy defines nothing', async () => {
  const file = new URL('../../dist/element/stet-compare.js', import.meta.url);
  const { StetCompare } = await import(file.href);
  assert.equal(typeof StetCompare, 'function');
  const page = await open('');
  const isSame = await page.evaluate(
    async (again) => (await import(again)).StetCompare === customElements.get('stet-compare'),
    '/stet-compare.js?again',
  );
  assert.ok(isSame);
});
