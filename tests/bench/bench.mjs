// `make bench`: Stet and what an editor could pick instead, on the same texts, in turn. Prints Markdown and writes
// docs/bench.md and docs/bench.svg. Options, as in the environment:
//
//   WORKLOADS=W1,W4       these only (`edited`: W1 to W7; `adversarial`; both where left out)
//   ENGINES=stet-wasm,git these only
//   TURNS=11              turns of warm runs, of which the median counts
//   PATIENCE=30           seconds after which an engine is stopped
//   QUALITY=0             leaves out how good the answers are
//   WRITE=0               prints only
import { writeFileSync } from 'node:fs';
import { engines, missing } from './engines/index.mjs';
import { historyGoals } from './histories.mjs';
import { BOOK, measure, stetOn } from './measure.mjs';
import { markdown } from './report/markdown.mjs';
import { plot } from './report/plot.mjs';
import { sizes } from './report/sizes.mjs';
import { adversarialNames, fourfold, workload, workloadNames } from './workloads/index.mjs';

const {
  WORKLOADS,
  ENGINES,
  TURNS = '11',
  PATIENCE = '30',
  QUALITY = '1',
  WRITE = '1',
} = process.env;

/** @param {string | undefined} text */
const list = (text) => (text ? text.split(',').map((name) => name.trim()) : undefined);

const chosen = (list(WORKLOADS) ?? ['edited', 'adversarial']).flatMap((name) =>
  name === 'edited' ? workloadNames : name === 'adversarial' ? adversarialNames : [name],
);
const known = [...workloadNames, ...adversarialNames];
for (const name of chosen) if (!known.includes(name)) stop(`no workload ${name}: ${known}`);
const names = list(ENGINES) ?? Object.keys(engines);
for (const name of names) if (!engines[name]) stop(`no engine ${name}: ${Object.keys(engines)}`);
const lacking = missing();
if (lacking.length > 0) stop(`not built: ${lacking.join(', ')}. Run make bench.`);

const options = {
  turns: Number(TURNS),
  patience: Number(PATIENCE) * 1000,
  quality: QUALITY !== '0',
};

/** Who gave no answer on fewer words of the same kind is not asked on more. @type {Set<string>} */
const lost = new Set();
/** @type {Map<string, Map<string, import('./measure.mjs').Measured>>} */
const results = new Map();
for (const name of chosen) {
  const [family] = name.split('-');
  const adversarial = adversarialNames.includes(name);
  const own = names.filter(
    (engine) => !lost.has(`${family} ${engine}`) && (!adversarial || engine === 'stet-wasm'),
  );
  if (own.includes('stet-wasm')) {
    if (adversarial || name === 'W3-1m') own.push(stetOn(BOOK));
    if (adversarial) own.push(stetOn(fourfold(name)));
  }
  process.stderr.write(`${name} …\n`);
  const measured = await measure(workload(name), own, options);
  for (const [engine, { ms }] of measured) if (ms === null) lost.add(`${family} ${engine}`);
  results.set(name, measured);
}

const isWhole = !WORKLOADS && !ENGINES;
const histories = isWhole ? await historyGoals(options.turns) : [];
const text = markdown({ results, names, options, sizes: await sizes(), histories });
console.log(text);
if (isWhole && WRITE !== '0') {
  const docs = new URL('../../docs/', import.meta.url);
  writeFileSync(new URL('bench.md', docs), text);
  writeFileSync(new URL('bench.svg', docs), plot(results, names));
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`bench: ${message}`);
  process.exit(2);
}
