// Documents of every format that call out to an address, in each browser: the page reads them, compares them and saves what
// can be saved, and no request reaches the address. Nor does the page try: its policy has nothing to refuse.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { docx, odt, p, zip } from '../../documents/support.mjs';
import { waitFor } from './driver.mjs';
import { listen } from './leaks.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param {string} out @param {string} word */
const html = (out, word) => `<!doctype html><html><head><title>T</title><base href="${out}">
<link rel="stylesheet" href="${out}css"><link rel="preconnect" href="${out}"><link rel="prefetch" href="${out}prefetch">
<meta http-equiv="refresh" content="0;url=${out}refresh"><style>@import "${out}import";body{background:url(${out}bg)}</style>
<script>fetch("${out}script")</script></head><body><article><h1>The vote</h1><p onclick="fetch('${out}on')">The vote was on ${word}.</p>
<img src="${out}image" onerror="fetch('${out}error')"><video poster="${out}poster"></video><iframe src="${out}frame"></iframe>
<object data="${out}object"></object><svg><image href="${out}svg"/></svg><p>It <a href="${out}link" ping="${out}ping">rained</a>.</p>
</article></body></html>`;

/** @param {string} out @param {string} word */
function docxFile(out, word) {
  const picture = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:link="rId1"/></v:shape></w:pict></w:r></w:p>`;
  const field = `<w:p><w:fldSimple w:instr=' INCLUDEPICTURE "${out}field" '><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>`;
  const links = ['image', 'attachedTemplate', 'oleObject', 'hyperlink'].map(
    (type, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${out}${type}" TargetMode="External"/>`,
  );
  const rels = `<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}</Relationships>`;
  const document = docx(p(`The vote was on ${word}.`) + picture + field);
  return zip({ ...unzipSync(document), 'word/_rels/document.xml.rels': rels });
}

/** By name of the file, a version of a story. @type {Record<string, (out: string, word: string) => string | Uint8Array>} */
const DOCUMENTS = {
  'a.txt': (out, word) => `The vote was on ${word}: ${out}text`,
  'a.md': (out, word) => `![The vote](${out}markdown)\n\nIt was on ${word}. <img src="${out}html">`,
  'a.html': html,
  'a.docx': docxFile,
  'a.odt': (out, word) =>
    odt(
      `<text:p>The vote was on ${word}.</text:p><text:p><draw:frame><draw:image xlink:href="${out}odt"/></draw:frame></text:p>`,
    ),
  'a.rtf': (out, word) =>
    `{\\rtf1\\ansi The vote was on ${word}.{\\field{\\*\\fldinst INCLUDEPICTURE "${out}rtf"}{\\fldrslt x}}{\\*\\template ${out}template}\\par}`,
  'a.eml': (out, word) =>
    `From: a@example.org\r\nSubject: The vote\r\nContent-Type: text/html\r\n\r\n${html(out, word)}`,
  'a.mhtml': (out, word) =>
    `From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: ${out}page\r\n\r\n${html(out, word)}\r\n--b--\r\n`,
  'a.json': (out, word) =>
    JSON.stringify({
      ...{ uri: `${out}ninjs`, type: 'text', headline: 'The vote', version: '1' },
      ...{ body_xhtml: `<p>The vote was on ${word}.</p><img src="${out}xhtml">`, profile: out },
    }),
  'a.xml': (out, word) =>
    `<?xml version="1.0"?><?xml-stylesheet href="${out}xslt"?><nitf><head><title>The vote</title></head><body><body.content><p>The vote was on ${word}.</p><media><media-reference source="${out}nitf"/></media></body.content></body></nitf>`,
  'a.pdf': () => readFileSync(new URL('../../documents/story/story.pdf', import.meta.url)),
};

/** Notes in the page what its policy refuses and what it saves. */
function watch() {
  const seen = Object.assign(window, {
    refused: /** @type {string[]} */ ([]),
    saved: /** @type {string[]} */ ([]),
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.refused.push(`${violatedDirective} ${blockedURI}`),
  );
  HTMLAnchorElement.prototype.click = function () {
    seen.saved.push(this.download);
  };
}

/** Reads two versions. @param {Driver} driver @param {string} name @param {(string | Uint8Array)[]} versions */
const chooseBytes = (driver, name, versions) =>
  driver.evaluate(
    (wanted, contents) => {
      const chosen = new DataTransfer();
      contents.forEach((content, at) => {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        chosen.items.add(new File([bytes], `${at + 1}${wanted}`));
      });
      const input = document.querySelector('[data-side="before"] input[type="file"]');
      if (!(input instanceof HTMLInputElement)) throw new Error('No place for a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    versions.map((content) => Buffer.from(content).toString('base64')),
  );

/** The rows of the versions of that name are there. @param {string} name */
const isShown = (name) =>
  document.querySelector('#heading')?.textContent?.includes(`2${name}`) &&
  document.querySelectorAll('#rows .row').length > 0;

/** @param {() => Driver} driver @param {string} url */
export function quiet(driver, url) {
  test('documents of all formats call nobody, read, compared and saved', async () => {
    const listener = await listen();
    try {
      await driver().open(url);
      await driver().evaluate(watch);
      for (const [name, version] of Object.entries(DOCUMENTS)) {
        const versions = ['Tuesday', 'Wednesday'].map((word) => version(listener.url, word));
        await chooseBytes(driver(), name, versions);
        await waitFor(driver(), `rows of ${name}`, isShown, name);
        await saveAll(driver());
        const { refused, asked } = await driver().evaluate(() => ({
          refused: /** @type {any} */ (window).refused,
          asked: performance
            .getEntriesByType('resource')
            .map((entry) => entry.name)
            .filter((address) => !/^(?:blob|data|file):/.test(address)),
        }));
        const nothing = { refused: [], asked: [], seen: [] };
        assert.deepEqual({ refused, asked, seen: listener.seen }, nothing, name);
      }
    } finally {
      await listener.close();
    }
  });
}

/** Everything that the menu saves. @param {Driver} driver */
async function saveAll(driver) {
  const wanted = await driver.evaluate(() => {
    const buttons = [...document.querySelectorAll('#exports button')].filter(
      (each) => !/print|copy/i.test(each.textContent ?? ''),
    );
    /** @type {any} */ (window).saved.length = 0;
    for (const each of buttons) /** @type {HTMLElement} */ (each).click();
    return buttons.length;
  });
  assert.ok(wanted >= 7, `${wanted} forms are saved`);
  // A draft of a correction needs something to correct.
  await waitFor(
    driver,
    'what is saved',
    (count) => /** @type {any} */ (window).saved.length >= count,
    wanted - 1,
  );
}
