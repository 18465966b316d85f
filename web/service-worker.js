// Keeps the hosted page working offline: the first visit stores every file of this version, and later visits read them from
// the store. A new version is stored beside the old one and takes over when the last page of the old one is closed, so
// that no page ever mixes files of two versions. tools/build-dist.mjs fills in FILES and VERSION. Character maps of East
// Asian PDFs are stored when they are first asked for: they are more than everything else together.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
// Caches belong to the whole origin, which other pages, and other copies of this one, may share.
const family = `stet ${worker.registration.scope} `;
const current = family + VERSION;

async function store() {
  const cache = await caches.open(current);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOldVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(family) && name !== current);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(current);
  const stored = await cache.match(request, { ignoreSearch: true });
  if (stored) return stored;
  const response = await fetch(request);
  if (response.ok && request.url.endsWith('.bcmap')) await cache.put(request, response.clone());
  return response;
}

worker.addEventListener('install', (event) => event.waitUntil(store()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOldVersions()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(worker.registration.scope)) {
    event.respondWith(answer(event.request));
  }
});
