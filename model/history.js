// A history as people read it: what a version holds, the wordings of a sentence, the fields of the story through the versions.

/** @import { History, Range, Relation, Role, Side, Thread, ThreadStep } from '../wasm/engine.js' */

/** A wording, the version that brings it in and how, and the version whose wording it is again. @typedef {{ version: number, text: string, returns: number | null, relation: Relation }} Wording */
/** A field in a version; '' where it has none. @typedef {{ version: number, text: string }} FieldValue */

/** The roles of which there are one or a few, by which people know a story. @type {readonly Role[]} */
export const FIELDS = ['headline', 'standfirst', 'byline', 'dateline', 'timestamp', 'correction'];

/** The blocks and sentences of a version; null where it is apart, or alone. @param {History} history @param {number} version @returns {Side | null} */
export function sideOf({ versions, steps }, version) {
  const { step, apart } = versions[version];
  if (apart || steps.length === 0) return null;
  return step === null ? steps[0].before : steps[step].after;
}

/** @param {History} history @param {number} version @param {Range} range */
export const textAt = ({ texts }, version, [start, end]) => texts[version].slice(start, end).trim();

/** The sentence in a version, or '' where it is gone. @param {History} history @param {ThreadStep} step */
export function sentenceOf(history, { version, sentences: [sentence] }) {
  const side = sideOf(history, version);
  return side && sentence !== undefined ? textAt(history, version, side.sentences[sentence]) : '';
}

/** Neither where lines break nor what nobody sees is wording. @param {string} text */
const readWords = (text) =>
  text
    .normalize()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {string} one @param {string} other */
const sameWords = (one, other) => one === other || readWords(one) === readWords(other);

/** What a thread says, each time that it says something else. @param {History} history @param {Thread} thread @returns {Wording[]} */
export function wordingsOf(history, { steps }) {
  /** @type {Wording[]} */
  const wordings = [];
  for (const step of steps) {
    const text = sentenceOf(history, step);
    if (!sameWords(text, wordings.at(-1)?.text ?? '') || step.relation === 'added')
      wordings.push({
        version: step.version,
        text,
        returns: step.returns,
        relation: step.relation,
      });
  }
  return wordings;
}

/**
 * The version in which a sentence came back that had been taken out. One that was merged into another and split off again was
 * never away.
 * @param {Thread} thread
 */
export function cameBack({ returned, steps }) {
  const isSplit = steps.some(
    ({ version, relation }) => version === returned && relation === 'split',
  );
  return isSplit ? null : returned;
}

/**
 * Sentences that read again as they did before, each with the last wording that does. Those of which a finding tells are left
 * out, such as one that was away altogether.
 * @param {History} history @returns {{ thread: number, wording: Wording & { returns: number } }[]}
 */
export function wordingsAgain(history) {
  const told = new Set(history.findings.filter(isOfWords).map(({ thread }) => thread));
  return history.threads.flatMap((thread, number) => {
    if (told.has(number)) return [];
    const again = wordingsOf(history, thread).flatMap(({ returns, ...wording }) =>
      returns === null ? [] : [{ thread: number, wording: { ...wording, returns } }],
    );
    return again.slice(-1);
  });
}

/** @param {History['findings'][number]} finding */
const isOfWords = ({ kind }) => !kind.startsWith('correction-');

/** The paragraphs of a version in one role, or all of them. @param {History} history @param {number} version @param {Role} [role] @returns {string[]} */
function paragraphsOf(history, version, role) {
  const blocks = sideOf(history, version)?.blocks ?? [];
  return blocks
    .filter((block) => role === undefined || block.role === role)
    .map(({ range }) => textAt(history, version, range));
}

/**
 * What each version has in a role. A version that names no such paragraph, but has those of its neighbour, has the field too:
 * a web page may not say what the lines of a text file do.
 * @param {History} history @param {Role} role
 */
function heldIn(history, role) {
  const versions = history.versions.map((_, version) => version);
  const shown = versions.filter((version) => sideOf(history, version));
  const held = versions.map((version) => paragraphsOf(history, version, role));
  const takeOver = (
    /** @type {number} */ version,
    /** @type {number} */ at,
    /** @type {number[]} */ order,
  ) => {
    const neighbour = held[order[at - 1]] ?? [];
    if (held[version].length > 0 || neighbour.length === 0) return;
    const all = new Set(paragraphsOf(history, version).map(readWords));
    if (neighbour.every((text) => all.has(readWords(text)))) held[version] = neighbour;
  };
  shown.forEach(takeOver);
  [...shown].reverse().forEach(takeOver);
  return shown.map((version) => ({ version, text: held[version].join(' / ') }));
}

/** A field through the versions, each time that it changes. @param {History} history @param {Role} role @returns {FieldValue[]} */
export function fieldThrough(history, role) {
  /** @type {FieldValue[]} */
  const values = [];
  for (const value of heldIn(history, role))
    if (!sameWords(value.text, values.at(-1)?.text ?? '')) values.push(value);
  return values;
}

/** The threads whose sentence did not stay what it was. @param {History} history */
export const changedThreads = ({ threads }) =>
  threads.filter(
    ({ born, gone, steps }) =>
      gone !== null || born > 0 || steps.slice(1).some(({ relation }) => relation !== 'unchanged'),
  );
