// A small static server for tests, on the loopback interface.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder on a free port.
 * @param {string} folder
 * @param {object} [settings]
 * @param {(path: string) => void} [settings.seen] Gets the path of each request.
 * @param {(path: string) => Record<string, string>} [settings.headers] Adds to the headers of an answer, or replaces them:
 *   the type too.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { seen = () => {}, headers = () => ({}) } = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    seen(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const content = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const plain = { 'Content-Type': type, 'Cache-Control': 'no-cache' };
      response.writeHead(200, { ...plain, ...headers(path) }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
