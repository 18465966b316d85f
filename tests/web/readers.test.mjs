// The workers that read documents: what cancels them, and what their errors are told as.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Cancelled } from '../../web/compare-client.js';
import { Readers } from '../../web/readers.js';

/** Does nothing by itself. */
class IdleWorker {
  /** @type {IdleWorker[]} */
  static made = [];
  isOver = false;
  /** @type {((event: {preventDefault: () => void, message?: string}) => void) | undefined} */
  onerror;

  constructor() {
    IdleWorker.made.push(this);
  }
  postMessage() {}
  terminate() {
    this.isOver = true;
  }
}

const { Worker } = globalThis;
beforeEach(() => {
  IdleWorker.made = [];
  globalThis.Worker = /** @type {any} */ (IdleWorker);
});
afterEach(() => {
  globalThis.Worker = Worker;
});

const bytes = new TextEncoder().encode('<p>One.');
const noMaps = async () => null;
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('cancelling while the script is loaded starts no worker', async () => {
  /** @type {(source: string) => void} */
  let load = () => {};
  const readers = new Readers(() => new Promise((resolve) => (load = resolve)), noMaps);
  const reading = readers.read(bytes, { name: 'a.html' });
  readers.cancel();
  load('');
  await assert.rejects(reading, Cancelled);
  await settle();
  assert.equal(IdleWorker.made.length, 0);
});

test('cancelling ends a worker that reads', async () => {
  const readers = new Readers(async () => '', noMaps);
  const reading = readers.read(bytes, { name: 'a.html' });
  await settle();
  readers.cancel();
  await assert.rejects(reading, Cancelled);
  assert.ok(IdleWorker.made[0].isOver);
});

for (const { message, problem } of [
  { message: 'Uncaught RangeError: Array buffer allocation failed', problem: 'tooLarge' },
  { message: 'Uncaught SyntaxError: Unexpected token', problem: 'failed' },
  { message: undefined, problem: 'failed' },
]) {
  test(`an error of a worker is told as what it is: ${message}`, async () => {
    const readers = new Readers(async () => '', noMaps);
    const reading = readers.read(bytes, { name: 'a.html' });
    await settle();
    IdleWorker.made[0].onerror?.({ preventDefault() {}, message });
    assert.equal(/** @type {any} */ (await reading).problem, problem);
  });
}
