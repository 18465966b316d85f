// The page's words. They are part of its state (`State.t`), and are passed to whatever needs them. English is there from the
// start; another language is loaded when it is wanted, as one file of templates (strings/).

/** @import { Parts } from '../strings/parts.js' */
import { documents } from '../strings/en/documents.js';
import { findings } from '../strings/en/findings.js';
import { page } from '../strings/en/page.js';
import { languageTools } from '../strings/language.js';
import { LANGUAGES } from '../strings/languages.js';
import { spoken } from '../strings/speak.js';

/** @typedef {ReturnType<typeof stringsOf>} Strings */

/** What a language's file holds. @typedef {Omit<Parts, 'cli' | 'usage'>} PageParts */

/** @typedef {(code: string) => Promise<PageParts>} LoadParts */

/**
 * @param {string} code One of LANGUAGES. @param {Pick<Parts, 'page' | 'findings' | 'documents'>} parts
 * @param {PageParts | null} [all] What reports are written with; null where their worker has it.
 */
function stringsOf(code, parts, all = null) {
  const tools = languageTools(code);
  const { findings: log } = parts;
  return {
    ...spoken(/** @type {typeof page} */ (parts.page), tools),
    documents: spoken(/** @type {typeof documents} */ (parts.documents), tools),
    /** The words of the markup; null for those that it was built with. */
    markup: all?.markup ?? null,
    /** The templates of the change log. */
    log,
    severityCounts: spoken(/** @type {typeof findings} */ (log).summary.counts, tools),
    roles: log.roles,
    ...{ code, dir: LANGUAGES[code].dir, tools, parts: all },
  };
}

export const ENGLISH = stringsOf('en', { page, findings, documents });

/** @param {string} code One of LANGUAGES. @param {LoadParts} load @returns {Promise<Strings>} */
export async function loadStrings(code, load) {
  if (code === 'en') return ENGLISH;
  const parts = await load(code);
  return stringsOf(code, parts, parts);
}
