// Makes the history of the versions whenever one of them changed, beside the comparison of two of them.

/** @import { Progress } from '../compare-client.js' */
/** @import { Store } from '../store.js' */
/** @import { HistoryClient } from './client.js' */
/** @import { Slot } from './line.js' */
import { isCancelled } from '../compare-client.js';
import { isNotLoaded } from '../not-loaded.js';
import { articleOf } from '../lib/sources.js';
import { slotsOf } from './line.js';
import { stringsOf } from './strings.js';
import { tell } from './tale.js';

/** What is typed waits so many milliseconds for a pause. */
const PAUSE = 400;

/** A history that is there within so many milliseconds is not announced. */
const PATIENCE = 300;

/** @param {Store} store @param {Pick<HistoryClient, 'history' | 'cancel'>} client */
export function traceHistory(store, client) {
  /** @type {readonly Slot[]} */
  let last = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const begin = () => {
    const { line, sources } = store.get();
    const slots = line ? slotsOf({ line, sources }) : [];
    if (isSame(slots, last)) return;
    const isTyped = slots.length === last.length && slots.every(({ id }, at) => id === last[at].id);
    last = slots;
    clearTimeout(waiting);
    if (isTyped) waiting = setTimeout(() => trace(store, client, slots), PAUSE);
    else trace(store, client, slots);
  };
  store.watch(['line', 'sources'], begin);
  return {
    /** Ends a history that takes too long. */
    cancel() {
      client.cancel();
      tell(store, { job: 'idle', progress: null, problem: stringsOf(store.get().t).cancelled });
    },
    again() {
      trace(store, client, last);
    },
  };
}

/** @param {readonly Slot[]} slots @param {readonly Slot[]} others */
const isSame = (slots, others) =>
  slots.length === others.length &&
  slots.every(
    ({ id, source }, at) => id === others[at].id && source.text === others[at].source.text,
  );

/** How far it is, told no more often than that one could read it. @param {Store} store */
function throttled(store) {
  let next = 0;
  return (/** @type {Progress} */ progress) => {
    const now = performance.now();
    if (now < next) return;
    next = now + 100;
    tell(store, { progress });
  };
}

/** @param {Store} store @param {Pick<HistoryClient, 'history' | 'cancel'>} client @param {readonly Slot[]} slots */
async function trace(store, client, slots) {
  client.cancel();
  const t = stringsOf(store.get().t);
  const isLine = slots.length > 0;
  // A version that is still to come is last.
  const filled = slots.at(-1)?.source.text.trim() === '' ? slots.slice(0, -1) : slots;
  const empty = filled.findIndex(({ source }) => source.text.trim() === '');
  if (!isLine)
    return tell(store, {
      told: null,
      isOpen: false,
      job: 'idle',
      thread: null,
      version: undefined,
    });
  if (empty >= 0)
    return tell(store, { told: null, job: 'idle', problem: t.empty({ at: empty + 1 }) });
  const slow = setTimeout(() => tell(store, { job: 'slow' }), PATIENCE);
  tell(store, { job: 'running', progress: null, problem: '' });
  try {
    const articles = filled.map(({ source }) => articleOf(source));
    const history = await client.history(articles, throttled(store));
    tell(store, { told: { history, slots: filled }, job: 'idle', progress: null, thread: null });
  } catch (error) {
    if (isCancelled(error)) return;
    const message = error instanceof Error ? error.message : String(error);
    const { notLoaded } = store.get().t.problems;
    const problem = isNotLoaded(error) ? notLoaded : t.failed({ message });
    tell(store, { job: 'idle', problem });
  } finally {
    clearTimeout(slow);
  }
}
