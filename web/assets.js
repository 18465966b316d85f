// What the page loads beside its script: files of the same folder. For the single file the build puts assets-embedded.js in
// this module's place, with the same exports.

/** @param {string} path */
async function fetched(path) {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}).`);
  return response;
}

/** The worker's bundled classic script, as text. */
export const workerSource = async () => (await fetched('worker.js')).text();

/** That of a worker which reads documents or writes reports. @param {import('./readers.js').WorkerName} name */
export const readerSource = async (name) => (await fetched(name)).text();

export const wasmModule = async () =>
  WebAssembly.compile(await (await fetched('stet.wasm')).arrayBuffer());

/** The words of a story's language, as BCP 47 tags it. @param {string} language */
export const languageWords = async (language) =>
  new Uint8Array(await (await fetched(`words/${language}.bin`)).arrayBuffer());

/** The page's words in a language. @type {import('./strings.js').LoadParts} */
export const languageParts = async (code) => (await fetched(`strings/${code}.json`)).json();

/** A character map of East Asian PDFs. @type {import('../documents/pdf/read.js').CMapOf} */
export const characterMap = async (name) =>
  new Uint8Array(await (await fetched(`cmaps/${name}.bcmap`)).arrayBuffer());

/** @typedef {'china-daily' | 'every-change'} ExampleName */

/** What the two versions of each example story are called. @type {Record<ExampleName, Record<'before' | 'after', string>>} */
const EXAMPLES = {
  'china-daily': { before: 'China Daily, first version', after: 'China Daily, 10 April 2013' },
  'every-change': { before: 'Footbridge, 09:40', after: 'Footbridge, 16:25' },
};

/** The two versions of an example story, with their names. @param {ExampleName} name */
export async function example(name) {
  const [before, after] = await Promise.all(
    ['earlier.txt', 'later.txt'].map(async (file) =>
      (await fetched(`examples/${name}/${file}`)).text(),
    ),
  );
  const names = EXAMPLES[name];
  return {
    before: { name: names.before, text: before },
    after: { name: names.after, text: after },
  };
}
