// What a person decided about changes, and the text that comes of it. What is decided on are units: edits, counted
// through all sentence links as Model.editStart does, and moves, of which each is −1 minus the number of its link.

/** @import { Edit, Link, Range } from '../../wasm/engine.js' */
/** @import { Model } from './rows.js' */
import { isShown } from './pieces.js';
import { sentenceLinksOf } from './rows.js';

/** @typedef {'accepted' | 'rejected'} Decision */
/** @typedef {ReadonlyMap<number, Decision>} Decisions What is not in it is open, and counts as accepted. */

/** @param {number} link */
const moveUnit = (link) => -1 - link;

/** Everything in a link that can be decided. @param {Model} model @param {number} link @returns {number[]} */
export function unitsOfLink(model, link) {
  const { comparison, editStart } = model;
  const units = comparison.links[link].moved ? [moveUnit(link)] : [];
  for (const index of sentenceLinksOf(model, comparison.links[link]))
    for (let edit = editStart[index]; edit < editStart[index + 1]; edit++) units.push(edit);
  return units;
}

/** Every edit of a nature; '' is every edit and move. @param {Model} model @param {string} nature @returns {number[]} */
export function unitsOfNature({ comparison: { sentenceLinks, links } }, nature) {
  /** @type {number[]} */
  const units = [];
  let edit = 0;
  for (const { edits } of sentenceLinks)
    for (const each of edits) {
      if (nature === '' || each.nature === nature) units.push(edit);
      edit++;
    }
  if (nature !== '') return units;
  return units.concat(links.flatMap(({ moved }, link) => (moved ? [moveUnit(link)] : [])));
}

/** What was decided about all of some units; `mixed` where it differs. @param {readonly number[]} units @param {Decisions} decisions */
export function decisionOn(units, decisions) {
  const found = new Set(units.map((unit) => decisions.get(unit) ?? null));
  if (found.size > 1) return 'mixed';
  return [...found][0] ?? null;
}

/** @param {Decisions} decisions @param {readonly number[]} units @param {Decision | null} decision @returns {Decisions} */
export function decided(decisions, units, decision) {
  const next = new Map(decisions);
  for (const unit of units) {
    if (decision) next.set(unit, decision);
    else next.delete(unit);
  }
  return next;
}

