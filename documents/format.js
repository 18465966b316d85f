// What a file is, told by its first bytes; its name decides only between text and text. Every pattern is tried at one place
// and reads a bounded start, so that no file takes longer to tell than to read.
import { MOST_BYTES, MOST_FILE } from './limits.js';

/**
 * @typedef {'text' | 'markdown' | 'html' | 'archive' | 'mail' | 'zip' | 'fodt' | 'rtf' | 'pdf' | 'ole' | 'news-xml' | 'news-json' | 'word-xml' | 'picture' | 'recording' | 'packed' | 'webarchive' | 'empty'} Format
 */

/** How files begin. @type {[number, string, Format][]} */
const SIGNATURES = [
  [0, 'PK\x03\x04', 'zip'],
  [0, 'PK\x05\x06', 'zip'],
  [0, '%PDF-', 'pdf'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  [0, '{\\rtf', 'rtf'],
  [0, 'bplist00', 'webarchive'],
  [0, '\x89PNG\r\n', 'picture'],
  [0, '\xff\xd8\xff', 'picture'],
  [0, 'GIF8', 'picture'],
  [0, 'II*\0', 'picture'],
  [0, 'MM\0*', 'picture'],
  [0, '8BPS', 'picture'],
  [8, 'WEBP', 'picture'],
  [4, 'ftypheic', 'picture'],
  [4, 'ftypavif', 'picture'],
  [4, 'ftyp', 'recording'],
  [0, 'ID3', 'recording'],
  [0, 'OggS', 'recording'],
  [8, 'WAVE', 'recording'],
  [0, '\x1a\x45\xdf\xa3', 'recording'],
  [0, '\x1f\x8b', 'packed'],
  [0, '7z\xbc\xaf', 'packed'],
  [0, 'Rar!', 'packed'],
];

/** Whether a file is refused for its size alone. @param {number} size In bytes. @param {Format} [format] Where it is known. */
export const isTooLong = (size, format = 'zip') =>
  size > (format === 'zip' || format === 'pdf' ? MOST_FILE : MOST_BYTES);

/** How much of a text is looked at. */
const START = 8_192;

/** @param {Uint8Array} bytes @param {string} [name] The file's. @returns {Format} */
export function formatOf(bytes, name = '') {
  if (bytes.length === 0) return 'empty';
  const start = textStart(bytes);
  const known = SIGNATURES.find(([at, sign]) => start.startsWith(sign, at));
  if (known) return known[2];
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1].toLowerCase() ?? '';
  const words = start.trimStart();
  const plain = plainFormat(words, extension);
  if (/^[\w-]+:/.test(words)) return messageFormat(words) ?? plain;
  if (words.startsWith('{')) return isNewsItem(words) ? 'news-json' : plain;
  return words.startsWith('<') ? markupFormat(words, extension) : plain;
}

/** A character for each byte, without marks of encodings and the zeros of UTF-16. @param {Uint8Array} bytes */
function textStart(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, START));
  const mark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.exec(start);
  if (mark) return start.slice(mark[0].length).replace(/\0/g, '');
  return /^(?:[\t\n\r -~]\0|\0[\t\n\r -~]){4}/.test(start) ? start.replace(/\0/g, '') : start;
}

/** @param {string} extension */
const isOfPage = (extension) => /^(?:x?html?|xht)$/.test(extension);

/** Of what no first word tells: a part of a page may begin with text. @param {string} words @param {string} extension @returns {Format} */
function plainFormat(words, extension) {
  if (isOfPage(extension) && /<[a-z]/i.test(words)) return 'html';
  return /^(?:md|markdown|mdown)$/.test(extension) ? 'markdown' : 'text';
}

/** Headers of a message, up to the first empty line. @param {string} words @returns {Format | null} */
function messageFormat(words) {
  const head = /^.*?(?=\r?\n\r?\n|$)/s.exec(words)?.[0] ?? '';
  const names = new Set([...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name.toLowerCase()));
  const isMessage =
    names.has('mime-version') || (names.has('from') && names.has('date')) || names.has('received');
  if (!isMessage || !(names.has('subject') || names.has('from') || names.has('content-type')))
    return null;
  const isSaved = names.has('snapshot-content-location') || /^from:\s*["<]*saved by/im.test(head);
  return isSaved || /^content-type:\s*multipart\/related\b/im.test(head) ? 'archive' : 'mail';
}

/** @param {string} words */
const isNewsItem = (words) =>
  /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting)"/.test(words) ||
  /"(?:body_text|body_html|body_xhtml|bodies)"\s*:/.test(words) ||
  (/"uri"\s*:/.test(words) && /"(?:headline|headlines|versioncreated)"\s*:/.test(words));

/** @type {Record<string, Format>} */
const ROOTS = {
  html: 'html',
  'office:document': 'fodt',
  nitf: 'news-xml',
  newsitem: 'news-xml',
  newsmessage: 'news-xml',
  newsml: 'news-xml',
  'pkg:package': 'word-xml',
  'w:worddocument': 'word-xml',
};

/** @param {string} words @param {string} extension @returns {Format} */
function markupFormat(words, extension) {
  const rest = withoutProlog(words);
  if (/^<!doctype\s+html\b/i.test(rest)) return 'html';
  const name = /^<(?:!doctype\s+)?([\w:-]+)/i.exec(rest)?.[1].toLowerCase() ?? '';
  const local = name.includes(':') && !(name in ROOTS) ? name.slice(name.indexOf(':') + 1) : name;
  if (ROOTS[local]) return ROOTS[local];
  if (extension === 'fodt') return 'fodt'; // With what no program writes, which its reader refuses.
  // Markup in a text file is text; in a file without a telling name it is a page.
  const isPage =
    (name === 'head' || name === 'body') && !/^(?:txt|text|md|markdown|mdown)$/.test(extension);
  return isPage || isOfPage(extension) ? 'html' : plainFormat(words, extension);
}

/** What follows the < of a comment and of a processing instruction, and their ends. */
const ENDINGS = [
  ['!--', '-->'],
  ['?', '?>'],
];

/** Leading comments and processing instructions are skipped, each in one step. @param {string} words */
function withoutProlog(words) {
  let at = 0;
  for (;;) {
    while (/\s/.test(words[at] ?? '')) at++;
    const ending =
      ENDINGS.find(([start]) => words[at] === '<' && words.startsWith(start, at + 1))?.[1] ?? null;
    const end = ending === null ? -1 : words.indexOf(ending, at + 2);
    if (ending === null || end < 0) return words.slice(at);
    at = end + ending.length;
  }
}
