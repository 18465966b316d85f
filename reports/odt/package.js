// The parts of the OpenDocument text that is written: those of the later one where it is one, with some of them changed
// (OpenDocument 1.3 part 2). The same parts give the same bytes.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Zip } from '../../documents/zip.js' */
import { zipSync } from 'fflate';
import { childOf, elementsOf, parseXml } from '../../documents/xml.js';
import { isMoment } from '../moment.js';
import { append, declared, element, removeChildren, within, written } from '../nodes.js';

export const NAMESPACES = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
};

const MANIFEST = 'META-INF/manifest.xml';
const MANIFESTS = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
const TYPE = 'application/vnd.oasis.opendocument.text';

/** Parts that run, that bind keys to what runs, that a change makes false, or that show the first page as it was. */
const NEVER_COPIED =
  /^(?:Basic|Scripts|Configurations2|Thumbnails)\/|^META-INF\/(?:document|macro|package)signatures?\.xml$/i;

/** The local time of the first day that a ZIP can name, so that its bytes are the same everywhere. */
const mtime = new Date(1980, 0, 1);

export class OdtPackage {
  #zip;
  /** @type {Map<string, XmlElement>} */
  #trees;

  /** @param {Zip | null} zip The later document. @param {Map<string, XmlElement>} trees Parts that are parsed. */
  constructor(zip, trees) {
    this.#zip = zip;
    this.#trees = trees;
    for (const tree of trees.values())
      for (const node of [tree, ...within(tree)])
        for (const name of ['scripts', 'event-listeners']) removeChildren(node, name);
  }

  /** When the document was changed last, or '' where it does not say. @returns {string} */
  get date() {
    const date = childOf(childOf(this.#part('meta.xml'), 'meta'), 'date');
    const said = date?.children.join('').trim() ?? '';
    return isMoment(said) ? said : '';
  }

  /** Whether it asks to be opened for reading only, or for a password before it is changed. */
  get isProtected() {
    const settings = this.#part('settings.xml');
    return [...(settings ? within(settings) : [])].some(({ name, attributes, children }) =>
      name === 'config-item'
        ? attributes.name === 'LoadReadonly' && children.join('') === 'true'
        : attributes.name === 'ModifyPasswordInfo',
    );
  }

  /** Says in the document's own properties where it comes from. @param {readonly string[]} lines */
  addAbout(lines) {
    let root = this.#part('meta.xml');
    if (!root) {
      root = element('office:document-meta', { ...NAMESPACES, 'office:version': '1.2' });
      append(root, [element('office:meta')]);
      this.#trees.set('meta.xml', root);
    }
    const meta = childOf(root, 'meta');
    if (!meta) return;
    declared(root, { meta: NAMESPACES['xmlns:meta'] });
    meta.children = meta.children.filter(
      (child) => typeof child === 'string' || !/^Stet \d+$/.test(child.attributes.name ?? ''),
    );
    append(
      meta,
      lines.map((line, at) =>
        element('meta:user-defined', { 'meta:name': `Stet ${at + 1}` }, [line]),
      ),
    );
  }

  /** @param {string} name @returns {XmlElement | null} */
  #part(name) {
    const known = this.#trees.get(name);
    const bytes = known ? null : this.#zip?.read(name);
    if (!bytes) return known ?? null;
    const tree = parseXml(bytes, { keepsNames: true });
    this.#trees.set(name, tree);
    return tree;
  }

  /** The list of the parts. @param {string[]} names */
  #manifest(names) {
    /** @type {Map<string, Record<string, string>>} */
    const known = new Map();
    const bytes = this.#zip?.read(MANIFEST);
    const given = bytes ? elementsOf(parseXml(bytes, { allowsDoctype: true })) : [];
    for (const { attributes } of given) known.set(attributes['full-path'] ?? '', attributes);
    const entry = (/** @type {string} */ path, /** @type {string} */ type) =>
      element('manifest:file-entry', {
        'manifest:full-path': path,
        'manifest:media-type': known.get(path)?.['media-type'] ?? type,
      });
    const parts = names.filter((name) => name !== 'mimetype' && name !== MANIFEST);
    const folders = [...known.keys()].filter((path) =>
      parts.some((name) => path.endsWith('/') && path !== '/' && name.startsWith(path)),
    );
    const type = (/** @type {string} */ name) => (name.endsWith('.xml') ? 'text/xml' : '');
    return element(
      'manifest:manifest',
      { 'xmlns:manifest': MANIFESTS, 'manifest:version': '1.2' },
      [
        entry('/', TYPE),
        ...folders.map((folder) => entry(folder, '')),
        ...parts.map((name) => entry(name, type(name))),
      ],
    );
  }

  /** The type comes first and is not packed, so that programs find it. @returns {Uint8Array} */
  bytes() {
    const own = (this.#zip?.names ?? []).filter(
      (name) => !NEVER_COPIED.test(name) && !name.endsWith('/'),
    );
    const names = [...new Set(['mimetype', ...own, ...this.#trees.keys(), MANIFEST])];
    const text = new TextEncoder();
    /** @type {import('fflate').Zippable} */
    const files = { mimetype: [text.encode(TYPE), { level: 0 }] };
    for (const name of names) {
      const tree = name === MANIFEST ? this.#manifest(names) : this.#trees.get(name);
      const bytes = tree ? text.encode(written(tree)) : this.#zip?.read(name);
      if (bytes && name !== 'mimetype') files[name] = bytes;
    }
    return zipSync(files, { mtime, level: 6 });
  }
}
