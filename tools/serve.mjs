// A small static file server for dist/site: `node tools/serve.mjs [FOLDER] [PORT]`, and for the browser tests.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The file that a request path names, or null where there is none inside the folder. Links that lead out of the
 * folder count as missing.
 * @param {string} root the folder, as realpath gives it
 * @param {string} path
 */
async function fileFor(root, path) {
  try {
    const wanted = join(root, decodeURIComponent(path));
    const file = await realpath(path.endsWith('/') ? join(wanted, 'index.html') : wanted);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * Serves a folder on the loopback interface; port 0 takes a free one. `seen` gets the path of each request.
 * @param {string} folder
 * @param {{ port?: number, seen?: (path: string) => void }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, seen = () => {} } = {}) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/s, '');
    seen(path);
    const file = await fileFor(root, path);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist/site', port = '8000'] = process.argv.slice(2);
  const { url } = await serve(folder, { port: Number(port) });
  console.log(`Serving ${folder} on ${url}  (Ctrl+C ends it)`);
}
