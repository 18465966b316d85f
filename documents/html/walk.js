// A web page's elements → blocks, in the order in which a browser would show them. Only text, form and addresses are read;
// nothing of a page is run, styled or fetched. Each block remembers its element, for those who judge which of them belong
// to the article.
import { BlockWriter, paragraphsOf, rowOf } from '../blocks.js';
import { numeral } from '../numerals.js';
import { isHidden } from './furniture.js';
import { shareLinked } from './links.js';
import { calledByWord, isItemOfWord, isOfWord, markerOfWord, noteOfWord } from './word.js';

/** @typedef {import('../blocks.js').Block} Block */
/** @typedef {import('../blocks.js').Form} Form */
/** @typedef {import('./furniture.js').Furniture} Furniture */
/** @typedef {import('./notes.js').Notes} Notes */

/** @typedef {{block: Block, element: Element, furniture: Furniture | null}} Placed */

/** Never part of what a page says. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME FRAME OBJECT EMBED APPLET CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA DATALIST METER PROGRESS HEAD TITLE META LINK RP RT PORTAL FENCEDFRAME'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL LISTING XMP PLAINTEXT'.split(
    ' ',
  ),
);

const PREFORMATTED = new Set(['PRE', 'LISTING', 'XMP', 'PLAINTEXT']);

/** @type {Record<string, keyof Form>} */
const FORMS = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  CITE: 'italic',
  U: 'underline',
};

/**
 * What an element passes on to those inside it. The first words of a list item take its marker.
 * @typedef {object} Context
 * @property {Element} element The nearest that stands on lines of its own.
 * @property {Form} form
 * @property {Furniture | null} furniture
 * @property {boolean} isPre
 * @property {{marker?: string} | null} item
 * @property {Block['role']} role
 * @property {number | undefined} level
 * @property {number | undefined} note
 */

export class Walker {
  /** @type {Placed[]} */
  placed = [];
  images = 0;
  /** Texts that the page hides. @type {string[]} */
  hidden = [];
  #writer = new BlockWriter();
  /** White space is owed: it counts only between words. */
  #isOwed = false;
  /** That of the last words. @type {Form} */
  #form = {};
  /** The numbers of notes by their names. @type {Map<string, number>} */
  #notes = new Map();
  #address;
  #isFurniture;
  #page;

  /** @param {(href: string) => string | undefined} address @param {(element: Element) => Furniture | null} isFurniture @param {Notes} page Its notes. */
  constructor(address, isFurniture, page) {
    this.#address = address;
    this.#isFurniture = isFurniture;
    this.#page = page;
  }

  /** @param {Element} root */
  walk(root) {
    const plain = { form: {}, furniture: null, isPre: false, item: null };
    const unknown = { role: undefined, level: undefined, note: undefined };
    const context = { ...plain, ...unknown, element: root };
    this.#children(root, context);
    this.#end(context);
    return this.placed;
  }

