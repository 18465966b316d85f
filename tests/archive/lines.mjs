// Lines for `stet batch` that make its answers differ, to standard output: pairs of the example stories and of their
// paragraphs, a history, and lines that are wrong in every way.
import { readFileSync } from 'node:fs';

const LINES = 120;
/** @param {string} name */
const story = (name) =>
  readFileSync(new URL(`../../examples/${name}.txt`, import.meta.url), 'utf8');

const stories = ['every-change', 'china-daily'].map((name) => [
  story(`${name}/earlier`),
  story(`${name}/later`),
]);

/** From a paragraph on, so that each pair is another. @param {string} text @param {number} k */
const from = (text, k) => {
  const paragraphs = text.split('\n\n');
  return paragraphs.slice(k % paragraphs.length).join('\n\n');
};

/** Of each the answer must not hang on where it stands, nor on its neighbours. @type {Buffer[]} */
const ODD = [
  '{"before":"No id.","after":"No identity."}',
  '{"id":"versions","versions":["One.","One. Two.","Two."]}',
  '{"id":"separator","before":"a\u2028b","after":"a\u2029b"}\r',
  '{"id":"tab","before":"a\\tb","after":"a\\u0000b"}',
  '{"id":"no after","before":"a"}',
  '{"id":"cut","before":"a',
  '[]',
  '',
  '   ',
]
  .map((line) => Buffer.from(line))
  .concat(Buffer.from([0x22, 0xff, 0x22]));

const lines = [];
for (let id = 0; id < LINES; id++) {
  const [before, after] = stories[id % stories.length];
  lines.push(
    Buffer.from(JSON.stringify({ id, before: from(before, id), after: from(after, id >> 2) })),
  );
  if (id % 7 === 0) lines.push(ODD[(id / 7) % ODD.length]);
}
// The last line does not end.
process.stdout.write(Buffer.concat(lines.flatMap((line) => [Buffer.from('\n'), line]).slice(1)));
