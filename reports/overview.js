// What became of the two texts at a glance: a bar for each, in the order of the text, with what stayed, moved, was removed
// or added. The page and reports draw it.

/** @import { Model } from '../model/model.js' */
/** @import { SideName } from '../model/places.js' */
import { isShown, isWhole } from '../model/model.js';

/** @typedef {'same' | 'moved' | 'changed'} Part `changed` is removed in the earlier text, added in the later one. */

/** The length of a bar, in which a book has no more parts than can be seen. */
export const LENGTH = 1000;

/**
 * The parts of a text in order, by where they end, and how much each kind makes up, in per cent.
 * @typedef {{runs: {part: Part, to: number}[], shares: Record<Part, number>}} Bar
 */

/** Made once a comparison. @type {WeakMap<Model, Partial<Record<SideName, Bar>>>} */
const known = new WeakMap();

/** @param {Model} model @param {SideName} side @returns {Bar} */
export function barOf(model, side) {
  const bars = known.get(model) ?? {};
  known.set(model, bars);
  return (bars[side] ??= measured(model, side));
}

/** @param {Model} model @param {SideName} side @returns {Bar} */
function measured(model, side) {
  const { length } = model.comparison.texts[side];
  const sizes = { same: 0, moved: 0, changed: 0 };
  /** @type {Bar['runs']} */
  const runs = [];
  let at = 0;
  for (const { part, to } of partsOf(model, side)) {
    sizes[part] += to - at;
    at = to;
    const end = Math.round((to / length) * LENGTH);
    const last = runs[runs.length - 1];
    if (last?.part === part) last.to = end;
    else if (end > (last?.to ?? 0)) runs.push({ part, to: end });
  }
  const share = (/** @type {Part} */ part) => Math.round((sizes[part] / Math.max(at, 1)) * 100);
  return {
    runs,
    shares: { same: share('same'), moved: share('moved'), changed: share('changed') },
  };
}

/** @param {Model} model @param {SideName} side @returns {Generator<{part: Part, to: number}>} */
function* partsOf({ comparison, places }, side) {
  const { sentences } = comparison[side];
  for (let at = 0; at < sentences.length; at++) {
    const link = comparison.sentenceLinks[places[side].linkOfSentence[at]];
    const block = comparison.links[places[side].linkOfBlock[places[side].blockOfSentence[at]]];
    const kept = link.moved || block.moved ? 'moved' : 'same';
    const [start, end] = sentences[at];
    if (isWhole(link)) {
      yield { part: 'changed', to: end };
      continue;
    }
    for (const edit of link.edits.filter(isShown)) {
      const [from, to] = edit[side];
      if (from >= to || to <= start || from >= end) continue;
      yield { part: kept, to: Math.max(from, start) };
      yield { part: 'changed', to: Math.min(to, end) };
    }
    yield { part: kept, to: end };
  }
}

/** A bar as the outline of its parts of one kind, for an SVG. @param {Bar} bar @param {Part} part @param {number} top @param {number} height */
export function outline({ runs }, part, top, height) {
  let from = 0;
  let path = '';
  for (const run of runs) {
    if (run.part === part) path += `M${from} ${top}H${run.to}v${height}H${from}z`;
    from = run.to;
  }
  return path;
}
