// Documents and comparisons of any size that could take more than their share of time: each repeats what some reader, the
// model, a report or a helper of the page looks for.
import { readDocument } from '../../../documents/read.js';
import { readPdf } from '../../../documents/pdf/read.js';
import { modelOf } from '../../../model/model.js';
import { FORMATS } from '../../../reports/format-names.js';
import { write } from '../../../reports/formats.js';
import { findings } from '../../../strings/en/findings.js';
import { reports } from '../../../strings/en/reports.js';
import { load } from '../../../wasm/engine-node.js';
import { cardEntries } from '../../../web/lib/card.js';
import { decided, keyed, unitsOfNature, unkeyed } from '../../../web/lib/decisions.js';
import { changedFields } from '../../../web/lib/fields.js';
import { kindCounts, leftOut } from '../../../web/lib/filters.js';
import { placedFindings } from '../../../web/lib/findings.js';
import { foldRows } from '../../../web/lib/folds.js';
import { resultText } from '../../../web/lib/outcome.js';
import { bytesOf, docx, odt, p, r } from '../../documents/support.mjs';

/** @import { ArticleInput } from '../../../wasm/engine.js' */
/** @import { Model } from '../../../model/model.js' */
/** @typedef {{name: string, prepare: (size: number) => () => unknown}} Shape What is counted is what `prepare` gives. */

/** @param {number} size @param {(at: number) => string} piece */
const times = (size, piece) => Array.from({ length: size }, (_, at) => piece(at)).join('');

/** @param {number} size @param {string} open @param {string} close @param {string} [inner] */
const nested = (size, open, close, inner = 'word') =>
  `${open.repeat(size)}${inner}${close.repeat(size)}`;

const IDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WORDS = (/** @type {number} */ at) => `Some words of line ${at}.`;

/** @type {Record<string, (size: number) => Uint8Array | string>} */
const PAGES = {
  paragraphs: (n) => times(n, (at) => `<p>${WORDS(at)}</p>`),
  'paragraphs without ends': (n) => times(n, (at) => `<p>${WORDS(at)}`),
  'words beside paragraphs': (n) => times(n, (at) => `<p>a</p>b<br>${at}`),
  'line breaks': (n) => `<p>${times(n, (at) => `a${at}<br>`)}`,
  // What the standard's parser asks of all open elements is bounded by the depth that is read.
  'elements within elements': (n) => nested(n / 8, '<div>', '</div>'),
  'emphasis within emphasis': (n) => nested(n / 4, '<b><i>', '</i></b>'),
  'emphasis that is not ended': (n) => `<p>${times(n / 4, () => '<b>a<i>b')}`,
  runs: (n) => `<p>${times(n, (at) => `<b>a${at}</b> <i>b</i> <a href="#">c</a> `)}`,
  notes: (n) =>
    times(n, (at) => `<p>a<sup><a href="#n${at}" id="r${at}">${at}</a></sup></p>`) +
    times(n, (at) => `<p id="n${at}"><a href="#r${at}">${at}</a> note</p>`),
  'calls of one note': (n) =>
    `<p>${times(n, (at) => `a<sup><a href="#n" id="r${at}">1</a></sup>`)}</p><p id="n">1 note</p>`,
  items: (n) => `<ul>${times(n, (at) => `<li>${WORDS(at)}`)}</ul>`,
  'items in items': (n) => nested(n / 16, '<ol><li>a', '</li></ol>'),
  lists: (n) => times(n, (at) => `<ol start="${at}"><li>a</li></ol>`),
  'rows of a table': (n) => `<table>${times(n, (at) => `<tr><td>${at}<td>b<td><p>c`)}</table>`,
  'tables in tables': (n) => nested(n / 32, '<table><tr><td>', '</table>'),
  'a long attribute': (n) => `<p class="${'a '.repeat(n * 8)}" title="${'b&amp;'.repeat(n)}">c</p>`,
  styles: (n) => `<style>${times(n, (at) => `.a${at} { color: red }\n`)}</style><p>a</p>`,
  comments: (n) => times(n, (at) => `<!-- ${at} --><p>a</p>`),
  'a long comment': (n) => `<p>a</p><!--${'- '.repeat(n * 8)}`,
  entities: (n) => `<p>${'&eacute;&#233;&amp '.repeat(n)}</p>`,
  'opening brackets': (n) => `<p>${'< <!'.repeat(n)}</p>`,
  menus: (n) => times(n, (at) => `<nav><a href="/${at}">a</a></nav><p>${WORDS(at)}</p>`),
  articles: (n) => times(n, (at) => `<article><h2>a</h2><p>${WORDS(at)}</p></article>`),
  'data of the page': (n) =>
    times(n, () => '<script type="application/ld+json">{"a": 1}</script>') + '<p>a</p>',
  'meta elements': (n) => times(n, (at) => `<meta name="a${at}" content="b">`) + '<p>a</p>',
  pictures: (n) => times(n, () => '<figure><img alt="a"><figcaption>b</figcaption></figure>'),
  spaces: (n) => `<p>a${' \n'.repeat(n * 8)}b`,
};

