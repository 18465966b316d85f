import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import {
  Cancelled,
  CompareClient,
  Crashed,
  WasmRefused,
  WorkerRefused,
} from '../../web/compare-client.js';
import { load } from '../../wasm/engine-node.js';

const module = new WebAssembly.Module(
  readFileSync(new URL('../../build/wasm/stet.wasm', import.meta.url)),
);
const engine = await load(module);
const english = readFileSync(new URL('../../build/wasm/words/en.bin', import.meta.url));

const LONG = 'Some words and others. '.repeat(1000);

/** Stands in for a browser's worker: keeps what it is sent, and answers when the test says so. */
class FakeWorker {
  /** @type {FakeWorker[]} */
  static started = [];
  /** @type {any[]} */
  messages = [];
  isRunning = true;
  /** @type {(event: {data: unknown}) => void} */
  onmessage = () => {};
  /** @type {(event: {message: string, preventDefault: () => void}) => void} */
  onerror = () => {};

  constructor() {
    FakeWorker.started.push(this);
  }
  /** @param {unknown} message */
  postMessage(message) {
    this.messages.push(message);
  }
  terminate() {
    this.isRunning = false;
  }
}

Object.assign(globalThis, { Worker: FakeWorker });
afterEach(() => {
  FakeWorker.started = [];
  loaded.length = 0;
});

/** @type {string[]} */
const loaded = [];
/** @param {string} language */
const loadWords = async (language) => (loaded.push(language), english);
const ASSETS = async () => ({ script: '', module, loadWords });
const createClient = () => new CompareClient(ASSETS);

/** The running worker, once it was asked to compare. */
async function askedWorker() {
  for (;;) {
    const worker = FakeWorker.started.at(-1);
    if (worker?.isRunning && worker.messages.at(-1)?.type === 'compare') return worker;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

test('short texts are compared in the page itself', async () => {
  const comparison = await createClient().compare('One two.', 'One too.', { pins: [], breaks: [] });
  assert.deepEqual(comparison.toJSON(), engine.compare('One two.', 'One too.').toJSON());
  assert.equal(FakeWorker.started.length, 0);
});

test('long texts are compared by a worker, which stays for the next ones', async () => {
  const client = createClient();
  for (const after of [`${LONG}more`, `${LONG}most`]) {
    /** @type {string[]} */
    const stages = [];
    const breaks = [
      { before: /** @type {const} */ ([0, 4]), after: /** @type {const} */ ([0, 4]) },
    ];
    const result = client.compare(LONG, after, {
      breaks,
      onProgress: ({ stage }) => stages.push(stage),
    });
    const worker = await askedWorker();
    const [first, second] = worker.messages.slice(-2);
    assert.deepEqual(first, { type: 'before', before: LONG });
    assert.deepEqual(second, { type: 'compare', after, options: { breaks } });
    worker.onmessage({ data: { type: 'progress', stage: 'words', share: 0.5 } });
    worker.onmessage({ data: { type: 'done', buffer: engine.compare(LONG, after).buffer } });
    assert.equal((await result).texts.after, after);
    assert.deepEqual(stages, ['words']);
    worker.messages = [];
  }
  assert.equal(FakeWorker.started.length, 1);
});

test('words of a language are loaded when first needed, once for page and worker', async () => {
  const client = createClient();
  const [before, after] = ['The dog and the cat.', 'The dog and the cow.'];
  for (let time = 0; time < 2; time++) {
    const comparison = await client.compare(before, after);
    assert.deepEqual(comparison.toJSON(), engine.compare(before, after).toJSON());
  }
  const result = client.compare(LONG, `${LONG}more`);
  const worker = await askedWorker();
  worker.onmessage({ data: { type: 'words', language: 'en' } });
  while (worker.messages.at(-1)?.type !== 'words')
    await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(worker.messages.at(-1), { type: 'words', language: 'en', words: english });
  worker.onmessage({ data: { type: 'done', buffer: engine.compare(LONG, LONG).buffer } });
  await result;
  assert.deepEqual(loaded, ['en']);
});

test('a later job ends the earlier one and its worker', async () => {
  const client = createClient();
  const first = client.compare(LONG, `${LONG}more`);
  const worker = await askedWorker();
  const second = client.compare('One.', 'Two.');
  await assert.rejects(first, Cancelled);
  assert.equal(worker.isRunning, false);
  assert.equal((await second).texts.after, 'Two.');
});

test('cancelling ends the job, and a job that was cancelled before it began', async () => {
  const client = createClient();
  const waiting = client.compare('One.', 'Two.');
  client.cancel();
  await assert.rejects(waiting, Cancelled);
  const running = client.compare(LONG, `${LONG}more`);
  const worker = await askedWorker();
  client.cancel();
  await assert.rejects(running, Cancelled);
  assert.equal(worker.isRunning, false);
});

test('a worker that fails says why, and one that ends is replaced', async () => {
  const client = createClient();
  const failing = client.compare(LONG, `${LONG}more`);
  const first = await askedWorker();
  first.onmessage({ data: { type: 'failed', message: 'not enough memory' } });
  await assert.rejects(failing, /^Error: not enough memory$/);
  first.messages = [];
  const crashing = client.compare(LONG.repeat(4), `${LONG}most`);
  (await askedWorker()).onerror({ message: 'gone', preventDefault() {} });
  await assert.rejects(crashing, Crashed);
  const next = client.compare(LONG, `${LONG}less`);
  const second = await askedWorker();
  assert.notEqual(second, first);
  second.onmessage({ data: { type: 'done', buffer: engine.compare(LONG, LONG).buffer } });
  await next;
});

test('without a worker the page compares what is not too long, with progress', async () => {
  for (const how of ['refused', 'failing', 'silent']) {
    /** @type {string[]} */
    const stages = [];
    const onProgress = (/** @type {{stage: string}} */ { stage }) => void stages.push(stage);
    const client = new CompareClient(ASSETS, how === 'silent' ? 1 : undefined);
    if (how === 'refused')
      Object.assign(globalThis, {
        Worker: class {
          constructor() {
            throw new Error('refused by a policy');
          }
        },
      });
    const run = async (/** @type {string} */ text) => {
      const result = client.compare(text, `${text}more`, { onProgress });
      result.catch(() => {});
      if (how === 'failing')
        (await askedWorker()).onerror({ message: '', preventDefault: () => {} });
      return result;
    };
    assert.equal((await run(LONG)).texts.before, LONG, how);
    assert.ok(stages.includes('words'), `${how}: ${stages}`);
    await assert.rejects(run(LONG.repeat(3)), WorkerRefused, how);
    Object.assign(globalThis, { Worker: FakeWorker });
  }
});

test('WebAssembly that is barred is told by its name', async () => {
  const client = new CompareClient(async () => {
    throw new WebAssembly.CompileError('Refused to compile');
  });
  await assert.rejects(client.compare('One.', 'Two.'), WasmRefused);
});

test('what could not be loaded is loaded again', async () => {
  let tries = 0;
  const client = new CompareClient(async () => {
    if (tries++ === 0) throw new Error('offline');
    return { script: '', module, loadWords };
  });
  await assert.rejects(client.compare('One.', 'Two.'), /offline/);
  assert.equal((await client.compare('One.', 'Two.')).texts.before, 'One.');
});