  /** @param {Element} element @param {Context} context */
  #children(element, context) {
    const markerOf = tagOf(element) === 'OL' ? numbersOf(element) : () => '•';
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.#text(node.textContent ?? '', context);
      if (node.nodeType !== 1) continue;
      const child = /** @type {Element} */ (node);
      if (tagOf(child) !== 'LI') this.#element(child, context);
      else this.#element(child, { ...context, item: { marker: markerOf(child) } });
    }
  }

  /** @param {Element} element @param {Context} context */
  #element(element, context) {
    const tag = tagOf(element);
    if (tag === 'IMG') this.images++;
    if (this.#page.backs.has(element)) return;
    const called = this.#page.calls.get(element) ?? calledByWord(element);
    if (called) this.#writer.call(this.#numberOf(called));
    if (SILENT.has(tag) || called !== undefined || isOfWord(element)) return;
    const marker = markerOfWord(element);
    if (marker !== null) {
      if (context.item) context.item.marker = marker;
    } else if (isHidden(element)) {
      const words = (element.textContent ?? '').trim();
      if (words !== '') this.hidden.push(words);
    } else if (tag === 'BR') {
      this.#isOwed = false;
      this.#writer.write('\n');
    } else if (tag === 'TR') this.#row(element, context);
    else if (BLOCKS.has(tag) || (context.role !== 'caption' && isCaption(element)))
      this.#block(element, tag, context);
    else this.#children(element, { ...context, form: this.#formOf(element, tag, context.form) });
  }

  /** @param {Element} element @param {string} tag @param {Context} context */
  #block(element, tag, context) {
    this.#end(context);
    const note = this.#noteOf(element);
    const isItem = note === undefined && !isItemOfWord(element);
    const inner = {
      element,
      form: context.form,
      furniture: context.furniture ?? this.#isFurniture(element),
      isPre: context.isPre || PREFORMATTED.has(tag),
      item: isItem ? context.item : note === undefined ? {} : null,
      role: roleOf(element, tag) ?? context.role,
      level: /^H[1-6]$/.test(tag) ? Number(tag[1]) : context.level,
      note: note ?? context.note,
    };
    this.#children(element, inner);
    this.#end(inner);
  }

  /** @param {Element} element */
  #noteOf(element) {
    return this.#numberOf(this.#page.blocks.get(element) ?? noteOfWord(element));
  }

  /**
   * @overload @param {string} note @returns {number}
   * @overload @param {string | undefined} note @returns {number | undefined}
   * @param {string | undefined} note
   */
  #numberOf(note) {
    if (note === undefined) return undefined;
    if (!this.#notes.has(note)) this.#notes.set(note, this.#notes.size + 1);
    return this.#notes.get(note);
  }

  /** @param {Element} element @param {string} tag @param {Form} form @returns {Form} */
  #formOf(element, tag, form) {
    const href = tag === 'A' ? this.#address(element.getAttribute('href') ?? '') : undefined;
    const next = href ? { ...form, href } : { ...form };
    if (FORMS[tag]) Object.assign(next, { [FORMS[tag]]: true });
    const style = declarationsOf(element);
    const weight = style.get('font-weight') ?? '';
    if (/^(?:bold|[6-9]00)/i.test(weight)) next.bold = true;
    if (/^(?:normal|[1-4]00)/i.test(weight)) next.bold = false;
    const slant = style.get('font-style') ?? '';
    if (/^(?:italic|oblique)/i.test(slant)) next.italic = true;
    if (/^normal/i.test(slant)) next.italic = false;
    const line = style.get('text-decoration-line') ?? style.get('text-decoration') ?? '';
    if (/underline/i.test(line)) next.underline = true;
    return next;
  }

  /** @param {string} text @param {Context} context */
  #text(text, { isPre, form }) {
    if (isPre) {
      this.#pay(form);
      this.#writer.write(text.replace(/\r\n?/g, '\n'), form);
      return;
    }
    // CSS Text 3, 4.1.1: white space collapses, and is gone at the ends of a line. U+00A0 is none.
    const words = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.startsWith(' ')) this.#isOwed = true;
    const inner = words.replace(/^ | $/g, '');
    if (inner === '') return;
    this.#pay(form);
    this.#writer.write(inner, form);
    this.#isOwed = words.endsWith(' ');
  }

  /** @param {Form} form */
  #pay(form) {
    const { tail } = this.#writer;
    if (this.#isOwed && tail !== '' && tail !== '\n') {
      this.#writer.write(' ', shared(this.#form, form));
    }
    this.#isOwed = false;
    this.#form = form;
  }

  /** Ends what was written so far as the words of the context's element. @param {Context} context */
  #end({ element, furniture, item, role, level, note, isPre }) {
    this.#isOwed = false;
    if (this.#writer.isEmpty) return this.#writer.end();
    this.#writer.end({
      role: role ?? (item ? 'list-item' : undefined),
      marker: item?.marker,
      level,
      note,
    });
    if (item) item.marker = undefined;
    const blocks = this.#writer.blocks.splice(0);
    for (const block of isPre ? blocks : blocks.flatMap(paragraphsOf))
      this.placed.push({ block, element, furniture });
  }

  /** A row is a block, its cells parted by tabs. @param {Element} row @param {Context} context */
  #row(row, context) {
    this.#end(context);
    const cells = [...row.children].map((cell) => this.#cell(cell, context));
    const blocks = rowOf(cells.map((cell) => cell.map(({ block }) => block)));
    const { furniture } = context;
    const placed = blocks?.map((block) => ({ block, element: row, furniture }));
    this.placed.push(...(placed ?? cells.flat()));
  }

  /** @param {Element} cell @param {Context} context @returns {Placed[]} */
  #cell(cell, context) {
    const walker = new Walker(this.#address, this.#isFurniture, this.#page);
    walker.#notes = this.#notes;
    walker.#element(cell, { ...context, item: null });
    walker.#end({ ...context, element: cell, item: null });
    this.images += walker.images;
    this.hidden.push(...walker.hidden);
    return walker.placed;
  }
}

