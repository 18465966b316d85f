// OpenDocument texts (.odt, and .fodt, which is the same in one XML file) → blocks.
import { BlockWriter, LeftOut, nameHeadings } from '../blocks.js';
import { DocumentProblem } from '../problem.js';
import { childOf, descendantsOf, parseXml, textInside } from '../xml.js';
import { Body } from './body.js';
import { changesIn } from './changes.js';
import { Styles } from './styles.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('../read.js').Reading} Reading */

/** @param {import('../zip.js').Zip} zip @returns {Reading} @throws {DocumentProblem} */
export function readOdt(zip) {
  const manifest = part(zip, 'META-INF/manifest.xml');
  const isEncrypted = manifest && !descendantsOf(manifest, 'encryption-data').next().done;
  if (isEncrypted) throw new DocumentProblem('encrypted');
  const content = part(zip, 'content.xml');
  if (!content) throw new DocumentProblem('damaged', 'no content');
  return reading(content, part(zip, 'styles.xml'));
}

/** @param {Uint8Array} bytes @returns {Reading} @throws {DocumentProblem} */
export const readFodt = (bytes) => reading(parseXml(bytes), null);

/** @param {import('../zip.js').Zip} zip @param {string} name @returns {XmlElement | null} */
function part(zip, name) {
  const bytes = zip.read(name);
  // The manifest alone may name its document type, in files of old versions.
  return bytes && parseXml(bytes, { allowsDoctype: name.startsWith('META-INF/') });
}

/** @param {XmlElement} content @param {XmlElement | null} styles @returns {Reading} */
function reading(content, styles) {
  const body = childOf(content, 'body');
  if (childOf(body, 'spreadsheet')) throw new DocumentProblem('spreadsheet');
  if (childOf(body, 'presentation') || childOf(body, 'drawing'))
    throw new DocumentProblem('slides');
  const text = childOf(body, 'text');
  if (!text) throw new DocumentProblem('damaged', 'no text');
  const { changes, formatting, people } = changesIn(text);
  const known = { styles: new Styles([styles, content]), changes };
  const left = new LeftOut();
  const blocks = storyOf(text, known, 'accepted', left);
  for (const root of [styles, content]) if (root) addHeaders(root, left);
  if (formatting > 0) left.add('formatting', '', formatting);
  if (changes.size === 0) return { blocks, left: left.list() };
  const original = storyOf(text, known, 'original', new LeftOut());
  return { blocks, left: left.list(), original, tracked: { count: changes.size, people } };
}

/** @param {XmlElement} text @param {Pick<import('./body.js').Sources, 'styles' | 'changes' | 'trace'>} known @param {import('./body.js').View} view @param {LeftOut} left */
export function storyOf(text, known, view, left) {
  /** @type {XmlElement[]} */
  const called = [];
  const sources = {
    ...known,
    left,
    writer: () => new BlockWriter(),
    note: (/** @type {XmlElement} */ note) => called.push(note),
  };
  const writer = new BlockWriter();
  new Body(view, sources).write(text, writer);
  nameHeadings(writer.blocks);
  for (let at = 0; at < called.length; at++) {
    const body = childOf(called[at], 'note-body'); // A note may call another.
    if (body) new Body(view, sources, { note: at + 1 }).write(body, writer);
  }
  return writer.blocks;
}

/** What stands at the top and bottom of every page. @param {XmlElement} root @param {LeftOut} left */
function addHeaders(root, left) {
  for (const page of descendantsOf(root, 'master-page'))
    for (const { name, ...element } of page.children.filter((child) => typeof child !== 'string'))
      if (/^(?:header|footer)(?:-left|-first)?$/.test(name)) {
        const words = textInside({ name, ...element }).trim();
        if (words !== '') left.add('header', words);
      }
}
