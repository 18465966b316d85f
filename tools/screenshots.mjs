// Takes pictures of every state of the page, for people to look at: `node tools/screenshots.mjs [FOLDER] [NAME…]` after
// `make dist`. Without names it takes all of them; FOLDER is build/screenshots unless given.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../tests/browser/support/chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{options?: import('playwright-core').BrowserContextOptions, full?: boolean, act: (page: Page) => Promise<void>}} Shot */

const PAGE = new URL('../dist/stet.html', import.meta.url).href;

const LAPTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
const DARK = /** @type {const} */ ({ colorScheme: 'dark' });

const RTL = {
  before: `افتتاح الجسر الجديد في المدينة

قال رئيس البلدية إن الجسر سيفتح يوم الثلاثاء أمام السيارات والمشاة بعد عامين من العمل.

بلغت كلفة المشروع 12 مليون دينار، وشارك فيه أكثر من مئتي عامل من المنطقة.

وأضاف أن الحافلات ستعبر الجسر كل عشر دقائق في ساعات الصباح.`,
  after: `تأجيل افتتاح الجسر الجديد في المدينة

بلغت كلفة المشروع 15 مليون دينار، وشارك فيه أكثر من مئتي عامل من المنطقة.

قال رئيس البلدية إن الجسر سيفتح يوم الجمعة أمام السيارات والمشاة بعد عامين من العمل.

ولم يذكر المسؤولون سبب التأجيل، لكن مهندسا في الموقع تحدث عن نقص في المواد.

وأضاف أن الحافلات ستعبر الجسر كل عشر دقائق في ساعات الصباح.`,
};

const CJK = {
  before: `新桥下周开放

市长说，新桥将于星期二向汽车和行人开放，工程历时两年。

项目共花费一千二百万元，有二百多名本地工人参加。

公共汽车将在早高峰时段每十分钟过桥一次。`,
  after: `新桥推迟开放

市长说，新桥将于星期五向汽车和行人开放，工程历时两年。

项目共花费一千五百万元，有二百多名本地工人参加。

官员没有说明推迟的原因，但一名工程师提到材料不足。

公共汽车将在早高峰时段每十分钟过桥一次。`,
};

const FIELDS = {
  before: `Harbour bridge to close for repairs

The city council voted on Tuesday

By Ann Lee

Published 10:15, 3 March

The old harbour bridge closes to traffic next week, the council decided on Tuesday. It's the third time in ten years.

Photo caption: Cyclists on the old bridge, seen from the harbour on a quiet Sunday morning. Photo: J. Smith

“We will reopen it within nine months,” said Maria Stone, the head of the building office.

The repair costs 12 million euros in all.`,
  after: `Harbour bridge to close for a year

The city council voted on Tuesday after a long debate

By Ann Lee and Tom Ford

Updated 16:40, 3 March

The old harbour bridge closes to traffic next week, the council decided on Tuesday. It’s the third time in ten years.

Photo caption: Cyclists on the harbour bridge, seen from the harbour on a quiet Sunday morning. Photo: J. Smith

“We may reopen it within nine months,” said Maria Stone, the head of the building office.

The repair costs 15 million euros in all.

A ferry is to run from June.`,
};

/** @param {Page} page */
async function example(page) {
  await page.click('button.example');
  await page.waitForSelector('#rows .row');
  await settled(page);
}

/** @param {Page} page */
const settled = (page) => page.waitForTimeout(400);

/** @param {Page} page @param {number} times */
async function step(page, times) {
  for (let i = 0; i < times; i++) await page.keyboard.press('n');
  await settled(page);
}

/** @param {Page} page */
async function versions(page) {
  await page.click('button.five-versions');
  await page.waitForSelector('.version:nth-child(5) .size');
  await settled(page);
}

/** The history, at the life of a sentence. @param {Page} page */
async function history(page) {
  await versions(page);
  await page.keyboard.press('h');
  for (let i = 0; i < 5; i++) await page.keyboard.press('j');
  await settled(page);
}

