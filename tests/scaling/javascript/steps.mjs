// How many steps JavaScript has taken: a measure of work that is the same on every machine and under every load. V8 counts
// how often each block of code ran that was loaded after this module; what built-in functions do in loops of their own is
// counted by the elements and characters that they go through, 16 a step.
import { Session } from 'node:inspector';

const ELEMENTS_A_STEP = 16;
let elements = 0;

const session = new Session();
session.connect();

/** @param {string} method @param {object} [parameters] @returns {any} */
function ask(method, parameters) {
  let answer;
  session.post(method, parameters, (error, result) => {
    if (error) throw new Error(error.message);
    answer = result;
  });
  return answer;
}

ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Steps since they were last asked for. */
export function stepsTaken() {
  let steps = elements / ELEMENTS_A_STEP;
  elements = 0;
  for (const { functions } of ask('Profiler.takePreciseCoverage').result)
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}

/** @param {any} owner @param {string} names @param {(self: any, given: any[], result: any) => number} count */
function countIn(owner, names, count) {
  for (const name of names.split(' ')) {
    const own = owner[name];
    owner[name] = function (/** @type {any[]} */ ...given) {
      const result = own.apply(this, given);
      elements += count(this, given, result);
      return result;
    };
  }
}

const typed = Object.getPrototypeOf(Uint8Array.prototype);
const { indexOf } = String.prototype;

const all = (/** @type {any} */ { length }) => length;
const made = (/** @type {any} */ _, /** @type {any[]} */ __, /** @type {any} */ { length }) =>
  length;
/** @param {any} self @param {any[]} given @param {any} found */
function upTo({ length }, [, from = 0], found) {
  return found < 0 ? Math.max(0, length - from) : found - Math.min(from, found);
}

countIn(String.prototype, 'split toLowerCase toUpperCase trim trimEnd trimStart replaceAll', all);
countIn(String.prototype, 'repeat', made);
countIn(String.prototype, 'includes', (self, [part, from = 0]) =>
  upTo(self, ['', from], indexOf.call(self, part, from)),
);
countIn(Array.prototype, 'copyWithin includes join reverse shift splice unshift', all);
countIn(Array.prototype, 'concat flat slice', made);
countIn(typed, 'includes', all);
countIn(typed, 'slice', made);
countIn(typed, 'set', (_, [given]) => given.length);
for (const owner of [Array.prototype, typed])
  countIn(owner, 'fill', ({ length }, [, from = 0, to = length]) => to - from);
for (const owner of [Array.prototype, String.prototype, typed]) {
  countIn(owner, 'indexOf', upTo);
  countIn(owner, 'lastIndexOf', ({ length }, [, from = length], found) => from - found);
}

// What reads by patterns calls this. Where a pattern may match anywhere it looks on to its match, or to the end.
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (/** @type {string} */ text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = exec.call(this, text);
  const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
  elements += Math.max(0, end - from);
  return match;
};
