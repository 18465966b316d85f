// The help of each command. Its words are in strings/ (usage.js), which nothing else loads; here stand the forms in which a command
// is called. The manual (manual.mjs) and completion (completion.mjs) tell the same.
import { FORMATS } from '../reports/format-names.js';
import { HISTORY_FORMATS } from '../reports/history-formats.js';
import { columnsOf } from '../reports/wrap.js';
import { LANGUAGES } from '../strings/languages.js';
import { loadParts } from '../strings/parts.js';
import { fill } from '../strings/speak.js';
import { padded, wrapped } from './columns.mjs';
import { BATCH_OPTIONS, HISTORY_OPTIONS, OPTIONS, SHARED_OPTIONS } from './options.mjs';

/** @typedef {keyof typeof COMMANDS} CommandName */
/** @typedef {{ type: string, short?: string, takes?: string, values?: 'path' | readonly string[] }} Option */
/** What is typed, and what is said of it. @typedef {{ typed: string, said: string }} Item */

/**
 * @typedef {object} Help
 * @property {string} does The command, in a sentence.
 * @property {Item[]} forms
 * @property {string} documents What is said between forms and options, or ''.
 * @property {(Item & { name: string })[]} options
 * @property {string} status What it tells when it ends, or ''.
 */

/** `forms` are without the program's name. @type {Record<'compare' | 'history' | 'batch' | 'completion', { options: Record<string, Option>, forms: Record<string, string>, formats?: readonly string[] }>} */
export const COMMANDS = {
  compare: {
    options: { ...OPTIONS, ...SHARED_OPTIONS },
    formats: FORMATS,
    forms: {
      summary: '{earlier} {later}',
      changes: '{earlier} {later} --format changes',
      redline: '{earlier} {later} -o redline.docx',
      report: '{earlier} {later} -o report.html',
      tracked: '{tracked}',
      folders: '{folder} {folder}',
      history: 'history {file} {file} …',
      batch: 'batch < pairs.jsonl',
      completion: 'completion {shell}',
    },
  },
  history: {
    options: { ...HISTORY_OPTIONS, ...SHARED_OPTIONS },
    formats: HISTORY_FORMATS,
    forms: {
      files: 'history {file} {file} …',
      folder: 'history {folder}',
      git: 'history --git {file}',
    },
  },
  batch: { options: { ...BATCH_OPTIONS, ...SHARED_OPTIONS }, forms: { file: 'batch [{file}]' } },
  completion: {
    options: SHARED_OPTIONS,
    forms: { bash: 'completion bash', zsh: 'completion zsh', fish: 'completion fish' },
  },
};

/** JSON and commands in a sentence. */
const QUOTED = {
  pair: '{"id", "before", "after"}',
  pairWithOptions: '{"id", "before", "after", "options"}',
  versions: '{"id", "versions"}',
  result: '{"id", …}',
  failure: '{"id", "error"}',
  bash: 'eval "$(stet completion bash)"',
  zsh: 'eval "$(stet completion zsh)"',
  fish: 'stet completion fish | source',
};

/** @param {CommandName} command @param {string} code One of LANGUAGES. @returns {Promise<Help>} */
export async function helpOf(command, code) {
  const { usage } = await loadParts(code, ['usage']);
  const { options, forms, formats = [] } = COMMANDS[command];
  const said = { documents: '', options: {}, status: '', ...usage[command] };
  const values = {
    ...QUOTED,
    ...usage.names,
    ...{ formats: formats.join(', '), languages: Object.keys(LANGUAGES).join(', ') },
  };
  /** @type {Record<string, string>} */
  const ofOptions = { ...usage.options, ...said.options };
  /** @type {Record<string, string>} */
  const ofForms = said.forms;
  return {
    does: said.does,
    forms: Object.entries(forms).map(([name, form]) => ({
      typed: fill(`stet ${form}`, values),
      said: fill(ofForms[name], values),
    })),
    documents: fill(said.documents, values),
    options: Object.entries(options).map(([name, option]) => ({
      name,
      typed: typedOf(name, option, values),
      said: fill(ofOptions[name], values),
    })),
    status: fill(said.status, values),
  };
}

/** "-o, --output FILE". @param {string} name @param {Option} option @param {Record<string, string>} names */
const typedOf = (name, { short, takes }, names) =>
  `${short ? `-${short}, ` : ''}--${name}${takes ? ` ${names[takes]}` : ''}`;

/** The columns that every terminal has. */
const WIDTH = 80;

/** A space that ends no line, and is written as any other. */
const HELD = '\u00a0';

/** JSON and commands stay on one line. @param {string} text */
const held = (text) =>
  text.replace(/\{"[^}]*\}|eval "[^"]*"|stet \w+ (?:--help|fish \| source)/g, (whole) =>
    whole.replaceAll(' ', HELD),
  );

/** As a terminal shows it. @param {Help} help @param {string} code One of LANGUAGES. */
export function laidOut({ does, forms, documents, options, status }, code) {
  // Lines begin with what is typed, which runs from left to right.
  const isolated = (/** @type {string} */ line) =>
    LANGUAGES[code].dir === 'rtl' ? `\u2067${line}\u2069` : line;
  const paragraph = (/** @type {string} */ text) => wrapped(held(text), WIDTH);
  const table = (/** @type {Item[]} */ items, /** @type {number} */ gap) => {
    const column = Math.max(...items.map(({ typed }) => columnsOf(typed))) + gap;
    return items.flatMap(({ typed, said }) =>
      wrapped(held(said), WIDTH - 2 - column).map(
        (line, at) => `  ${padded(at === 0 ? typed : '', column)}${isolated(line)}`,
      ),
    );
  };
  const parts = [
    paragraph(does),
    table(forms, 3),
    documents && paragraph(documents),
    table(options, 2),
  ];
  return [...parts, status && paragraph(status)]
    .filter((lines) => lines !== '')
    .map((lines) => `${/** @type {string[]} */ (lines).join('\n')}\n`)
    .join('\n')
    .replaceAll(HELD, ' ');
}
