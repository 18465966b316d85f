// Times engines on one workload: a first run each, then warm runs in turn, so that a busy moment of the machine hits
// them alike. A quick one runs several times a turn, and the first does not count: the machine's caches are full of what
// others left.
import { engines } from './engines/index.mjs';
import { start } from './host.mjs';
import { qualityOf } from './report/quality.mjs';
import { workload as workloadOf } from './workloads/index.mjs';

/** @typedef {import('./workloads/index.mjs').Workload} Workload */
/** @typedef {import('./host.mjs').Child} Child */
/** @typedef {{ ms: number | null, turns: number[], memory: number | null, quality: import('./report/quality.mjs').Quality | null }} Measured ms null: gave no answer in time. turns: the median of each turn */
/** @typedef {{ name: string, child: Child, times: number[], turns: number[], isOut: boolean }} Racer */
/** @typedef {{ turns: number, patience: number, quality: boolean }} Options */

/** Milliseconds that quick engines run before their time counts: those that compile as they run need it. */
const WARM_UP = 400;

/** Milliseconds that a turn lasts at least. */
const TURN = 100;

/** Stet on another text, in turn with those who are measured. @param {string} text */
export const stetOn = (text) => `stet-wasm on ${text}`;

/** What others are held against. */
export const BOOK = 'W3-100k';

/** Whoever took longer than this at first is not asked again: the first run counts. */
const SLOW = 5000;

/**
 * @param {Workload} workload @param {string[]} names of engines, or as `stetOn` @param {Options} options
 * @returns {Promise<Map<string, Measured>>}
 */
export async function measure(workload, names, options) {
  /** @type {Map<string, Measured>} */
  const results = new Map();
  /** @type {Racer[]} */
  const quick = [];
  for (const name of names) {
    const [engine, other] = name.split(' on ');
    const { files } = other ? workloadOf(other) : workload;
    const child = await start(engines[engine].command, files, options.patience);
    const first = await child.ask('run 0');
    const memory = first && (await child.ask('memory')).memory - child.idleMemory;
    const turns = first ? [first.ms[0]] : [];
    results.set(name, { ms: first?.ms[0] ?? null, turns, memory, quality: null });
    const racer = { name, child, times: [], turns: [], isOut: first === null };
    if (racer.isOut || first.ms[0] > SLOW) await judge(racer);
    else quick.push(racer);
  }
  for (const each of quick) await takeTurn(each, WARM_UP);
  for (const each of quick) each.times.length = each.turns.length = 0;
  for (let turn = 0; turn < options.turns; turn++) {
    for (const each of quick) await takeTurn(each, TURN);
  }
  for (const racer of quick) {
    const result = results.get(racer.name);
    if (result) Object.assign(result, timeOf(racer));
    await judge(racer);
  }
  return results;

  /** Last of all, as some take longer to say what they found than to find it. @param {Racer} racer */
  async function judge({ name, child, isOut }) {
    const result = results.get(name);
    if (result && options.quality && !isOut && engines[name])
      result.quality = await judged(name, child, workload);
    child.stop();
  }
}

/** An engine that once stopped answering is out. @param {Racer} racer @param {number} ms */
async function takeTurn(racer, ms) {
  const answer = racer.isOut ? null : await racer.child.ask(`run ${ms}`);
  if (answer) {
    const times = answer.ms.slice(answer.ms.length > 1 ? 1 : 0);
    racer.times.push(...times);
    racer.turns.push(median(times));
  } else {
    racer.isOut = true;
  }
}

/** @param {Racer} racer */
const timeOf = ({ isOut, times, turns }) => ({ ms: isOut ? null : median(times), turns });

/** @param {string} name @param {Child} child @param {Workload} workload */
async function judged(name, child, workload) {
  const { read, readAnswer } = engines[name];
  if (read) return qualityOf(read(workload.files), workload);
  if (!readAnswer) return null;
  const answer = await child.ask('read');
  return answer && qualityOf(readAnswer(answer), workload);
}

/** @param {number[]} values */
export function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}