/** The numerals of lists, by what HTML calls them and CSS does. @type {Record<string, string>} */
const NUMERALS = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

/** What a browser shows before each item of a list. @param {Element} list @returns {(item: Element) => string} */
function numbersOf(list) {
  let next = wholeOf(list, 'start') ?? 1;
  const step = list.hasAttribute('reversed') ? -1 : 1;
  if (step < 0 && !list.hasAttribute('start')) next = list.children.length;
  const ofAll = declarationsOf(list).get('list-style-type') ?? list.getAttribute('type') ?? '';
  return (item) => {
    const number = wholeOf(item, 'value') ?? next;
    next = number + step;
    const kind = declarationsOf(item).get('list-style-type') ?? ofAll;
    return `${numeral(number, NUMERALS[kind] ?? '')}.`;
  };
}

/** @param {Element} element @param {string} name */
function wholeOf(element, name) {
  const value = element.getAttribute(name)?.trim() ?? '';
  return /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** What an element says of its style; the last word counts. @param {Element} element */
const declarationsOf = (element) =>
  new Map(
    (element.getAttribute('style') ?? '').split(';').map((declaration) => {
      const [name, value = ''] = declaration.split(':');
      return [name.trim().toLowerCase(), value.trim()];
    }),
  );

/** The form of a space between two words. @param {Form} one @param {Form} two @returns {Form} */
const shared = (one, two) => ({
  bold: one.bold && two.bold,
  italic: one.italic && two.italic,
  underline: one.underline && two.underline,
  href: one.href === two.href ? one.href : undefined,
});

/** @param {Element} element */
const tagOf = (element) => element.nodeName.toUpperCase();

/** What sites call the line below a picture, and the one that says whose it is. */
const CAPTION =
  /(?:^|[\s_-])(?:fig)?caption(?:[_-]?text)?(?:\s|$)|\bMsoCaption\b|(?:^|[\s_-])(?:cutline|bildunterschrift|didascalia)(?:\s|$)/i;
const CREDIT = /(?:^|[\s_-])credits?(?:\s|$)/i;

/** Beside a picture stands its caption and hardly anything else, in characters. */
const BESIDE_PICTURE = 600;

/** By one that is no other story's. @param {Element} element */
function isByPicture(element) {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if ((at.textContent ?? '').length > BESIDE_PICTURE) return false;
    if (at.querySelector('img, amp-img, picture, video')) return shareLinked(at) <= 0.5;
  }
  return false;
}

/** Whether what stands within a line has one of its own, below a picture. @param {Element} element */
function isCaption(element) {
  const name = classOf(element);
  return (CAPTION.test(name) || CREDIT.test(name)) && isByPicture(element);
}

/** @param {Element} element */
const classOf = (element) => element.getAttribute('class') ?? '';

/** By what an element or its class says. @param {Element} element @param {string} tag @returns {Block['role']} */
function roleOf(element, tag) {
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption';
  const name = classOf(element);
  if (CAPTION.test(name) || (CREDIT.test(name) && isByPicture(element))) return 'caption';
  if (/\bMsoTitle\b/.test(name)) return 'headline';
  return /\bMsoSubtitle\b/.test(name) ? 'standfirst' : undefined;
}
