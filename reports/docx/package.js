// The parts of the Word document that is written: those of the later document where it is one, with some of them changed and
// some added (ECMA-376 part 2, Open Packaging Conventions). The same parts give the same bytes.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Zip } from '../../documents/zip.js' */
import { zipSync } from 'fflate';
import { elementsOf, parseXml } from '../../documents/xml.js';
import { append, element, written } from '../nodes.js';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts that run, or that a change makes false: macros, keys bound to them, signatures. */
const NEVER_COPIED =
  /(?:^|\/)(?:vba\w+\.(?:bin|xml)|_rels\/vba[^/]*\.rels|customizations\.xml|attachedToolbars\.bin)$|^_xmlsignatures\//i;
const NEVER_RELATED =
  /\/(?:vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars|digital-signature\/origin)$/;

/** The local time of the first day that a ZIP can name, so that its bytes are the same everywhere. */
const mtime = new Date(1980, 0, 1);

export class DocxPackage {
  #zip;
  /** @type {Map<string, XmlElement>} */
  #trees;
  main;

  /** @param {Zip | null} zip The later document. @param {string} main Its main part. @param {Map<string, XmlElement>} [trees] Parts that were parsed already. */
  constructor(zip, main, trees = new Map()) {
    this.#zip = zip;
    this.#trees = trees;
    this.main = main;
    if (zip) this.#leaveOut();
  }

  /** Those that are parsed. */
  get trees() {
    return this.#trees.values();
  }

  get names() {
    const own = (this.#zip?.names ?? []).filter(
      (name) => !NEVER_COPIED.test(name) && !name.endsWith('/'),
    );
    return [...new Set([TYPES, ...own, ...this.#trees.keys()])].filter(
      (name) => !this.#dropped.has(name),
    );
  }

  /** @type {Set<string>} */
  #dropped = new Set();

  /** The name of a part that is parsed. @param {XmlElement} tree */
  nameOf(tree) {
    return [...this.#trees].find(([, each]) => each === tree)?.[0] ?? this.main;
  }

  /** @param {string} name @returns {XmlElement | null} */
  part(name) {
    const known = this.#trees.get(name);
    if (known) return known;
    const bytes = this.#zip?.read(name);
    if (!bytes) return null;
    const tree = parseXml(bytes, { keepsNames: true });
    this.#trees.set(name, tree);
    return tree;
  }

  /** @param {string} name @param {XmlElement} tree @param {string} type Of its content. */
  add(name, tree, type) {
    this.#trees.set(name, tree);
    this.#setType(name, type);
  }

  /** Parts of some types of relationship go, and the relationships with them. @param {RegExp} types @param {string} [from] */
  drop(types, from = this.main) {
    const relationships = this.#relationships(from);
    const [gone, kept] = parted(elementsOf(relationships), ({ attributes }) =>
      types.test(attributes.Type ?? ''),
    );
    relationships.children = kept;
    this.#known.delete(relationships);
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const names = gone.map(({ attributes: { Target = '' } }) =>
      Target.startsWith('/') ? Target.slice(1) : folder + Target,
    );
    for (const name of names) this.#dropped.add(name);
    const overrides = this.#types();
    overrides.children = elementsOf(overrides).filter(
      ({ attributes }) => !names.includes((attributes.PartName ?? '').slice(1)),
    );
  }

  /** The id of a relationship, which is made where there is none. @param {string} from The part. @param {string} type The last word of it, or all. @param {string} target @param {boolean} [isExternal] */
  relate(from, type, target, isExternal = false) {
    const relationships = this.#relationships(from);
    const { office, idOf, ids } = this.#related(relationships);
    const whole = type.includes('/') ? type : `${office}/${type}`;
    const same = idOf.get(`${whole} ${target}`);
    if (same !== undefined) return same;
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const Id = `rId${number}`;
    idOf.set(`${whole} ${target}`, Id);
    ids.add(Id);
    /** @type {Record<string, string>} */
    const attributes = { Id, Type: whole, Target: target };
    if (isExternal) attributes.TargetMode = 'External';
    append(relationships, [element('Relationship', attributes)]);
    return Id;
  }

  /** What there is of a part's relationships: a document of many links has as many. @type {WeakMap<XmlElement, {office: string, idOf: Map<string, string>, ids: Set<string>}>} */
  #known = new WeakMap();

  /** @param {XmlElement} relationships */
  #related(relationships) {
    const known = this.#known.get(relationships);
    if (known) return known;
    const all = elementsOf(relationships);
    /** @type {Map<string, string>} */
    const idOf = new Map();
    for (const { attributes } of all.reverse())
      // Of two the first.
      idOf.set(`${attributes.Type} ${attributes.Target}`, attributes.Id);
    const ids = new Set(all.map(({ attributes }) => attributes.Id));
    const related = { office: this.#office(all), idOf, ids };
    this.#known.set(relationships, related);
    return related;
  }

  /** @returns {Uint8Array} */
  bytes() {
    /** @type {import('fflate').Zippable} */
    const files = {};
    for (const name of this.names) {
      const tree = this.#trees.get(name);
      const bytes = tree ? new TextEncoder().encode(written(tree)) : this.#zip?.read(name);
      if (bytes) files[name] = bytes;
    }
    return zipSync(files, { mtime, level: 6 });
  }

  /** A document that does not run anything is no longer of a type that may. */
  #leaveOut() {
    const types = this.#types();
    types.children = elementsOf(types).filter(
      ({ attributes: { PartName = '', ContentType = '' } }) =>
        !NEVER_COPIED.test(PartName.slice(1)) && !/vbaProject/.test(ContentType),
    );
    this.#setType(this.main, DOCUMENT);
    for (const from of [this.main, '']) this.drop(NEVER_RELATED, from);
  }

  #types() {
    let types = this.part(TYPES);
    if (!types) {
      types = element('Types', {
        xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types',
      });
      const defaults = {
        rels: 'application/vnd.openxmlformats-package.relationships+xml',
        xml: 'application/xml',
      };
      for (const [Extension, ContentType] of Object.entries(defaults))
        append(types, [element('Default', { Extension, ContentType })]);
      this.#trees.set(TYPES, types);
    }
    return types;
  }

  /** @param {string} name @param {string} type */
  #setType(name, type) {
    const types = this.#types();
    const PartName = `/${name}`;
    types.children = elementsOf(types).filter(({ attributes }) => attributes.PartName !== PartName);
    append(types, [element('Override', { PartName, ContentType: type })]);
  }

  /** @param {string} from @returns {XmlElement} */
  #relationships(from) {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const name = `${folder}_rels/${from.slice(folder.length)}.rels`;
    const known = this.part(name);
    if (known) return known;
    const made = element('Relationships', { xmlns: RELATIONSHIPS });
    this.#trees.set(name, made);
    return made;
  }

  /** How relationships of the document's form begin: transitional, or strict. @param {XmlElement[]} relationships */
  #office(relationships) {
    return relationships.some(({ attributes }) => attributes.Type?.startsWith(STRICT))
      ? STRICT
      : OFFICE;
  }
}

/** @template T @param {T[]} list @param {(each: T) => boolean} isFirst @returns {[T[], T[]]} */
const parted = (list, isFirst) => [list.filter(isFirst), list.filter((each) => !isFirst(each))];