/** @param {{before: string, after: string}} texts @returns {Shot['act']} */
const pair = (texts) => async (page) => {
  await page.fill('#text-before', texts.before);
  await page.fill('#text-after', texts.after);
  await page.waitForSelector('#rows .row');
  await page.click('button.edit');
  await settled(page);
};

/** @param {Page} page @param {Record<string, string>} files */
const choose = (page, files) =>
  page.setInputFiles(
    '[data-side="before"] input[type="file"]',
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
  );

/** Words that no two texts share. @param {string} prefix */
const manyWords = (prefix) =>
  Array.from({ length: 400_000 }, (_, at) => prefix + (at * 7919).toString(36))
    .join(' ')
    .replace(/((?:\S+ ){50})/g, '$1.\n\n');

/** @type {Record<string, Shot>} */
const SHOTS = {
  empty: { act: settled },
  example: { act: example },
  'example-whole': { act: example, full: true },
  change: {
    act: async (page) => {
      await example(page);
      await step(page, 8);
    },
  },
  move: {
    act: async (page) => {
      await example(page);
      await page.evaluate(() =>
        document
          .querySelector('#rows .row.is-moved.is-changed .jump')
          ?.closest('.row')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      );
      await page.keyboard.press('g');
      await page.keyboard.press('g');
      await settled(page);
    },
  },
  findings: {
    act: async (page) => {
      await example(page);
      await page.keyboard.press('l');
      await page.keyboard.press('f');
      await settled(page);
    },
  },
  filters: {
    act: async (page) => {
      await example(page);
      await page.keyboard.press('l');
      await page.click('.filters summary');
      await page.click('#filter-added');
      await settled(page);
    },
  },
  decided: {
    act: async (page) => {
      await example(page);
      await step(page, 8);
      await page.keyboard.press('a');
      await step(page, 1);
      await page.keyboard.press('r');
      await settled(page);
    },
  },
  picking: {
    act: async (page) => {
      await example(page);
      await step(page, 8);
      await page.keyboard.press('b');
      await page.keyboard.press('ArrowDown');
      await settled(page);
    },
  },
  corrected: {
    act: async (page) => {
      await example(page);
      await step(page, 8);
      await page.keyboard.press('x');
      await settled(page);
    },
  },
  rewriting: {
    act: async (page) => {
      await example(page);
      await step(page, 8);
      await page.keyboard.press('e');
      await page.keyboard.type(' Typed here.');
      await settled(page);
    },
  },
  'picking-merged': {
    act: async (page) => {
      await SHOTS.merged.act(page);
      await page.keyboard.press('b');
      await page.keyboard.press('ArrowUp');
      await settled(page);
    },
  },
  merged: {
    act: async (page) => {
      await example(page);
      await page.click('[data-mode="merged"]');
      await step(page, 8);
    },
  },
  clean: {
    act: async (page) => {
      await example(page);
      await page.click('[data-mode="clean"]');
      await step(page, 8);
    },
  },
  editing: {
    act: async (page) => {
      await example(page);
      await page.click('button.edit');
      await settled(page);
    },
  },
  menu: {
    act: async (page) => {
      await example(page);
      await page.click('button.export');
    },
  },
  help: {
    act: async (page) => {
      await page.keyboard.press('?');
      await settled(page);
    },
  },
  versions: { act: versions },
  history: { act: history },
  'history-whole': { act: history, full: true },
  'history-phone': { options: PHONE, act: history },
  'history-dark': { options: DARK, act: history },
  'history-german': { options: { locale: 'de-DE' }, act: history },
  'history-rtl': {
    act: async (page) => {
      const third = RTL.after.replace('15', '18');
      await choose(page, { 'v1.txt': RTL.before, 'v2.txt': RTL.after, 'v3.txt': third });
      await page.waitForSelector('.version:nth-child(3) .size');
      await page.keyboard.press('h');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await settled(page);
    },
  },
  german: {
    options: { locale: 'de-DE' },
    act: async (page) => {
      await example(page);
      await step(page, 8);
    },
  },
  error: {
    act: async (page) => {
      await page.fill('#text-before', 'The vote was on Tuesday.');
      await choose(page, { 'story.pdf': '%PDF-1.7 \x01\x02' });
      await settled(page);
    },
  },
  'long-job': {
    act: async (page) => {
      await example(page);
      await choose(page, { 'v1.txt': manyWords('a'), 'v2.txt': manyWords('b') });
      await page.waitForSelector('#status .job button');
    },
  },
  rtl: { act: pair(RTL) },
  'rtl-finding': {
    act: async (page) => {
      await pair(RTL)(page);
      await page.keyboard.press('f');
      await settled(page);
    },
  },
  'rtl-merged': {
    act: async (page) => {
      await pair(RTL)(page);
      await page.click('[data-mode="merged"]');
      await settled(page);
    },
  },
  cjk: {
    act: async (page) => {
      await pair(CJK)(page);
      await page.keyboard.press('f');
      await settled(page);
    },
  },
  fields: { act: pair(FIELDS) },
  muted: {
    act: async (page) => {
      await example(page);
      await page.keyboard.press('l');
      await page.click('.filters summary');
      for (const kind of ['fields', 'edited', 'moved']) await page.click(`#filter-${kind}`);
      await settled(page);
    },
  },
  'muted-merged': {
    act: async (page) => {
      await page.setViewportSize({ width: 1280, height: 1600 });
      await SHOTS.muted.act(page);
      await page.keyboard.press('u');
      await settled(page);
    },
  },
  print: {
    full: true,
    act: async (page) => {
      if (!(await page.$('#rows .row'))) await example(page);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 720, height: 1000 });
    },
  },
};

