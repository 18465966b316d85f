// How far `stet batch` is, and how many lines have an error, on standard error.

import { t } from '../words.mjs';

const EVERY = 1000; // Milliseconds.

export class Progress {
  failed = 0;
  #firstFailed = 0;
  #lines = 0;
  #shown;
  #begin = performance.now();
  #next = EVERY;

  /** @param {boolean} shown */
  constructor(shown) {
    this.#shown = shown;
  }

  /** @param {number} lines @param {number[]} failed the numbers of lines */
  add(lines, failed) {
    this.#lines += lines;
    if (this.failed === 0 && failed.length > 0) this.#firstFailed = failed[0];
    this.failed += failed.length;
    const passed = performance.now() - this.#begin;
    if (!this.#shown || passed < this.#next) return;
    this.#next = passed + EVERY;
    process.stderr.write(this.#line(passed) + (process.stderr.isTTY ? '\r' : '\n'));
  }

  end() {
    if (this.#shown) process.stderr.write(this.#line(performance.now() - this.#begin) + '\n');
    if (this.failed === 0) return;
    const failed = t.batch.failed({ n: this.failed, line: this.#firstFailed });
    process.stderr.write(`stet: ${failed}
`);
  }

  /** @param {number} passed */
  #line(passed) {
    const speed = Math.round((this.#lines * 1000) / Math.max(passed, 1));
    return t.batch.progress({ n: this.#lines, speed });
  }
}
