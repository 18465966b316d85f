// What the strip tells of each version.

/** @import { Comparison, History } from '../../wasm/engine.js' */
import { fieldThrough } from '../../model/history.js';
import { countOf, unitOf } from '../../model/units.js';

/**
 * `same` is the version whose text it is again.
 * @typedef {object} VersionTold
 * @property {number} words
 * @property {'words' | 'characters'} unit What they are.
 * @property {number} added In words, since the version that it follows.
 * @property {number} removed
 * @property {number} alerts
 * @property {number} checks
 * @property {boolean} headline It brought another headline.
 * @property {boolean} correction It brought a correction note, or another one.
 * @property {boolean} apart
 * @property {boolean} strange It shares next to nothing with the version that it follows.
 * @property {number | null} same
 */

/** @type {WeakMap<History, VersionTold[]>} */
const made = new WeakMap();

/** Of each version. @param {History} history @returns {VersionTold[]} */
export function toldOf(history) {
  const known = made.get(history);
  if (known) return known;
  const changes = (/** @type {'headline' | 'correction'} */ role) =>
    new Map(fieldThrough(history, role).map(({ version, text }) => [version, text]));
  const headlines = changes('headline');
  const corrections = changes('correction');
  const { texts, versions, steps } = history;
  const told = versions.map(({ step, follows, apart }, version) => {
    const comparison = step === null ? null : steps[step];
    return {
      ...sizes(comparison, steps[0], texts[version]),
      unit: unitOf(texts[version]),
      apart,
      headline: follows !== null && headlines.has(version),
      correction: Boolean(corrections.get(version)), // One that took the note out brought none.
      same: follows !== null && texts[follows] === texts[version] ? follows : null,
      strange: comparison?.summary.verdict === 'different',
    };
  });
  made.set(history, told);
  return told;
}

/** @param {Comparison | null} step @param {Comparison | undefined} first @param {string} text */
function sizes(step, first, text) {
  if (!step) {
    const words = first?.texts.before === text ? first.stats.wordsBefore : countOf(text);
    return { words, added: 0, removed: 0, alerts: 0, checks: 0 };
  }
  const { stats, summary } = step;
  return {
    ...{ words: stats.wordsAfter, added: stats.wordsAdded, removed: stats.wordsRemoved },
    ...{ alerts: summary.alerts, checks: summary.checks },
  };
}
