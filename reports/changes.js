// The change log: each finding as a sentence that can go into an editor's note, and one line for the whole. The findings
// name kinds and ranges; the words are those of the story and of a strings table (strings-en.js).

/** @import { Comparison, Finding, FindingKind, Range, Severity } from '../wasm/engine.js' */
import { en } from './strings-en.js';

/** @typedef {typeof en} Strings */
/** @typedef {'before' | 'after'} SideName */
/** A block's number, or 0 where it has none. @typedef {(side: SideName, block: number) => number} Numbering */
/** @typedef {{ finding: Finding, kind: FindingKind, severity: Severity, place: string, text: string }} Entry */

const LONGEST = 100;
const AROUND = 32;

/**
 * One sentence a finding, the most important first. `place` names the paragraph, by its number among all blocks unless
 * the caller numbers otherwise.
 * @param {Comparison} comparison @param {Strings} [strings] @param {Numbering} [numberOf] @returns {Entry[]}
 */
export function changeLog(comparison, strings = en, numberOf = byBlock) {
  return comparison.findings.map((finding) => ({
    finding,
    kind: finding.kind,
    severity: finding.severity,
    place: placeOf(comparison, finding, strings, numberOf),
    text: sentence(comparison, finding, strings, numberOf),
  }));
}

/**
 * The verdict, the counts and the share that is new, as one sentence.
 * @param {Comparison} comparison @param {Strings} [strings]
 */
export function summaryLine({ summary }, strings = en) {
  const { counts, nothing, fresh, line, identical } = strings.summary;
  if (summary.verdict === 'identical') return identical;
  const listed = /** @type {const} */ (['alerts', 'checks', 'notes'])
    .filter((name) => summary[name] > 0)
    .map((name) => fill(counts[name][summary[name] === 1 ? 0 : 1], { n: String(summary[name]) }));
  return fill(line, {
    verdict: strings.verdicts[summary.verdict],
    counts: listed.join(', ') || nothing,
    fresh: fill(fresh, { percent: String(Math.round(summary.fresh / 10)) }),
  });
}

/**
 * The whole log as plain text.
 * @param {Comparison} comparison @param {Strings} [strings] @param {Numbering} [numberOf]
 * @returns {string} ends with a line break
 */
export function changesText(comparison, strings = en, numberOf = byBlock) {
  const lines = [summaryLine(comparison, strings)];
  let last = '';
  for (const { severity, place, text } of changeLog(comparison, strings, numberOf)) {
    if (severity !== last) lines.push('', strings.severities[severity]);
    last = severity;
    lines.push(`  ${[place, text].filter(Boolean).join('  ')}`);
  }
  return lines.join('\n') + '\n';
}

/** @param {string} template @param {Record<string, string>} values */
function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** @param {Comparison} comparison @param {Finding} finding @param {Strings} strings @param {Numbering} numberOf */
function sentence(comparison, finding, strings, numberOf) {
  const { before, after } = comparison.texts;
  const { from, to } = paragraphs(comparison, finding, numberOf);
  const hrefs = comparison.hrefs;
  /** @type {Record<string, string>} */
  const values = {
    before: shown(before, finding.before),
    after: shown(after, finding.after),
    wholeBefore: shown(before, finding.wholeBefore) || shown(before, finding.before),
    wholeAfter: shown(after, finding.wholeAfter) || shown(after, finding.after),
    speaker: shown(after, finding.speakerAfter) || shown(before, finding.speakerBefore),
    around: around(comparison, finding),
    hrefBefore: hrefOf(hrefs?.before, finding.before),
    hrefAfter: hrefOf(hrefs?.after, finding.after),
    from: fill(strings.paragraph, { n: String(from) }),
    to: fill(strings.paragraph, { n: String(to) }),
    role: roleOf(comparison, finding, strings),
  };
  const entry = strings.sentences[finding.kind];
  if (typeof entry === 'string') return fill(entry, values);
  const partly = isPart(finding) ? 'In' : '';
  const by = values.speaker ? 'By' : '';
  const target = values.hrefBefore || values.hrefAfter ? 'To' : '';
  const side = isEmpty(finding.before) ? 'came' : isEmpty(finding.after) ? 'went' : 'both';
  const special =
    finding.kind === 'figure-rounded' && isLonger(values.after, values.before)
      ? 'refined'
      : finding.kind === 'structure-moved' && to > from
        ? 'buried'
        : '';
  const forms = /** @type {Record<string, string>} */ (entry);
  const tails = [partly + by, by, partly, target].filter(Boolean);
  const bases = [side, 'both', 'came'].flatMap((base) => [...tails, ''].map((tail) => base + tail));
  const form = [special, ...bases].find((name) => name in forms) ?? '';
  return fill(forms[form], values);
}

