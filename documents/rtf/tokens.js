// Rich Text Format → its tokens (RTF 1.9.1, "Basic Entities"). A file is ASCII; other characters are escaped.
import { MOST_DEPTH } from '../limits.js';
import { DocumentProblem } from '../problem.js';

/**
 * `word` is a control word with its number; `byte` a character of the current code page; `text` stands as it is.
 * @typedef {{type: 'open' | 'close'} | {type: 'word', name: string, value: number | null} | {type: 'byte', byte: number} | {type: 'text', text: string}} Token
 */

const TOKEN =
  /([{}])|\\([a-zA-Z]+)(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([^{}\\\r\n]+)|[\r\n]+|\\/gy;

/** Signs that a backslash and a mark stand for. @type {Record<string, string>} */
const SIGNS = { '~': '\xa0', _: '\u2011', '-': '', '\\': '\\', '{': '{', '}': '}' };

/** @param {Uint8Array} bytes @returns {Generator<Token>} @throws {DocumentProblem} where groups do not close */
export function* tokensOf(bytes) {
  const source = latin1(bytes);
  TOKEN.lastIndex = 0;
  let depth = 0;
  for (let found = TOKEN.exec(source); found; found = TOKEN.exec(source)) {
    const [, brace, name, value, code, sign, text] = found;
    if (brace === '{') {
      if (++depth > MOST_DEPTH) throw new DocumentProblem('tooDeep');
      yield { type: 'open' };
    } else if (brace) {
      yield { type: 'close' };
      if (--depth === 0) return; // What follows is no part of the document.
    } else if (name) {
      const number = value === undefined ? null : Number(value);
      yield { type: 'word', name, value: number };
      if (name === 'bin' && number && number > 0) TOKEN.lastIndex += number;
    } else if (code) yield { type: 'byte', byte: parseInt(code, 16) };
    else if (sign) yield signToken(sign);
    else if (text) yield* textTokens(text);
  }
  throw new DocumentProblem('damaged', 'a group does not end');
}

/** @param {string} sign @returns {Token} */
function signToken(sign) {
  if (sign === '*') return { type: 'word', name: '*', value: null };
  if (sign === '\n' || sign === '\r') return { type: 'word', name: 'par', value: null };
  return { type: 'text', text: SIGNS[sign] ?? '' };
}

/** Some programs write characters beyond ASCII as they are, in the code page. @param {string} text @returns {Generator<Token>} */
function* textTokens(text) {
  if (!/[\x80-\xff]/.test(text)) return yield { type: 'text', text };
  for (const character of text) yield { type: 'byte', byte: character.charCodeAt(0) };
}

/** One character for each byte. @param {Uint8Array} bytes */
function latin1(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
