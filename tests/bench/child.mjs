// Runs one JavaScript engine on one pair: `node child.mjs ENGINE BEFORE AFTER`. Answers each line of standard input
// with a line of JSON:
//
//   (at first)   {"memory": bytes}   the engine is ready and the texts are read
//   run MS       {"ms": times}       comparisons, one or more, until MS milliseconds are over: each from two strings to
//                                    an answer that can be read
//   memory       {"memory": bytes}   the most that this process held until now
//   read         {"kept": …, "moved": …}   what the last answer says (report/quality.mjs)
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { forgetPeak, peakMemory } from './memory.mjs';

/** Milliseconds in which an engine's code is compiled, and as many for what compiles beside it. */
const WARM_UP = 300;

const [name, ...files] = process.argv.slice(2);
const [before, after] = files.map((file) => readFileSync(file, 'utf8'));
const { compare, read } = await import(`./engines/${name}.mjs`);

/** @type {unknown} */
let answer;
/** @type {Record<string, (ms: number) => unknown>} */
const commands = {
  run(ms) {
    const times = [];
    for (let left = ms; times.length === 0 || left > 0; left -= times[times.length - 1]) {
      answer = undefined;
      const start = process.hrtime.bigint();
      answer = compare(before, after);
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    return { ms: times };
  },
  memory: () => ({ memory: peakMemory() }),
  read: () => read(answer, before, after),
};

// Code is compiled as it runs. A short story goes first, so that memory is what the texts need.
const story = ['earlier', 'later'].map((name) =>
  readFileSync(new URL(`../../examples/china-daily/${name}.txt`, import.meta.url), 'utf8'),
);
for (const end = performance.now() + WARM_UP; performance.now() < end;) compare(story[0], story[1]);
await new Promise((resolve) => setTimeout(resolve, WARM_UP));
forgetPeak();

console.log(JSON.stringify(commands.memory(0)));
for await (const line of createInterface({ input: process.stdin })) {
  const [command, ms] = line.split(' ');
  console.log(JSON.stringify(commands[command](Number(ms))));
}
