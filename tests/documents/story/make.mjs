// Makes the same story in seven formats with LibreOffice, from the text below. Run it only to change the story:
//   apt-get install libreoffice-writer-nogui && node tests/documents/story/make.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** @typedef {{kind: 'title' | 'heading' | 'text' | 'item', text: string}} Part A link is written as in Markdown. */

/** @type {Part[]} */
const STORY = [
  { kind: 'title', text: 'Harbour bridge to close for nine months' },
  {
    kind: 'text',
    text: 'The old harbour bridge will close to all traffic on 3 March for repairs that will cost €12 million, the city council decided on Tuesday by 31 votes to 14.',
  },
  {
    kind: 'text',
    text: 'Engineers found cracks in the northern pier in October. A [report](https://city.example/report.pdf) published last week said that the bridge, opened in 1934, was “structurally sound but tired” and could not carry lorries of more than 7.5 tonnes.',
  },
  { kind: 'heading', text: 'Ferries may return' },
  {
    kind: 'text',
    text: '“We will reopen it within nine months,” said Maria Stone, the head of the city building office. “Nobody wants to see the ferries come back.”',
  },
  { kind: 'text', text: 'About 18,400 vehicles cross the bridge each day. The council offers:' },
  { kind: 'item', text: 'a free bus from the north bank every ten minutes' },
  { kind: 'item', text: 'two lanes for bicycles on the railway bridge' },
  {
    kind: 'text',
    text: 'Peter Hartmann, the council leader, called the closure regrettable but necessary. Work begins at dawn, and the first cars are to cross again in December.',
  },
];

const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** @param {Part} part */
function paragraph({ kind, text }) {
  const words = escaped(text).replace(LINK, '<text:a xlink:href="$2">$1</text:a>');
  if (kind === 'title') return `<text:p text:style-name="Title">${words}</text:p>`;
  if (kind === 'heading')
    return `<text:h text:style-name="Heading_20_2" text:outline-level="2">${words}</text:h>`;
  if (kind === 'item')
    return `<text:list text:style-name="L"><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`;
  return `<text:p text:style-name="Text_20_body">${words}</text:p>`;
}

const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
<office:styles>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles><text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style></office:automatic-styles>
<office:body><office:text>${STORY.map(paragraph).join('\n')}</office:text></office:body></office:document>`;

/** @type {Record<Part['kind'], string>} */
const SIGNS = { title: '# ', heading: '## ', text: '', item: '- ' };
const MARKDOWN = STORY.map(({ kind, text }) => SIGNS[kind] + text).join('\n\n') + '\n';

/** By the ending of the file, as LibreOffice names its filters. */
const FILTERS = {
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt',
  rtf: 'rtf',
  html: 'html:HTML (StarWriter)',
  pdf: 'pdf',
  txt: 'txt:Text (encoded):UTF8',
};

const work = mkdtempSync(join(tmpdir(), 'stet-story-'));
try {
  writeFileSync(join(work, 'story.fodt'), FLAT);
  for (const filter of Object.values(FILTERS)) {
    const settings = [`-env:UserInstallation=file://${work}/profile`, '--headless'];
    execFileSync('soffice', [
      ...settings,
      '--convert-to',
      filter,
      '--outdir',
      FOLDER,
      join(work, 'story.fodt'),
    ]);
  }
  writeFileSync(join(FOLDER, 'story.md'), MARKDOWN);
} finally {
  rmSync(work, { recursive: true });
}
