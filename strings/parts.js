// A language as it is loaded where modules can be: a file for each part. The page gets the same as one file of JSON
// (web/strings.js), which tools/build-dist.mjs makes with this.

/** @import { Translation } from './speak.js' */

/**
 * @typedef {object} Parts
 * @property {Translation<typeof import('./en/page.js').page>} page What the page says.
 * @property {Translation<typeof import('./en/findings.js').findings>} findings The sentences of the change log.
 * @property {Translation<typeof import('./en/documents.js').documents>} documents What is said about documents.
 * @property {Translation<typeof import('./en/reports.js').reports>} reports What reports say beside the change log.
 * @property {Translation<typeof import('./en/history.js').history>} history What reports say of a history.
 * @property {Translation<typeof import('./en/versions.js').versions>} versions What the page says of one.
 * @property {Translation<typeof import('./en/cli.js').cli>} cli What the command line says.
 */

/** In no order of importance. @type {(keyof Parts)[]} */
export const PARTS = ['page', 'findings', 'documents', 'reports', 'history', 'versions', 'cli'];

/** @template {keyof Parts} K @param {string} code One of LANGUAGES. @param {K[]} names @returns {Promise<Pick<Parts, K>>} */
export async function loadParts(code, names) {
  const parts = names.map(async (name) => [name, (await import(`./${code}/${name}.js`))[name]]);
  return Object.fromEntries(await Promise.all(parts));
}
