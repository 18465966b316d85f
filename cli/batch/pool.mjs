// Answers lines on several threads at once, in the order of the lines.
import { Worker } from 'node:worker_threads';
import { load } from '../../wasm/engine-node.js';
import { answerAll, failure, idOf } from './answer.mjs';

/** @typedef {import('./batch.mjs').Task} Task */
/** @typedef {import('./answer.mjs').Answers} Answers */
/** @typedef {(task: Task) => Promise<Answers>} Run */

/** So many tasks a thread are read ahead, so that none waits for the slowest. */
const AHEAD = 4;

/**
 * @param {AsyncGenerator<Task>} tasks @param {number} jobs @param {import('./answer.mjs').Form} form
 * @returns {AsyncGenerator<Answers & { lines: number }>}
 */
export async function* answersOf(tasks, jobs, form) {
  const engine = await load(); // If it cannot be, no line is to blame.
  const threads = new Threads(jobs, form);
  /** @type {Run} */
  const run =
    jobs === 1
      ? async ({ lines, first }) => answerAll(engine, lines, first, form)
      : (task) => threads.answer(task);
  try {
    yield* inOrder(tasks, run, jobs === 1 ? 1 : AHEAD * jobs);
  } finally {
    threads.end();
  }
}

/**
 * Runs up to `most` tasks at once. An answer is given as soon as it and all before it are there, whether or not the input
 * goes on.
 * @param {AsyncGenerator<Task>} tasks @param {Run} run @param {number} most
 */
async function* inOrder(tasks, run, most) {
  /** @type {Promise<Answers & { lines: number }>[]} */
  const running = [];
  let next = tasks.next();
  let open = true;
  while (open || running.length > 0) {
    const waits = [];
    if (running.length > 0) waits.push(running[0].then(() => true));
    if (open && running.length < most) waits.push(next.then(() => false));
    if (await Promise.race(waits)) {
      yield await /** @type {(typeof running)[0]} */ (running.shift());
      continue;
    }
    const { value, done } = await next;
    open = !done;
    if (!value) continue;
    const answers = run(value).then((each) => ({ ...each, lines: value.lines.length }));
    answers.catch(() => {}); // It is awaited in its turn.
    running.push(answers);
    next = tasks.next();
  }
}

/** A thread that ended while it had work. */
class Ended extends Error {}

/** One task at a time. */
class Thread {
  #worker;
  /** @type {{ resolve: (answers: Answers) => void, reject: (error: Error) => void } | null} */
  #work = null;

  /** @param {import('./answer.mjs').Form} form */
  constructor(form) {
    this.#worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: form });
    this.#worker.on('message', (answers) => this.#work?.resolve(answers));
    this.#worker.on('error', (error) => this.#work?.reject(new Ended(error.message)));
    this.#worker.on('exit', (code) => this.#work?.reject(new Ended(`exit ${code}`)));
  }

  /** @param {Task} task @returns {Promise<Answers>} */
  run({ lines, first }) {
    return new Promise((resolve, reject) => {
      this.#work = { resolve, reject };
      this.#worker.postMessage({ lines: lines.map((line) => line && new Uint8Array(line)), first });
    });
  }

  end() {
    this.#work = null;
    this.#worker.terminate();
  }
}

class Threads {
  #form;
  /** How many more may be started. */
  #left;
  /** @type {Thread[]} */
  #idle = [];
  /** @type {(() => void)[]} */
  #waiting = [];
  /** @type {Set<Thread>} */
  #all = new Set();

  /** @param {number} most @param {import('./answer.mjs').Form} form */
  constructor(most, form) {
    this.#left = most;
    this.#form = form;
  }

  /**
   * A thread that ends takes its task along: then each line is tried by itself, and the one that ends it again has that as
   * its error.
   * @param {Task} task @returns {Promise<Answers>}
   */
  async answer(task) {
    try {
      return await this.#run(task);
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      return task.lines.length === 1 ? ended(task, error) : this.#oneByOne(task);
    }
  }

  end() {
    for (const thread of this.#all) thread.end();
  }

  /** @param {Task} task @returns {Promise<Answers>} */
  async #oneByOne({ lines, first }) {
    const parts = [];
    for (const [k, line] of lines.entries())
      parts.push(await this.answer({ lines: [line], first: first + k }));
    return {
      bytes: new Uint8Array(Buffer.concat(parts.map(({ bytes }) => bytes))),
      failed: parts.flatMap(({ failed }) => failed),
    };
  }

  /** @param {Task} task @returns {Promise<Answers>} */
  async #run(task) {
    while (this.#idle.length === 0 && this.#left === 0)
      await new Promise((resolve) => this.#waiting.push(() => resolve(undefined)));
    const thread = this.#idle.pop() ?? this.#start();
    try {
      const answers = await thread.run(task);
      this.#idle.push(thread);
      return answers;
    } catch (error) {
      this.#all.delete(thread);
      this.#left++;
      throw error;
    } finally {
      this.#waiting.shift()?.();
    }
  }

  #start() {
    const thread = new Thread(this.#form);
    this.#left--;
    this.#all.add(thread);
    return thread;
  }
}

/** @param {Task} task @param {Ended} error @returns {Answers} */
function ended({ lines: [line], first }, { message }) {
  const { text } = failure(
    idOf(line),
    `The comparison ended its thread (${message}): compare the pair by itself.`,
  );
  return { bytes: new TextEncoder().encode(text), failed: [first] };
}
