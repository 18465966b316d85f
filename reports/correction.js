// A draft of a correction note out of some findings, for an editor to check and finish. It says what the earlier version had
// wrong, a sentence a finding; what only the layout or the wording concerns is left out.

/** @import { Finding, FindingKind } from '../wasm/engine.js' */
/** @import { Reporting } from './reporting.js' */
import { findingText } from './changes.js';
import { fill } from './names.js';
import { phrase, withOneStop } from './phrases.js';

/** What a correction is about, by kind of finding. @type {Partial<Record<FindingKind, 'figure' | 'name' | 'quotation' | 'speaker' | 'other'>>} */
const SUBJECTS = {
  'figure-changed': 'figure',
  'figure-removed': 'figure',
  'name-changed': 'name',
  'name-respelled': 'name',
  'name-title': 'other',
  'quotation-altered': 'quotation',
  'quotation-removed': 'quotation',
  'quotation-reattributed': 'speaker',
  'attribution-speaker': 'speaker',
  'stance-negation': 'other',
};

/** @param {Reporting} reporting @param {readonly Finding[]} findings Those that were chosen. @returns {string} */
export function correctionNote({ model, words, storyWords, strings }, findings) {
  const { texts } = model.comparison;
  const { correction: t } = storyWords;
  const sentences = findings.flatMap((finding) => {
    const subject = SUBJECTS[finding.kind];
    if (!subject) return [];
    const isWhole = subject === 'figure' || subject === 'name' || subject === 'quotation';
    const was = isWhole && hasRange(finding.wholeBefore) ? finding.wholeBefore : finding.before;
    const is = isWhole && hasRange(finding.wholeAfter) ? finding.wholeAfter : finding.after;
    const values = { before: phrase(texts.before, was), after: phrase(texts.after, is) };
    const form = values.before === '' ? t.came : values.after === '' ? t.went : t[subject];
    const sentence = withOneStop(fill(t.one, { what: fill(form, values) }));
    return [`${sentence}\n    [${findingText(model, finding, strings)}]`];
  });
  if (sentences.length === 0) return `${words.correction.none}\n`;
  return `${[words.correction.heading, '', ...sentences].join('\n')}\n`;
}

/** @param {readonly [number, number]} range */
const hasRange = ([start, end]) => start < end;
