// Writes redlines for LibreOffice to open, with what accepting and rejecting all must give: `redlines.mjs FOLDER [PAIRS]`,
// where PAIRS holds {"id", "before", "after"} a line, of texts or of {"file"}, whose path is relative to PAIRS. Without
// comments: LibreOffice 7.4 without a screen ends with an error when it opens any document that holds one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { redlineOf } from '../reports/support.mjs';

const [folder, pairs] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const example = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../examples/${name}.txt`, import.meta.url), 'utf8');
/** @type {{id: string, before: string | {file: string}, after: string | {file: string}}[]} */
const given = ['china-daily', 'every-change'].map((id) => ({
  id,
  before: example(`${id}/earlier`),
  after: example(`${id}/later`),
}));
if (pairs)
  given.push(
    ...readFileSync(pairs, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

/** @param {string | {file: string}} side */
const contentOf = (side) =>
  typeof side === 'string'
    ? side
    : new Uint8Array(readFileSync(resolve(dirname(pairs ?? ''), side.file)));

const expected = [];
for (const [at, { id, before, after }] of given.entries())
  for (const format of ['docx', 'odt']) {
    const settings = { notes: false, dropsComments: true, isOdt: format === 'odt' };
    const { bytes, texts } = await redlineOf(contentOf(before), contentOf(after), settings);
    const file = `${at}.${format}`;
    writeFileSync(join(folder, file), bytes);
    expected.push({ id: `${id}.${format}`, file, ...texts });
  }
writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected));
