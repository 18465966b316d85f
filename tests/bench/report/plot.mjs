// Time over length as an SVG, both axes logarithmic, one line an engine, named at its end.
import { engines } from '../engines/index.mjs';
import { workload } from '../workloads/index.mjs';

const LENGTHS = ['W3-10k', 'W3-100k', 'W3-1m'];
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 440, 64, 190, 16, 44];
const TIMES = [1, 10, 100, 1000, 10_000, 60_000];
const LABELS = ['1 ms', '10 ms', '100 ms', '1 s', '10 s', '1 min'];
/** Lines of text may not stand closer than this. */
const LINE = 15;

/** @param {import('./markdown.mjs').Results} results @param {string[]} names */
export function plot(results, names) {
  const words = LENGTHS.map((name) => workload(name).words);
  const x = scale(words[0], words[2], LEFT, WIDTH - RIGHT);
  const y = scale(TIMES[0], TIMES[TIMES.length - 1], HEIGHT - BOTTOM, TOP);
  const lines = names
    .map((name) => ({
      name,
      points: LENGTHS.flatMap((length, k) => {
        const ms = results.get(length)?.get(name)?.ms;
        return ms ? [[x(words[k]), y(Math.max(ms, TIMES[0]))]] : [];
      }),
    }))
    .filter(({ points }) => points.length > 0);
  const labels = apart(lines.map(({ points }) => points[points.length - 1][1]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="Time of a comparison over the length of both texts">
<rect width="100%" height="100%" fill="#fff"/>
${TIMES.map((ms, k) => `<path d="M${LEFT} ${round(y(ms))}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${round(y(ms) + 4)}" text-anchor="end" fill="#555">${LABELS[k]}</text>`).join('\n')}
${words.map((count, k) => `<text x="${round(x(count))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle" fill="#555">${['10k', '100k', '1M'][k]} words</text>`).join('\n')}
${lines.map(({ name, points }, k) => drawn(name, points, labels[k])).join('\n')}
</svg>
`;
}

/** @param {string} name @param {number[][]} points @param {number} label */
function drawn(name, points, label) {
  const isStet = name === 'stet-wasm';
  const colour = isStet ? '#b3261e' : '#666';
  const path = points.map((point) => point.map(round).join(' ')).join('L');
  const [endX, endY] = points[points.length - 1];
  const title = engines[name].title.replace(/&/g, '&amp;');
  return (
    `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="${isStet ? 3 : 1.5}"/>` +
    `<circle cx="${round(endX)}" cy="${round(endY)}" r="3" fill="${colour}"/>` +
    `<path d="M${round(endX)} ${round(endY)}L${round(endX + 12)} ${round(label)}" fill="none" stroke="#bbb"/>` +
    `<text x="${round(endX + 16)}" y="${round(label + 4)}" fill="${colour}">${title}</text>`
  );
}

/** Logarithmic. @param {number} least @param {number} most @param {number} from @param {number} to */
function scale(least, most, from, to) {
  return (/** @type {number} */ value) =>
    from + ((to - from) * Math.log(value / least)) / Math.log(most / least);
}

/** Pushes labels down until none covers another. @param {number[]} places */
function apart(places) {
  const order = places.map((_, k) => k).sort((one, other) => places[one] - places[other]);
  const moved = [...places];
  order.forEach((k, rank) => {
    if (rank > 0) moved[k] = Math.max(moved[k], moved[order[rank - 1]] + LINE);
  });
  return moved;
}

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;
