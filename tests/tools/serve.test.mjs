import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../tools/serve.mjs';

const top = mkdtempSync(join(tmpdir(), 'stet-serve-'));
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  const folder = join(top, 'site');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  mkdirSync(join(top, 'site-secret'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'deep/a b.wasm'), 'wasm');
  writeFileSync(join(top, 'secret.txt'), 'secret');
  writeFileSync(join(top, 'site-secret/s.txt'), 'secret');
  symlinkSync('../secret.txt', join(folder, 'way-out.txt'));
  server = await serve(folder);
});
after(async () => {
  await server.close();
  rmSync(top, { recursive: true });
});

/**
 * As sent: fetch would tidy the path first.
 * @param {string} path
 * @returns {Promise<{ status?: number, type?: string, body: string }>}
 */
const get = (path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (data) => (body += data));
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    })
      .on('error', reject)
      .end();
  });

test('gives a folder its index, and files with their types', async () => {
  assert.equal((await get('/?x=1')).body, 'home');
  const wasm = await get('/deep/a%20b.wasm');
  assert.deepEqual(wasm, { status: 200, type: 'application/wasm', body: 'wasm' });
  assert.equal((await get('/nothing')).status, 404);
  assert.equal((await get('/deep')).status, 404);
});

for (const path of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '//../secret.txt',
  '/../site-secret/s.txt',
  '/way-out.txt',
  '/%',
  '/%00',
]) {
  test(`gives nothing outside its folder: ${path}`, async () => {
    const { status, body } = await get(path);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /secret/);
  });
}
