// What the page loads beside its script: files of the same folder. For the single file the build puts assets-embedded.js in
// this module's place, with the same exports.

import { NotLoaded } from './not-loaded.js';

/** @param {string} path */
const addressOf = (path) => new URL(path, document.baseURI);

/** @template {'text' | 'json' | 'arrayBuffer'} Form @param {string} path @param {Form} form @returns {Promise<any>} */
async function fetched(path, form) {
  try {
    const response = await fetch(addressOf(path));
    if (response.ok) return await response[form]();
  } catch {
    // The network is gone, or went in the middle.
  }
  throw new NotLoaded(`${path} could not be loaded.`);
}

/** A bundle of code under an address that nobody has asked for yet. @param {string} name */
export const moduleAgain = (name) => import(`${addressOf(name)}.js?${performance.now()}`);

/** The worker's bundled classic script, as text. */
export const workerSource = () => fetched('worker.js', 'text');

/** That of a worker which reads documents or writes reports. @param {import('./readers.js').WorkerName} name */
export const readerSource = (name) => fetched(name, 'text');

/** @param {string} name */
const compiled = async (name) => WebAssembly.compile(await fetched(name, 'arrayBuffer'));

export const wasmModule = () => compiled('stet.wasm');

/** The engine of histories. */
export const historyModule = () => compiled('stet-history.wasm');

/** The words of a story's language, as BCP 47 tags it. @param {string} language */
export const languageWords = async (language) =>
  new Uint8Array(await fetched(`words/${language}.bin`, 'arrayBuffer'));

/** Those that are there without loading: none. @type {(language: string) => Uint8Array<ArrayBuffer> | undefined} */
export const wordsHere = () => undefined;

/** The page's words in a language. @type {import('./strings.js').LoadParts} */
export const languageParts = (code) => fetched(`strings/${code}.json`, 'json');

/** A character map of East Asian PDFs. @type {import('../documents/pdf/read.js').CMapOf} */
export const characterMap = async (name) =>
  new Uint8Array(await fetched(`cmaps/${name}.bcmap`, 'arrayBuffer'));

/** @typedef {'china-daily' | 'every-change' | 'five-versions'} ExampleName */

/** The versions of each example story: how they are called, and their files. @type {Record<ExampleName, [name: string, file: string][]>} */
const EXAMPLES = {
  'china-daily': [
    ['China Daily, first version', 'earlier'],
    ['China Daily, 10 April 2013', 'later'],
  ],
  'every-change': [
    ['Footbridge, 09:40', 'earlier'],
    ['Footbridge, 16:25', 'later'],
  ],
  'five-versions': [1, 2, 3, 4, 5].map((n) => [`Footbridge ${n}`, `v${n}`]),
};

/** The versions of an example story, with their names. @param {ExampleName} name */
export const example = (name) =>
  Promise.all(
    EXAMPLES[name].map(async ([called, file]) => ({
      name: called,
      text: await fetched(`examples/${name}/${file}.txt`, 'text'),
    })),
  );
