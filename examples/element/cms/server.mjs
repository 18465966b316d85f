// A small content management system: two stored revisions of a story, a page that shows what changed between them, and a
// place for what the editor decided. `node examples/element/cms/server.mjs [PORT]`, then open the address that it prints.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const MODULE = new URL('../../../dist/element/stet-compare.js', import.meta.url);

/** Nothing inline, nothing from elsewhere. The element needs 'wasm-unsafe-eval', and blob: for long texts, files and reports. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src blob:";

/** The earlier and the later revision, as blocks with their roles. */
const REVISIONS = [
  {
    name: 'Revision 7, 09:40',
    blocks: [
      { text: 'Footbridge to close for a year', role: 'headline' },
      { text: 'The footbridge closes on Monday. The repair costs £2.3 million.' },
      { text: '“We will not wait,” said the mayor.' },
    ],
  },
  {
    name: 'Revision 8, 16:25',
    blocks: [
      { text: 'Footbridge to close for 14 months', role: 'headline' },
      { text: 'The footbridge closes on Monday. The repair costs £2.8 million.' },
      { text: '“We cannot wait,” claimed the mayor.' },
    ],
  },
];

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Footbridge: review</title>
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
<main>
  <h1>Footbridge: review</h1>
  <stet-compare></stet-compare>
  <button id="save">Save the decisions</button>
  <p id="said" role="status"></p>
</main>
</html>`;

const STYLE = `body { margin: 2rem; font-family: sans-serif }
stet-compare { height: 30rem; margin-block: 1rem; border: 1px solid #999 }`;

const SCRIPT = `import '/stet-compare.js';
const element = document.querySelector('stet-compare');
const said = document.getElementById('said');
element.versions = await (await fetch('/revisions')).json();
element.addEventListener('decision', ({ detail }) => (said.textContent = detail.decisions.length + ' decided'));
document.getElementById('save').addEventListener('click', async () => {
  const body = JSON.stringify({ decisions: element.decisions, text: element.finalText() });
  const answer = await fetch('/decisions', { method: 'POST', body });
  said.textContent = answer.ok ? 'Saved.' : 'Not saved: ' + (await answer.text());
});`;

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** @param {number} [port] @returns {Promise<{url: string, saved: any[], close: () => void}>} */
export async function start(port = 0) {
  /** @type {any[]} */
  const saved = [];
  const files = /** @type {Record<string, [type: string, content: string | Buffer]>} */ ({
    '/': ['text/html', PAGE],
    '/page.css': ['text/css', STYLE],
    '/page.js': ['text/javascript', SCRIPT],
    '/stet-compare.js': ['text/javascript', await readFile(MODULE)],
    '/revisions': ['application/json', JSON.stringify(REVISIONS)],
  });
  const server = createServer(async (request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    if (request.method === 'POST' && request.url === '/decisions') {
      saved.push(JSON.parse(await bodyOf(request)));
      return response.writeHead(204).end();
    }
    const file = files[request.url ?? ''];
    if (!file) return response.writeHead(404).end();
    response.setHeader('Content-Type', `${file[0]}; charset=utf-8`).end(file[1]);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}/`, saved, close };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await start(Number(process.argv[2] ?? 8080));
  console.log(`The desk is at ${url}`);
}
