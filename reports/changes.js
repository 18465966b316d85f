// The change log: each finding as a sentence that can go into an editor's note, and one line for the whole. The findings
// name kinds and ranges; the words are those of the story and of a strings table (strings/).

/** @import { Comparison, ComparisonJson, Finding, FindingKind, Range, Severity } from '../wasm/engine.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Compared, SideName } from '../model/places.js' */
/** @import { Translation } from '../strings/speak.js' */
import { blockAt, isField, namesOfBlocks } from '../model/places.js';
import { unitOfBoth } from '../model/units.js';
import { calendarWord } from './calendar.js';
import { capital, counted, fill, nameOfBlocks } from './names.js';
import { differing, inside, phrase, phraseAround, sameLetters, withOneStop } from './phrases.js';
import { languageTools } from '../strings/language.js';
import { findings as en } from '../strings/en/findings.js';

/** @typedef {Translation<typeof en>} Strings */

/** `place` names the paragraph; it is '' where the sentence itself does. @typedef {{ finding: Finding, kind: FindingKind, severity: Severity, place: string, text: string }} Entry */

/** One sentence a finding, the most important first. @param {Model} model @param {Strings} [strings] @returns {Entry[]} */
export function changeLog(model, strings = en) {
  return model.comparison.findings.map((finding) => ({
    finding,
    kind: finding.kind,
    severity: finding.severity,
    place: findingPlace(model, finding, strings),
    text: findingText(model, finding, strings),
  }));
}

/**
 * The verdict, the counts and the share that is new, as one sentence.
 * @param {Pick<ComparisonJson, 'summary' | 'links' | 'findings' | 'stats'> & Pick<Comparison, 'texts'>} comparison @param {Strings} [strings]
 * @param {string} [leftOut] What the two documents hold that was not compared.
 */
export function summaryLine(comparison, strings = en, leftOut = '') {
  const { summary, links } = comparison;
  const { counts, nothing, fresh, freshCharacters, line } = strings.summary;
  if (summary.verdict === 'identical') return sameLine(comparison, strings, leftOut);
  const listed = /** @type {const} */ (['alert', 'check', 'note'])
    .filter((severity) => summary[`${severity}s`] > 0)
    .map((severity) => counted(strings.tag, counts[severity], summary[`${severity}s`]));
  const changed = links.filter(({ relation, moved }) => relation !== 'unchanged' || moved).length;
  return fill(line, {
    verdict: strings.verdicts[summary.verdict],
    counts: languageTools(strings.tag).commas(listed) || counted(strings.tag, nothing, changed),
    fresh: fill(unitOfBoth(comparison.texts) === 'words' ? fresh : freshCharacters, {
      percent: String(Math.round(summary.fresh / 10)),
    }),
  });
}

/** How many links and footnotes differ, as they may where no word does. @param {readonly Finding[]} findings */
export const targetsThatDiffer = (findings) =>
  findings.filter(({ kind }) => /^(?:link|note)-/.test(kind)).length;

/**
 * What differs beside the words: "2 links differ", "1 difference of form".
 * @param {Pick<ComparisonJson, 'findings' | 'stats'>} comparison @param {Strings} [strings]
 */
export function beyondWords({ findings, stats }, { summary, tag } = en) {
  const ofKind = (/** @type {string} */ name) =>
    findings.filter(({ kind }) => kind.startsWith(name)).length;
  const counts = { links: ofKind('link-'), notes: ofKind('note-'), forms: stats.forms };
  return /** @type {(keyof typeof counts)[]} */ (Object.keys(counts))
    .filter((name) => counts[name] > 0)
    .map((name) => counted(tag, summary[name], counts[name]));
}

/** Says no more than is known: links may differ where no word does, and not all that a document holds is compared. @param {Pick<ComparisonJson, 'findings' | 'stats'>} comparison @param {Strings} strings @param {string} leftOut */
function sameLine(comparison, strings, leftOut) {
  const { summary } = strings;
  const rest = [
    ...beyondWords(comparison, strings),
    ...(leftOut === '' ? [] : [fill(summary.leftOut, { what: leftOut })]),
  ];
  const { semicolons } = languageTools(strings.tag);
  return rest.length === 0 ? summary.identical : fill(summary.same, { rest: semicolons(rest) });
}

/**
 * A sentence that says which findings were looked for, or '' where all were.
 * @param {Pick<ComparisonJson, 'summary' | 'after'>} comparison @param {Strings} [strings]
 */
export function coverage({ summary, after }, strings = en) {
  if (summary.allKinds || summary.verdict === 'identical') return '';
  const { someKinds, unknownLanguage } = strings.summary;
  const names = new Intl.DisplayNames([strings.tag], { type: 'language' });
  const language = after.language === '' ? unknownLanguage : names.of(after.language);
  return fill(someKinds, { language: language ?? after.language });
}

