// The final text as flows: it has the cells, notes and text boxes of the documents that its blocks come from.

/** @import { Range } from '../wasm/engine.js' */
/** @import { Compared, SideName } from '../model/places.js' */
/** @import { Flow, Paragraph, Row, Unit } from './flows.js' */
import { otherSide } from '../model/places.js';
import { plainFlow } from './flows.js';

/** By block of a side, the one that it is linked with alone. @param {Compared} comparison @param {SideName} side @returns {Map<number, number>} */
export function partnersOf({ links }, side) {
  const single = links.filter(({ before, after }) => before.length === 1 && after.length === 1);
  return new Map(single.map((link) => [link[side][0], link[otherSide(side)][0]]));
}

/**
 * @param {Compared} comparison Of the final text with the later document. @param {readonly Flow[]} later That document's.
 * @param {ReadonlyMap<number, Row>} rows Of the earlier document, by block of the final text.
 * @returns {Flow[]}
 */
export function structured(comparison, later, rows) {
  const partners = partnersOf(comparison, 'before');
  /** @type {Map<number, {flow: Flow, unit: Unit}>} */
  const places = new Map();
  for (const flow of later) for (const unit of flow.units) places.set(unit.block, { flow, unit });
  const placeOf = (/** @type {number} */ block) => places.get(partners.get(block) ?? -1);
  const flows = new Map(
    later.map((flow) => [flow, /** @type {Flow} */ ({ kind: flow.kind, units: [] })]),
  );
  const [story] = later;
  const { units } = plainFlow(comparison, 'before');
  const homes = homesOf(
    units.map(({ block }) => placeOf(block)?.flow ?? null),
    story,
  );
  units.forEach((unit, at) => {
    const place = placeOf(unit.block);
    const row = place?.unit.kind === 'row' ? place.unit : rows.get(unit.block);
    const isRow = row && (place || homes[at] === story);
    const own = isRow ? rowAs(comparison.texts.before, unit, row) : null;
    flows.get(homes[at])?.units.push(own ?? unit);
  });
  return [...flows.values()];
}

/** Where blocks belong of which some are known: one between two of a note belongs to the note. @param {(Flow | null)[]} known @param {Flow} story @returns {Flow[]} */
function homesOf(known, story) {
  /** @type {(Flow | null)[]} */
  const next = [];
  for (let at = known.length - 1; at >= 0; at--) next[at] = known[at] ?? next[at + 1] ?? null;
  let last = story;
  return known.map((flow, at) => {
    if (flow) return (last = flow);
    return next[at] === last ? last : story;
  });
}

/** A block as a row with the cells of another; null where it has not as many. @param {string} text @param {Unit} unit @param {Row} row @returns {Row | null} */
function rowAs(text, unit, row) {
  if (unit.kind === 'row') return null;
  const cells = partsOf(text, unit.range, '\t');
  if (cells.length !== row.cells.length) return null;
  return {
    kind: 'row',
    block: unit.block,
    cells: cells.map((range, at) => ({
      kind: 'cell',
      units: paragraphsIn(text, unit.block, range, row.cells[at].units.length),
    })),
  };
}

/** As many paragraphs as the other cell has, if there are as many lines. @param {string} text @param {number} block @param {Range} range @param {number} count @returns {Paragraph[]} */
function paragraphsIn(text, block, range, count) {
  const lines = partsOf(text, range, '\n');
  const ranges = lines.length === count ? lines : [range];
  return ranges.map((each) => ({ kind: 'paragraph', block, range: each }));
}

/** @param {string} text @param {Range} range @param {string} sign @returns {Range[]} */
function partsOf(text, [start, end], sign) {
  let next = start;
  return text
    .slice(start, end)
    .split(sign)
    .map((part) => {
      const from = next;
      next += part.length + 1;
      return [from, from + part.length];
    });
}
