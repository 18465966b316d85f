// The words of the command line, in the language that --ui-language names, else in that of the environment: its locale for
// messages, as POSIX orders the variables. What machines read is English in every language.
import { parseArgs } from 'node:util';
import { bestLanguage } from '../strings/languages.js';
import { languageTools } from '../strings/language.js';
import { loadParts } from '../strings/parts.js';
import { leftWords } from '../strings/said.js';
import { spoken } from '../strings/speak.js';

/** @import { cli } from '../strings/en/cli.js' */
/** @import { documents } from '../strings/en/documents.js' */

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** Read before all other options, since what is wrong with those is said in this language. */
const { values } = parseArgs({ options: { 'ui-language': { type: 'string' } }, strict: false });
const asked = values['ui-language'];

export const language = bestLanguage([
  ...(typeof asked === 'string' ? [asked] : []),
  LC_ALL || LC_MESSAGES || LANG || 'en',
]);

const parts = await loadParts(language, ['cli', 'documents', 'findings', 'history', 'reports']);
export const tools = languageTools(language);

/** What reports are written with. */
export const { findings, reports, history } = parts;

export const t = spoken(/** @type {typeof cli} */ (parts.cli), tools);

export const aboutDocuments = spoken(/** @type {typeof documents} */ (parts.documents), tools);

/** "3 comments and 1 picture". @param {import('../documents/blocks.js').Left[]} left */
export const listed = (left) => leftWords(aboutDocuments, tools, left);