/** The log in parts, the gravest first. @param {Model} model @param {Strings} strings */
export function bySeverity(model, strings) {
  /** @type {{ name: string, severity: Severity, entries: Entry[] }[]} */
  const parts = [];
  for (const entry of changeLog(model, strings)) {
    const { severity } = entry;
    if (parts.at(-1)?.severity !== severity)
      parts.push({ name: strings.severities[severity], severity, entries: [] });
    parts[parts.length - 1].entries.push(entry);
  }
  return parts;
}

/**
 * The whole log as plain text, which ends with a line break.
 * @param {Model} model @param {Strings} [strings] @param {string} [leftOut]
 */
export function changesText(model, strings = en, leftOut = '') {
  const { comparison } = model;
  const lines = [summaryLine(comparison, strings, leftOut), coverage(comparison, strings)].filter(
    Boolean,
  );
  for (const { name, entries } of bySeverity(model, strings))
    lines.push(
      '',
      name,
      ...entries.map(({ place, text }) => `  ${[place, text].filter(Boolean).join('  ')}`),
    );
  return lines.join('\n') + '\n';
}

/** "¶4", "Headline"; '' where the sentence says it. @param {Model} model @param {Finding} finding @param {Strings} [strings] */
export function findingPlace(model, finding, strings = en) {
  if (finding.link === null || finding.kind === 'structure-field') return '';
  const side = model.comparison.links[finding.link].after.length > 0 ? 'after' : 'before';
  const name = nameAt(model, side, finding, strings);
  const isSaid = finding.kind === 'structure-correction' && name === strings.roles.correction;
  return isSaid ? '' : capital(name);
}

/** What the block is called that something begins in: "¶4" or "headline". @param {Model} model @param {SideName} side @param {Pick<Finding, SideName>} finding @param {Strings} strings */
export function nameAt(model, side, finding, strings) {
  const block = blockAt(model.comparison[side], finding[side][0]);
  if (block < 0) return '';
  const { numbers, roles } = namesOfBlocks(model, side, [block]);
  const [role] = /** @type {(keyof Strings['roles'])[]} */ (roles);
  return numbers.length > 0
    ? fill(strings.paragraph, { n: String(numbers[0]) })
    : strings.roles[role];
}

/** A finding as a sentence. @param {Model} model @param {Finding} finding @param {Strings} [strings] */
export function findingText(model, finding, strings = en) {
  const values = valuesOf(model, finding, strings);
  const entry = strings.sentences[finding.kind];
  if (typeof entry === 'string') return withOneStop(fill(entry, values));
  const forms = /** @type {Record<string, string>} */ (entry);
  const form = formsOf(model, finding, values).find((name) => name in forms) ?? '';
  return withOneStop(fill(forms[form], values));
}

/** What the names in braces stand for. @param {Model} model @param {Finding} finding @param {Strings} strings */
function valuesOf(model, finding, strings) {
  const { texts } = model.comparison;
  const { hrefs } = indexOf(model.comparison);
  const ranges = /** @type {[Range, Range]} */ ([finding.before, finding.after]);
  // Of what moved the place is told, and the words are those to find it by.
  const [was, is] =
    finding.kind === 'structure-moved' ? ranges : differing([texts.before, texts.after], ranges);
  const before = phrase(texts.before, was);
  const after = phrase(texts.after, is);
  const { wholeBefore, wholeAfter } = finding;
  return {
    before,
    after,
    wholeBefore: phraseAround(texts.before, wholeBefore, finding.before) || before,
    wholeAfter: phraseAround(texts.after, wholeAfter, finding.after) || after,
    figureBefore: qualified(texts.before, finding.before, wholeBefore),
    figureAfter: qualified(texts.after, finding.after, wholeAfter),
    speaker:
      phrase(texts.after, finding.speakerAfter) || phrase(texts.before, finding.speakerBefore),
    around: around(model, finding),
    hrefBefore: hrefs.before.get(String(finding.before)) ?? '',
    hrefAfter: hrefs.after.get(String(finding.after)) ?? '',
    from: placeOfMove(model, 'before', finding, strings),
    to: placeOfMove(model, 'after', finding, strings),
    role: roleOf(model, finding, strings),
  };
}

/** A figure with the words that qualify it, in the order in which the story has them, and with its spaces. @param {string} text @param {Range[]} parts */
function qualified(text, ...parts) {
  const [one, other] = parts.sort(([start], [next]) => start - next);
  const space = /\s/.test(text.slice(one[1], other[0])) ? ' ' : '';
  return phrase(text, one) + space + phrase(text, other);
}