/** The sentence link that an edit is in. @param {Model} model @param {number} edit */
function sentenceLinkOf({ editStart }, edit) {
  let low = 0;
  let high = editStart.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (editStart[middle + 1] <= edit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {Model} model @param {number} edit @returns {Edit} */
function editOf(model, edit) {
  const index = sentenceLinkOf(model, edit);
  return model.comparison.sentenceLinks[index].edits[edit - model.editStart[index]];
}

/** How many changes that a reader can see were decided, each way. @param {Model} model @param {Decisions} decisions */
export function tallyOf(model, decisions) {
  const tally = { accepted: 0, rejected: 0 };
  for (const [unit, decision] of decisions)
    if (unit < 0 || isShown(editOf(model, unit))) tally[decision]++;
  return tally;
}

/** Rows that look different after other decisions. @param {Model} model @param {Decisions} one @param {Decisions} two */
export function rowsDecided(model, one, two) {
  const { comparison, places } = model;
  const rows = new Set();
  for (const unit of new Set([...one.keys(), ...two.keys()])) {
    if (one.get(unit) === two.get(unit)) continue;
    const { before, after } =
      unit < 0 ? comparison.links[-1 - unit] : blocksOf(model, sentenceLinkOf(model, unit));
    for (const block of before) rows.add(places.before.rowOfBlock[block]);
    for (const block of after) rows.add(places.after.rowOfBlock[block]);
  }
  return rows;
}

/** @param {Model} model @param {number} index */
function blocksOf({ comparison, places }, index) {
  const { before, after } = comparison.sentenceLinks[index];
  return {
    before: before.map((at) => places.before.blockOfSentence[at]),
    after: after.map((at) => places.after.blockOfSentence[at]),
  };
}

/**
 * The later text with the earlier wording back where it was kept.
 * @param {Model} model @param {Decisions} decisions
 */
export function resultText(model, decisions) {
  const { texts, links } = model.comparison;
  const rejected = [...decisions].filter(([, decision]) => decision === 'rejected');
  const units = rejected.map(([unit]) => unit);
  const edits = units.filter((unit) => unit >= 0).map((unit) => editOf(model, unit));
  edits.sort((one, two) => one.after[0] - two.after[0] || one.before[0] - two.before[0]);
  const moves = units.filter((unit) => unit < 0).map((unit) => links[-1 - unit]);
  const cuts = cutsOf(model, moves);
  /** @type {(from: number, to: number) => string} */
  const render = (from, to) => spliced(texts, edits, from, to);
  let result = '';
  let at = 0;
  for (const { from, to, take } of cuts) {
    result += render(at, from);
    for (const part of take) result = withBlock(result, render(...part));
    at = to;
  }
  return result + render(at, texts.after.length);
}

/**
 * Where moved blocks are taken out of the later text, and where they are put back.
 * @param {Model} model @param {Link[]} moves
 * @returns {{from: number, to: number, take: Range[]}[]} In order.
 */
function cutsOf(model, moves) {
  const { before, after } = model.comparison;
  const moving = new Set(moves);
  const cuts = moves.flatMap((link) => {
    const ranges = link.after.map((block) => after.blocks[block].range);
    const place = placeBefore(model, link.before[0], moving);
    return [
      ...ranges.map(([from, to]) => ({ from, to, take: /** @type {Range[]} */ ([]), order: -1 })),
      { from: place, to: place, take: ranges, order: before.blocks[link.before[0]].range[0] },
    ];
  });
  // At one place what is put back comes in its earlier order, ahead of what is taken out from there on.
  return cuts.sort((one, two) => one.from - two.from || one.to - two.to || one.order - two.order);
}

/** Where the later text has the end of what stood before a block. @param {Model} model @param {number} block @param {Set<Link>} moving */
function placeBefore({ comparison, places }, block, moving) {
  for (let at = block - 1; at >= 0; at--) {
    const link = comparison.links[places.before.linkOfBlock[at]];
    if (link.after.length > 0 && !moving.has(link))
      return comparison.after.blocks[link.after[link.after.length - 1]].range[1];
  }
  return 0;
}

/** @param {{before: string, after: string}} texts @param {Edit[]} edits @param {number} from @param {number} to */
function spliced(texts, edits, from, to) {
  let result = '';
  let at = from;
  for (const { before, after } of edits) {
    if (after[0] < from || after[1] > to) continue;
    if (after[0] === to && to < texts.after.length) continue;
    result += texts.after.slice(at, Math.max(at, after[0]));
    const back = texts.before.slice(...before);
    const isBlock =
      (before[0] === 0 || texts.before[before[0] - 1] === '\n') &&
      (back.endsWith('\n') || before[1] === texts.before.length);
    result = isBlock && after[0] === after[1] ? withBlock(result, back) : result + back;
    at = Math.max(at, after[1]);
  }
  return result + texts.after.slice(at, to);
}

/** A paragraph that ended its text has no blank line after it. @param {string} text @param {string} block */
function withBlock(text, block) {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n\n';
  return text + gap + (block.endsWith('\n') ? block : `${block}\n\n`);
}

/**
 * Decisions on the same words in another comparison, after one of its texts was edited.
 * @param {Model} from @param {Decisions} decisions @param {Model} to @returns {Decisions}
 */
export function carriedOver(from, decisions, to) {
  if (decisions.size === 0) return decisions;
  const keys = keysOf(from);
  const known = new Map([...decisions].map(([unit, decision]) => [keys.get(unit), decision]));
  const next = new Map();
  for (const [unit, key] of keysOf(to)) {
    const decision = known.get(key);
    if (decision) next.set(unit, decision);
  }
  return next;
}

/** What a unit changes, as a text of its own. @param {Model} model @returns {Map<number, string>} */
function keysOf({ comparison }) {
  const { texts, links, sentenceLinks } = comparison;
  const keys = new Map();
  /** @type {Map<string, number>} */
  const seen = new Map();
  const add = (/** @type {number} */ unit, /** @type {string} */ key) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    keys.set(unit, `${count}\n${key}`);
  };
  let edit = 0;
  for (const { edits } of sentenceLinks)
    for (const { before, after } of edits)
      add(edit++, `${texts.before.slice(...before)}\u0000${texts.after.slice(...after)}`);
  links.forEach(({ moved, before }, index) => {
    if (!moved) return;
    const [start] = comparison.before.blocks[before[0]].range;
    add(moveUnit(index), `move ${texts.before.slice(start, start + 80)}`);
  });
  return keys;
}
