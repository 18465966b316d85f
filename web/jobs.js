// Runs the comparison of the two texts whenever they changed, one at a time: the latest job wins.

/** @import { Comparison } from '../wasm/engine.js' */
/** @import { CompareClient } from './compare-client.js' */
/** @import { Constraints } from './lib/constraints.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Progress, Result, State, Store } from './store.js' */
import { modelInSteps } from '../model/model.js';
import { SIDES } from '../model/places.js';
import { calendarWord } from '../reports/calendar.js';
import { plainSide } from '../reports/left-out.js';
import { barOf } from '../reports/overview.js';
import { Cancelled, Crashed, WasmRefused, WorkerRefused } from './compare-client.js';
import { keyedOf, unkeyed } from './lib/decisions.js';
import { placedFindings, sayAhead } from './lib/findings.js';
import { sameRow } from './lib/follow.js';
import { inSlices } from './lib/slices.js';
import { articleOf } from './lib/sources.js';
import { isNotLoaded } from './not-loaded.js';
import { isFilled } from './store.js';

/** A comparison that ends within so many milliseconds is not announced. */
const PATIENCE = 300;

/** A text of at most so many characters is compared at every key. */
const SHORT = 30_000;

/** So is a longer one of which the last comparison was shown within so many milliseconds. */
const AT_ONCE = 50;

/**
 * Another text waits so many milliseconds for a pause in the typing.
 * @param {number} length @param {number} took What the last comparison took.
 */
const typingPause = (length, took) =>
  length <= SHORT || took <= AT_ONCE ? 0 : 150 + Math.min(length / 2000, 1500);

/** About the share of a long job that is done when the engine has its answer. */
const COMPARED = 0.8;

/** About the share of building the model that is done when the result is unpacked. */
const UNPACKED = 0.7;

/** What a comparison was made of. @typedef {Pick<Result, 'names' | 'left' | 'plain'> & Constraints} Input */

export class Jobs {
  #store;
  #client;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;
  /** Something was typed while a comparison ran that was too young to be given up. */
  #isOutdated = false;
  /** How many comparisons were begun, to tell whether one is still wanted. */
  #count = 0;
  /** How long the last comparison took, until its rows were there. */
  #took = Infinity;
  #now;

  /** @param {Store} store @param {Pick<CompareClient, 'compare' | 'cancel'>} client @param {() => number} [now] In milliseconds. */
  constructor(store, client, now = () => performance.now()) {
    this.#store = store;
    this.#client = client;
    this.#now = now;
  }

  /** Compares the texts as they stand, once both are there. */
  async compare() {
    this.#stopWaiting();
    if (!isFilled(this.#store.get().sources)) return;
    const slow = setTimeout(() => this.#store.set({ job: 'slow' }), PATIENCE);
    this.#store.set({ job: 'running', progress: null, problem: '' });
    const start = this.#now();
    try {
      await this.#run(++this.#count);
      this.#took = this.#now() - start;
    } catch (error) {
      if (error instanceof Cancelled) return;
      this.#store.set({ job: 'idle', editing: true, problem: this.#problemOf(error) });
    } finally {
      clearTimeout(slow);
    }
    if (this.#isOutdated) this.#compareTyped();
  }

  /** Compares after something was typed: what is done soon at once, so that both are drawn in one frame. @param {number} length Of the text. */
  compareAfterTyping(length) {
    clearTimeout(this.#typing);
    const pause = typingPause(length, this.#took);
    if (pause > 0) this.#typing = setTimeout(() => this.#compareTyped(), pause);
    else this.#compareTyped();
  }

  cancel() {
    this.#stopWaiting();
    this.#count++;
    this.#client.cancel();
    this.#store.set({ job: 'idle', progress: null, editing: true });
  }

  #stopWaiting() {
    clearTimeout(this.#typing);
    this.#isOutdated = false;
  }

  /** A comparison of typed text gives way to the next one only once it has taken its time. */
  #compareTyped() {
    this.#isOutdated = this.#store.get().job === 'running';
    if (!this.#isOutdated) this.compare();
  }

  /** @param {number} job */
  async #run(job) {
    const { sources, pins, breaks, t } = this.#store.get();
    const { before, after } = sources;
    const { log } = t;
    const articles = { before: articleOf(before), after: articleOf(after) };
    const onProgress = (/** @type {Progress} */ { stage, share }) =>
      this.#tell({ stage, share: share * COMPARED });
    const options = { pins, breaks, onProgress };
    const comparison = await this.#client.compare(articles.before, articles.after, options);
    const model = await inSlices(modelOf(comparison, log), (share) => {
      const isWanted = job === this.#count;
      if (isWanted) this.#tell({ stage: 'build', share: COMPARED + share * (1 - COMPARED) });
      return isWanted;
    });
    const names = { before: before.name, after: after.name };
    const left = [before, after].flatMap(({ about }) => about?.left ?? []);
    const made = { names, left, plain: plainSide(articles), pins, breaks };
    if (model) this.#store.set(shown(this.#store.get(), model, made));
  }

  /** @param {Progress} progress */
  #tell(progress) {
    this.#store.set({ progress });
  }

  /** @param {unknown} error */
  #problemOf(error) {
    const { problems } = this.#store.get().t;
    if (isNotLoaded(error)) return problems.notLoaded;
    if (error instanceof WasmRefused) return problems.wasm;
    if (error instanceof WorkerRefused) return problems.worker;
    if (error instanceof Crashed) return problems.crashed;
    return problems.failed({ message: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * The model, and what is first told of it: made here in steps, it does not hold up what is drawn.
 * @param {Comparison} comparison @param {State['t']['log']} log @returns {Generator<number, Model>}
 */
function* modelOf(comparison, log) {
  for (const share of comparison.unpack()) yield share * UNPACKED;
  const steps = modelInSteps(comparison);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield UNPACKED;
  const model = step.value;
  for (const side of SIDES) {
    yield UNPACKED;
    barOf(model, side);
  }
  yield UNPACKED;
  calendarWord('', comparison.after.language); // A browser takes its time for the names of months.
  for (const share of sayAhead(model, log)) yield UNPACKED + share * (1 - UNPACKED);
  return model;
}

/**
 * The state with a new result: the person stays at the row where they were, and what they decided stays decided.
 * @param {Readonly<State>} state @param {Model} model @param {Input} input @returns {Partial<State>}
 */
function shown(state, model, input) {
  const { result: last, target } = state;
  const row = last && target ? sameRow(last.model, last.model.rows[target.row], model) : null;
  return {
    result: { model, ...input },
    findings: placedFindings(model),
    decisions: unkeyed(keyedOf(state), model),
    awaiting: null,
    change: row === null ? null : model.rows[row].change,
    edit: null,
    finding: null,
    picking: null,
    target: row === null ? null : { row, scroll: false, focus: false },
    job: 'idle',
    progress: null,
  };
}
