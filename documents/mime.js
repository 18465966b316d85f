// Messages in MIME, as mails (.eml) and web archives (.mhtml) are (RFC 2045 to 2047, 5322, 2557): headers, parts, and the
// decoding of both. A message that ends before its last boundary is damaged.
import { decodeText } from './guess.js';
import { MOST_DEPTH } from './limits.js';
import { DocumentProblem } from './problem.js';

/** @typedef {{type: string, parameters: Record<string, string>, headers: Map<string, string>, body: string, parts: MimePart[]}} MimePart `body` is of one character for each byte. */

/** Parts inside parts: a forwarded mail in a forwarded mail. */
const MOST_NESTED = Math.min(20, MOST_DEPTH);

/** @param {Uint8Array} bytes @returns {MimePart} @throws {DocumentProblem} */
export const parseMime = (bytes) => partIn(binary(bytes), 0);

/** @param {Uint8Array} bytes One character for each byte. */
function binary(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** @param {string} text @param {number} depth @returns {MimePart} */
function partIn(text, depth) {
  if (depth > MOST_NESTED) throw new DocumentProblem('tooDeep');
  const end = /\r?\n\r?\n|^\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const body = end ? text.slice(end.index + end[0].length) : '';
  const headers = headersIn(head);
  const { value, parameters } = parametersIn(headers.get('content-type') ?? 'text/plain');
  const type = value.toLowerCase();
  const { boundary } = parameters;
  const parts =
    type.startsWith('multipart/') && boundary
      ? partsIn(body, boundary).map((part) => partIn(part, depth + 1))
      : [];
  return { type, parameters, headers, body, parts };
}

/** @param {string} head @returns {Map<string, string>} By name in small letters; the first of a name counts. */
function headersIn(head) {
  /** @type {Map<string, string>} */
  const headers = new Map();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** `text/html; charset="utf-8"`. @param {string} header */
export function parametersIn(header) {
  /** @type {Record<string, string>} */
  const parameters = {};
  for (const [, name, quoted, plain] of header.matchAll(
    /;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^;\s]+))/g,
  ))
    parameters[name.toLowerCase()] = quoted ?? plain;
  return { value: header.split(';')[0].trim(), parameters };
}

/** @param {string} body @param {string} boundary @returns {string[]} */
function partsIn(body, boundary) {
  const line = new RegExp(
    `(?:^|\\r?\\n)--${boundary.replace(/[^\w]/g, '\\$&')}(--)?[ \\t]*(?=\\r?\\n|$)`,
    'g',
  );
  const lines = [...body.matchAll(line)];
  if (lines.length === 0 || !lines.some(([, last]) => last))
    throw new DocumentProblem('damaged', 'the last boundary is missing');
  const last = lines.findIndex(([, isLast]) => isLast);
  return lines.slice(0, last).map((found, at) => {
    const start = found.index + found[0].length;
    return body.slice(start, lines[at + 1].index).replace(/^\r?\n/, '');
  });
}

/** The bytes of a part, with its transfer encoding undone. @param {MimePart} part @returns {Uint8Array} */
export function contentOf({ headers, body }) {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return bytesOf(fromBase64(body));
  return bytesOf(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body);
}

/** @param {string} binary */
const bytesOf = (binary) => Uint8Array.from(binary, (character) => character.charCodeAt(0));

/** @param {string} text */
function fromBase64(text) {
  try {
    return atob(text.replace(/[^A-Za-z\d+/]/g, ''));
  } catch {
    throw new DocumentProblem('damaged', 'base64');
  }
}

/** @param {string} text */
const fromQuotedPrintable = (text) =>
  text
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

/** A header's text: `=?utf-8?Q?Br=C3=BCcke?=` is decoded (RFC 2047). @param {string} value */
export function headerText(value) {
  const words = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  const text = words.replace(
    /=\?([\w.:-]+)(?:\*[\w-]*)?\?([BQ])\?([^?]*)\?=/gi,
    (all, charset, way, code) => {
      try {
        const raw = /b/i.test(way)
          ? fromBase64(code)
          : fromQuotedPrintable(code.replace(/_/g, ' '));
        return decodeText(bytesOf(raw), { declared: charset }).text;
      } catch {
        return all;
      }
    },
  );
  return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text)
    ? decodeText(bytesOf(text)).text
    : text;
}
