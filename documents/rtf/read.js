// Rich Text Format (.rtf) → blocks. Groups nest, and each inherits what was said in the one around it; a group that begins
// with a destination holds something else than story. Deleted and hidden text is never story.
import { BlockWriter, LeftOut, nameHeadings } from '../blocks.js';
import { decode } from '../encoding.js';
import { Fields } from '../docx/fields.js';
import { fontEncoding, pageEncoding } from './charsets.js';
import { tokensOf } from './tokens.js';

/** @typedef {import('./tokens.js').Token} Token */
/** @typedef {import('../blocks.js').Block} Block */

/** What a group's words are. @typedef {'story' | 'skipped' | 'fonts' | 'styles' | 'code' | 'marker' | 'comment' | 'header' | 'note' | 'people' | 'person'} Destination */

/**
 * @typedef {object} Group
 * @property {Destination} destination
 * @property {boolean} isStarred The next word is a destination that need not be known.
 * @property {import('../blocks.js').Form} form
 * @property {boolean} isHidden
 * @property {boolean} isDeleted
 * @property {boolean} isInserted
 * @property {number} skip Characters after `\u` that stand for it in old programs.
 * @property {string | undefined} encoding That of the font.
 * @property {number} style The paragraph's.
 * @property {number | undefined} level The paragraph's, as a heading.
 * @property {boolean} isInTable
 */

/** Destinations by their first word. @type {Record<string, Destination>} */
const DESTINATIONS = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  fldinst: 'code',
  listtext: 'marker',
  pntext: 'marker',
  annotation: 'comment',
  atnauthor: 'person',
  revtbl: 'people',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'header',
  footerl: 'header',
  footerr: 'header',
  footerf: 'header',
  footnote: 'note',
  ...Object.fromEntries(
    'colortbl info pict objdata nonshppict listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl pgdsctbl ftnsep ftnsepc aftnsep aftnsepc sn sv atnid atnref atndate bkmkstart bkmkend xe tc pnseclvl filetbl template falt panose background'
      .split(' ')
      .map((name) => [name, 'skipped']),
  ),
};

/** Starred destinations that hold story all the same. */
const STORY = new Set(['shpinst', 'shptxt', 'shppict', 'ud', 'upr', 'aftncn']);

/** By the names of styles. @type {Record<string, Block['role']>} */
const ROLES = { title: 'headline', subtitle: 'standfirst', caption: 'caption' };

/** @type {Record<string, string>} */
const SIGNS = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
};

/** @param {Uint8Array} bytes @returns {import('../read.js').Reading} @throws {import('../problem.js').DocumentProblem} */
export function readRtf(bytes) {
  const reader = new Reader();
  for (const token of tokensOf(bytes)) reader.take(token);
  return reader.reading();
}

/** A version of the story: as accepted, or as it was before tracked changes. */
class Story {
  writer = new BlockWriter();
  /** @type {BlockWriter[]} */
  notes = [];

  /** @param {boolean} isOriginal */
  constructor(isOriginal) {
    this.isOriginal = isOriginal;
  }

  /** @param {Group} group */
  has({ isDeleted, isInserted }) {
    return this.isOriginal ? !isInserted : !isDeleted;
  }

  get current() {
    return this.notes[this.notes.length - 1] ?? this.writer;
  }
}

