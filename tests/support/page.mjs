// The page without a browser: its state and actions over the real engine, and an environment of stand-ins.
import { File } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createActions } from '../../web/actions/index.js';
import { createEvents } from '../../web/events.js';
import { Jobs } from '../../web/jobs.js';
import { finalFrom, reportFrom } from '../../web/report-job.js';
import { PAGE_PARTS, loadParts } from '../../strings/parts.js';
import { createStore } from '../../web/store.js';
import { readDocument } from '../../documents/read.js';
import { load } from '../../wasm/engine-node.js';

/** @import { Environment } from '../../web/environment.js' */
/** @import { State, Source } from '../../web/store.js' */

globalThis.File ??= /** @type {any} */ (File); // Node 18 has it in its module only.

const engine = await load();

const built = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../build/wasm/${name}`, import.meta.url));
const module = WebAssembly.compile(built('stet.wasm'));
const WORDS = new Map(['en', 'de'].map((tag) => [tag, built(`words/${tag}.bin`)]));

/** Compares at once. */
const client = {
  /** @param {import('../../wasm/engine.js').ArticleInput} before @param {import('../../wasm/engine.js').ArticleInput} after @param {{pins?: any, breaks?: any}} [options] */
  compare: async (before, after, { pins, breaks } = {}) =>
    engine.compare(before, after, { pins, breaks }),
  cancel() {},
};

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** Reads at once. @type {Pick<import('../../web/readers.js').Readers, 'read' | 'ask' | 'cancel'>} */
export const readers = {
  async read(bytes, settings) {
    try {
      return { read: await readDocument(bytes, settings) };
    } catch (error) {
      const { kind, detail } = /** @type {import('../../documents/problem.js').DocumentProblem} */ (
        error
      );
      return { problem: kind, detail };
    }
  },
  ask: (_, job) =>
    'final' in job
      ? finalFrom(/** @type {any} */ (job))
      : reportFrom(/** @type {any} */ (job), version),
  cancel() {},
};

/** As the page's host gives them. @type {import('../../web/strings.js').LoadParts} */
export const languageParts = (code) => loadParts(code, PAGE_PARTS);

/** @type {Source[]} */
const EXAMPLE = [
  { name: 'one', text: 'The vote was on Tuesday.' },
  { name: 'two', text: 'The vote was on Friday.' },
];

/** @param {Partial<State>} [start] @param {ConstructorParameters<typeof Jobs>[1]} [compareClient] @param {() => number} [now] */
export function createPage(start, compareClient = client, now) {
  const store = createStore(start);
  const events = createEvents();
  const jobs = new Jobs(store, compareClient, now);
  /** @type {import('../../web/actions/index.js').Sight} */
  const sight = { topRow: () => 0, stepInside: () => false, hold: (change) => change() };
  const loadExample = async () => EXAMPLE;
  const engine = async () => ({ module: await module, words: WORDS });
  const context = {
    ...store,
    ...events,
    jobs,
    engine,
    loadExample,
    readers,
    sight,
    loadParts: languageParts,
  };
  const actions = createActions(context);
  /** @type {string[]} */
  const announced = [];
  events.on('announce', (words) => announced.push(words));
  return { store, events, jobs, context, actions, announced };
}

/** @typedef {ReturnType<typeof createPage>} Page */

/** A page that has compared two texts. @param {string} before @param {string} after */
export async function openPage(before, after) {
  const page = createPage();
  page.actions.fill({ before: { name: '', text: before }, after: { name: '', text: after } });
  await settled(page);
  return page;
}

/** Waits for the comparison that is running. @param {Page} page */
export async function settled({ store }) {
  while (store.get().job !== 'idle') await new Promise((resolve) => setTimeout(resolve));
}

/** Waits until something is so. @param {() => unknown} isSo */
export async function until(isSo) {
  for (let wait = 0; !isSo(); wait++) {
    if (wait > 1000) throw new Error(`Waited in vain for ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * An environment of stand-ins, with what a test needs to make things happen in it and to see what was done to it.
 * @param {Partial<Environment>} [given]
 */
export function createEnvironment(given) {
  /** @type {Map<string, ((event: any) => void)[]>} */
  const listeners = new Map();
  /** @type {Record<string, unknown>} */
  let preferences = {};
  /** @type {{hash: string, isNewEntry: boolean}[]} */
  const written = [];
  let hash = '';
  /** @type {Environment} */
  const environment = {
    listen: (type, listener) => listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    languages: ['en'],
    loadParts: languageParts,
    isWide: () => true,
    viewport: {
      width: () => 1280,
      height: () => 800,
      scroller: null,
      boxOf: () => ({ top: 0, bottom: 0 }),
      show() {},
      scrollBy() {},
      coverBottom() {},
      covered: () => 0,
    },
    hash: {
      read: () => hash,
      write(next, isNewEntry) {
        hash = next;
        written.push({ hash, isNewEntry });
      },
    },
    preferences: { read: () => preferences, write: (next) => (preferences = next) },
    shelf: {
      get: async () => ({ value: undefined, isAside: false }),
      put: async () => {},
      clear: async () => {},
    },
    isGuest: false,
    isLocalFile: false,
    copy: async () => true,
    save() {},
    print() {},
    ...given,
  };
  return {
    environment,
    written,
    /** @param {string} next */
    setHash: (next) => (hash = next),
    /** @param {string} type @param {object} [event] */
    happen: (type, event = {}) => listeners.get(type)?.forEach((listener) => listener(event)),
  };
}
