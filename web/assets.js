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

/** That of a worker which reads documents. @param {'reader-worker.js' | 'pdf-worker.js'} name */
export const readerSource = async (name) => (await fetched(name)).text();

export const wasmModule = async () =>
  WebAssembly.compile(await (await fetched('stet.wasm')).arrayBuffer());

/** The words of a story's language, as BCP 47 tags it. @param {string} language */
export const languageWords = async (language) =>
  new Uint8Array(await (await fetched(`words/${language}.bin`)).arrayBuffer());

/** A character map of East Asian PDFs. @type {import('../documents/pdf/read.js').CMapOf} */
export const characterMap = async (name) =>
  new Uint8Array(await (await fetched(`cmaps/${name}.bcmap`)).arrayBuffer());

/** The two versions of the example story, with their names. */
export async function example() {
  const [before, after] = await Promise.all(
    ['earlier.txt', 'later.txt'].map(async (name) =>
      (await fetched(`examples/china-daily/${name}`)).text(),
    ),
  );
  return {
    before: { name: 'China Daily, first version', text: before },
    after: { name: 'China Daily, 10 April 2013', text: after },
  };
}
