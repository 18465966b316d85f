// A history as text: a timeline, the fields of the story, what only the whole tells, and what became of the sentences. The
// change log of a history is that of each step (changes.js), under what the whole tells.

/** @import { History, HistoryFinding, Severity, Thread } from '../wasm/engine.js' */
/** @import { Wording } from '../model/history.js' */
/** @import { Translation } from '../strings/speak.js' */
/** @import { Strings } from './changes.js' */
import { directionOf } from '../model/direction.js';
import {
  FIELDS,
  cameBack,
  changedThreads,
  fieldThrough,
  sideOf,
  textAt,
  wordingsAgain,
  wordingsOf,
} from '../model/history.js';
import { modelOf } from '../model/model.js';
import { countOf, unitOf } from '../model/units.js';
import { changeLog, summaryLine } from './changes.js';
import { counted, fill } from './names.js';
import { differing, phrase, withOneStop } from './phrases.js';
import { languageTools } from '../strings/language.js';
import { LANGUAGES, arrowIn } from '../strings/languages.js';
import { findings as en } from '../strings/en/findings.js';
import { history as historyEn } from '../strings/en/history.js';

/** @typedef {Translation<typeof historyEn>} HistoryWords */

/** @typedef {HistoryFinding['places'][number]} Place */

/** How versions are called in the timeline, and the words of a language: of a history and of the change log. @typedef {{ names: readonly string[], notes?: readonly string[], words?: HistoryWords, strings?: Strings }} Settings */

/** One section of a report: a heading and its lines, which are the story's own where they hold whole sentences of it. @typedef {{ heading: string, lines: string[], isStory?: boolean }} Section */

/** @param {HistoryWords} s @param {number} version */
const nameOf = (s, version) => fill(s.version, { n: String(version + 1) });

/** A finding over the whole as a sentence. @param {History} history @param {HistoryFinding} finding @param {HistoryWords} [s] @param {Pick<Strings, 'tag'>} [language] */
export function historySentence(history, { kind, places }, s = historyEn, { tag } = en) {
  const words = phrasesOf(history, places);
  const quoted = words.map((text) => (text ? fill(s.quoted, { text }) : s.removedPhrase));
  const wordings = places.map(({ version }, k) =>
    fill(s.place, { phrase: quoted[k], v: nameOf(s, version) }),
  );
  const course = withoutMiddle(wordings).join(` ${arrowIn(LANGUAGES[tag].dir)} `);
  const last = places[places.length - 1];
  const isWhole = kind === 'words-returned' && isSentence(history, last);
  const sentence = fill(s.findings[isWhole ? 'sentence-returned' : kind], {
    course,
    text: words[words.length - 1],
    v: nameOf(s, last.version),
    first: nameOf(s, places[0].version),
    last: nameOf(s, last.version),
  });
  return withOneStop(sentence);
}

/** The words of each place. Of two that would read alike, shortened, the later one shows where it differs. @param {History} history @param {readonly Place[]} places */
function phrasesOf({ texts }, places) {
  const phrases = places.map(({ version, range }) => phrase(texts[version], range));
  return phrases.map((words, k) => {
    if (k === 0 || words !== phrases[k - 1]) return words;
    const [was, is] = [places[k - 1], places[k]];
    const [, part] = differing([texts[was.version], texts[is.version]], [was.range, is.range]);
    return phrase(texts[is.version], part);
  });
}

/** @param {History} history @param {Place} place */
function isSentence(history, { version, range }) {
  const text = textAt(history, version, range);
  const sentences = sideOf(history, version)?.sentences ?? [];
  return sentences.some((each) => textAt(history, version, each) === text);
}

/** A sentence tells of so many wordings; the result has all. */
const MOST_TOLD = 10;

/** @param {string[]} wordings */
const withoutMiddle = (wordings) =>
  wordings.length <= MOST_TOLD
    ? wordings
    : [...wordings.slice(0, MOST_TOLD / 2), '…', ...wordings.slice(-MOST_TOLD / 2)];

/** All of a history, section by section. @param {History} history @param {Settings} settings @returns {Section[]} */
export function historySections(
  history,
  { names, notes = [], words: s = historyEn, strings = en },
) {
  return [
    {
      heading: counted(strings.tag, s.title, names.length),
      lines: [...notes, ...timeline(history, names, s, strings)],
    },
    ...fields(history, s),
    { heading: s.over, lines: over(history, s, strings) },
    { heading: s.became, lines: lives(history, s, strings), isStory: true },
  ];
}

/** @param {History} history @param {readonly string[]} names @param {HistoryWords} s @param {Strings} strings */
function timeline({ versions, steps, texts }, names, s, strings) {
  const { number } = languageTools(strings.tag);
  return versions.map(({ step, apart }, version) => {
    const head = `${nameOf(s, version)}  ${names[version]}  `;
    if (apart) return head + s.apart;
    const inWords = unitOf(texts[version]) === 'words';
    if (step === null) {
      const words = steps[0]?.stats.wordsBefore ?? countOf(texts[version]);
      return head + counted(strings.tag, inWords ? s.first : s.firstCharacters, words);
    }
    const { stats, summary } = steps[step];
    const line = counted(strings.tag, inWords ? s.step : s.stepCharacters, stats.wordsAfter, {
      added: number(stats.wordsAdded),
      removed: number(stats.wordsRemoved),
      summary: summaryLine(steps[step], strings),
    });
    return head + line + (summary.verdict === 'different' ? ` ${s.strange}` : '');
  });
}