class Reader {
  /** @type {Group} */
  #group = {
    destination: 'skipped',
    isStarred: false,
    form: {},
    isHidden: false,
    isDeleted: false,
    isInserted: false,
    skip: 1,
    encoding: undefined,
    style: 0,
    level: undefined,
    isInTable: false,
  };
  /** @type {Group[]} */
  #outer = [];
  #stories = [new Story(false), new Story(true)];
  #left = new LeftOut();
  #encoding = 'windows-1252';
  /** @type {Map<number, string>} */
  #fonts = new Map();
  #font = 0;
  /** Names of styles, by number. @type {Map<number, string>} */
  #styles = new Map();
  /** Bytes that wait for the rest of their character. @type {number[]} */
  #bytes = [];
  #toSkip = 0;
  /** What the current group that is no story has said. */
  #aside = '';
  #marker = '';
  /** The fields that are open, by the depth of their group. @type {{depth: number, href?: string}[]} */
  #fields = [];
  /** @type {Block[][][]} */
  #noteBlocks = [[], []];
  #hidden = '';
  /** Who wrote the comment that follows. */
  #person = '';
  /** Who made tracked changes, by number. @type {string[]} */
  #people = [];
  /** Those of them who did so in the story. @type {Set<string>} */
  #changers = new Set();
  #changes = 0;
  #lastChange = '';

  /** @param {Token} token */
  take(token) {
    if (token.type === 'byte') {
      if (this.#toSkip > 0) this.#toSkip--;
      else this.#bytes.push(token.byte);
      return;
    }
    if (token.type === 'text') {
      const text = token.text.slice(this.#toSkip);
      this.#toSkip = Math.max(0, this.#toSkip - token.text.length);
      this.#flush();
      if (text !== '') this.#words(text);
      return;
    }
    this.#flush();
    this.#toSkip = 0;
    if (token.type === 'open') this.#open();
    else if (token.type === 'word') this.#word(token.name, token.value);
    else this.#close();
  }

  reading() {
    const [accepted, original] = this.#stories.map((story, at) => {
      story.writer.end();
      nameHeadings(story.writer.blocks);
      return [...story.writer.blocks, ...this.#noteBlocks[at].flat()];
    });
    if (this.#hidden.trim() !== '') this.#left.add('hidden', this.#hidden);
    const left = this.#left.list();
    if (this.#changes === 0) return { blocks: accepted, left };
    const people = [...this.#changers];
    return { blocks: accepted, left, original, tracked: { count: this.#changes, people } };
  }

  #open() {
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, isStarred: false };
    if (this.#outer.length === 1) this.#group.destination = 'story';
  }

  #close() {
    const { destination } = this.#group;
    const outer = /** @type {Group} */ (this.#outer.pop());
    if (destination !== outer.destination) this.#leave(destination);
    const field = this.#fields[this.#fields.length - 1];
    if (field && field.depth > this.#outer.length) this.#fields.pop();
    this.#group = outer;
  }

  /** A group that held something else than story ends. @param {Destination} destination */
  #leave(destination) {
    if (destination === 'skipped') return;
    const words = this.#aside;
    if (destination !== 'story') this.#aside = '';
    const field = this.#fields[this.#fields.length - 1];
    if (destination === 'code' && field) field.href ??= Fields.hrefOf(words);
    if (destination === 'marker') this.#marker = words.trim();
    if (destination === 'person') this.#person = words.trim();
    if (destination === 'people') this.#people = words.split(';').map((name) => name.trim());
    if (destination === 'comment')
      this.#left.add('comment', this.#person ? `${this.#person}: ${words}` : words);
    if (destination === 'header' && words.trim() !== '') this.#left.add('header', words);
    if (destination === 'note') this.#endNote();
  }

  #beginNote() {
    this.#stories.forEach((story, at) => {
      if (story.has(this.#group)) story.current.call(this.#noteBlocks[at].length + 1);
      story.notes.push(new BlockWriter());
    });
  }

  #endNote() {
    this.#stories.forEach((story, at) => {
      const writer = story.notes.pop();
      if (!writer || !story.has(this.#group)) return;
      writer.end({ note: this.#noteBlocks[at].length + 1 });
      this.#noteBlocks[at].push(writer.blocks);
    });
  }

  /** @param {string} name @param {number | null} value */
  #word(name, value) {
    const group = this.#group;
    if (name === '*') {
      group.isStarred = true;
      return;
    }
    const destination = DESTINATIONS[name];
    if (name === 'pict') this.#left.add('image');
    if (destination || (group.isStarred && !STORY.has(name))) this.#enter(destination ?? 'skipped');
    group.isStarred = false;
    if (name === 'field') this.#fields.push({ depth: this.#outer.length });
    else if (name === 'u') this.#unicode(value ?? 0);
    else if (name in SIGNS) this.#words(SIGNS[name]);
    else if (!this.#form(name, value)) this.#paragraph(name, value);
  }

  /** @param {Destination} destination */
  #enter(destination) {
    const { destination: outer } = this.#group;
    const isAside = outer === 'skipped' || outer === 'header' || outer === 'comment';
    if (isAside && destination !== 'skipped') return; // All in it is of its kind.
    this.#group.destination = destination;
    if (destination === 'note') this.#beginNote();
  }

  /** @param {number} value */
  #unicode(value) {
    this.#words(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.#toSkip = this.#group.skip;
  }

  /** What runs look like, and how they are written. @param {string} name @param {number | null} value */
  #form(name, value) {
    const group = this.#group;
    const isOn = value !== 0;
    if (name === 'b') group.form = { ...group.form, bold: isOn };
    else if (name === 'i') group.form = { ...group.form, italic: isOn };
    else if (name === 'ul') group.form = { ...group.form, underline: isOn };
    else if (name === 'ulnone') group.form = { ...group.form, underline: false };
    else if (name === 'v') group.isHidden = isOn;
    else if (name === 'deleted') group.isDeleted = isOn;
    else if (name === 'revised') group.isInserted = isOn;
    else if (name === 'revauth' || name === 'revauthdel') this.#changedBy(value ?? 0);
    else if (name === 'uc') group.skip = value ?? 1;
    else if (name === 'ansicpg') this.#encoding = pageEncoding(value ?? 1252);
    else if (name === 'mac') this.#encoding = 'macintosh';
    else if (name === 'f') this.#setFont(value ?? 0);
    else if (name === 'fcharset') this.#fonts.set(this.#font, fontEncoding(value ?? 0) ?? '');
    else if (name === 'plain') {
      Object.assign(group, { form: {}, isHidden: false, isDeleted: false, isInserted: false });
    } else return false;
    return true;
  }

  /** @param {number} author */
  #changedBy(author) {
    const name = this.#people[author];
    if (name && name !== 'Unknown') this.#changers.add(name);
  }

  /** @param {number} font */
  #setFont(font) {
    this.#font = font;
    this.#group.encoding = this.#fonts.get(font) || undefined;
  }

  /** @param {string} name @param {number | null} value */
  #paragraph(name, value) {
    const group = this.#group;
    if (name === 's') group.style = value ?? 0;
    else if (name === 'outlinelevel')
      group.level = value !== null && value < 9 ? value + 1 : undefined;
    else if (name === 'intbl') group.isInTable = true;
    else if (name === 'pard')
      Object.assign(group, { style: 0, level: undefined, isInTable: false });
    else if (name === 'par' || name === 'sect' || name === 'page') {
      if (group.isInTable) this.#words('\n');
      else this.#end();
    } else if (name === 'cell' || name === 'nestcell') this.#words('\t');
    else if (name === 'row' || name === 'nestrow') this.#end();
  }

  #end() {
    const { destination, style, level: outline } = this.#group;
    if (destination !== 'story' && destination !== 'note') {
      this.#aside += ' ';
      return;
    }
    const name = this.#styles.get(style) ?? '';
    const heading = /^heading (\d)/.exec(name)?.[1];
    const level = outline ?? (heading ? Number(heading) : undefined);
    const role = ROLES[name];
    const marker = this.#marker.replace(/^[·\uf0b7o§]$/, '•') || undefined;
    for (const story of this.#stories) {
      if (!story.has(this.#group)) continue; // Its end belongs to the other version.
      const isItem = marker && !level ? 'list-item' : undefined;
      const isNote = story.notes.length > 0;
      story.current.end(
        isNote ? { note: this.#noteBlocks[0].length + 1 } : { role: role ?? isItem, marker, level },
      );
    }
    this.#marker = '';
  }

  /** Bytes are decoded together: a character may have several. */
  #flush() {
    if (this.#bytes.length === 0) return;
    const bytes = new Uint8Array(this.#bytes);
    this.#bytes = [];
    this.#words(decode(bytes, this.#group.encoding ?? this.#encoding));
  }

  /** @param {string} words */
  #words(words) {
    const group = this.#group;
    const { destination } = group;
    if (destination === 'styles') return this.#styleName(words);
    if (destination === 'skipped' || destination === 'fonts') return;
    if (destination !== 'story' && destination !== 'note') {
      this.#aside += words;
      return;
    }
    if (group.isHidden) {
      this.#hidden += words;
      return;
    }
    this.#countChange(group);
    const href = this.#fields.map((field) => field.href).find(Boolean);
    for (const story of this.#stories)
      if (story.has(group)) story.current.write(words, { ...group.form, href });
  }

  /** `{\s1 heading 1;}` @param {string} words */
  #styleName(words) {
    const name = words.replace(/;.*$/, '').trim().toLowerCase();
    if (name !== '') this.#styles.set(this.#group.style, name);
  }

  /** A run of deletions or of insertions is one change. @param {Group} group */
  #countChange({ isDeleted, isInserted }) {
    const change = isDeleted ? 'deleted' : isInserted ? 'inserted' : '';
    if (change !== '' && change !== this.#lastChange) this.#changes++;
    this.#lastChange = change;
  }
}
