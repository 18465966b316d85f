// An earlier and a later text with a known truth: what was done to each paragraph, and how many words that changed.
import { createRandom } from '../../support/random.mjs';
import { sentencesOf, wordsOf } from './prose.mjs';

/** @typedef {'same' | 'light' | 'heavy' | 'moved' | 'split' | 'merge' | 'added' | 'deleted'} Kind */
/** @typedef {{ before: number[], after: number[], kind: Kind }} Planted by paragraph */
/** @typedef {{ before: string, after: string, truth: Planted[], changed: number }} PlantedPair */
/** @typedef {import('../../support/random.mjs').Random} Random */

/** What befalls a hundred paragraphs. @type {[Kind, number][]} */
const MIX = [
  ['same', 70],
  ['light', 12],
  ['heavy', 5],
  ['moved', 4],
  ['split', 2],
  ['merge', 1],
  ['deleted', 3],
  ['added', 3],
];

/** Moved paragraphs land this far away at most, as they do in an edited book. */
const REACH = 40;

/**
 * The mix of an edited text. `spare` is prose that stands nowhere else, for what is added.
 * @param {string[]} paragraphs @param {string[]} spare @param {number} seed @returns {PlantedPair}
 */
export function mixed(paragraphs, spare, seed) {
  const random = createRandom(seed);
  const words = spare.flatMap(wordsOf);
  /** @type {{ text: string, from: number[], kind: Kind, at: number }[]} */
  const later = [];
  /** @type {Planted[]} */
  const truth = [];
  let changed = 0;
  let added = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const text = paragraphs[i];
    /** @param {string} next @param {Kind} kind @param {number[]} [from] @param {number} [at] */
    const put = (next, kind, from = [i], at = i) => later.push({ text: next, from, kind, at });
    const kind = kindOf(random, text, paragraphs[i + 1]);
    if (kind === 'same') put(text, kind);
    else if (kind === 'light' || kind === 'heavy') {
      const edited = kind === 'light' ? lightly(text, words, random) : heavily(text, words, random);
      changed += edited.changed;
      put(edited.text, kind);
    } else if (kind === 'moved') {
      put(text, kind, [i], i + (random.chance(50) ? 1 : -1) * (3 + random.below(REACH)) + 0.5);
    } else if (kind === 'split') {
      const sentences = sentencesOf(text);
      const middle = sentences.length >> 1;
      put(sentences.slice(0, middle).join(' '), kind);
      put(sentences.slice(middle).join(' '), kind);
    } else if (kind === 'merge') {
      put(`${text} ${paragraphs[i + 1]}`, kind, [i, i + 1]);
      i++;
    } else if (kind === 'deleted') {
      changed += wordsOf(text).length;
      truth.push({ before: [i], after: [], kind });
    } else {
      put(text, 'same');
      const extra = spare[added++ % spare.length];
      changed += wordsOf(extra).length;
      put(extra, 'added', []);
    }
  }
  const order = later.map((_, k) => k).sort((a, b) => later[a].at - later[b].at || a - b);
  /** @type {Map<string, Planted>} */
  const byOrigin = new Map();
  order.forEach((k, place) => {
    const { from, kind } = later[k];
    const known = from.length > 0 ? byOrigin.get(from.join()) : undefined;
    if (known) return known.after.push(place);
    const planted = { before: from, after: [place], kind };
    truth.push(planted);
    return from.length > 0 && byOrigin.set(from.join(), planted);
  });
  const after = order.map((k) => later[k].text);
  return { before: paragraphs.join('\n'), after: after.join('\n'), truth, changed };
}

/** @param {Random} random @param {string} text @param {string | undefined} next @returns {Kind} */
function kindOf(random, text, next) {
  let draw = random.below(100);
  const kind = MIX.find(([, share]) => (draw -= share) < 0)?.[0] ?? 'same';
  if (kind === 'split' && sentencesOf(text).length < 2) return 'same';
  if (kind === 'merge' && next === undefined) return 'same';
  if (kind === 'moved' && wordsOf(text).length < 12) return 'same';
  return kind;
}

/** One edit in about fifteen words. @param {string} text @param {string[]} pool @param {Random} random */
function lightly(text, pool, random) {
  return scattered(text, pool, Math.max(1, Math.round(wordsOf(text).length / 15)), random);
}

/**
 * `edits` words replaced, inserted or deleted at places drawn without return.
 * @param {string} text @param {string[]} pool @param {number} edits @param {Random} random
 */
export function scattered(text, pool, edits, random) {
  const words = wordsOf(text);
  const places = new Set();
  while (places.size < Math.min(edits, words.length)) places.add(random.below(words.length));
  let changed = 0;
  const after = words.flatMap((word, k) => {
    if (!places.has(k)) return [word];
    const fresh = random.pick(pool);
    const what = random.below(3);
    changed += what === 0 ? 2 : 1;
    if (what === 0) return [fresh];
    return what === 1 ? [word, fresh] : [];
  });
  return { text: after.join(' '), changed };
}

/** Half of the words replaced, in runs of four to twelve. @param {string} text @param {string[]} pool @param {Random} random */
function heavily(text, pool, random) {
  const words = wordsOf(text);
  const after = [];
  let changed = 0;
  for (let k = 0; k < words.length;) {
    const run = Math.min(4 + random.below(9), words.length - k);
    const replaced = random.chance(50);
    for (let r = 0; r < run; r++) after.push(replaced ? random.pick(pool) : words[k + r]);
    if (replaced) changed += 2 * run;
    k += run;
  }
  return { text: after.join(' '), changed };
}

/**
 * Many paragraphs that are nearly alike, a few of them moved, edited, deleted or added.
 * @param {string[]} originals @param {number} count @param {string[]} pool @param {number} seed @returns {PlantedPair}
 */
export function repeated(originals, count, pool, seed) {
  const random = createRandom(seed);
  const before = Array.from({ length: count }, (_, k) => originals[k % originals.length]);
  const after = [...before];
  let changed = 0;
  for (let k = 0; k < 20; k++) {
    const at = random.below(after.length);
    const edited = scattered(after[at], pool, 3, random);
    after[at] = edited.text;
    changed += edited.changed;
  }
  for (let k = 0; k < 10; k++) {
    changed += wordsOf(after.splice(random.below(after.length), 1)[0]).length;
    const moved = after.splice(random.below(after.length), 1);
    after.splice(random.below(after.length), 0, ...moved);
  }
  return { before: before.join('\n'), after: after.join('\n'), truth: [], changed };
}