const field = (/** @type {string} */ name, /** @type {number} */ at, inner = '') =>
  `<w:${name} w:id="${at}" w:author="a">${inner}</w:${name}>`;

/** @type {Record<string, (size: number) => Uint8Array | string>} */
const WORD = {
  paragraphs: (n) => docx(times(n, (at) => p(WORDS(at)))),
  'empty paragraphs': (n) => docx(p('a') + '<w:p/>'.repeat(n)),
  runs: (n) => docx(p(times(n, (at) => r(`a${at} `, at % 2 ? '<w:b/>' : '<w:i/>')))),
  'long runs': (n) => docx(p(r('word '.repeat(n * 8)))),
  'breaks and tabs': (n) => docx(p(`<w:r>${'<w:t>a</w:t><w:br/><w:tab/>'.repeat(n)}</w:r>`)),
  'tables in tables': (n) =>
    docx(nested(n / 16, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', p('a'))),
  'rows of a table': (n) =>
    docx(`<w:tbl>${times(n, (at) => `<w:tr><w:tc>${p(`a${at}`)}</w:tc></w:tr>`)}</w:tbl>`),
  items: (n) =>
    docx(
      times(n, () => p('a', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
      {
        numbering: numbering(1),
      },
    ),
  lists: (n) =>
    docx(
      times(n, (at) =>
        p('a', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at + 1}"/></w:numPr>`),
      ),
      { numbering: numbering(n) },
    ),
  styles: (n) =>
    docx(
      times(n, (at) => p('a', `<w:pStyle w:val="s${at}"/>`)),
      { styles: times(n, (at) => style(at, 0)) },
    ),
  'styles on styles': (n) =>
    docx(
      times(n, (at) => p('a', `<w:pStyle w:val="s${at}"/>`)),
      { styles: times(n, (at) => style(at, at - 1)) },
    ),
  notes: (n) =>
    docx(
      times(n, (at) => p(`<w:r><w:t>a</w:t><w:footnoteReference w:id="${at}"/></w:r>`)),
      { footnotes: times(n, (at) => `<w:footnote w:id="${at}">${p(WORDS(at))}</w:footnote>`) },
    ),
  'notes in one paragraph': (n) =>
    docx(p(times(n, (at) => `<w:r><w:t>a</w:t><w:footnoteReference w:id="${at}"/></w:r>`)), {
      footnotes: times(n, (at) => `<w:footnote w:id="${at}">${p(WORDS(at))}</w:footnote>`),
    }),
  'tracked changes': (n) =>
    docx(
      p(
        times(
          n,
          (at) =>
            field('ins', at, r('a')) + field('del', at, '<w:r><w:delText>b</w:delText></w:r>'),
        ),
      ),
    ),
  'tracked paragraphs': (n) => docx(times(n, (at) => p('a', `<w:rPr>${field('del', at)}</w:rPr>`))),
  'moved paragraphs': (n) => docx(times(n, (at) => p(field('moveTo', at, r('a'))))),
  fields: (n) =>
    docx(
      p(
        times(
          n,
          () =>
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "a"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>b</w:t><w:fldChar w:fldCharType="end"/></w:r>',
        ),
      ),
    ),
  'fields in fields': (n) =>
    docx(
      p(
        `<w:r>${'<w:fldChar w:fldCharType="begin"/><w:instrText>A</w:instrText>'.repeat(n)}${'<w:fldChar w:fldCharType="end"/>'.repeat(n)}</w:r>`,
      ) + p('b'),
    ),
  links: (n) => docx(p(times(n, (at) => `<w:hyperlink w:anchor="a${at}">${r('b')}</w:hyperlink>`))),
  bookmarks: (n) =>
    docx(
      p(times(n, (at) => `<w:bookmarkStart w:id="${at}"/>${r('b')}<w:bookmarkEnd w:id="${at}"/>`)),
    ),
  'a long attribute': (n) => docx(p('a', `<w:pStyle w:val="${'a'.repeat(n * 16)}"/>`)),
  'many attributes': (n) => docx(`<w:p ${times(n, (at) => `a${at}="b" `)}>${r('a')}</w:p>`),
  namespaces: (n) =>
    docx(nested(n / 16, `<w:sdt ${IDS}><w:sdtContent>`, '</w:sdtContent></w:sdt>', p('a'))),
};

const style = (/** @type {number} */ at, /** @type {number} */ on) =>
  `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${on}"/></w:style>`;
const numbering = (/** @type {number} */ n) =>
  times(
    n,
    (at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
  ) + times(n, (at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);

const openStyle = (/** @type {number} */ at, /** @type {number} */ on) =>
  `<style:style style:name="s${at}" style:parent-style-name="s${on}" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>`;
const note = (/** @type {number} */ at) =>
  `a<text:note text:id="n${at}" text:note-class="footnote"><text:note-citation>${at}</text:note-citation><text:note-body><text:p>b</text:p></text:note-body></text:note>`;
const changed = (/** @type {number} */ n) =>
  `<text:tracked-changes>${times(n, (at) => `<text:changed-region xml:id="c${at}" text:id="c${at}"><text:deletion><office:change-info><dc:creator>a</dc:creator></office:change-info><text:p>b</text:p></text:deletion></text:changed-region>`)}</text:tracked-changes>`;

/** @type {Record<string, (size: number) => Uint8Array | string>} */
const OPEN = {
  paragraphs: (n) => odt(times(n, (at) => `<text:p>${WORDS(at)}</text:p>`)),
  spans: (n) =>
    odt(
      `<text:p>${times(n, () => '<text:span text:style-name="s0">a</text:span> b ')}</text:p>`,
      openStyle(0, 1),
    ),
  'spans in spans': (n) => odt(`<text:p>${nested(n / 4, '<text:span>', '</text:span>')}</text:p>`),
  styles: (n) =>
    odt(
      times(n, (at) => `<text:p text:style-name="s${at}">a</text:p>`),
      times(n, (at) => openStyle(at, n)),
    ),
  'styles on styles': (n) =>
    odt(
      times(n, (at) => `<text:p text:style-name="s${at}">a</text:p>`),
      times(n, (at) => openStyle(at, at - 1)),
    ),
  items: (n) =>
    odt(
      `<text:list>${'<text:list-item><text:p>a</text:p></text:list-item>'.repeat(n)}</text:list>`,
    ),
  lists: (n) =>
    odt('<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>'.repeat(n)),
  'lists that go on': (n) =>
    odt(
      times(
        n,
        (at) =>
          `<text:list xml:id="l${at}" text:continue-list="l${at - 1}"><text:list-item><text:p>a</text:p></text:list-item></text:list>`,
      ),
    ),
  'items in items': (n) =>
    odt(
      nested(
        n / 8,
        '<text:list><text:list-item>',
        '</text:list-item></text:list>',
        '<text:p>a</text:p>',
      ),
    ),
  notes: (n) => odt(times(n, (at) => `<text:p>${note(at)}</text:p>`)),
  'notes in one paragraph': (n) => odt(`<text:p>${times(n, note)}</text:p>`),
  links: (n) =>
    odt(`<text:p>${times(n, (at) => `<text:a xlink:href="a${at}">b</text:a>`)}</text:p>`),
  'tracked changes': (n) =>
    odt(
      changed(n) +
        `<text:p>${times(n, (at) => `a<text:change text:change-id="c${at}"/>`)}</text:p>`,
    ),
  'tracked paragraphs': (n) =>
    odt(changed(n) + times(n, (at) => `<text:p>a<text:change text:change-id="c${at}"/></text:p>`)),
  spaces: (n) => odt(`<text:p>a${'<text:s text:c="3"/>'.repeat(n)}b</text:p>`),
  'rows of a table': (n) =>
    odt(
      `<table:table>${'<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>'.repeat(n)}</table:table>`,
    ),
  'a long attribute': (n) => odt(`<text:p text:style-name="${'a'.repeat(n * 16)}">a</text:p>`),
};

/** @type {Record<string, (size: number) => Uint8Array | string>} */
const RICH = {
  paragraphs: (n) => times(n, (at) => String.raw`${WORDS(at)}\par `),
  runs: (n) => String.raw`{\b a}{\i b} `.repeat(n),
  'groups in groups': (n) => nested(n / 4, '{', '}'),
  words: (n) => 'word '.repeat(n * 4),
  'characters by number': (n) => String.raw`\u8222?\'e9\~`.repeat(n),
  styles: (n) =>
    String.raw`{\stylesheet${times(n, (at) => String.raw`{\s${at}\b a;}`)}}` +
    times(n, (at) => String.raw`\s${at} a\par `),
  fonts: (n) =>
    String.raw`{\fonttbl${times(n, (at) => String.raw`{\f${at}\fcharset204 a;}`)}}` +
    times(n, (at) => String.raw`\f${at} a\par `),
  notes: (n) => times(n, (at) => String.raw`a{\footnote ${WORDS(at)}}`),
  items: (n) => times(n, (at) => String.raw`{\listtext ${at}.\tab}\ls1 a\par `),
  links: (n) => times(n, (at) => String.raw`{\field{\*\fldinst HYPERLINK "a${at}"}{\fldrslt b}}`),
  'rows of a table': (n) => String.raw`\trowd\intbl a\cell b\cell\row `.repeat(n),
  'what is left out': (n) => String.raw`{\*\unknown a{b}}`.repeat(n) + 'c',
  'a long word': (n) => `\\${'a'.repeat(n * 8)} b`,
  'data of a picture': (n) => String.raw`a{\pict ${'0123456789abcdef'.repeat(n)}}`,
};
for (const [name, make] of Object.entries(RICH))
  RICH[name] = (n) => String.raw`{\rtf1\ansi ${make(n)}}`;

/** @type {Record<string, (size: number) => Uint8Array | string>} */
const MARKDOWN = {
  paragraphs: (n) => times(n, (at) => `${WORDS(at)}\n\n`),
  lines: (n) => times(n, (at) => `${WORDS(at)}\n`),
  items: (n) => times(n, (at) => `- ${WORDS(at)}\n`),
  'items in items': (n) => times(n, (at) => `${'  '.repeat(at % 8)}- a\n`),
  headings: (n) => times(n, (at) => `# ${at}\n\na\n\n`),
  quotes: (n) => times(n, (at) => `> ${WORDS(at)}\n`),
  notes: (n) => times(n, (at) => `a[^${at}]\n\n`) + times(n, (at) => `[^${at}]: b\n`),
  links: (n) => times(n, (at) => `[a](b${at}) `),
  'named links': (n) => times(n, (at) => `[a][${at}] `) + '\n\n' + times(n, (at) => `[${at}]: b\n`),
  emphasis: (n) => '*a* **b** '.repeat(n),
  'opening emphasis': (n) => '*a **b _c '.repeat(n),
  'opening brackets': (n) => '[a]('.repeat(n),
  backticks: (n) => '`a ``b '.repeat(n),
  tables: (n) => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(n)}`,
  'front matter': (n) => `---\n${times(n, (at) => `key${at}: a\n`)}---\nb\n`,
  'code blocks': (n) => '```\na\n```\n\n'.repeat(n),
};

const HEAD = 'From: a@b.c\nDate: Mon, 1 Jan 2024 00:00:00 +0000\nSubject: d\nMIME-Version: 1.0\n';
/** @type {Record<string, (size: number) => Uint8Array | string>} */
const MAILS = {
  lines: (n) => `${HEAD}\n${times(n, (at) => `${WORDS(at)}\n`)}`,
  quotes: (n) => `${HEAD}\n${times(n, (at) => `${'>'.repeat(at % 9)} a\n`)}`,
  headers: (n) => `${HEAD}${times(n, (at) => `X-${at}: a\n`)}\na\n`,
  'a long header': (n) => `${HEAD}References: ${'<a@b>\n '.repeat(n)}\n\na\n`,
  'encoded words': (n) => `${HEAD}To: ${'=?utf-8?q?=C3=A9?= =?utf-8?b?w6k=?= '.repeat(n)}\n\na\n`,
  'an encoded subject': (n) =>
    `${HEAD.replace('d\n', '=?utf-8?q?=C3=A9?= '.repeat(n) + '\n')}\na\n`,
  'quoted-printable': (n) =>
    `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n${'=C3=A9 a=\n'.repeat(n)}`,
  base64: (n) =>
    `${HEAD}Content-Transfer-Encoding: base64\n\n${'d29yZCB3b3JkIHdvcmQg\n'.repeat(n)}`,
  parts: (n) =>
    `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\na\n'.repeat(n)}--x--\n`,
  'parts in parts': (n) =>
    HEAD +
    times(n / 64, (at) => `Content-Type: multipart/mixed; boundary=x${at}\n\n--x${at}\n`) +
    '\na\n' +
    times(n / 64, (at) => `--x${n / 64 - 1 - at}--\n`),
  'paragraphs of a page': (n) =>
    `${HEAD}Content-Type: text/html\n\n${times(n, (at) => `<p>${WORDS(at)}</p>\n`)}`,
};

/** @type {Record<string, (size: number) => Uint8Array | string>} */
const NEWS = {
  'paragraphs in JSON': (n) =>
    JSON.stringify({ '@type': 'NewsArticle', articleBody: times(n, (at) => `${WORDS(at)}\n\n`) }),
  'parts in JSON': (n) =>
    JSON.stringify({
      '@graph': Array.from({ length: n }, (_, at) => ({
        '@type': 'NewsArticle',
        headline: `${at}`,
        articleBody: 'a',
      })),
    }),
  'paragraphs in NITF': (n) =>
    `<nitf><body><body.content>${times(n, (at) => `<p>${WORDS(at)}</p>`)}</body.content></body></nitf>`,
};

/** Encodings. @type {Record<string, (size: number) => Uint8Array | string>} */
const PLAIN = {
  lines: (n) => times(n, (at) => `${WORDS(at)}\n`),
  'one line': (n) => 'word '.repeat(n * 4),
  'an old encoding': (n) =>
    Uint8Array.from({ length: n * 16 }, (_, at) => [0xe9, 0x20, 0x61][at % 3]),
  'two bytes a character': (n) =>
    new Uint8Array(Buffer.from(`\uFEFF${'word '.repeat(n * 4)}`, 'utf16le')),
  nothing: (n) => `${' \n'.repeat(n * 8)}a`,
};

/** Lines of text on pages of so many. @param {number} lines @param {number} most */
function pages(lines, most) {
  const count = Math.ceil(lines / most);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/Kids[${times(count, (at) => `${at * 2 + 4} 0 R `)}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  for (let page = 0; page < count; page++) {
    const content = times(most, (at) => `BT /F 9 Tf 72 ${700 - at} Td (${WORDS(at)}) Tj ET\n`);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${page * 2 + 5} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return bytesOf(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

/** @type {Record<string, (size: number) => Uint8Array | string>} */
const PRINTED = {
  'lines of a page': (n) => pages(n, n),
  pages: (n) => pages(n, 16),
};

const READERS = Object.entries({
  ...{ '.html': PAGES, '.docx': WORD, '.odt': OPEN, '.rtf': RICH, '.md': MARKDOWN },
  ...{ '.eml': MAILS, '.json': NEWS, '.txt': PLAIN, '.pdf': PRINTED },
});

/** @type {Shape[]} */
const readerShapes = READERS.flatMap(([ending, shapes]) =>
  Object.entries(shapes).map(([name, make]) => ({
    name: `${name} (${ending})`,
    prepare: (size) => {
      const file = make(size);
      const bytes = typeof file === 'string' ? bytesOf(file) : file;
      return () => readDocument(bytes, { name: `a${ending}`, readPdf, whole: false });
    },
  })),
);

const engine = await load();

/** @typedef {{before: ArticleInput, after: ArticleInput}} Texts */

/** @param {number} size @param {(at: number, isLater: boolean) => string} piece @returns {Texts} */
const both = (size, piece) => ({
  before: times(size, (at) => piece(at, false)),
  after: times(size, (at) => piece(at, true)),
});
/** @param {number} size @param {(at: number, isLater: boolean) => any} block @returns {Texts} */
const blocks = (size, block) => ({
  before: { blocks: Array.from({ length: size }, (_, at) => block(at, false)) },
  after: { blocks: Array.from({ length: size }, (_, at) => block(at, true)) },
});
const own = (/** @type {number} */ at) => `w${at.toString(36)}`;

/** @type {Record<string, (size: number) => Texts>} */
const TEXTS = {
  'edits in one sentence': (n) =>
    both(n, (at, later) => `${own(at)} word ${later ? 'new' : 'old'} `),
  'edits in one paragraph': (n) =>
    both(n, (at, later) => `The ${own(at)} was ${later ? 'new' : 'old'}. `),
  'edited paragraphs': (n) =>
    both(n, (at, later) => `The ${own(at)} was ${later ? 'new' : 'old'} then.\n\n`),
  'paragraphs that came': (n) =>
    both(
      n,
      (at, later) =>
        `The ${own(at)} was old.\n\n${later ? `A ${own(at)}x came to ${own(at)}y.\n\n` : ''}`,
    ),
  'paragraphs that went and came': (n) =>
    both(n, (at, later) => `${own(at)}${later} met ${own(at)}${later}.\n\n`),
  'paragraphs that moved': (n) => {
    const { before } = both(
      n,
      (at) => `The ${own(at)} met the old ${own(at)}z at ${own(at)}y.\n\n`,
    );
    const parts = /** @type {string} */ (before).split(/(?<=\n\n)/);
    const after = parts.map((_, at) => parts[at ^ 1] ?? '').join('');
    return { before, after };
  },
  'paragraphs far from their places': (n) => {
    const { before } = both(
      n,
      (at) => `The ${own(at)} met the old ${own(at)}z at ${own(at)}y.\n\n`,
    );
    const parts = /** @type {string} */ (before).split(/(?<=\n\n)/);
    const after = parts.map((_, at) => parts[(at * 7919) % parts.length]).join('');
    return { before, after };
  },
  'sentences that moved': (n) => {
    const { before } = both(n, (at) => `The ${own(at)} met the old ${own(at)}z at ${own(at)}y. `);
    const parts = /** @type {string} */ (before).split(/(?<=\. )/);
    return { before, after: parts.map((_, at) => parts[at ^ 1] ?? '').join('') };
  },
  'paragraphs that were split': (n) =>
    both(
      n,
      (at, later) =>
        `The ${own(at)} met ${own(at)}z.${later ? '\n\n' : ' '}An ${own(at)}y left ${own(at)}v.\n\n`,
    ),
  figures: (n) => both(n, (at, later) => `The ${own(at)} cost ${at + (later ? 7 : 3)} euros.\n\n`),
  'figures in one sentence': (n) =>
    both(n, (at, later) => `${own(at)} ${at + (later ? 7 : 3)} euros and `),
  quotations: (n) =>
    both(n, (at, later) => `“The ${own(at)} was ${later ? 'new' : 'old'},” Ann said.\n\n`),
  items: (n) => both(n, (at, later) => `- ${own(at)} ${later ? 'new' : 'old'}\n`),
  'items that came': (n) =>
    both(n, (at, later) => `- ${own(at)} a\n${later && at % 2 ? `- ${own(at)}x b\n` : ''}`),
  headings: (n) =>
    blocks(n, (at, later) => ({
      text: `Part ${own(at)} ${later ? 'b' : 'a'}`,
      role: at % 2 ? 'subhead' : 'body',
    })),
  notes: (n) =>
    blocks(n, (at, later) =>
      at % 2
        ? { text: `Note ${own(at)} ${later ? 'b' : 'a'}.`, note: at }
        : { text: `The ${own(at)} came.`, notes: [{ range: [4, 4], note: at + 1 }] },
    ),
  marks: (n) =>
    blocks(n, (at, later) => ({
      text: `The ${own(at)} came.`,
      marks: [{ range: [0, 3 + (later ? at % 3 : 0)], kind: 'bold' }],
    })),
  'marks in one paragraph': (n) => ({
    before: {
      blocks: [
        {
          text: 'word '.repeat(n),
          marks: Array.from({ length: n }, (_, at) => ({
            range: [at * 5, at * 5 + 4],
            kind: 'bold',
          })),
        },
      ],
    },
    after: {
      blocks: [
        {
          text: 'word '.repeat(n),
          marks: Array.from({ length: n / 2 }, (_, at) => ({
            range: [at * 10, at * 10 + 4],
            kind: 'italic',
          })),
        },
      ],
    },
  }),
  links: (n) =>
    blocks(n, (at, later) => ({
      text: `The ${own(at)} came.`,
      hrefs: [{ range: [4, 6], href: `a${at}${later}` }],
    })),
  'what nobody sees': (n) =>
    both(
      n,
      (at, later) => `The ${own(at)}${later ? '\u00AD' : ''}  came${later ? '' : ' '} here.\n\n`,
    ),
};

/** @param {Model} model */
function pageOf(model) {
  const all = decided(new Map(), unitsOfNature(model, ''), 'rejected');
  unkeyed(keyed(model, all), model);
  resultText(model, all);
  resultText(
    model,
    decided(
      new Map(),
      unitsOfNature(model, '').filter((_, at) => at % 2),
      'rejected',
    ),
  );
  const placed = placedFindings(model);
  foldRows(model.rows);
  changedFields(model);
  kindCounts(model);
  leftOut(model, placed, new Set(['figure']));
  model.changes.forEach((_, change) => cardEntries(model, change));
}

/** @param {(typeof FORMATS)[number]} format @param {Model} model */
const report = (format, model) =>
  write(
    format,
    {
      ...{ model, leftOut: '', words: reports, strings: findings, date: '', storyWords: reports },
      ...{ about: null, names: { before: 'a', after: 'b' } },
    },
    {
      versions: {
        before: { name: '', blocks: null, document: null },
        after: { name: '', blocks: null, document: null },
      },
      ...{ author: 'Stet', notes: true, dropsComments: false, all: true },
      chosen: model.comparison.findings,
    },
  );

/** What is done with a comparison. @type {[string, (comparison: any) => () => unknown][]} */
const USES = [
  ['model', (comparison) => () => modelOf(comparison)],
  [
    'page',
    (comparison) => {
      const model = modelOf(comparison);
      return () => pageOf(model);
    },
  ],
  ...FORMATS.filter((format) => format !== 'json').map(
    (format) =>
      /** @type {[string, any]} */ ([
        format,
        (/** @type {any} */ comparison) => {
          const model = modelOf(comparison);
          return () => report(format, model);
        },
      ]),
  ),
];

/** @type {Shape[]} */
const comparisonShapes = Object.entries(TEXTS).flatMap(([name, make]) =>
  USES.map(([use, prepare]) => ({
    name: `${name} (${use})`,
    prepare: (size) => {
      const { before, after } = make(size);
      return prepare(engine.compare(before, after));
    },
  })),
);

export const SHAPES = [...readerShapes, ...comparisonShapes];
