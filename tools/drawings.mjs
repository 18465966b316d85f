// Draws how Stet works, docs/stages/*.svg, one drawing a stage, from what the engine answers about a story of four sentences.
// docs/how-it-works.md shows them. `node tools/drawings.mjs [FOLDER]`
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changesText } from '../reports/changes.js';
import { isShown, modelOf } from '../model/model.js';
import { load } from '../wasm/engine-node.js';

/** @import { Comparison } from '../wasm/engine.js' */
/** @import { SideName } from '../model/places.js' */

const STORY = {
  before: `Bridge will cost 3 million
The council approved the bridge on Monday. Work begins in May.
The old ferry stops in June.`,
  after: `Bridge will cost 4 million
The old ferry stops in June.
The council approved the new bridge on Monday, the mayor said.
Work begins in May.`,
};

const WIDTH = 1060;
const COLUMN = 440;
const LINE = 26;
const LEFT = { before: 20, after: WIDTH - 20 - COLUMN };
const SIDES = /** @type {const} */ (['before', 'after']);

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {number} x @param {number} y @param {string} words @param {string} [kind] */
const label = (x, y, words, kind = 'label') =>
  `<text x="${x}" y="${y}" class="${kind}">${escaped(words)}</text>`;

/** Where each block and sentence stands. @param {Comparison} comparison @param {SideName} side */
function placesOf(comparison, side) {
  const { blocks, sentences } = comparison[side];
  /** @type {{ y: number, height: number }[]} */
  const boxes = [];
  /** @type {number[]} */
  const lines = [];
  let y = 44;
  for (const {
    sentences: [first, end],
  } of blocks) {
    const height = (end - first) * LINE + 10;
    for (let at = first; at < end; at++) lines[at] = y + 5 + (at - first) * LINE + 17;
    boxes.push({ y, height });
    y += height + 14;
  }
  return { boxes, lines, end: y, count: sentences.length };
}

/** @typedef {Record<SideName, ReturnType<typeof placesOf>>} Places */

/** Both versions in their boxes; `inside` gives what a sentence shows. @param {Comparison} comparison @param {Places} places @param {(side: SideName, sentence: number) => string} inside */
const columns = (comparison, places, inside) =>
  SIDES.flatMap((side) => [
    label(LEFT[side], 28, side === 'before' ? 'Earlier' : 'Later', 'head'),
    ...places[side].boxes.map(
      ({ y, height }) =>
        `<rect x="${LEFT[side]}" y="${y}" width="${COLUMN}" height="${height}" rx="6"/>`,
    ),
    ...places[side].lines.map(
      (y, at) => `<text x="${LEFT[side] + 10}" y="${y}">${inside(side, at)}</text>`,
    ),
  ]).join('\n');

/** @param {Comparison} comparison @param {SideName} side @param {number} at */
const sentence = (comparison, side, at) =>
  comparison.texts[side].slice(...comparison[side].sentences[at]).trim();

/** A line from the one side to the other. @param {number} from @param {number} to @param {string} [kind] */
const thread = (from, to, kind = 'link') =>
  `<path class="${kind}" d="M${LEFT.before + COLUMN} ${from}C${WIDTH / 2} ${from} ${WIDTH / 2} ${to} ${LEFT.after} ${to}"/>`;

