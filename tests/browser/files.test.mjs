// Files that are not plain text, opened in Chromium: a saved web page, Word and OpenDocument.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { openChromium } from './support/chromium.mjs';
import { waitFor } from './support/driver.mjs';
import { PAGE } from './support/scenario.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let driver;
before(async () => {
  driver = await openChromium();
});
after(() => driver.close());

/** An archive with one file, packed. @param {string} name @param {string} text */
function zip(name, text) {
  const packed = deflateRawSync(Buffer.from(text));
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, entry, title, end]);
}

/** The text or the message that a file gives on the earlier side. @param {string} name @param {Buffer} buffer */
async function opened(name, buffer) {
  await driver.open(PAGE.href);
  await driver.page.setInputFiles('[data-side="before"] input', {
    name,
    mimeType: 'application/octet-stream',
    buffer,
  });
  return waitFor(driver, 'the text', () => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before'));
    return area.value || document.querySelector('#status .problem')?.textContent;
  });
}

test('a Word document: paragraphs, tracked changes as accepted', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const xml = `<w:document ${w}><w:body><w:p><w:r><w:t>Bridge</w:t><w:tab/><w:t xml:space="preserve"> closes</w:t></w:r></w:p>
    <w:p/><w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del><w:ins><w:r><w:t>New</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> words</w:t></w:r></w:p></w:body></w:document>`;
  const text = await opened('a.docx', zip('word/document.xml', xml));
  assert.equal(text, 'Bridge\t closes\n\nNew words');
});

test('an OpenDocument text', async () => {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const xml = `<office:document-content ${names}><office:body><office:text><text:h>Bridge closes</text:h><text:p>It <text:span>cost</text:span><text:s text:c="2"/>12 million.</text:p></office:text></office:body></office:document-content>`;
  const text = await opened('a.odt', zip('content.xml', xml));
  assert.equal(text, 'Bridge closes\n\nIt cost  12 million.');
});

test('a saved web page: its article, without what surrounds it', async () => {
  const html = `<!doctype html><title>x</title><body><nav>Home News</nav><article><h1>Bridge
    closes</h1><script>alert(1)</script><p>It <b>cost</b> 12&nbsp;million.<br>So far.</p><ul><li>One</li><li>Two</li></ul></article><footer>Imprint</footer></body>`;
  const text = await opened('a.html', Buffer.from(html));
  assert.equal(text, 'Bridge closes\n\nIt cost 12 million.\nSo far.\n\nOne\n\nTwo');
});

test('another archive says what to do', async () => {
  assert.match(await opened('a.zip', zip('a.txt', 'text')), /a\.zip.*archive/);
});
