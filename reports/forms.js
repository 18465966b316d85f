// Differences of form as sentences: “Moby-Dick”: italic dropped. The core finds and counts them; the words are those of the
// story and of the strings table of the change log.

/** @import { Form, FormChange } from '../wasm/engine.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Strings } from './changes.js' */
import { nameAt } from './changes.js';
import { capital, counted, fill } from './names.js';
import { phrase } from './phrases.js';
import { findings as en } from '../strings/en/findings.js';

/** "3 differences of form", or ''. @param {Pick<Model['comparison'], 'stats'>} comparison @param {Strings} [strings] */
export const formCount = ({ stats }, { summary, tag } = en) =>
  stats.forms === 0 ? '' : counted(tag, summary.forms, stats.forms);

/** By their place after. @param {Model} model @param {Strings} [strings] @returns {{change: FormChange, place: string, text: string}[]} */
export const formLog = (model, strings = en) =>
  model.comparison.forms.map((change) => ({
    change,
    place: capital(nameAt(model, 'after', change, strings)),
    text: formText(model, change, strings),
  }));

/** The same as lines of a plain text under a heading; none where there are none. @param {Model} model @param {Strings} [strings] */
export function formLines(model, strings = en) {
  const lines = formLog(model, strings).map(({ place, text }) => `  ${place}  ${text}`);
  return lines.length === 0 ? [] : [strings.forms.heading, ...lines];
}

/** @param {Model} model @param {FormChange} change @param {Strings} strings */
function formText({ comparison: { texts } }, { after, formBefore, formAfter }, { forms }) {
  const words = phrase(texts.after, after);
  const names = { before: nameOf(formBefore, forms), after: nameOf(formAfter, forms) };
  if (formAfter === formBefore) return fill(forms.other, { words, ...names });
  if (formAfter === 'plain') return fill(forms.dropped, { words, ...names });
  return fill(formBefore === 'plain' ? forms.added : forms.changed, { words, ...names });
}

/** @param {Form} form @param {Strings['forms']} forms */
function nameOf(form, { names }) {
  const [kind, level] = /** @type {[keyof typeof names, string?]} */ (form.split('-'));
  return fill(names[kind], { level: level ?? '' });
}
