// The tables of `make bench`.
import { engines } from '../engines/index.mjs';
import { adversarialNames, describe, workload } from '../workloads/index.mjs';
import { costOf, goals, growthOf } from './goals.mjs';

/** @typedef {import('../measure.mjs').Measured} Measured */
/** @typedef {Map<string, Map<string, Measured>>} Results by workload and engine */
/** @typedef {{ results: Results, names: string[], options: import('../measure.mjs').Options, sizes: { title: string, bytes: number, brotli: number }[], histories: import('./goals.mjs').Goal[] }} Report */

const STET = 'stet-wasm';

/** @param {Report} report */
export function markdown({ results, names, options, sizes, histories }) {
  const edited = [...results].filter(([name]) => !adversarialNames.includes(name));
  const shown = names.filter((name) => edited.some(([, measured]) => measured.has(name)));
  const parts = ['# How fast Stet is', intro(options)];
  if (edited.length > 0) {
    parts.push('## Time', times(edited, shown, options), '![Time over length](bench.svg)');
    parts.push('## Goals', goalTable([...goals(results), ...histories]));
    if (edited.some(isLarge)) parts.push('## Peak memory', MEMORY, memories(edited, shown));
    if (options.quality) parts.push('## Quality', QUALITY, ...qualities(edited, shown));
  }
  const adversarial = [...results].filter(([name]) => adversarialNames.includes(name));
  if (adversarial.length > 0)
    parts.push('## Texts built to be slow', ADVERSARIAL, slow(adversarial, results));
  parts.push('## Size', sizeTable(sizes));
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** @param {import('../measure.mjs').Options} options */
const intro = ({ turns }) =>
  `Written by \`make bench\`: medians of warm runs in ${turns} turns, each engine in a process of its own; a quick one runs for a
tenth of a second a turn, of which the first run does not count. Stet (WASM) and the JavaScript libraries run under
Node ${process.versions.node}, from two strings to an answer that can be read out; git is measured as a process less an empty run of it. The
machine matters little to the ratios (×: times what Stet (WASM) takes), and much to the milliseconds. The prose is
public domain: State of the Union speeches and Moby-Dick.`;

const MEMORY = `MB at most, less what the same process held before its first comparison; ×: times the bytes of both texts.`;

const QUALITY = `*Changed*: words said to be changed, over those that were planted (what is moved need not count as changed). *Pairs*,
*moves*: planted pairs of paragraphs, and those that moved, of which words are kept together. *False moves*: moves between paragraphs
that have nothing to do with each other; – where none are sought. *Confetti*: kept crumbs of function words in rewritten text.`;

const ADVERSARIAL = `Stet (WASM), about 100k words a side; *cost* over n·log n, where 1 is that of W3-100k, run in turn with
each; *growth*: the cost of four times as many words, over that.`;

/** @param {[string, Map<string, Measured>][]} edited @param {string[]} names @param {import('../measure.mjs').Options} options */
function times(edited, names, { patience }) {
  return table(
    ['', ...edited.map(([name]) => name)],
    [
      ['', ...edited.map(([name]) => describe(name))],
      ...names.map((engine) => [
        engines[engine].title,
        ...edited.map(([, measured]) => {
          const result = measured.get(engine);
          if (!result) return '–';
          if (result.ms === null) return `over ${patience / 1000} s`;
          const own = measured.get(STET)?.ms;
          return own && engine !== STET
            ? `${time(result.ms)} (${factor(result.ms / own)})`
            : time(result.ms);
        }),
      ]),
    ],
  );
}

/** @param {import('./goals.mjs').Goal[]} list */
function goalTable(list) {
  const rows = list.map(({ what, value, limit }) => [
    what,
    value === 0 ? 'it gave no answer' : factor(value),
    `at most ${factor(limit)}`,
    value <= limit ? 'reached' : '**missed**',
  ]);
  return rows.length > 0 ? table(['', 'measured', 'goal', ''], rows) : 'Not enough was measured.';
}

/** Memory tells little on short texts. @param {[string, unknown]} entry */
const isLarge = ([name]) => workload(name).bytes > 1e6;

/** @param {[string, Map<string, Measured>][]} edited @param {string[]} names */
function memories(edited, names) {
  const large = edited.filter(isLarge);
  return table(
    ['', ...large.map(([name]) => name)],
    names.map((engine) => [
      engines[engine].title,
      ...large.map(([name, measured]) => {
        const memory = measured.get(engine)?.memory;
        if (memory === null || memory === undefined) return '–';
        return `${(memory / 2 ** 20).toFixed(0)} (${factor(memory / workload(name).bytes)})`;
      }),
    ]),
  );
}

/** @param {[string, Map<string, Measured>][]} edited @param {string[]} names */
function qualities(edited, names) {
  const readable = names.filter((engine) =>
    edited.some(([, measured]) => measured.get(engine)?.quality),
  );
  /** @type {[keyof import('./quality.mjs').Quality, string, (value: number) => string][]} */
  const columns = [
    ['changed', 'Changed, over planted', (value) => value.toFixed(2)],
    ['pairs', 'Pairs found', percent],
    ['moves', 'Moves found', percent],
    ['falseMoves', 'False moves', String],
    ['confetti', 'Confetti', String],
  ];
  return columns.flatMap(([key, title, print]) => {
    const own = edited.filter(([, measured]) =>
      readable.some((engine) => typeof measured.get(engine)?.quality?.[key] === 'number'),
    );
    if (own.length === 0) return [];
    const rows = readable.map((engine) => [
      engines[engine].title,
      ...own.map(([, measured]) => {
        const value = measured.get(engine)?.quality?.[key];
        return typeof value === 'number' ? print(value) : '–';
      }),
    ]);
    return [table([title, ...own.map(([name]) => name)], rows)];
  });
}

/** @param {[string, Map<string, Measured>][]} adversarial @param {Results} results */
function slow(adversarial, results) {
  const rows = adversarial.map(([name, measured]) => {
    const { bytes } = workload(name);
    const { ms = null, memory = null } = measured.get(STET) ?? {};
    return [
      name,
      ms === null ? 'no answer' : time(ms),
      ...[costOf(results, name), growthOf(results, name)].map((value) =>
        Number.isNaN(value) ? '–' : value.toFixed(2),
      ),
      memory === null ? '–' : factor(memory / bytes),
    ];
  });
  return table(['', 'time', 'cost', 'growth', 'memory, over both texts'], rows);
}

/** @param {Report['sizes']} sizes */
const sizeTable = (sizes) =>
  table(
    ['', 'minified, kB', 'Brotli, kB'],
    sizes.map(({ title, bytes, brotli }) => [title, kilo(bytes), kilo(brotli)]),
  );

/** @param {number} bytes */
const kilo = (bytes) => (bytes / 1000).toFixed(1);
/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(1)} %`;
/** @param {number} ratio */
const factor = (ratio) => `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)}×`;

/** @param {number} ms */
function time(ms) {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  return ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
