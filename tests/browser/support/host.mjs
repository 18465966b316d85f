// Pages of somebody else that hold the element: over HTTP, under a policy that allows no inline style or script, and nothing
// to be fetched.
import { readFileSync } from 'node:fs';
import { serve } from './server.mjs';

const MODULE = readFileSync(new URL('../../../dist/element/stet-compare.js', import.meta.url));

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src blob:";

/** Runs before the element is defined: notes what the policy refuses, and what the page holds beyond its own nodes. */
const WATCH = `
  const held = { violations: [], workers: 0, urls: 0, listeners: 0 };
  globalThis.held = held;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    if (!blockedURI.endsWith('favicon.ico')) held.violations.push(violatedDirective);
  });
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => (held.urls++, createObjectURL.call(URL, blob));
  URL.revokeObjectURL = (url) => (held.urls--, revokeObjectURL.call(URL, url));
  globalThis.Worker = class extends Worker {
    constructor(...given) { super(...given); held.workers++; held.started = (held.started ?? 0) + 1; }
    terminate() { super.terminate(); held.workers--; }
  };
  const { addEventListener: listen } = EventTarget.prototype;
  addEventListener = globalThis.addEventListener = function (type, listener, options) {
    held.listeners++;
    options?.signal?.addEventListener('abort', () => held.listeners--);
    listen.call(window, type, listener, options);
  };
`;

/** @param {Record<string, string>} pages By path: HTML, or a style where the path ends in .css, or a script. */
export function serveHost(pages) {
  /** @type {Record<string, string | Buffer>} */
  const files = { '/watch.js': WATCH, '/stet-compare.js': MODULE, ...pages };
  return serve(({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname;
    const content = files[path];
    if (content === undefined) return response.writeHead(404).end();
    const type = path.endsWith('.js') ? 'javascript' : path.endsWith('.css') ? 'css' : 'html';
    response.setHeader('Content-Type', `text/${type}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', POLICY);
    response.end(content);
  });
}

/** A page with an element or more in it. @param {string} body @param {{head?: string, html?: string}} [parts] */
export const hostPage = (body, { head = '', html = 'lang="en"' } = {}) =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A desk</title>${head}
  <script src="/watch.js"></script><script type="module" src="/stet-compare.js"></script></head>
  <body>${body}</body></html>`;

/** A story of some paragraphs, of which the second version changes some. @param {number} count */
export const storyOf = (count) => {
  const paragraphs = Array.from(
    { length: count },
    (_, at) => `The board met on day ${at} and heard ${at + 2} people who live near the pier.`,
  );
  const changed = paragraphs.map((text, at) => (at % 3 === 1 ? `${text} Nobody objected.` : text));
  return { before: paragraphs.join('\n\n'), after: changed.join('\n\n') };
};
