// An OpenDocument text as it is compared, along with its trees: each block says which elements its words stand in, so that a
// report can be written into the document itself. Its own tracked changes are resolved first.
import { LeftOut } from '../blocks.js';
import { DocumentProblem } from '../problem.js';
import { childOf, parseXml } from '../xml.js';
import { storyOf } from './read.js';
import { resolve } from './resolve.js';
import { Styles } from './styles.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */

/**
 * `sources` are the elements that `Block.sources` numbers, from 1: each holds nothing but its words, or stands for a sign.
 * @typedef {{content: XmlElement, styles: XmlElement | null, text: XmlElement, blocks: import('../blocks.js').Block[], sources: (XmlElement | null)[]}} Traced
 */

/** What stands in a paragraph and has words that are no part of it. */
const APART = /^(?:note|annotation|frame|title|desc|tracked-changes)$/;

/** @param {import('../zip.js').Zip} zip @param {import('../docx/body.js').View} view @returns {Traced} */
export function traceOdt(zip, view) {
  const [content, styles] = ['content.xml', 'styles.xml'].map((name) => {
    const bytes = zip.read(name);
    return bytes && parseXml(bytes, { keepsNames: true });
  });
  const text = content && childOf(childOf(content, 'body'), 'text');
  if (!text) throw new DocumentProblem('damaged', 'no text');
  for (const tree of [content, styles]) if (tree) resolve(tree, view);
  holdWords(text, false);
  /** @type {(XmlElement | null)[]} */
  const sources = [null];
  const trace = (/** @type {XmlElement} */ element, /** @type {string} */ words) => {
    if (element.children.length > 0) element.children = [words]; // White space is as it counts.
    return sources.push(element) - 1;
  };
  const known = { styles: new Styles([styles, content]), changes: new Map(), trace };
  const blocks = storyOf(text, known, 'accepted', new LeftOut());
  return { content, styles, text, blocks, sources };
}

/** Gives each piece of text in paragraphs an element of its own. @param {XmlElement} node @param {boolean} isInside Of a paragraph. */
function holdWords(node, isInside) {
  node.children = node.children.map((child) => {
    if (typeof child === 'string') return isInside && child !== '' ? holder(child, node) : child;
    const { name } = child;
    holdWords(child, name === 'p' || name === 'h' || (isInside && !APART.test(name)));
    return child;
  });
}

/** @param {string} words @param {XmlElement} parent @returns {XmlElement} */
const holder = (words, parent) => ({
  name: 'span',
  uri: parent.uri,
  attributes: {},
  children: [words],
  parent,
  written: { name: 'text:span', attributes: {} },
});
