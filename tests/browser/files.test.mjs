// Documents opened in Chromium, in the single file and under its policy: what they give, what is said about them, and that
// nothing in them runs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { docx, odt, p, pdf, r, zip } from '../documents/support.mjs';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { PAGE } from './support/scenario.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
before(async () => {
  driver = await openChromium();
});
after(() => driver.close());

/** The text or the message that a file gives on the earlier side. @param {string} name @param {Uint8Array | string} content */
async function opened(name, content) {
  await driver.open(PAGE.href);
  await choose(name, content);
  return waitFor(driver, 'the text', () => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before'));
    return area.value || document.querySelector('#status .problem')?.textContent;
  });
}

/** @param {string} name @param {Uint8Array | string} content @param {string} [side] */
const choose = (name, content, side = 'before') =>
  driver.page.setInputFiles(`[data-side="${side}"] input`, {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

/** What the page says about its documents. */
const said = () => driver.page.locator('#status .document').allTextContents();

const BY = 'w:id="1" w:author="Desk" w:date="2026-01-01T10:00:00Z"';
const TRACKED = docx(
  p(
    r('Repairs cost ') +
      `<w:del ${BY}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${BY}>${r('15')}</w:ins>` +
      r(' million, the council said.'),
  ),
);

test('a Word document with tracked changes asks which version is meant, and compares both', async () => {
  assert.equal(await opened('a.docx', TRACKED), 'Repairs cost 15 million, the council said.');
  assert.match((await said())[0], /a\.docx.*2 tracked changes by 1 person/);
  await driver.page.getByText('Compare original with accepted').click();
  await driver.page.waitForSelector('#rows ins');
  assert.equal(await driver.page.textContent('#rows ins'), '15');
});

test('an OpenDocument text: its comment is no story, and is said', async () => {
  const note = '<office:annotation><text:p>Do not print</text:p></office:annotation>';
  const file = odt(`<text:h>Bridge closes</text:h><text:p>It cost${note} 12 million.</text:p>`);
  assert.equal(await opened('a.odt', file), 'Bridge closes\n\nIt cost 12 million.');
  assert.match((await said())[0], /Left out: 1 comment/);
  await choose('b.txt', 'Bridge closes\n\nIt cost 12 million.', 'after');
  await driver.page.waitForSelector('#heading .verdict');
  const verdict = await driver.page.textContent('#heading .verdict');
  assert.equal(
    verdict,
    'The texts are the same; not compared: 1 comment; marks such as headings and italics, since the later version gives only plain text.',
  );
});

test('a saved web page: its article, and the rest with one click', async () => {
  const words = 'The old harbour bridge will close to all traffic for repairs, the council said. ';
  const html = `<!doctype html><title>x</title><body><nav><a href="/">Home</a> News</nav><article><h1>Bridge closes</h1>
    <p>${words.repeat(4)}</p><p>${words.repeat(3)}</p></article><footer>Imprint</footer></body>`;
  const text = await opened('a.html', html);
  assert.match(text, /^Bridge closes\n\nThe old harbour/);
  assert.doesNotMatch(text, /Imprint|Home/);
  await driver.page.getByText('Take in the whole page').click();
  await waitFor(driver, 'the whole page', () => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before'));
    return area.value.includes('Imprint');
  });
});

test('nothing in a document runs or is fetched', async () => {
  /** @type {string[]} */
  const requests = [];
  driver.page.on('request', (request) => requests.push(request.url()));
  const evil =
    '<script>parent.PWN=1</script><img src="http://localhost:9/x" onerror="PWN=1"><style>@import "http://localhost:9/s"</style><p>Words.</p><iframe src="http://localhost:9/f"></iframe>';
  assert.equal(await opened('<img src=x onerror=PWN=1>.html', evil), 'Words.');
  assert.equal(await opened('a.txt', evil), evil);
  assert.equal(await driver.evaluate(() => 'PWN' in globalThis), false);
  const foreign = requests.filter((url) => !/^(?:file|blob|data):/.test(url));
  assert.deepEqual(foreign, []);
});

test('a damaged file says so, and the earlier work stays', async () => {
  await opened('a.docx', TRACKED);
  await choose('b.docx', TRACKED.subarray(0, 300));
  await driver.page.waitForSelector('#status .problem:not([hidden])');
  assert.match((await driver.page.textContent('#status .problem')) ?? '', /b\.docx.*damaged/);
  assert.equal(
    await driver.page.inputValue('#text-before'),
    'Repairs cost 15 million, the council said.',
  );
});

test('a PDF, which says that it is approximate', async () => {
  const file = readFileSync(new URL('../documents/story/story.pdf', import.meta.url));
  assert.match(await opened('a.pdf', file), /^Harbour bridge to close for nine months\n\nThe old/);
  assert.match((await said())[0], /had to be guessed/);
});

test('an East Asian PDF that needs character maps says that they are not here', async () => {
  const file = pdf('65B0534E793E', 'UniGB-UCS2-H', 'GB1');
  assert.match(await opened('a.pdf', file), /a\.pdf.*character maps/);
});

test('where only form differs, that is counted, and told on demand', async () => {
  await opened('a.docx', docx(p(r('He read ') + r('Moby-Dick', '<w:i/>') + r('.'))));
  await choose('b.docx', docx(p('He read Moby-Dick.')), 'after');
  const forms = driver.page.locator('.summary details');
  await forms.locator('summary').click();
  assert.equal(await forms.locator('summary').textContent(), '1 difference of form');
  assert.match((await forms.locator('li').textContent()) ?? '', /“Moby-Dick”: italic dropped/);
  assert.match(
    (await driver.page.textContent('.summary .verdict')) ?? '',
    /^The texts are the same; 1 difference of form\.$/,
  );
});

test('what a word processor puts on the clipboard is pasted with its headings and lists', async () => {
  await driver.open(PAGE.href);
  const html =
    '<h1 class=MsoTitle>Bridge closes</h1><p class=MsoNormal style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>a free bus</p>';
  await driver.evaluate((rich) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', rich);
    clipboardData.setData('text/plain', 'Bridge closes\r\n·  a free bus');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.getElementById('text-before')?.dispatchEvent(paste);
  }, html);
  const text = await waitFor(driver, 'the text', () => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before'));
    return area.value;
  });
  assert.equal(text, 'Bridge closes\n\na free bus');
});

test('another archive says what to do', async () => {
  assert.match(await opened('a.zip', zip({ 'a.txt': 'text' })), /a\.zip.*archive/);
});
