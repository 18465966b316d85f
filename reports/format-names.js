// What forms a comparison may go out in (formats.js), and by which name of a file each is meant. What writes them is loaded
// only where one is written.

export const FORMATS = /** @type {const} */ ([
  'text',
  'changes',
  'changes-md',
  'changes-html',
  'changes-csv',
  'html',
  'docx',
  'odt',
  'critic',
  'correction',
  'json',
]);

/** @typedef {(typeof FORMATS)[number]} FormatName */

/** Those that are no text. @type {ReadonlySet<FormatName>} */
export const BINARY = new Set(['docx', 'odt']);

/** By the ending of a file's name, the longest that fits. @type {[ending: string, format: FormatName][]} */
const ENDINGS = [
  ['.changes.md', 'changes-md'],
  ['.changes.html', 'changes-html'],
  ['.changes.txt', 'changes'],
  ['.correction.txt', 'correction'],
  ['.docx', 'docx'],
  ['.odt', 'odt'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.csv', 'changes-csv'],
  ['.md', 'critic'],
  ['.json', 'json'],
  ['.txt', 'text'],
];

/** What a file's name asks for, if it does. @param {string} name */
export const formatOfName = (name) =>
  ENDINGS.find(([ending]) => name.toLowerCase().endsWith(ending))?.[1];
