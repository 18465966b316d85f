// The curve of `similarity`: paragraphs of which a known share of the content words was replaced, against what is said
// of them. Wants `make dist` or at least stet.wasm; reads the example stories, or the files named.
//     node tests/measure/similarity.mjs [TEXT...]
import { readFileSync } from 'node:fs';
import { load } from '../../wasm/engine-node.js';
import { examples } from '../support/examples.mjs';
import { createRandom } from '../support/random.mjs';

const FUNCTION_WORDS = new Set(
  `a an the of to in on at by for with from and or but not as is are was were be been it its this that he she they we
   you i his her their our has have had will would can could may than then who which when where said says`.split(
    /\s+/,
  ),
);
const ROUNDS = 5;
const LEAST = 12;

const engine = await load();
const random = createRandom(590);
const files = process.argv.slice(2);
const texts =
  files.length > 0
    ? files.map((file) => readFileSync(file, 'utf8'))
    : examples().flatMap(({ before, after }) => [before, after]);

/** @param {string} word */
const isContent = (word) => /^\p{L}{2,}$/u.test(word) && !FUNCTION_WORDS.has(word.toLowerCase());

/** A word that stands nowhere else. @param {string} word @param {number} serial */
const stranger = (word, serial) => [...word].reverse().join('') + 'qx' + serial.toString(36);

/** @param {string} paragraph @param {number} share of the content words that go */
function altered(paragraph, share) {
  const parts = paragraph.split(/(\p{L}+)/u);
  const places = random.shuffled(parts.map((_, k) => k).filter((k) => isContent(parts[k])));
  const count = Math.round(places.length * share);
  for (const k of places.slice(0, count)) parts[k] = stranger(parts[k], random.below(1e6));
  return parts.join('');
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.round((sorted.length - 1) * share)];

console.log('kept   said: 10 %  median   90 %   linked   pairs');
for (let percent = 100; percent >= 0; percent -= 10) {
  /** @type {number[]} */
  const said = [];
  for (const text of texts) {
    const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
    for (let round = 0; round < ROUNDS; round++) {
      // Every other long paragraph is altered; those between keep the order.
      let long = 0;
      const chosen = paragraphs.map(
        (line) =>
          line.split(/\P{L}+/u).filter(isContent).length >= LEAST && long++ % 2 === round % 2,
      );
      const after = paragraphs.map((line, k) =>
        chosen[k] ? altered(line, 1 - percent / 100) : line,
      );
      const result = engine.compare(paragraphs.join('\n'), after.join('\n'));
      for (const link of result.links) {
        for (const block of link.before) {
          if (chosen[block]) said.push(link.after.includes(block) ? link.similarity : 0);
        }
      }
    }
  }
  said.sort((one, other) => one - other);
  const cells = [0.1, 0.5, 0.9].map((share) => String(quantile(said, share)).padStart(7));
  const linked = said.filter((value) => value > 0).length / said.length;
  console.log(
    `${String(percent).padStart(3)} %    ${cells.join('  ')}   ${(linked * 100).toFixed(0).padStart(4)} %   ${said.length}`,
  );
}