/** The forms of a sentence that fit a finding, the most telling first. @param {Model} model @param {Finding} finding @param {ReturnType<typeof valuesOf>} values */
function formsOf(model, finding, values) {
  const partly = isPart(finding) ? 'In' : '';
  const by = values.speaker ? 'By' : '';
  const target = values.hrefBefore || values.hrefAfter ? 'To' : '';
  const side = isEmpty(finding.before) ? 'came' : isEmpty(finding.after) ? 'went' : 'both';
  const tails = [partly + by, by, partly, target].filter(Boolean);
  const bases = [side, 'both', 'came'].flatMap((base) => [...tails, ''].map((tail) => base + tail));
  return [...particular(model, finding, values), ...bases];
}

/** The forms that fit by more than by what there is to tell. @param {Model} model @param {Finding} finding @param {ReturnType<typeof valuesOf>} values */
function particular(model, finding, values) {
  const { before, after } = values;
  const forms = [];
  if (finding.kind === 'figure-rounded' && hasMoreDigits(after, before)) forms.push('refined');
  if (finding.kind === 'figure-changed')
    forms.push(calendarWord(values.wholeAfter, model.comparison.after.language));
  if (finding.kind === 'structure-moved' && movedDown(model, finding)) forms.push('buried');
  if (finding.kind === 'slip-unbalanced' && /[()[\]]/.test(after)) forms.push('bracket');
  if (finding.kind === 'link-changed' && before !== after) forms.push('address');
  if (before !== '' && sameLetters(before, after)) forms.push('same');
  return forms;
}

/** @param {Range} range */
const isEmpty = ([start, end]) => start === end;

/** @param {Finding} finding */
const isPart = ({ after, wholeAfter }) =>
  !isEmpty(wholeAfter) && (wholeAfter[0] !== after[0] || wholeAfter[1] !== after[1]);

/** @param {string} one @param {string} other */
function hasMoreDigits(one, other) {
  const digits = (/** @type {string} */ text) => text.replace(/\P{Nd}|0+(?=\D*$)/gu, '').length;
  return digits(one) > digits(other);
}

/** @param {Model} model @param {Finding} finding */
function movedDown({ comparison, places }, { before, after }) {
  const from = places.before.numberOfBlock[blockAt(comparison.before, before[0])];
  return places.after.numberOfBlock[blockAt(comparison.after, after[0])] > from;
}

/** The phrase with some words of its paragraph around it. @param {Model} model @param {Finding} finding */
function around({ comparison }, finding) {
  const side = isEmpty(finding.after) ? 'before' : 'after';
  const block = comparison[side].blocks[blockAt(comparison[side], finding[side][0])];
  return block ? inside(comparison.texts[side], finding[side], block.range) : '';
}

/** The paragraphs that a moved one came with. @param {Model} model @param {SideName} side @param {Finding} finding @param {Strings} strings */
function placeOfMove(model, side, finding, strings) {
  const block = blockAt(model.comparison[side], finding[side][0]);
  const run = indexOf(model.comparison).runs[side].get(block);
  if (!run) return nameAt(model, side, finding, strings);
  const [from, to] = run;
  return nameOfBlocks(
    model,
    side,
    Array.from({ length: to - from }, (_, k) => from + k),
    strings,
  );
}

/** The name of the field that a finding speaks of, or ''. @param {Model} model @param {Finding} finding @param {Strings} strings */
function roleOf({ comparison }, finding, strings) {
  for (const side of /** @type {const} */ (['after', 'before'])) {
    const block = comparison[side].blocks[blockAt(comparison[side], finding[side][0])];
    if (block && !isEmpty(finding[side]) && isField(block.role))
      return capital(strings.roles[block.role]);
  }
  return '';
}

/** What findings ask for again and again. @type {WeakMap<Compared, ReturnType<typeof indexed>>} */
const indexes = new WeakMap();

/** @param {Compared} comparison */
function indexOf(comparison) {
  const index = indexes.get(comparison) ?? indexed(comparison);
  indexes.set(comparison, index);
  return index;
}

/** By side: where a range leads, and the run that a block moved in. @param {Compared} comparison */
function indexed({ hrefs, moves }) {
  const hrefsOn = (/** @type {SideName} */ side) =>
    // The first of two stands last, and so in the map.
    new Map([...(hrefs?.[side] ?? [])].reverse().map(({ range, href }) => [String(range), href]));
  const runsOn = (/** @type {SideName} */ side) =>
    new Map(
      moves.flatMap(({ [side]: run }) =>
        Array.from({ length: run[1] - run[0] }, (_, k) => /** @type {const} */ ([run[0] + k, run])),
      ),
    );
  return {
    hrefs: { before: hrefsOn('before'), after: hrefsOn('after') },
    runs: { before: runsOn('before'), after: runsOn('after') },
  };
}
