// Generated story pairs: paragraphs that are kept, edited, moved, split, merged, dropped and added, in several scripts
// and with what real files contain besides words. One seed, one pair.
import { createRandom } from './random.mjs';

/** @import { ArticleInput, Options } from '../../wasm/engine.js' */
/** @import { Random } from './random.mjs' */
/** @typedef {string[][]} Story paragraphs of sentences */
/** @typedef {{ before: ArticleInput, after: ArticleInput, options?: Options }} Pair */

const VOCABULARIES = [
  `the of a to and in said officials market rose fell 18.1% $1,250,000 Tuesday re-elected U.S. Mr. Smith "we will"
   dialogue growth ban “unfounded allegations” it’s 2013 council letter — security 3.5 don't Reuters (AP) half-year`,
  `der die das und ist nicht Straße Regierung 1.250.000 Euro „Vorwürfe“ sagte am Dienstag z. B. Übung wächst`,
  `это не правда что рынок вырос на 18 процентов сказал министр «никогда» во вторник Москва`,
  `中国 和 美国 在 网络 安全 方面 有 共同 利益 他 说 。 2013年 4月 论坛 「合作」 日本語 の テスト です`,
  `السوق ارتفع قال الوزير يوم الثلاثاء ١٨ في المئة لم يكن هذا صحيحا שלום עולם אמר השר`,
  `สวัสดี ตลาดเพิ่มขึ้น รัฐมนตรี नमस्ते दुनिया उन्होंने कहा 한국어 시장은 성장했다`,
].map((text) => text.split(/\s+/));

const ODDITIES = [
  '👩‍👩‍👧',
  '🇩🇪',
  'e\u0301',
  '\u00e9',
  '\ud83d',
  '\udc00',
  '\u200b',
  '\u00a0',
  '\u2028',
  '\0',
  '𝒳',
  '\ufeff',
];
const GAPS = ['\n\n', '\n\n', '\n\n', '\n', '\r\n', ' \n\t\n', '\n\n\n\n', '\u2029', '\r'];
const MARKS = /** @type {const} */ (['bold', 'italic', 'heading-2', 'heading-3']);
const ROLES = /** @type {const} */ (['headline', 'byline', 'body', 'list-item', 'furniture']);

/** @param {number} seed @returns {Pair} */
export function generatedPair(seed) {
  const random = createRandom(seed);
  const story = storyOf(random);
  const later = random.chance(5) ? storyOf(random) : revised(random, story);
  /** @type {Pair} */
  const pair = { before: inputOf(random, story), after: inputOf(random, later) };
  if (random.chance(20)) pair.options = { language: random.pick(['en', 'de', 'ru', 'xx']) };
  if (random.chance(5)) pair.options = { budget: random.below(50) };
  return pair;
}

/** @param {Random} random @returns {Story} */
function storyOf(random) {
  const words = random.pick(VOCABULARIES);
  const length = random.chance(10) ? random.below(3) : 2 + random.below(14);
  return Array.from({ length }, () => paragraphOf(random, words));
}

/** @param {Random} random @param {string[]} words */
function paragraphOf(random, words) {
  return Array.from({ length: 1 + random.below(4) }, () => sentenceOf(random, words));
}

/** @param {Random} random @param {string[]} words */
function sentenceOf(random, words) {
  const length = 1 + random.below(16);
  const chosen = Array.from({ length }, () =>
    random.chance(2) ? random.pick(ODDITIES) : random.pick(words),
  );
  return chosen.join(' ') + random.pick(['.', '.', '.', '?', '。', '…”', '']);
}

/** @param {Random} random @param {Story} story @returns {Story} */
function revised(random, story) {
  const words = random.pick(VOCABULARIES);
  /** @type {Story} */
  const later = [];
  for (const paragraph of story) {
    const change = random.below(12);
    const last = later[later.length - 1];
    if (change === 0) continue;
    else if (change === 1) later.push(paragraphOf(random, words), paragraph);
    else if (change === 2) later.push(paragraph.slice(0, 1), paragraph.slice(1));
    else if (change === 3 && last) last.push(...paragraph);
    else if (change === 4) later.push(random.shuffled(paragraph));
    else if (change < 9) later.push(paragraph.map((sentence) => edited(random, words, sentence)));
    else later.push([...paragraph]);
  }
  if (later.length > 1 && random.chance(40))
    later.push(...later.splice(random.below(later.length), 1));
  return random.chance(10) ? random.shuffled(later) : later;
}

/** @param {Random} random @param {string[]} words @param {string} sentence */
function edited(random, words, sentence) {
  const tokens = sentence.split(' ');
  for (let count = random.below(4); count > 0; count--) {
    const fresh = [...Array(random.below(3))].map(() => random.pick(words));
    tokens.splice(random.below(tokens.length + 1), random.below(3), ...fresh);
  }
  const text = tokens.join(random.chance(5) ? '  ' : ' ');
  if (random.chance(10)) return text.toUpperCase();
  return random.chance(10) ? text.replace(/["“”]/g, '"').replace(/’/g, "'").normalize('NFD') : text;
}

/** @param {Random} random @param {Story} story @returns {ArticleInput} */
function inputOf(random, story) {
  if (random.chance(70)) {
    const start = random.chance(10) ? random.pick(GAPS) : '';
    return start + story.map((paragraph) => paragraph.join(' ') + random.pick(GAPS)).join('');
  }
  return {
    blocks: story.map((sentences) => ({
      ...(random.chance(50)
        ? { sentences }
        : { text: sentences.join(random.chance(10) ? '\n' : ' ') }),
      ...(random.chance(30) ? { role: random.pick(ROLES) } : {}),
      ...(random.chance(30) ? formOf(random) : {}),
    })),
  };
}

/** What a document knows of a block. @param {Random} random */
function formOf(random) {
  const range = () => {
    const start = random.below(60);
    return /** @type {[number, number]} */ ([start, start + random.below(60)]);
  };
  return {
    marks: Array.from({ length: random.below(3) }, () => ({
      range: range(),
      kind: random.pick(MARKS),
    })),
    ...(random.chance(20) ? { hrefs: [{ range: range(), href: random.pick(['a', 'b']) }] } : {}),
    ...(random.chance(20) ? { marker: random.pick(['1.', '•']) } : {}),
    ...(random.chance(30) ? { notes: [{ range: range(), note: random.below(3) }] } : {}),
    ...(random.chance(20) ? { note: random.below(3) } : {}),
    ...(random.chance(20) ? { space: random.pick(['', '\n', '\r\n\r\n']) } : {}),
  };
}
