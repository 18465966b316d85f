// What a person can do on the page. Views and keys call these; only this module and its parts change the state.

/** @import { Store, State, Source } from './store.js' */
/** @import { Mode } from '../model/paragraphs.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Corrections } from './lib/corrections.js' */
/** @import { Comparison } from '../wasm/engine.js' */
import { Cancelled, Crashed } from './compare-client.js';
import { createCorrections } from './correct.js';
import { createDecisions } from './decide.js';
import { createMoves } from './moves.js';
import { NONE, afterEdit, mirrored } from './lib/corrections.js';
import { carriedOver } from './lib/decisions.js';
import { placedFindings } from './lib/findings.js';
import { formatOf, inOrder } from './lib/files.js';
import { sameRow } from './lib/follow.js';
import { modelInSteps } from '../model/model.js';
import { speak, t } from './strings/index.js';
import { htmlText, isHtml } from '../documents/html.js';
import { officeText } from '../documents/office.js';
import { decodeText } from '../documents/text.js';

/** A comparison that ends within this many milliseconds is not announced. */
const PATIENCE = 300;

/** Typing in a text of at most this many characters is compared at every key. */
const SHORT = 30_000;

/** About the share of a long job that is done when the engine has its answer. */
const COMPARED = 0.8;

/** A longer text waits for a pause in the typing. @param {number} length */
const typingPause = (length) => (length <= SHORT ? 0 : 150 + Math.min(length / 2000, 1500));

/** @typedef {ReturnType<typeof createActions>} Actions */

/** @typedef {Source & {saved: number}} Opened */

/**
 * @param {Store} store
 * @param {import('./compare-client.js').CompareClient} client
 * @param {() => Promise<Record<SideName, Source>>} loadExample
 */
