// Scaling is a test of shape, not of time: for each shape of input the steps of JavaScript grow at most 2.3 × where the input
// doubles, taken as the mean of two doublings in a row. `node tests/scaling/javascript/scaling.mjs [NAME]` tries the shapes whose name holds NAME.
import { stepsTaken } from './steps.mjs';

const { SHAPES } = await import('./shapes.mjs'); // Counting has begun.

const MOST_GROWTH = 2.3;
const SIZES = [256, 512, 1024];

/** @param {import('./shapes.mjs').Shape} shape @param {number} size */
async function stepsFor({ prepare }, size) {
  const run = prepare(size);
  stepsTaken();
  await run();
  return stepsTaken();
}

const wanted = process.argv[2] ?? '';
let tried = 0;
let most = 0;
let tooSteep = 0;
for (const shape of SHAPES.filter(({ name }) => name.includes(wanted))) {
  await stepsFor(shape, SIZES[0]); // What is done once.
  /** @type {number[]} */
  const steps = [];
  for (const size of SIZES) steps.push(await stepsFor(shape, size));
  const growth = Math.sqrt(steps[2] / steps[0]);
  tried++;
  most = Math.max(most, growth);
  if (growth <= MOST_GROWTH) continue;
  tooSteep++;
  console.log(
    `${shape.name}: ${steps.map(Math.round).join(', ')} steps, growth ${growth.toFixed(2)}`,
  );
}
console.log(`${tried} shapes, the steepest ${most.toFixed(2)}; ${tooSteep} over ${MOST_GROWTH}`);
process.exitCode = tried > 0 && tooSteep === 0 ? 0 : 1;