/** Those that changed. @param {History} history @param {HistoryWords} s @returns {Section[]} */
function fields(history, s) {
  return FIELDS.flatMap((role) => {
    const values = fieldThrough(history, role);
    if (values.length < 2) return [];
    const lines = values.map(({ version, text }) => `${nameOf(s, version)}  ${text || s.noField}`);
    const heading = s.fields[/** @type {keyof typeof s.fields} */ (role)];
    return [{ heading, lines, isStory: true }];
  });
}

/** What only the whole tells, where it is, and whether something is as it was before. @typedef {{ severity: Severity, sentence: string, thread: number | null, version: number, at: number, isBack: boolean }} Over */

/** Findings, and sentences that read again as they did. @param {History} history @param {HistoryWords} s @param {Pick<Strings, 'tag'>} language @returns {Over[]} */
export function overAll(history, s, language) {
  const found = history.findings.map((finding) => {
    const { kind, severity, thread, places } = finding;
    const { version, range } = places[places.length - 1];
    const sentence = historySentence(history, finding, s, language);
    const isBack = /-(?:returned|restored)$/.test(kind);
    return { severity, sentence, thread, version, at: range[0], isBack };
  });
  const again = wordingsAgain(history).map(({ thread, wording: { version, returns, text } }) => {
    const values = { v: nameOf(s, version), was: nameOf(s, returns), text };
    const severity = /** @type {const} */ ('note');
    return { severity, sentence: fill(s.again, values), thread, version, at: 0, isBack: true };
  });
  return [...found, ...again];
}

/** @param {History} history @param {HistoryWords} s @param {Pick<Strings, 'tag'>} language */
function over(history, s, language) {
  const lines = overAll(history, s, language).map(({ sentence }) => sentence);
  return lines.length > 0 ? lines : [s.nothingOver];
}

/** @param {History} history @param {HistoryWords} s @param {Strings} strings */
function lives(history, s, strings) {
  const changed = changedThreads(history);
  const same = history.threads.length - changed.length;
  return [
    ...changed.map((thread) => lifeOf(history, thread, s).join('\n')),
    counted(strings.tag, s.unchanged, same),
  ];
}

/** @param {History} history @param {Thread} thread @param {HistoryWords} s */
const lifeOf = (history, thread, s) =>
  wordingsOf(history, thread).map((wording, k) => wordingSentence(thread, wording, k === 0, s));

/** How a wording came about, and the wording. @param {Thread} thread @param {Wording} wording @param {boolean} isFirst @param {HistoryWords} s */
function wordingSentence(thread, { version, text, returns, relation }, isFirst, s) {
  const values = { v: nameOf(s, version), text, was: nameOf(s, returns ?? 0) };
  if (text === '') return fill(relation === 'merged' ? s.merged : s.gone, values);
  if (isFirst) return fill(thread.splitFrom === null ? s.wording : s.split, values);
  const isBack = cameBack(thread) === version;
  if (thread.returned === version && !isBack) return fill(s.split, values);
  if (returns !== null) return fill(isBack ? s.backAgain : s.again, values);
  return fill(isBack ? s.back : s.wording, values);
}

/** For the terminal; ends with a line break. @param {History} history @param {Settings} settings */
export function historyText(history, settings) {
  const sections = historySections(history, settings).map(
    ({ heading, lines }) => `${heading}\n${lines.map((line) => indented(line)).join('\n')}`,
  );
  return sections.join('\n\n') + '\n';
}

/** A line of several is a paragraph of its own. @param {string} text */
function indented(text) {
  const lines = text.split('\n').map((line) => `  ${line.replace(/\s+/g, ' ')}`);
  return lines.join('\n    ').trimEnd();
}

/** What an editor must not miss: over the whole, then by version. @param {History} history @param {Settings} settings */
export function historyChanges(history, settings) {
  const { names, notes = [], words: s = historyEn, strings = en } = settings;
  const sections = [[s.over, ...over(history, s, strings).map((line) => `  ${line}`)]];
  if (notes.length > 0) sections.unshift([...notes]);
  history.versions.forEach(({ step, follows, apart }, version) => {
    const title = `${nameOf(s, version)}  ${names[version]}`.trimEnd();
    if (apart) sections.push([title, `  ${s.apart}`]);
    if (step === null || follows === null) return;
    const entries = changeLog(modelOf(history.steps[step]), strings).map(
      ({ severity, place, text }) =>
        `  ${[strings.severities[severity] + ':', place, text].filter(Boolean).join('  ')}`,
    );
    sections.push([title, `  ${summaryLine(history.steps[step], strings)}`, ...entries]);
  });
  return sections.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}

/** A page by itself, without scripts: it can be sent. @param {History} history @param {Settings} settings */
export function historyHtml(history, settings) {
  const { tag } = settings.strings ?? en;
  const [head, ...rest] = historySections(history, settings);
  const body = [
    `<h1>${escaped(head.heading)}</h1>`,
    listOf(head),
    ...rest.flatMap((section) => [`<h2>${escaped(section.heading)}</h2>`, listOf(section)]),
  ];
  return `<!doctype html>
<html lang="${tag}" dir="${LANGUAGES[tag].dir}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(head.heading)}</title>
<style>
  body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color-scheme: light dark; }
  ul { padding: 0; list-style: none; }
  li { margin: 0.5rem 0; white-space: pre-line; overflow-wrap: anywhere; }
</style>
<main>
${body.join('\n')}
</main>
</html>
`;
}

/** A line of the story runs as most of its letters do, whatever the name of the version before it is written in; others run as the page. @param {Section} section */
function listOf({ lines, isStory }) {
  const dirOf = (/** @type {string} */ line) => (isStory ? ` dir="${directionOf(line)}"` : '');
  const items = lines.map((line) => `<li${dirOf(line)}>${escaped(line)}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (character) => `&#${/** @type {number} */ (character.codePointAt(0))};`);