export function createActions(store, client, loadExample) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typing;
  /** Typed while a comparison ran that was too young to be given up. */
  let again = false;
  /** Comparisons begun, to tell whether one is still wanted. */
  let jobs = 0;

  const isFilled = () => filled(store.get().sources);

  async function compare() {
    const { sources, pins, breaks } = store.get();
    const { before, after } = sources;
    if (!isFilled()) return;
    const mine = ++jobs;
    const slow = setTimeout(() => store.set({ job: 'slow' }), PATIENCE);
    store.set({ job: 'running', progress: null, problem: '' });
    try {
      const onProgress = (/** @type {NonNullable<State['progress']>} */ { stage, share }) =>
        store.set({ progress: { stage, share: share * COMPARED } });
      const options = { pins, breaks, onProgress };
      const comparison = await client.compare(before.text, after.text, options);
      const model = await inSlices(buildInSteps(comparison), (share) => {
        const whole = COMPARED + share * (1 - COMPARED);
        if (mine === jobs) store.set({ progress: { stage: 'build', share: whole } });
        return mine === jobs;
      });
      const names = { before: before.name, after: after.name };
      if (model) show(model, names, { pins, breaks });
    } catch (error) {
      if (error instanceof Cancelled) return;
      const message = error instanceof Error ? error.message : String(error);
      const problem = error instanceof Crashed ? t.problems.crashed : t.problems.failed(message);
      store.set({ job: 'idle', editing: true, problem });
    } finally {
      clearTimeout(slow);
    }
    if (again) compareTyped();
  }

  /** @param {Model} model @param {Record<SideName, string>} names @param {Corrections} corrections */
  function show(model, names, corrections) {
    const { result: last, target, decisions } = store.get();
    const row = last && target ? sameRow(last.model, last.model.rows[target.row], model) : null;
    store.set({
      result: { model, names, ...corrections },
      findings: placedFindings(model),
      decisions: last ? carriedOver(last.model, decisions, model) : decisions,
      change: row === null ? null : model.rows[row].change,
      finding: null,
      picking: null,
      target: row === null ? null : { row, scroll: false, focus: false },
      job: 'idle',
      progress: null,
    });
  }

  /** A comparison of typed text gives way to the next one only once it has taken its time. */
  function compareTyped() {
    again = store.get().job === 'running';
    if (!again) compare();
  }

  const moves = createMoves(store);
  const decisions = createDecisions(store, compare);

  /** @param {Partial<Record<SideName, Source>>} given @param {string} [hint] @param {Partial<Corrections>} [corrections] */
  function fill(given, hint = '', { pins = [], breaks = [] } = NONE) {
    clearTimeout(typing);
    again = false;
    const wasFilled = isFilled();
    if (wasFilled) decisions.remember();
    const { sources: last, editing, result } = store.get();
    const sources = { ...last, ...given };
    const isFirst = filled(sources) && (!wasFilled || !result);
    const texts = { sources, editing: editing && !isFirst };
    store.set({ ...texts, pins, breaks, picking: null, problem: '', hint });
    compare();
  }

  /** @param {File} file @returns {Promise<Opened | string>} The text, or what to do instead. */
  async function readFile(file) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const format = formatOf(bytes);
      const office = format === 'zip' ? await officeText(bytes) : null;
      if (format && office === null) return t.problems.wrong(file.name, t.problems.formats[format]);
      const plain = office ?? decodeText(bytes).text;
      const text = isHtml(plain) ? htmlText(plain) : plain;
      return text.trim() === ''
        ? t.problems.empty(file.name)
        : { name: file.name, text, saved: file.lastModified };
    } catch {
      return t.problems.unreadable(file.name);
    }
  }

  return {
    compare,
    fill,
    ...moves,
    ...decisions,
    ...createCorrections(store, compare, decisions.remember, moves.goToRow),

    /** @param {SideName} side @param {string} text */
    type(side, text) {
      clearTimeout(typing);
      const { sources } = store.get();
      const { pins, breaks } = afterEdit(store.get(), side, sources[side].text, text);
      store.set({ sources: { ...sources, [side]: { ...sources[side], text } }, pins, breaks });
      const pause = typingPause(text.length);
      if (pause > 0) typing = setTimeout(compareTyped, pause);
      else compareTyped(); // What is typed and what comes of it are drawn in one frame.
    },

    /** @param {File[]} files @param {SideName} side Where a single file goes. */
    async open(files, side) {
      if (files.length > 2) {
        store.set({ problem: t.problems.tooMany(files.length) });
        return;
      }
      const opened = await Promise.all(files.map(readFile));
      const problems = opened.filter((each) => typeof each === 'string');
      if (problems.length > 0) {
        store.set({ problem: problems.join(' ') });
        return;
      }
      await breath(); // A book takes as long to be handed on as to be read.
      const read = /** @type {Opened[]} */ (opened);
      if (read.length === 1) return fill({ [side]: sourceOf(read[0]) });
      const { files: ordered, by } = inOrder(read);
      const [before, after] = ordered.map(sourceOf);
      fill({ before, after }, t.problems.order[by](before.name));
    },

    async example() {
      try {
        fill(await loadExample());
        store.set({ editing: false });
      } catch {
        store.set({ problem: t.problems.example });
      }
    },

    swap() {
      const { before, after } = store.get().sources;
      fill({ before: after, after: before }, '', mirrored(store.get()));
    },

    cancel() {
      clearTimeout(typing);
      again = false;
      jobs++;
      client.cancel();
      store.set({ job: 'idle', progress: null, editing: true });
    },

    /** @param {boolean} editing */
    edit(editing) {
      store.set({ editing, hint: '' });
    },

    /** @param {Mode} mode */
    setMode(mode) {
      store.set({ mode });
    },

    /** @param {string} language */
    setLanguage(language) {
      speak(language);
      store.set({ language });
    },

    /** @param {boolean} shortcuts */
    allowShortcuts(shortcuts) {
      store.set({ shortcuts });
    },

    /** Keeps the texts on this device, or forgets them. @param {boolean} keep */
    keep(keep) {
      store.set({ keep, said: keep ? t.status.kept : t.status.forgotten });
    },

    forget() {
      store.set({ keep: false, said: t.status.forgotten });
    },

    /** In the live region. @param {string} said */
    say(said) {
      store.set({ said });
    },

    dismiss() {
      store.set({ problem: '', hint: '' });
    },
  };
}

/** @param {Record<SideName, Source>} sources */
const filled = ({ before, after }) => before.text.trim() !== '' && after.text.trim() !== '';

/** Lets the page do what else there is to do. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** @param {Opened} opened @returns {Source} */
const sourceOf = ({ name, text }) => ({ name, text });

/** About the share of the building that is done when the result is unpacked. */
const UNPACKED = 0.7;

/** @param {Comparison} comparison @returns {Generator<number, Model>} */
function* buildInSteps(comparison) {
  for (const share of comparison.unpack()) yield share * UNPACKED;
  const steps = modelInSteps(comparison);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield UNPACKED;
  }
}

/** Work ends after this many milliseconds, for what a person does meanwhile. */
const SLICE = 16;

/**
 * @template T @param {Generator<number, T>} steps Each yields the share that is done, 0 to 1.
 * @param {(share: number) => boolean} isWanted Asked after each slice of them, of which the last leaves room for what
 *   is made of the outcome.
 * @returns {Promise<T | null>} Null where it was no longer wanted.
 */
async function inSlices(steps, isWanted) {
  let isLong = false;
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done && !isLong) return value;
    if (!done && performance.now() < end) continue;
    isLong = true;
    await breath();
    if (!isWanted(done ? 1 : value)) return null;
    if (done) return value;
    end = performance.now() + SLICE;
  }
}
