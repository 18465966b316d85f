// A Word document as it is compared, along with its trees: each block says which elements its words stand in, so that a
// report can be written into the document itself. Its own tracked changes are resolved first.
import { LeftOut } from '../blocks.js';
import { parseXml } from '../xml.js';
import { Package } from './package.js';
import { partsOf, storyOf } from './read.js';
import { resolve } from './resolve.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */

/**
 * `sources` are the elements that `Block.sources` numbers, from 1. `trees` are all parts that were parsed, by name.
 * @typedef {{pack: Package, blocks: import('../blocks.js').Block[], sources: (XmlElement | null)[], trees: Map<string, XmlElement>}} Traced
 */

/** @param {import('../zip.js').Zip} zip @param {import('./body.js').View} view @returns {Traced} */
export function traceDocx(zip, view) {
  /** @type {Map<string, XmlElement>} */
  const trees = new Map();
  const pack = new Package(zip, (bytes, name) => {
    const tree = trees.get(name) ?? parseXml(bytes, { keepsNames: true });
    trees.set(name, tree);
    return tree;
  });
  const stories = [pack.main, pack.nameOf('footnotes'), pack.nameOf('endnotes')];
  const around = [...pack.targetsOf('header'), ...pack.targetsOf('footer')];
  for (const name of [...stories, ...around]) {
    const tree = pack.part(name);
    if (tree) resolve(tree, view);
  }
  /** @type {(XmlElement | null)[]} */
  const sources = [null];
  /** @type {Map<XmlElement, number>} */
  const numbers = new Map();
  const trace = (/** @type {XmlElement} */ element) => {
    const number = numbers.get(element) ?? sources.push(element) - 1;
    numbers.set(element, number);
    return number;
  };
  const blocks = storyOf(pack, partsOf(pack), 'accepted', new LeftOut(), trace);
  return { pack, blocks, sources, trees };
}