/** @param {string} body @param {number} height */
const drawing = (
  body,
  height,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<style>
svg { background: #fff; font: 13px system-ui, sans-serif } text { fill: #1b1b1b } rect { fill: #f5f4f0; stroke: #b9b5a8 }
.head { font-weight: 600 } .label { fill: #5b5749; font-size: 12px } .link { fill: none; stroke: #8a8571; stroke-width: 1.5 }
.moved { fill: none; stroke: #2b6b3f; stroke-width: 2; stroke-dasharray: 5 3 } .went { fill: #a3262a; text-decoration: line-through }
.came { fill: #1c5aa8; text-decoration: underline } .alert { fill: #a3262a; font-weight: 600 }
</style>
<rect width="${WIDTH}" height="${height}" style="fill: #fff; stroke: none"/>
${body}
</svg>
`;

/** A sentence with its edits marked. @param {Comparison} comparison @param {SideName} side @param {number} at */
function marked(comparison, side, at) {
  const { texts, sentenceLinks } = comparison;
  const [begin, end] = comparison[side].sentences[at];
  const link = sentenceLinks.find((each) => each[side].includes(at));
  let from = begin;
  let out = '';
  for (const edit of (link?.edits ?? []).filter(isShown)) {
    const [first, last] = edit[side];
    if (first === last || first < begin || last > end) continue;
    const kind = side === 'before' ? 'went' : 'came';
    out += `${escaped(texts[side].slice(from, first))}<tspan class="${kind}">${escaped(texts[side].slice(first, last))}</tspan>`;
    from = last;
  }
  return out + escaped(texts[side].slice(from, end).trimEnd());
}

/** @param {Comparison} comparison @param {Places} places @returns {Record<string, string>} */
function stages(comparison, places) {
  const height = Math.max(places.before.end, places.after.end) + 6;
  const plain = (/** @type {SideName} */ side, /** @type {number} */ at) =>
    escaped(sentence(comparison, side, at));
  const both = columns(comparison, places, plain);
  const roles = SIDES.flatMap((side) =>
    comparison[side].blocks.map(({ role }, at) => {
      const { y, height: tall } = places[side].boxes[at];
      const x = side === 'before' ? LEFT.before + COLUMN + 8 : LEFT.after - 8;
      return label(
        x,
        y + tall / 2 + 4,
        role,
        side === 'before' ? 'label' : 'label" text-anchor="end',
      );
    }),
  );
  const sentences = comparison.sentenceLinks.flatMap(({ before, after }) =>
    before.flatMap((one) =>
      after.map((two) => thread(places.before.lines[one] - 4, places.after.lines[two] - 4)),
    ),
  );
  const middle = (/** @type {SideName} */ side, /** @type {number} */ at) =>
    places[side].boxes[at].y + places[side].boxes[at].height / 2;
  const links = comparison.links.flatMap(({ before, after, relation, moved }) => [
    ...before.flatMap((one) =>
      after.map((two) =>
        thread(middle('before', one), middle('after', two), moved ? 'moved' : 'link'),
      ),
    ),
    label(
      LEFT.after - 6,
      middle('after', after[0]) - 7,
      moved ? 'moved' : relation,
      'label" text-anchor="end',
    ),
  ]);
  return {
    '1-divide': drawing([both, ...roles].join('\n'), height),
    '2-sentences': drawing([both, ...sentences].join('\n'), height),
    '3-paragraphs': drawing([both, ...links].join('\n'), height),
    '4-words': drawing(
      columns(comparison, places, (side, at) => marked(comparison, side, at)),
      height,
    ),
    '5-rows': rows(comparison),
    '6-findings': findings(comparison),
  };
}

/** Side by side, as the page shows it. @param {Comparison} comparison */
function rows(comparison) {
  let y = 44;
  const out = SIDES.map((side) =>
    label(LEFT[side], 28, side === 'before' ? 'Earlier' : 'Later', 'head'),
  );
  for (const row of comparison.rows) {
    const counts = SIDES.map((side) =>
      row[side].reduce(
        (sum, at) =>
          sum + comparison[side].blocks[at].sentences[1] - comparison[side].blocks[at].sentences[0],
        0,
      ),
    );
    const height = Math.max(...counts) * LINE + 10;
    const { relation, moved } = comparison.links[row.link];
    for (const side of SIDES) {
      const all = row[side].flatMap((at) => {
        const [first, end] = comparison[side].blocks[at].sentences;
        return Array.from({ length: end - first }, (_, k) => first + k);
      });
      if (all.length > 0)
        out.push(`<rect x="${LEFT[side]}" y="${y}" width="${COLUMN}" height="${height}" rx="6"/>`);
      all.forEach((at, k) =>
        out.push(
          `<text x="${LEFT[side] + 10}" y="${y + 22 + k * LINE}">${marked(comparison, side, at)}</text>`,
        ),
      );
    }
    out.push(
      label(
        WIDTH / 2,
        y + height / 2 + 4,
        moved ? 'moved' : relation,
        'label" text-anchor="middle',
      ),
    );
    y += height + 10;
  }
  return drawing(out.join('\n'), y + 6);
}

/** The change log. @param {Comparison} comparison */
function findings(comparison) {
  const lines = changesText(modelOf(comparison)).trimEnd().split('\n');
  const out = lines.map((line, at) =>
    label(
      20 + (line.length - line.trimStart().length) * 8,
      30 + at * 22,
      line.trim(),
      at === 0 || /^\S/.test(line) ? 'head' : 'said',
    ),
  );
  return drawing(out.join('\n'), lines.length * 22 + 24);
}

const to = process.argv[2] ?? fileURLToPath(new URL('../docs/stages', import.meta.url));
const engine = await load();
const comparison = engine.compare(STORY.before, STORY.after);
const places = { before: placesOf(comparison, 'before'), after: placesOf(comparison, 'after') };
await mkdir(to, { recursive: true });
for (const [name, svg] of Object.entries(stages(comparison, places)))
  await writeFile(join(to, `${name}.svg`), svg);
