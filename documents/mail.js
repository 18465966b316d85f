// Mails and web archives → blocks. Of a mail, the fields that an editor reads and its text, without what it quotes; of an
// archive, its page.
import { LeftOut } from './blocks.js';
import { decodeText } from './guess.js';
import { readHtml } from './html/read.js';
import { contentOf, headerText, parametersIn, parseMime } from './mime.js';
import { DocumentProblem } from './problem.js';

/** @typedef {import('./blocks.js').Block} Block */
/** @typedef {import('./mime.js').MimePart} MimePart */
/** @typedef {import('./read.js').Reading} Reading */
/** @typedef {import('./html/read.js').HtmlSettings & {encoding?: string}} Settings */

/** @param {Uint8Array} bytes @param {Settings} settings @returns {Reading} @throws {DocumentProblem} */
export function readArchive(bytes, settings) {
  const message = parseMime(bytes);
  const pages = [...leavesOf(message)].filter(({ type }) => /html/.test(type));
  const { start } = message.parameters;
  const page =
    (start && pages.find(({ headers }) => headers.get('content-id') === start)) || pages[0];
  if (!page) throw new DocumentProblem('damaged', 'no page in it');
  return htmlOf(page, settings);
}

/** @param {Uint8Array} bytes @param {Settings} settings @returns {Reading} @throws {DocumentProblem} */
export function readMail(bytes, settings) {
  const message = parseMime(bytes);
  const leaves = [...leavesOf(message)];
  const isShown = (/** @type {MimePart} */ { headers }) =>
    !/^attachment/i.test(headers.get('content-disposition') ?? '');
  const shown = leaves.filter(isShown);
  const plain = shown.find(({ type }) => type === 'text/plain');
  const html = shown.find(({ type }) => type === 'text/html');
  const left = new LeftOut();
  for (const part of leaves)
    if (part !== plain && part !== html) left.add('attachment', attachmentName(part));
  const part = html ?? plain;
  if (!part) throw new DocumentProblem('empty');
  const body = html
    ? htmlOf(html, { ...settings, whole: true })
    : textOf(/** @type {MimePart} */ (plain), settings, left);
  const blocks = [...fieldsOf(message), ...body.blocks];
  return { ...body, blocks, left: [...left.list(), ...body.left] };
}

/** @param {MimePart} part @returns {Generator<MimePart>} */
function* leavesOf(part) {
  if (part.parts.length === 0) yield part;
  for (const child of part.parts) yield* leavesOf(child);
}

/** @param {MimePart} part @param {Settings} settings */
function htmlOf(part, settings) {
  const address = part.headers.get('content-location');
  const { charset } = part.parameters;
  return readHtml(contentOf(part), {
    ...settings,
    charset,
    address: /^https?:/.test(address ?? '') ? address : '',
  });
}

/** @param {MimePart} message @returns {Block[]} */
function fieldsOf({ headers }) {
  const field = (/** @type {string} */ name) => headerText(headers.get(name) ?? '').trim();
  const sender = field('from')
    .replace(/\s*<[^>]*>$/, '')
    .replace(/^"(.*)"$/, '$1');
  /** @type {Block[]} */
  const fields = [
    { text: field('subject'), role: 'headline' },
    { text: sender, role: 'byline' },
    { text: field('date'), role: 'timestamp' },
  ];
  return fields.filter(({ text }) => text !== '');
}

/** @param {MimePart} part @param {Settings} settings @param {LeftOut} left @returns {Reading} */
function textOf(part, { encoding }, left) {
  const { text, ...how } = decodeText(contentOf(part), {
    chosen: encoding,
    declared: part.parameters.charset,
  });
  const isFlowed = /flowed/i.test(part.parameters.format ?? '');
  const unquoted = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^>/.test(line)) left.add('quoted', line.replace(/^[> ]+/, ''));
    else unquoted.push(line);
  }
  const paragraphs = joinedLines(unquoted, isFlowed).split(/\n\s*\n/);
  const blocks = paragraphs
    .map((words) => ({ text: words.trim() }))
    .filter((block) => block.text !== '');
  return { blocks, plain: true, left: [], encoding: how };
}

/** Format=flowed breaks lines after a space (RFC 3676). @param {string[]} lines @param {boolean} isFlowed */
function joinedLines(lines, isFlowed) {
  if (!isFlowed) return lines.join('\n');
  return lines
    .map((line) => line.replace(/^ /, ''))
    .map((line) => (line.endsWith(' ') && line !== '-- ' ? line : `${line}\n`))
    .join('');
}

/** @param {MimePart} part */
function attachmentName({ headers, type }) {
  const { parameters } = parametersIn(headers.get('content-disposition') ?? '');
  return headerText(parameters.filename ?? '') || type;
}
