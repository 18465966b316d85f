// A language as it is loaded where modules can be: a file for each part. The page gets the same as one file of JSON
// (web/strings.js), which tools/build-dist.mjs makes with this.

/** @import { Translation } from './speak.js' */

import { isForms } from './speak.js';

/**
 * @typedef {object} Parts
 * @property {Translation<typeof import('./en/page.js').page>} page What the page says,
 * @property {Translation<typeof import('./en/markup.js').markup>} markup and what its markup says from the start.
 * @property {Translation<typeof import('./en/findings.js').findings>} findings The sentences of the change log.
 * @property {Translation<typeof import('./en/documents.js').documents>} documents What is said about documents.
 * @property {Translation<typeof import('./en/reports.js').reports>} reports What reports say beside the change log.
 * @property {Translation<typeof import('./en/history.js').history>} history What reports say of a history.
 * @property {Translation<typeof import('./en/versions.js').versions>} versions What the page says of one.
 * @property {Translation<typeof import('./en/help.js').help>} help What help says.
 * @property {Translation<typeof import('./en/cli.js').cli>} cli What the command line says,
 * @property {Translation<typeof import('./en/usage.js').usage>} usage and what its help does.
 */

/** What the page has. @type {Exclude<keyof Parts, 'cli' | 'usage'>[]} */
export const PAGE_PARTS = [
  'page',
  'markup',
  'findings',
  'documents',
  'reports',
  'history',
  'versions',
  'help',
];

/** @type {(keyof Parts)[]} */
export const PARTS = [...PAGE_PARTS, 'cli', 'usage'];

/** What a language says itself. @template {keyof Parts} K @param {string} code One of LANGUAGES. @param {K[]} names @returns {Promise<Pick<Parts, K>>} */
export async function loadOwnParts(code, names) {
  const parts = names.map(async (name) => [name, (await import(`./${code}/${name}.js`))[name]]);
  return Object.fromEntries(await Promise.all(parts));
}

/** The same, with what it lacks in English. @template {keyof Parts} K @param {string} code One of LANGUAGES. @param {K[]} names @returns {Promise<Pick<Parts, K>>} */
export async function loadParts(code, names) {
  const own = await loadOwnParts(code, names);
  return code === 'en' ? own : completed(own, await loadOwnParts('en', names));
}

/** @template {object} T @param {T} own @param {T} whole @returns {T} */
export function completed(own, whole) {
  const entries = Object.entries(whole).map(([name, each]) => {
    const given = /** @type {Record<string, any>} */ (own)[name];
    if (given === undefined) return [name, each];
    const isTable = typeof each === 'object' && !isForms(each);
    return [name, isTable ? completed(given, each) : given];
  });
  return /** @type {T} */ (Object.fromEntries(entries));
}
