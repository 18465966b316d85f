// Histories that are planted: of each sentence it is known which one it was before, and of each word which version brought
// it in. Sentences are edited, added, removed, moved, split and merged, and what was removed comes back, at times edited. One
// seed, one history.
import { createRandom } from './random.mjs';

/** @import { Random } from './random.mjs' */
/** @typedef {{ text: string, born: number }} Word */
/** @typedef {{ id: number, words: Word[] }} Sentence */
/** @typedef {Sentence[][]} Story paragraphs */
/** What stands where in a version: ids of sentences, and words in order. @typedef {{ text: string, sentences: number[], words: Word[] }} PlantedVersion */

const WORDS = {
  who: 'mayor minister driver teacher farmer judge nurse pilot captain baker engineer senator lawyer architect fisherman'.split(
    ' ',
  ),
  trait:
    'tall northern retired young former angry quiet local famous tired wealthy careful elected foreign proud'.split(
      ' ',
    ),
  verb: 'opened closed praised visited repaired measured painted bought sold inspected defended rejected delayed counted abandoned'.split(
    ' ',
  ),
  thing:
    'bridge harbour school tunnel budget orchard museum railway stadium hospital reservoir library factory archive lighthouse'.split(
      ' ',
    ),
  kind: 'wooden ancient flooded municipal narrow costly unfinished crowded glass granite coastal empty northern private historic'.split(
    ' ',
  ),
  where:
    'Leeds Hamburg Lisbon Turin Oslo Krakow Ghent Lyon Bergen Porto Malmo Graz Bilbao Aarhus Derry'.split(
      ' ',
    ),
  when: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January March June August October November winter spring'.split(
    ' ',
  ),
  why: 'storm strike election drought festival accident lawsuit inquiry blackout shortage protest merger heatwave landslide auction'.split(
    ' ',
  ),
};

/** `taken` are the ids of sentences that others took in, by their wording. @typedef {{ random: Random, nextId: number, version: number, taken: Map<string, number> }} Making */

/** @param {Making} making @param {string} text @returns {Word} */
const word = ({ version }, text) => ({ text, born: version });

/** @param {Making} making @returns {string[]} */
function clause({ random }) {
  const { who, trait, verb, thing, kind, where, when, why } = WORDS;
  const count = String(20 + random.below(9000));
  const pick = random.pick;
  return `the ${pick(trait)} ${pick(who)} of ${pick(where)} ${pick(verb)} ${count} ${pick(kind)} ${pick(thing)} plans after the ${pick(why)} in ${pick(when)}`.split(
    ' ',
  );
}

/** @param {Making} making @returns {Sentence} */
function sentence(making) {
  const words = clause(making);
  if (making.random.chance(30)) words.push('and', ...clause(making));
  return closed({ id: making.nextId++, words: words.map((text) => word(making, text)) });
}

/** Its first letter and its stop; both are form. @param {Sentence} sentence @returns {Sentence} */
function closed({ id, words }) {
  const last = words.length - 1;
  return {
    id,
    words: words.map(({ text, born }, k) => {
      let form = text.replace(/[.,]$/, '');
      if (k === 0) form = form[0].toUpperCase() + form.slice(1);
      else if (form === 'The') form = 'the';
      return { text: k === last ? `${form}.` : form, born };
    }),
  };
}

/** @param {Making} making @param {Sentence} one @returns {Sentence} */
function edited(making, { id, words }) {
  const { random } = making;
  const all = Object.values(WORDS).flat();
  const next = [...words];
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = 1 + random.below(next.length - 2);
    const fresh = word(making, random.pick(all));
    if (/^\d/.test(next[at].text)) fresh.text = String(20 + random.below(9000));
    if (random.chance(60)) next[at] = fresh;
    else if (random.chance(50)) next.splice(at, 0, fresh);
    else if (next.length > 10) next.splice(at, 1);
  }
  return closed({ id, words: next });
}

