// The character maps that some PDFs need: beside this file where Stet is installed, else in the library's own folder.
import { readFile } from 'node:fs/promises';

const PLACES = ['./cmaps/', '../node_modules/pdfjs-dist/cmaps/'];

/** @type {import('../documents/pdf/read.js').CMapOf} */
export async function characterMap(name) {
  for (const place of PLACES) {
    const found = await readFile(new URL(`${place}${name}.bcmap`, import.meta.url)).catch(
      () => null,
    );
    if (found) return new Uint8Array(found);
  }
  return null;
}