/** @param {Range} range */
function isEmpty([start, end]) {
  return start === end;
}

/** @param {Finding} finding */
function isPart({ after, wholeAfter }) {
  return !isEmpty(wholeAfter) && (wholeAfter[0] !== after[0] || wholeAfter[1] !== after[1]);
}

/** Whether a figure has more digits than another. @param {string} one @param {string} other */
function isLonger(one, other) {
  const digits = (/** @type {string} */ text) => text.replace(/\P{Nd}|0+(?=\D*$)/gu, '').length;
  return digits(one) > digits(other);
}

/** Words of the story on one line, shortened in the middle, at words. @param {string} text @param {Range} range */
function shown(text, [start, end]) {
  const words = text.slice(start, end).trim().replace(/\s+/g, ' ');
  if (words.length <= LONGEST) return words;
  return `${head(words, LONGEST * 0.6)} … ${tail(words, LONGEST * 0.3)}`;
}

/** The beginning, up to a space if one is near. @param {string} text @param {number} length */
function head(text, length) {
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > length / 2 ? space : length).trimEnd();
}

/** @param {string} text @param {number} length */
function tail(text, length) {
  const space = text.indexOf(' ', text.length - length);
  const near = space >= 0 && space < text.length - length / 2;
  return text.slice(near ? space : text.length - length).trimStart();
}

/** The phrase with some words of its paragraph around it. @param {Comparison} comparison @param {Finding} finding */
function around(comparison, finding) {
  const side = isEmpty(finding.after) ? 'before' : 'after';
  const [start, end] = finding[side];
  const text = comparison.texts[side];
  const block = comparison[side].blocks[blockAt(comparison, side, start)];
  if (!block) return '';
  const left = text.slice(block.range[0], start);
  const right = text.slice(end, block.range[1]).trimEnd();
  const first = left.length > AROUND ? `… ${tail(left, AROUND)}` : left;
  const last = right.length > AROUND ? `${head(right, AROUND)} …` : right;
  const space = (/** @type {string} */ piece, /** @type {RegExp} */ edge) =>
    edge.test(piece) ? ' ' : '';
  const words = `${first.trim()}${space(left, /\s$/)}${text.slice(start, end).trim()}${space(right, /^\s/)}${last.trim()}`;
  return words.replace(/\s+/g, ' ');
}

/** The block that holds a place, the last one for the end of the text. @param {Comparison} comparison @param {SideName} side @param {number} at */
function blockAt(comparison, side, at) {
  const { blocks } = comparison[side];
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < blocks[middle].range[1]) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** @type {Numbering} */
const byBlock = (_, block) => block + 1;

/** Paragraph numbers as people count. @param {Comparison} comparison @param {Finding} finding @param {Numbering} numberOf */
function paragraphs(comparison, finding, numberOf) {
  return {
    from: numberOf('before', blockAt(comparison, 'before', finding.before[0])),
    to: numberOf('after', blockAt(comparison, 'after', finding.after[0])),
  };
}

/** @param {Comparison} comparison @param {Finding} finding @param {Strings} strings @param {Numbering} numberOf */
function placeOf(comparison, finding, strings, numberOf) {
  if (finding.link === null) return '';
  const { from, to } = paragraphs(comparison, finding, numberOf);
  const number = comparison.links[finding.link].after.length ? to : from;
  return number === 0 ? '' : fill(strings.paragraph, { n: String(number) });
}

/** @param {Comparison} comparison @param {Finding} finding @param {Strings} strings */
function roleOf(comparison, finding, strings) {
  const roles = /** @type {Record<string, string>} */ (strings.roles);
  for (const side of /** @type {const} */ (['after', 'before'])) {
    const block = comparison[side].blocks[blockAt(comparison, side, finding[side][0])];
    if (!isEmpty(finding[side]) && roles[block?.role]) return roles[block.role];
  }
  return '';
}

/** @param {readonly import('../wasm/engine.js').Href[] | undefined} hrefs @param {Range} range */
function hrefOf(hrefs, [start, end]) {
  return hrefs?.find(({ range }) => range[0] === start && range[1] === end)?.href ?? '';
}