/** The states that are also taken on a phone and in the dark. */
const ALSO = [
  'empty',
  'example',
  'change',
  'findings',
  'clean',
  'decided',
  'fields',
  'picking',
  'corrected',
  'rewriting',
  'rtl',
  'help',
];

for (const name of ALSO) {
  const { act, options } = SHOTS[name];
  SHOTS[`phone-${name}`] = { act, options: { ...options, ...PHONE } };
  SHOTS[`dark-${name}`] = { act, options: { ...options, ...DARK } };
}
for (const name of ['merged', 'clean', 'findings', 'decided', 'move', 'muted-merged', 'fields'])
  SHOTS[`forced-${name}`] = { act: SHOTS[name].act, options: { forcedColors: 'active' } };
SHOTS['forced-colours'] = { act: SHOTS.change.act, options: { forcedColors: 'active' } };
SHOTS['high-contrast'] = {
  act: SHOTS.change.act,
  options: /** @type {any} */ ({ contrast: 'more' }),
};
SHOTS['zoom-400-fields'] = {
  act: pair(FIELDS),
  options: { viewport: { width: 320, height: 256 } },
};
SHOTS['print-fields'] = {
  act: async (page) => {
    await pair(FIELDS)(page);
    await page.keyboard.press('f');
    await SHOTS.print.act(page);
  },
  full: true,
};
SHOTS['zoom-400'] = { act: SHOTS.change.act, options: { viewport: { width: 320, height: 256 } } };

const [folder = fileURLToPath(new URL('../build/screenshots/', import.meta.url)), ...names] =
  process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const name of names.length > 0 ? names : Object.keys(SHOTS)) {
  const { act, options, full = false } = SHOTS[name];
  const driver = await openChromium({ ...LAPTOP, ...options });
  try {
    await driver.open(PAGE);
    await act(driver.page);
    await driver.page.screenshot({ path: join(folder, `${name}.png`), fullPage: full });
    console.log(join(folder, `${name}.png`));
  } finally {
    await driver.close();
  }
}
