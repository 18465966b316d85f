// Small documents made in memory, each with what one test is about.
import { zipSync } from 'fflate';
import { readDocument } from '../../documents/read.js';

/** @param {string} text */
export const bytesOf = (text) => new TextEncoder().encode(text);

/** @param {Record<string, string | Uint8Array>} files @returns {Uint8Array} */
export const zip = (files) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytesOf(content) : content,
      ]),
    ),
  );

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document. @param {string} body @param {Record<string, string>} [parts] In the folder word, by name; each is put into its root element. */
export const docx = (body, parts = {}) =>
  zip({
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        `word/${name}.xml`,
        `<w:${name} ${WORD}>${content}</w:${name}>`,
      ]),
    ),
  });

/** A paragraph of Word: runs, or plain words. @param {string} content @param {string} [properties] */
export const p = (content, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`;

/** A run of Word. @param {string} words @param {string} [properties] */
export const r = (words, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

const OPEN =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"';

/** An OpenDocument text. @param {string} body @param {string} [styles] */
export const odt = (body, styles = '') =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${OPEN}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });

/** A PDF of one line, in a font of East Asia whose characters are given in hexadecimal. @param {string} characters @param {string} encoding @param {string} ordering */
export function pdf(characters, encoding, ordering) {
  const content = `BT /F 12 Tf 72 700 Td <${characters}> Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/FontDescriptor 7 0 R>>`,
    '<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 800/StemV 80>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return bytesOf(file + table + trailer);
}

/** @param {Uint8Array | string} file @param {import('../../documents/read.js').Settings} [settings] */
export const read = (file, settings) =>
  readDocument(typeof file === 'string' ? bytesOf(file) : file, settings);

/** The texts of a document's blocks. @param {Uint8Array | string} file @param {import('../../documents/read.js').Settings} [settings] */
export const texts = async (file, settings) =>
  (await read(file, settings)).blocks.map(({ text }) => text);

/** What is wrong with a file. @param {Uint8Array | string} file @param {import('../../documents/read.js').Settings} [settings] */
export const problem = (file, settings) =>
  read(file, settings).then(
    () => 'none',
    ({ kind }) => kind,
  );
