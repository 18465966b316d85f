// What newsrooms and agencies exchange → blocks: ninjs and schema.org in JSON, NITF and NewsML-G2 in XML.
import { BlockWriter, nameHeadings } from './blocks.js';
import { decodeText } from './guess.js';
import { addressIn } from './html/address.js';
import { namesOf, storyIn, textOf } from './html/metadata.js';
import { readHtmlText } from './html/read.js';
import { DocumentProblem } from './problem.js';
import { childOf, descendantsOf, parseXml, textInside } from './xml.js';

/** @typedef {import('./blocks.js').Block} Block */
/** @typedef {import('./xml.js').XmlElement} XmlElement */
/** @typedef {import('./read.js').Reading} Reading */

/** @param {Uint8Array} bytes @returns {Reading} @throws {DocumentProblem} */
export function readNewsJson(bytes) {
  /** @type {any} */
  let item;
  try {
    item = JSON.parse(decodeText(bytes).text);
  } catch {
    throw new DocumentProblem('damaged', 'not JSON');
  }
  const story = storyIn(item);
  const body = story ? plain(String(story.articleBody ?? '')) : ninjsBody(item);
  const head = story
    ? fields([
        ['headline', textOf(story.headline)],
        ['standfirst', textOf(story.alternativeHeadline)],
        ['byline', namesOf(story.author)],
        ['timestamp', textOf(story.datePublished)],
      ])
    : fields([
        ['headline', textOf(item.headline) || textOf(item.headlines?.[0]?.value)],
        ['byline', textOf(item.byline) || textOf(item.bylines?.[0]?.value ?? item.by)],
        ['timestamp', textOf(item.versioncreated ?? item.versionCreated)],
      ]);
  return { blocks: [...head, ...body.blocks], left: [], plain: body.plain };
}

/** @param {any} item @returns {Pick<Reading, 'blocks' | 'plain'>} */
function ninjsBody(item) {
  const bodies = Array.isArray(item.bodies) ? item.bodies : [];
  const html = item.body_html ?? item.body_xhtml ?? bodies.find(isHtml)?.value;
  if (typeof html === 'string') return { blocks: readHtmlText(html, { whole: true }).blocks };
  const text = item.body_text ?? bodies[0]?.value;
  return plain(typeof text === 'string' ? text : '');
}

/** @param {string} text */
const plain = (text) => ({ blocks: paragraphs(text), plain: true });

/** @param {any} body */
const isHtml = (body) => /html/.test(body?.contenttype ?? body?.contentType ?? '');

/** @param {[NonNullable<Block['role']>, string][]} said @returns {Block[]} */
const fields = (said) =>
  said.filter(([, text]) => text !== '').map(([role, text]) => ({ role, text }));

/** @param {string} text @returns {Block[]} */
const paragraphs = (text) =>
  text
    .split(/\r?\n\s*/)
    .map((line) => ({ text: line.trim() }))
    .filter((block) => block.text !== '');

/** @param {Uint8Array} bytes @returns {Reading} @throws {DocumentProblem} */
export function readNewsXml(bytes) {
  const root = parseXml(bytes, { allowsDoctype: true });
  const writer = new BlockWriter();
  const item = itemIn(root);
  if (item) writeItem(item, writer);
  else write(root, writer, { form: {}, said: new Set() });
  writer.end();
  nameHeadings(writer.blocks);
  return { blocks: writer.blocks, left: [] };
}

/** The first item of NewsML-G2 that carries its content, as one of a picture does not. @param {XmlElement} root */
function itemIn(root) {
  const items = root.name === 'newsItem' ? [root] : [...descendantsOf(root, 'newsItem')];
  return items.find((item) => contentOf(item)) ?? items[0];
}

/** One of the renditions of a content, the best first. @param {XmlElement} item */
function contentOf(item) {
  const set = childOf(item, 'contentSet');
  return childOf(set, 'inlineXML') ?? childOf(set, 'inlineData');
}

/** @param {XmlElement} item @param {BlockWriter} writer */
function writeItem(item, writer) {
  const meta = childOf(item, 'contentMeta');
  for (const [name, role] of META) writeText(writer, childOf(meta, name), role);
  writeText(writer, childOf(childOf(item, 'itemMeta'), 'versionCreated'), 'timestamp');
  const content = contentOf(item);
  if (!content) return;
  const isTold = writer.blocks.some(({ role }) => role === 'headline');
  if (content.name === 'inlineXML')
    write(content, writer, { form: {}, said: isTold ? SAID : new Set() });
  else for (const { text } of paragraphs(textInside(content))) writeLine(writer, text);
}

/** @param {BlockWriter} writer @param {string} text */
function writeLine(writer, text) {
  writer.write(text);
  writer.end();
}

/** What NewsML-G2 says of the content. @type {[string, NonNullable<Block['role']>][]} */
const META = [
  ['headline', 'headline'],
  ['by', 'byline'],
  ['dateline', 'dateline'],
];

/** Elements that stand on lines of their own, and what they are. @type {Record<string, Block['role']>} */
const BLOCKS = {
  hl1: 'headline',
  hl2: 'subhead',
  byline: 'byline',
  dateline: 'dateline',
  'media-caption': 'caption',
  'media-producer': 'credit',
  figcaption: 'caption',
  h1: 'headline',
  h2: 'subhead',
  h3: 'subhead',
  h4: 'subhead',
  li: 'list-item',
  p: undefined,
  pre: undefined,
  tr: undefined,
  block: undefined,
  div: undefined,
  section: undefined,
};

/** Not repeated where the metadata said them. */
const SAID = new Set(['hl1', 'h1', 'byline', 'dateline']);

/** Elements without story. */
const SILENT = new Set([
  'head',
  'script',
  'style',
  'docdata',
  'pubdata',
  'media-reference',
  'media-metadata',
]);

/** @typedef {{form: import('./blocks.js').Form, said: Set<string>, role?: Block['role']}} Context */

/** @type {Record<string, import('./blocks.js').Form>} */
const FORMS = {
  em: { italic: true },
  i: { italic: true },
  strong: { bold: true },
  b: { bold: true },
};

/** @param {XmlElement} element @param {BlockWriter} writer @param {Context} context */
function write(element, writer, context) {
  const { form, said } = context;
  for (const child of element.children) {
    if (typeof child === 'string') {
      const words = child.replace(/\s+/g, ' ');
      writer.write(/^$|\s$/.test(writer.tail) ? words.trimStart() : words, form);
      continue;
    }
    const { name, attributes } = child;
    if (SILENT.has(name) || said.has(name)) continue;
    const href = name === 'a' ? addressIn(attributes.href ?? '') : form.href;
    const inner = { ...context, form: { ...form, ...FORMS[name], href } };
    if (name === 'br') writer.write('\n');
    else if (name in BLOCKS) {
      const role = BLOCKS[name] ?? context.role;
      writer.end({ role: context.role });
      write(child, writer, { ...inner, role });
      writer.end({ role });
    } else write(child, writer, inner);
  }
}

/** @param {BlockWriter} writer @param {XmlElement | undefined} element @param {NonNullable<Block['role']>} role */
function writeText(writer, element, role) {
  writer.write(element ? textInside(element).replace(/\s+/g, ' ') : '');
  writer.end({ role });
}
