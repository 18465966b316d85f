// The forms in which a comparison goes out. Page and command line both come here, so that they give the same bytes.

/** @import { Finding } from '../wasm/engine.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Unmarked, Version } from './docx/write.js' */
/** @import { FormatName } from './format-names.js' */
/** @import { Reporting } from './reporting.js' */
/** @import { Forms } from '../strings/speak.js' */
import { aboutLines } from './about.js';
import { correctionNote } from './correction.js';
import { critic } from './critic.js';
import { redline } from './docx/write.js';
import { redlineOdt } from './odt/write.js';
import { htmlReport } from './html.js';
import { logAsCsv, logAsHtml, logAsMarkdown, logAsText } from './log-text.js';
import { counted, fill } from './names.js';
import { languageTools } from '../strings/language.js';
import { terminal } from './terminal.js';

/**
 * What some formats need beside what all need.
 * @typedef {object} Choices
 * @property {Record<SideName, Version>} versions
 * @property {string} author Of a redline's changes.
 * @property {boolean} notes Whether a redline tells in comments what changed in passages that moved.
 * @property {boolean} dropsComments Whether the later document's own comments stay away.
 * @property {boolean} all Whether a change log holds every change.
 * @property {readonly Finding[]} chosen The findings that a correction note is about.
 */

/** `said` is what to tell the person who asked for it. @typedef {{content: string | Uint8Array, said: string[]}} Written */

/** @typedef {(reporting: Reporting, choices: Choices) => Written} Format */

/** @param {(reporting: Reporting, choices: Choices) => string} write @returns {Format} */
const text = (write) => (reporting, choices) => ({ content: write(reporting, choices), said: [] });

/** @type {Record<FormatName, Format>} */
const WRITERS = {
  text: text(({ model, names, about, strings, words }) =>
    terminal(model, { names, notes: aboutLines(about, words), strings, words }),
  ),
  changes: text((reporting, { all }) => logAsText(reporting, all)),
  'changes-md': text((reporting, { all }) => logAsMarkdown(reporting, all)),
  'changes-html': text((reporting, { all }) => logAsHtml(reporting, all)),
  'changes-csv': text(logAsCsv),
  html: text(htmlReport),
  docx: writeRedline(redline),
  odt: writeRedline(redlineOdt),
  critic: text(({ model }) => critic(model)),
  correction: text((reporting, { chosen }) => correctionNote(reporting, chosen)),
  json: text(writeJson),
};

/** @param {FormatName} format @param {Reporting} reporting @param {Choices} choices @returns {Written} */
export const write = (format, reporting, choices) => WRITERS[format](reporting, choices);

/** The published result with where it comes from. @param {Reporting} reporting */
function writeJson({ model, about }) {
  const json = JSON.stringify(model.comparison);
  return `${json.slice(0, -1)},"about":${JSON.stringify(about)}}\n`;
}

/** @param {typeof redline} write @returns {Format} */
function writeRedline(write) {
  return (reporting, { versions, author, notes, dropsComments }) => {
    const { model, about, date, strings, words } = reporting;
    const { bytes, unmarked } = write({
      ...{ model, ...versions, author, notes, dropsComments, date, strings, words },
      about: aboutLines(about, words),
    });
    return { content: bytes, said: unmarkedWords(unmarked, words.redline, strings.tag) };
  };
}

/** @param {Unmarked} unmarked @param {Reporting['words']['redline']} t @param {string} tag */
function unmarkedWords({ fields, flows, unwritable, isHeld }, t, tag) {
  const some = (/** @type {Forms} */ forms, /** @type {number} */ n) =>
    n > 0 ? [counted(tag, forms, n)] : [];
  const what = languageTools(tag).commas([...some(t.fields, fields), ...some(t.flows, flows)]);
  return [
    ...(what ? [fill(t.unmarked, { what })] : []),
    ...(isHeld ? [] : [t.notHeld]),
    ...some(t.unwritable, unwritable),
  ];
}
