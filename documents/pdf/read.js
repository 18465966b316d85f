// PDF → blocks, by PDF.js, which says where each word stands; what that means is told in page.js and paragraphs.js. The
// result is approximate: a PDF has no paragraphs.
import './globals.js';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { LeftOut, nameHeadings } from '../blocks.js';
import { DocumentProblem } from '../problem.js';
import { regionsOf } from './page.js';
import { blocksOf, wordsOf } from './paragraphs.js';

/** @typedef {import('./page.js').Run} Run */
/** @typedef {import('./page.js').Line} Line */

// It runs where it is called, in a worker of the page's or in Node, and starts no worker of its own.
Object.assign(globalThis, { pdfjsWorker });

/** Runs heads and feet stand in this share of the page at its top and bottom. */
const MARGIN = 0.1;

/**
 * Gives a predefined character map, such as UniGB-UCS2-H, by which fonts of East Asia number their characters (PDF 1.7,
 * section 9.7.5.2): the bytes of a .bcmap file of PDF.js, or null where there are none.
 * @callback CMapOf
 * @param {string} name
 * @returns {Promise<Uint8Array | null>}
 */

/** @param {Uint8Array} bytes @param {CMapOf} [cMapOf] @returns {Promise<import('../read.js').Reading>} @throws {DocumentProblem} */
export async function readPdf(bytes, cMapOf = async () => null) {
  checkEnd(bytes);
  const maps = new CharacterMaps(cMapOf);
  try {
    return await readingOf(bytes, maps);
  } catch (error) {
    throw maps.areMissing ? new DocumentProblem('characterMaps') : error;
  }
}

/** @param {Uint8Array} bytes @param {CharacterMaps} maps @returns {Promise<import('../read.js').Reading>} */
async function readingOf(bytes, maps) {
  const pdf = await opened(bytes, maps);
  const left = new LeftOut();
  /** @type {{lines: Line[][], height: number}[]} */
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await pageOf(await pdf.getPage(number)));
  if (maps.areMissing) throw new DocumentProblem('characterMaps');
  const blocks = blocksOf(withoutRunning(pages, left).filter(({ length }) => length > 0));
  if (blocks.length === 0) throw new DocumentProblem('scan');
  checkLetters(blocks);
  nameHeadings(blocks);
  return { blocks, left: left.list(), plain: true, isApproximate: true };
}

/** PDF.js mends a file that was cut, and would give what is left of it. @param {Uint8Array} bytes */
function checkEnd(bytes) {
  const end = String.fromCharCode(...bytes.subarray(-2048));
  if (!/startxref\s+\d+\s+%%EOF/.test(end)) throw new DocumentProblem('damaged', 'it has no end');
}

/** What PDF.js asks for character maps; it knows their names, and asks for no other. */
class CharacterMaps {
  areMissing = false;
  #cMapOf;

  /** @param {CMapOf} cMapOf */
  constructor(cMapOf) {
    this.#cMapOf = cMapOf;
  }

  /** @param {{name: string}} map */
  async fetch({ name }) {
    const cMapData = await this.#cMapOf(name);
    this.areMissing ||= cMapData === null;
    if (!cMapData) throw new Error(`${name} is missing`);
    return { cMapData, compressionType: BINARY };
  }
}

/** How a .bcmap file is written: CMapCompressionType.BINARY of PDF.js. */
const BINARY = 1;

/** @param {Uint8Array} bytes @param {CharacterMaps} maps */
async function opened(bytes, maps) {
  /** PDF.js makes one itself. */
  const CMapReaderFactory = function () {
    return maps;
  };
  try {
    const settings = {
      CMapReaderFactory,
      data: new Uint8Array(bytes), // Is handed over, and gone.
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: true,
      verbosity: 0,
    };
    return await pdfjs.getDocument(settings).promise;
  } catch (error) {
    const { name, message } = /** @type {Error} */ (error);
    throw new DocumentProblem(name === 'PasswordException' ? 'encrypted' : 'damaged', message);
  }
}

/** @param {import('pdfjs-dist').PDFPageProxy} page */
async function pageOf(page) {
  const [, low, , high] = page.view;
  const links = await linksOf(page);
  const { items } = await page.getTextContent();
  /** @type {Run[]} */
  const runs = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, , d, x, y] = item.transform;
    if (Math.abs(b) > Math.abs(a)) continue; // Runs up the margin.
    const size = Math.abs(d) || Math.abs(a);
    const run = { text: item.str, x, y, width: item.width, size };
    const link = links.find(
      ({ rect }) =>
        x + item.width / 2 > rect[0] &&
        x + item.width / 2 < rect[2] &&
        y + size / 4 > rect[1] &&
        y < rect[3],
    );
    runs.push(link ? { ...run, href: link.href } : run);
  }
  return { lines: regionsOf(runs), height: high - low };
}

/** @param {import('pdfjs-dist').PDFPageProxy} page @returns {Promise<{rect: number[], href: string}[]>} */
async function linksOf(page) {
  const annotations = await page.getAnnotations();
  return annotations
    .filter(({ url }) => typeof url === 'string' && /^(?:https?|mailto):/i.test(url))
    .map(({ rect, url }) => ({ rect, href: url }));
}

/**
 * Leaves out what stands at the top or bottom of several pages with the same words, whatever the number.
 * @param {{lines: Line[][], height: number}[]} pages @param {LeftOut} left @returns {Line[][]}
 */
function withoutRunning(pages, left) {
  const keyOf = (/** @type {Line} */ line) =>
    wordsOf(line).replace(/[\divxlc]+/gi, (word) =>
      /^(?:\d+|[ivxlc]+)$/i.test(word) ? '#' : word,
    );
  const isOutside = (/** @type {Line} */ { y }, /** @type {number} */ height) =>
    y < height * MARGIN || y > height * (1 - MARGIN);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { lines, height } of pages) {
    const keys = new Set(
      lines
        .flat()
        .filter((line) => isOutside(line, height))
        .map(keyOf),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRunning = (/** @type {Line} */ line, /** @type {number} */ height) =>
    isOutside(line, height) &&
    ((counts.get(keyOf(line)) ?? 0) > 1 || /^[-–—\s]*#[-–—\s]*$/.test(keyOf(line)));
  return pages.flatMap(({ lines, height }) =>
    lines.map((region) =>
      region.filter((line) => {
        if (!isRunning(line, height)) return true;
        left.add('running', wordsOf(line));
        return false;
      }),
    ),
  );
}

/** A font may show letters without saying which they are. @param {import('../blocks.js').Block[]} blocks @throws {DocumentProblem} */
function checkLetters(blocks) {
  const text = blocks.map((block) => block.text).join('');
  const unknown = text.match(/[\0-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (unknown * 10 > text.length) throw new DocumentProblem('unmapped');
}
