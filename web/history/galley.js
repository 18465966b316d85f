// A version as a galley: each sentence with its age, words that are younger than their sentence, and what was taken out where
// it stood.

/** @import { History, Role, Thread } from '../../wasm/engine.js' */
import { cameBack, sideOf, wordingsOf } from '../../model/history.js';

/** Words of one age: the version that brought them in. @typedef {{text: string, born: number}} Run */

/**
 * @typedef {object} Sentence
 * @property {number} thread
 * @property {number} born The version in which it first stands.
 * @property {number[]} changed The versions that changed its words, up to the one that is shown.
 * @property {number | null} returned The version in which it came back, likewise.
 * @property {Run[]} runs
 * @property {Gone[]} gone What stood behind it and is not there.
 */

/** A sentence that is not there. `merged`: its words went into another one. @typedef {{thread: number, text: string, born: number, last: number, out: number, merged: boolean}} Gone */

/** @typedef {{role: Role, sentences: Sentence[]}} GalleyBlock */

/** What stood before all that is left comes first. @typedef {{blocks: GalleyBlock[], first: Gone[]}} Galley */

/** @type {WeakMap<History, Map<number, number>[]>} */
const indices = new WeakMap();

/** The thread of each sentence, a map for each version. @param {History} history */
export function threadsBySentence(history) {
  const known = indices.get(history);
  if (known) return known;
  /** @type {Map<number, number>[]} */
  const index = history.versions.map(() => new Map());
  history.threads.forEach(({ steps }, thread) => {
    for (const { version, sentences } of steps)
      for (const sentence of sentences) index[version].set(sentence, thread);
  });
  indices.set(history, index);
  return index;
}

/** @param {History} history @param {number} version @returns {Galley | null} Null where the version is apart. */
export function galleyOf(history, version) {
  const side = sideOf(history, version);
  if (!side) return null;
  const threadOf = threadsBySentence(history)[version];
  const gone = goneBy(history, version);
  const runs = runsOf(history, version);
  const blocks = side.blocks.map(({ role, sentences: [from, to] }) => ({
    role,
    sentences: Array.from({ length: to - from }, (_, at) => from + at).flatMap((sentence) => {
      const thread = threadOf.get(sentence);
      if (thread === undefined) return [];
      const told = { ...ageOf(history, thread, version), runs: runs(side.sentences[sentence]) };
      return [{ thread, ...told, gone: gone.get(sentence) ?? [] }];
    }),
  }));
  return {
    blocks: blocks.filter(({ sentences }) => sentences.length > 0),
    first: gone.get(-1) ?? [],
  };
}

/** What came back as it was has not changed. @param {History} history @param {number} thread @param {number} version */
function ageOf(history, thread, version) {
  const { born } = history.threads[thread];
  const returned = cameBack(history.threads[thread]);
  const wordings = wordingsOf(history, history.threads[thread]).filter(({ text }) => text !== '');
  const changed = wordings
    .filter(({ text }, k) => k > 0 && text !== wordings[k - 1].text)
    .map(({ version: at }) => at)
    .filter((at) => at <= version);
  return { born, changed, returned: returned !== null && returned <= version ? returned : null };
}

/** Cuts a range of a version into runs of one age; what holds no letter and no figure goes with what stands before it. @param {History} history @param {number} version */
function runsOf({ versions, texts }, version) {
  const { origins } = versions[version];
  const text = texts[version];
  let at = 0;
  return (/** @type {readonly [number, number]} */ [start, end]) => {
    /** @type {Run[]} */
    const runs = [];
    while (at > 0 && origins[at].range[0] > start) at--;
    while (at < origins.length && origins[at].range[1] <= start) at++;
    for (let k = at; k < origins.length && origins[k].range[0] < end; k++) {
      const { range, born } = origins[k];
      const words = text.slice(Math.max(range[0], start), Math.min(range[1], end));
      const last = runs[runs.length - 1];
      if (last && (last.born === born || !/[\p{L}\p{N}]/u.test(words))) last.text += words;
      else runs.push({ text: words, born });
    }
    const last = runs[runs.length - 1];
    if (last) last.text = last.text.trimEnd();
    return runs;
  };
}

/** What is not in a version, by the sentence of it behind which it stood; -1: before all. @param {History} history @param {number} version */
function goneBy(history, version) {
  const anchors = anchorsIn(history, version);
  /** @type {(Gone & {place: number, anchor: number})[]} */
  const all = history.threads.flatMap((thread, index) => {
    const found = goneFrom(thread, version);
    if (!found) return [];
    const { sentence, ...gone } = found;
    const { texts } = history;
    const range = sideOf(history, gone.last)?.sentences[sentence] ?? [0, 0];
    const text = texts[gone.last].slice(...range).trim();
    const anchor = anchors(gone.last)[sentence];
    return [{ ...gone, thread: index, text, place: sentence, anchor }];
  });
  all.sort((one, other) => one.last - other.last || one.place - other.place);
  /** @type {Map<number, Gone[]>} */
  const by = new Map();
  for (const { place, anchor, ...gone } of all) {
    const there = by.get(anchor);
    if (there) there.push(gone);
    else by.set(anchor, [gone]);
  }
  return by;
}

/** Where a thread last stood, and the version that took it out, if it is not in one that is shown. @param {Thread} thread @param {number} version */
function goneFrom({ steps, born, gone }, version) {
  if (born > version) return null;
  const until = steps.filter((step) => step.version <= version);
  const there = until.filter(({ sentences }) => sentences.length > 0);
  const at = until.indexOf(there[there.length - 1]);
  if (at < 0 || until[at].version === version) return null;
  const next = steps[at + 1];
  // Another story in between holds no thread, and takes none out.
  if (next === undefined && gone === null) return null;
  if (next && next.sentences.length > 0) return null;
  const out = next?.version ?? gone ?? version;
  if (out > version) return null;
  const merged = next?.relation === 'merged';
  return { born, last: until[at].version, out, merged, sentence: until[at].sentences[0] };
}

/** For each sentence of an earlier version the sentence of the shown one behind which it stood. @param {History} history @param {number} version */
function anchorsIn(history, version) {
  const index = threadsBySentence(history);
  const placeOf = new Map([...index[version]].map(([sentence, thread]) => [thread, sentence]));
  /** @type {Map<number, number[]>} */
  const known = new Map();
  return (/** @type {number} */ earlier) => {
    const found = known.get(earlier);
    if (found) return found;
    let last = -1;
    const anchors = (sideOf(history, earlier)?.sentences ?? []).map((_, sentence) => {
      const place = placeOf.get(index[earlier].get(sentence) ?? -1);
      if (place !== undefined) last = place;
      return last;
    });
    known.set(earlier, anchors);
    return anchors;
  };
}

/** One of so many shades, the oldest first. */
export const SHADES = 7;

/** The shade of a version's words: none for the first version, the deepest for the last. @param {number} version @param {number} count Of versions. */
export const shadeOf = (version, count) =>
  count < 2 ? 0 : Math.ceil((version * (SHADES - 1)) / (count - 1));
