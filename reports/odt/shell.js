// What a plain OpenDocument text holds beside its words: styles, few and named as LibreOffice names them, and lists.

/** @import { XmlElement } from '../../documents/xml.js' */
import { parseXml } from '../../documents/xml.js';
import { append, element } from '../nodes.js';
import { NAMESPACES, OdtPackage } from './package.js';

/** @type {[name: string, paragraph: string, text: string][]} */
const STYLES = [
  ['Title', 'fo:margin-bottom="0.28cm"', 'fo:font-weight="bold" fo:font-size="22pt"'],
  ['Subtitle', '', 'fo:font-style="italic" fo:font-size="14pt"'],
  ...[1, 2, 3, 4].map(
    (level) =>
      /** @type {[string, string, string]} */ ([
        `Heading_20_${level}`,
        'fo:keep-with-next="always" fo:margin-top="0.42cm" fo:margin-bottom="0.14cm"',
        `fo:font-weight="bold" fo:font-size="${18 - 2 * level}pt"`,
      ]),
  ),
  ['Byline', '', 'fo:color="#555555" fo:font-size="10pt"'],
  ['Caption', '', 'fo:font-style="italic" fo:font-size="10pt"'],
  ['List_20_Contents', '', ''],
];

const DEFAULTS =
  '<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.21cm" fo:line-height="120%"/><style:text-properties fo:font-family="Georgia" fo:font-size="11pt"/></style:default-style><style:style style:name="Standard" style:family="paragraph" style:class="text"/><style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0563c1" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>';

/** A4, with margins of an inch. */
const PAGE =
  '<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.54cm" fo:margin-bottom="2.54cm" fo:margin-left="2.54cm" fo:margin-right="2.54cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>';

/** @type {Record<string, Record<string, string>>} */
const FORMS = {
  bold: { 'fo:font-weight': 'bold' },
  italic: { 'fo:font-style': 'italic' },
  underline: { 'style:text-underline-style': 'solid' },
};

/** @type {[RegExp, string][]} */
const FORMATS = [
  [/^\d+/, '1'],
  [/^[a-z](?![a-z])/, 'a'],
  [/^[A-Z](?![A-Z])/, 'A'],
];

/** @returns {XmlElement} */
function stylesPart() {
  const names = Object.entries(NAMESPACES).map(([name, uri]) => `${name}="${uri}"`);
  const styles = STYLES.map(([name, paragraph, text]) => {
    const shown = name.replace(/_20_/g, ' ');
    return `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
  });
  return parseXml(
    `<office:document-styles ${names.join(' ')} office:version="1.2"><office:styles>${DEFAULTS}${styles.join('')}</office:styles>${PAGE}</office:document-styles>`,
    { keepsNames: true },
  );
}

/** A document that is made, and what its paragraphs and words refer to. */
export class Shell {
  text = element('office:text');
  #styles = element('office:automatic-styles');
  /** @type {Set<string>} */
  #made = new Set();
  /** The list that goes on. @type {{style: string, element: XmlElement, next: number} | null} */
  #list = null;

  /** @param {string} title */
  constructor(title) {
    const body = element('office:body', {}, [this.text]);
    const root = { ...NAMESPACES, 'office:version': '1.2' };
    this.content = element('office:document-content', root, [this.#styles, body]);
    const meta = element('office:meta', {}, [element('dc:title', {}, [title])]);
    this.pack = new OdtPackage(
      null,
      new Map([
        ['content.xml', this.content],
        ['styles.xml', stylesPart()],
        ['meta.xml', element('office:document-meta', root, [meta])],
      ]),
    );
  }

  /** @param {string} name @param {() => XmlElement} make */
  #once(name, make) {
    if (!this.#made.has(name)) append(this.#styles, [make()]);
    this.#made.add(name);
    return name;
  }

  /** @param {string[]} kinds */
  textStyle(kinds) {
    const own = Object.keys(FORMS).filter((kind) => kinds.includes(kind));
    if (own.length === 0) return undefined;
    const properties = Object.assign({}, ...own.map((kind) => FORMS[kind]));
    return this.#once(`T_${own.join('_')}`, () =>
      element('style:style', { 'style:name': `T_${own.join('_')}`, 'style:family': 'text' }, [
        element('style:text-properties', properties),
      ]),
    );
  }

  /** @param {string} name @param {boolean} isRtl */
  paragraphStyle(name, isRtl) {
    if (!isRtl) return name;
    const own = {
      'style:name': `${name}_rtl`,
      'style:family': 'paragraph',
      'style:parent-style-name': name,
    };
    const direction = { 'style:writing-mode': 'rl-tb', 'fo:text-align': 'start' };
    return this.#once(`${name}_rtl`, () =>
      element('style:style', own, [element('style:paragraph-properties', direction)]),
    );
  }

  /** @param {XmlElement} paragraph */
  plain(paragraph) {
    this.#list = null;
    append(this.text, [paragraph]);
  }

  /** @param {string} marker "3." or "•". @param {XmlElement} paragraph */
  listItem(marker, paragraph) {
    const [pattern, format] = FORMATS.find(([each]) => each.test(marker)) ?? [/^/, ''];
    const sign = pattern.exec(marker)?.[0] ?? '';
    const number = format === '1' ? Number(sign) : (sign.toLowerCase().codePointAt(0) ?? 97) - 96;
    const style = this.#listStyle(format, marker.slice(sign.length));
    if (this.#list?.style !== style) {
      const list = element('text:list', { 'text:style-name': style });
      this.#list = { style, element: list, next: NaN };
      append(this.text, [list]);
    }
    const goesOn = format === '' || this.#list.next === number;
    /** @type {Record<string, string>} */
    const from = goesOn ? {} : { 'text:start-value': String(number) };
    this.#list.next = number + 1;
    append(this.#list.element, [element('text:list-item', from, [paragraph])]);
  }

  /** @param {string} format '' for bullets. @param {string} suffix */
  #listStyle(format, suffix) {
    const name = format
      ? `L${format}${[...suffix].map((sign) => sign.codePointAt(0)).join('_')}`
      : 'L';
    const position = { 'text:list-level-position-and-space-mode': 'label-alignment' };
    const label = {
      'text:label-followed-by': 'listtab',
      'fo:text-indent': '-0.63cm',
      'fo:margin-left': '1.27cm',
    };
    /** @type {Record<string, string>} */
    const own = format
      ? { 'style:num-format': format, 'style:num-suffix': suffix }
      : { 'text:bullet-char': '•' };
    return this.#once(name, () =>
      element('text:list-style', { 'style:name': name }, [
        element(
          `text:list-level-style-${format ? 'number' : 'bullet'}`,
          { 'text:level': '1', ...own },
          [
            element('style:list-level-properties', position, [
              element('style:list-level-label-alignment', label),
            ]),
          ],
        ),
      ]),
    );
  }
}
