// Reports that are sent as a page of their own: axe finds nothing in them by day or night, they need no script, a phone shows
// them without scrolling sideways, and paper has all of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { modelOf } from '../../model/model.js';
import { aboutOf } from '../../reports/about.js';
import { write } from '../../reports/formats.js';
import { findings } from '../../strings/en/findings.js';
import { reports } from '../../strings/en/reports.js';
import { load } from '../../wasm/engine-node.js';
import { openChromium } from './support/chromium.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const engine = await load();
const example = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../examples/every-change/${name}.txt`, import.meta.url), 'utf8');
const texts = { before: example('earlier'), after: example('later') };

/** @param {'html' | 'changes-html'} format */
function reportAs(format) {
  const file = (/** @type {string} */ name, /** @type {string} */ text) => ({
    name,
    bytes: new TextEncoder().encode(text),
  });
  const given = { before: file('a.txt', texts.before), after: file('b.txt', texts.after) };
  const about = aboutOf({ version: '1.0', options: {}, given, notCompared: '' });
  const reporting = {
    ...{ model: modelOf(engine.compare(texts.before, texts.after)), about },
    ...{ strings: findings, words: reports, storyWords: reports },
    ...{ names: { before: 'a.txt', after: 'b.txt' }, leftOut: '', date: '' },
  };
  const version = { name: '', blocks: null, document: null };
  const choices = {
    ...{ versions: { before: version, after: version }, author: '', chosen: [] },
    ...{ notes: true, dropsComments: false, all: true },
  };
  return /** @type {string} */ (write(format, reporting, choices).content);
}

const PAGES = {
  'the report': reportAs('html'),
  'the change log': reportAs('changes-html'),
};

/** @param {import('playwright-core').Page} page */
const violations = (page) =>
  page.evaluate(async () => {
    // @ts-expect-error The script that was added defines it.
    const { violations: found } = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
    });
    return found.map(
      (/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`,
    );
  });

for (const [name, html] of Object.entries(PAGES))
  test(`axe finds nothing in ${name}, and it fits a phone`, async () => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const driver = await openChromium({
        viewport: { width: 390, height: 844 },
        colorScheme,
        bypassCSP: true,
      });
      try {
        await driver.page.setContent(html);
        const width = await driver.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 390, `${width} pixels wide`);
        await driver.page.addScriptTag({ content: axe });
        assert.deepEqual(await violations(driver.page), []);
      } finally {
        await driver.close();
      }
    }
  });

test('the report opens without script, and its links lead to their rows', async () => {
  const driver = await openChromium({ javaScriptEnabled: false });
  try {
    await driver.page.setContent(PAGES['the report']);
    await driver.page.click('li a >> nth=0');
    const target = driver.page.locator('tr:target');
    assert.equal(await target.count(), 1);
    assert.ok(await target.isVisible());
  } finally {
    await driver.close();
  }
});