/** In two at the "and" between its clauses, where there is one. @param {Making} making @param {Sentence} one @returns {Sentence[]} */
function split(making, one) {
  const at = one.words.findIndex(({ text }) => text === 'and');
  if (at < 0) return [one];
  const parts = [one.words.slice(0, at), one.words.slice(at + 1)];
  const larger = length(parts[0]) >= length(parts[1]) ? 0 : 1;
  return parts.map((words, k) =>
    closed({ id: k === larger ? one.id : idOfPart(making, words), words }),
  );
}

/** That of the sentence that the whole took in, where the part says the same. @param {Making} making @param {Word[]} words */
function idOfPart(making, words) {
  const known = making.taken.get(wordingOf(words));
  making.taken.delete(wordingOf(words));
  return known ?? making.nextId++;
}

/** Its form aside. @param {Word[]} words */
const wordingOf = (words) =>
  words
    .map(({ text }) => text.replace(/[.,]$/, ''))
    .join(' ')
    .toLowerCase();

/** @param {Word[]} words */
const length = (words) => words.reduce((sum, { text }) => sum + text.length + 1, 0);

/** @param {Making} making @param {Sentence} one @param {Sentence} other @returns {Sentence} */
function merged(making, one, other) {
  const [larger, smaller] = length(one.words) >= length(other.words) ? [one, other] : [other, one];
  making.taken.set(wordingOf(smaller.words), smaller.id);
  return closed({
    id: larger.id,
    words: [...one.words, word(making, 'and'), ...other.words],
  });
}

/** @param {Making} making @param {Story} story @param {Sentence[]} gone */
function revise(making, story, gone) {
  const { random } = making;
  const paragraph = random.below(story.length);
  const own = story[paragraph];
  const at = random.below(own.length);
  const change = random.below(12);
  if (change < 5) own[at] = edited(making, own[at]);
  else if (change === 5) own.splice(at, 0, sentence(making));
  else if (change === 6 && own.length > 1) gone.push(...own.splice(at, 1));
  else if (change === 7) story.splice(random.below(story.length), 0, ...story.splice(paragraph, 1));
  else if (change === 8) own.splice(at, 1, ...split(making, own[at]));
  else if (
    change === 9 &&
    at + 1 < own.length &&
    own[at].words.length + own[at + 1].words.length < 40
  )
    own.splice(at, 2, merged(making, own[at], own[at + 1]));
  else if (change > 9 && gone.length > 0) {
    const [back] = gone.splice(random.below(gone.length), 1);
    own.splice(at, 0, random.chance(50) ? back : edited(making, back));
  }
}

/** @param {Story} story @returns {PlantedVersion} */
const versionOf = (story) => ({
  text: story
    .map((own) => own.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' '))
    .join('\n\n'),
  sentences: story.flat().map(({ id }) => id),
  words: story.flat().flatMap(({ words }) => words),
});

/** @param {number} seed @param {{ versions?: number, paragraphs?: number }} [size] @returns {PlantedVersion[]} */
export function plantedHistory(seed, { versions = 8, paragraphs = 8 } = {}) {
  const making = { random: createRandom(seed), nextId: 0, version: 0, taken: new Map() };
  const { random } = making;
  /** @type {Story} */
  const story = Array.from({ length: paragraphs }, () =>
    Array.from({ length: 2 + random.below(3) }, () => sentence(making)),
  );
  /** @type {Sentence[]} */
  const gone = [];
  const all = [versionOf(story)];
  while (all.length < versions) {
    making.version++;
    // What goes in this version can come back in a later one only.
    /** @type {Sentence[]} */
    const going = [];
    for (let count = 1 + random.below(5); count > 0; count--) {
      const before = gone.length;
      revise(making, story, gone);
      if (gone.length > before) going.push(...gone.splice(before));
    }
    gone.push(...going);
    all.push(versionOf(story));
  }
  return all;
}
