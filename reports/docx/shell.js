// What a plain Word document holds beside its body: styles, settings and properties, few and named as Word names them.

/** @import { XmlElement } from '../../documents/xml.js' */
import { parseXml } from '../../documents/xml.js';
import { append, element } from '../nodes.js';
import { DocxPackage } from './package.js';

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Sizes are in half points, distances in twentieths of a point. @type {[id: string, name: string, type: string, paragraph: string, run: string][]} */
const STYLES = [
  [
    'Title',
    'Title',
    'paragraph',
    '<w:spacing w:after="160"/>',
    '<w:b/><w:sz w:val="44"/><w:szCs w:val="44"/>',
  ],
  ['Subtitle', 'Subtitle', 'paragraph', '', '<w:i/><w:sz w:val="28"/><w:szCs w:val="28"/>'],
  ...[1, 2, 3, 4].map(
    (level) =>
      /** @type {[string, string, string, string, string]} */ ([
        `Heading${level}`,
        `heading ${level}`,
        'paragraph',
        `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
        `<w:b/><w:sz w:val="${36 - 4 * level}"/><w:szCs w:val="${36 - 4 * level}"/>`,
      ]),
  ),
  [
    'Byline',
    'Byline',
    'paragraph',
    '',
    '<w:color w:val="555555"/><w:sz w:val="20"/><w:szCs w:val="20"/>',
  ],
  ['Caption', 'caption', 'paragraph', '', '<w:i/><w:sz w:val="20"/><w:szCs w:val="20"/>'],
  ['ListParagraph', 'List Paragraph', 'paragraph', '<w:ind w:left="720"/>', ''],
  ['Hyperlink', 'Hyperlink', 'character', '', '<w:color w:val="0563C1"/><w:u w:val="single"/>'],
];

const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

/** @returns {XmlElement} */
function stylesPart() {
  const styles = STYLES.map(([id, name, type, paragraph, run]) => {
    const based = type === 'paragraph' ? '<w:basedOn w:val="Normal"/>' : '';
    const own = `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}`;
    const custom = id === 'Byline' ? ' w:customStyle="1"' : '';
    return `<w:style w:type="${type}"${custom} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/>${own}</w:style>`;
  });
  const text = `<w:styles xmlns:w="${NAMESPACES['xmlns:w']}">${DEFAULTS}${styles.join('')}</w:styles>`;
  return parseXml(text, { keepsNames: true });
}

/** A4, with margins of an inch. */
const SECTION = [
  element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
  element('w:pgMar', {
    'w:top': '1440',
    'w:right': '1440',
    'w:bottom': '1440',
    'w:left': '1440',
    'w:header': '708',
    'w:footer': '708',
    'w:gutter': '0',
  }),
];

export const MAIN = 'word/document.xml';

/** @param {{title: string, author: string, date: string}} about @returns {{pack: DocxPackage, root: XmlElement}} */
export function plainPackage({ title, author, date }) {
  const pack = new DocxPackage(null, MAIN);
  const root = element('w:document', NAMESPACES);
  pack.add(MAIN, root, `${WORD}.document.main+xml`);
  pack.relate('', 'officeDocument', MAIN);
  pack.add('word/styles.xml', stylesPart(), `${WORD}.styles+xml`);
  pack.relate(MAIN, 'styles', 'styles.xml');
  const settings = element('w:settings', { 'xmlns:w': NAMESPACES['xmlns:w'] }, [
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': '15',
      }),
    ]),
  ]);
  pack.add('word/settings.xml', settings, `${WORD}.settings+xml`);
  pack.relate(MAIN, 'settings', 'settings.xml');
  addProperties(pack, title, author, date);
  return { pack, root };
}

/** @param {XmlElement} body */
export const endBody = (body) =>
  append(body, [
    element(
      'w:sectPr',
      {},
      SECTION.map((each) => ({ ...each })),
    ),
  ]);

/** @param {DocxPackage} pack @param {import('./lists.js').Lists} lists */
export function addLists(pack, lists) {
  pack.add(
    'word/numbering.xml',
    lists.part({ 'xmlns:w': NAMESPACES['xmlns:w'] }),
    `${WORD}.numbering+xml`,
  );
  pack.relate(MAIN, 'numbering', 'numbering.xml');
}

/** @param {DocxPackage} pack @param {string} title @param {string} author @param {string} date */
function addProperties(pack, title, author, date) {
  const moment = (/** @type {string} */ name) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, [date]);
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', {}, [title]),
      element('dc:creator', {}, [author]),
      element('cp:lastModifiedBy', {}, [author]),
      moment('created'),
      moment('modified'),
    ],
  );
  pack.add('docProps/core.xml', core, 'application/vnd.openxmlformats-package.core-properties+xml');
  pack.relate(
    '',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
}
