// What a person decided about changes. Decisions are about units: edits, numbered through all sentence links as
// Model.editStart does, and moves, numbered down from −1, first those of links and then those of sentence links.

/** @import { Edit, Range } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
import { isShown, sentenceLinksOf } from '../../model/model.js';
import { crosses } from '../../model/pieces.js';

/** @typedef {'accepted' | 'rejected'} Decision */
/** By unit. A unit that is not in it is open, and counts as accepted. @typedef {ReadonlyMap<number, Decision>} Decisions */

/** @param {number} link */
export const moveUnit = (link) => -1 - link;

/** @param {Model} model @param {number} index Of a sentence link. */
export const crossingUnit = ({ comparison }, index) => -1 - comparison.links.length - index;

/** What a unit below 0 moves: a link, or a sentence link. @param {Model} model @param {number} unit */
export function movedBy({ comparison: { links } }, unit) {
  const at = -1 - unit;
  return at < links.length ? { link: at, index: null } : { link: null, index: at - links.length };
}

/** Everything in a link that can be decided. @param {Model} model @param {number} link @returns {number[]} */
export function unitsOfLink(model, link) {
  const { comparison, editStart } = model;
  const units = comparison.links[link].moved ? [moveUnit(link)] : [];
  for (const index of sentenceLinksOf(model, comparison.links[link])) {
    if (crosses(model, index)) units.push(crossingUnit(model, index));
    for (let edit = editStart[index]; edit < editStart[index + 1]; edit++) units.push(edit);
  }
  return units;
}

/** Everything in a change that can be decided. @param {Model} model @param {number} change @returns {number[]} */
export const unitsOfChange = (model, change) =>
  model.linksOfChange[change].flatMap((link) => unitsOfLink(model, link));

/** Every edit of a nature; `move` is every move of paragraphs, `place` of sentences, '' all of these. @param {Model} model @param {string} nature @returns {number[]} */
export function unitsOfNature(model, nature) {
  const { sentenceLinks, links } = model.comparison;
  const natures = sentenceLinks.flatMap(({ edits }) => edits.map((edit) => edit.nature));
  const units = natures.flatMap((each, unit) => (nature === '' || each === nature ? [unit] : []));
  if (nature === '' || nature === 'move')
    links.forEach(({ moved }, link) => moved && units.push(moveUnit(link)));
  if (nature === '' || nature === 'place')
    sentenceLinks.forEach((_, at) => crosses(model, at) && units.push(crossingUnit(model, at)));
  return units;
}

/** What was decided about some units; `mixed` where they differ. @param {readonly number[]} units @param {Decisions} decisions */
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

/** The sentence link that an edit is in. O(log sentence links). @param {Model} model @param {number} edit */
export function sentenceLinkOf({ editStart }, edit) {
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
export function editOf(model, edit) {
  const index = sentenceLinkOf(model, edit);
  return model.comparison.sentenceLinks[index].edits[edit - model.editStart[index]];
}

/** What a reader can see to decide in every change, made once a comparison. @type {WeakMap<Model, number[][]>} */
const units = new WeakMap();

/** How many changes are decided in all of their parts. @param {Model} model @param {Decisions} decisions */
export function decidedCount(model, decisions) {
  if (decisions.size === 0) return 0;
  const isSeen = (/** @type {number} */ unit) => unit < 0 || isShown(editOf(model, unit));
  const all =
    units.get(model) ??
    model.changes.map((_, change) => unitsOfChange(model, change).filter(isSeen));
  units.set(model, all);
  return all.filter((each) => each.every((unit) => decisions.has(unit))).length;
}

/**
 * What was decided about which words, for a program: `before` and `after` are ranges of the two texts.
 * @param {Model} model @param {Decisions} decisions
 */
export const listed = (model, decisions) =>
  [...decisions].map(([unit, decision]) => ({ decision, ...wordsOf(model, unit) }));

/** @param {Model} model @param {number} unit @returns {{nature: Edit['nature'] | 'move', before: Range, after: Range}} */
function wordsOf(model, unit) {
  if (unit >= 0) {
    const { nature, before, after } = editOf(model, unit);
    return { nature, before, after };
  }
  const { comparison } = model;
  const { link, index } = movedBy(model, unit);
  const isLink = index === null;
  const moved = isLink ? comparison.links[link] : comparison.sentenceLinks[index];
  const rangeOf = (/** @type {'before' | 'after'} */ side) => {
    const { blocks, sentences } = comparison[side];
    const ranges = moved[side].map((at) => (isLink ? blocks[at].range : sentences[at]));
    return /** @type {Range} */ ([ranges[0][0], ranges[ranges.length - 1][1]]);
  };
  return { nature: 'move', before: rangeOf('before'), after: rangeOf('after') };
}

/** The rows that look different after other decisions. @param {Model} model @param {Decisions} one @param {Decisions} two */
export function rowsDecided(model, one, two) {
  const { places } = model;
  const rows = new Set();
  for (const unit of new Set([...one.keys(), ...two.keys()])) {
    if (one.get(unit) === two.get(unit)) continue;
    const { before, after } = blocksOf(model, unit);
    for (const block of before) rows.add(places.before.rowOfBlock[block]);
    for (const block of after) rows.add(places.after.rowOfBlock[block]);
  }
  return rows;
}

/** The blocks that show a unit. @param {Model} model @param {number} unit */
function blocksOf(model, unit) {
  const { comparison, places } = model;
  const { link, index } =
    unit < 0 ? movedBy(model, unit) : { link: null, index: sentenceLinkOf(model, unit) };
  if (index === null) return comparison.links[link];
  const { before, after } = comparison.sentenceLinks[index];
  return {
    before: before.map((at) => places.before.blockOfSentence[at]),
    after: after.map((at) => places.after.blockOfSentence[at]),
  };
}

/**
 * Decisions by what they change, which holds beyond the comparison whose units they were made on.
 * @typedef {ReadonlyMap<string, Decision>} KeyedDecisions
 */

/** @param {Model} model @param {Decisions} decisions @returns {KeyedDecisions} */
export function keyed(model, decisions) {
  if (decisions.size === 0) return new Map();
  const keys = keysOf(model);
  return new Map([...decisions].map(([unit, decision]) => [keys.get(unit) ?? '', decision]));
}

/**
 * The decisions of a state, or those that wait for its comparison.
 * @param {{result: {model: Model} | null, decisions: Decisions, awaiting: KeyedDecisions | null}} state
 */
export const keyedOf = ({ result, decisions, awaiting }) =>
  awaiting ?? (result ? keyed(result.model, decisions) : new Map());

/** The decisions on the same words in a comparison. @param {KeyedDecisions} known @param {Model} model @returns {Decisions} */
export function unkeyed(known, model) {
  const next = new Map();
  if (known.size === 0) return next;
  for (const [unit, key] of keysOf(model)) {
    const decision = known.get(key);
    if (decision) next.set(unit, decision);
  }
  return next;
}

/** A key for each unit: what it changes, and how often the same was changed before. @param {Model} model @returns {Map<number, string>} */
function keysOf(model) {
  const keys = new Map();
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const [unit, change] of changesOf(model)) {
    const count = seen.get(change) ?? 0;
    seen.set(change, count + 1);
    keys.set(unit, `${count}\n${change}`);
  }
  return keys;
}

/** Every unit, and what it changes as a text of its own. @param {Model} model @returns {Generator<[unit: number, change: string]>} */
function* changesOf(model) {
  const { texts, before, links, sentenceLinks } = model.comparison;
  let unit = 0;
  for (const { edits } of sentenceLinks)
    for (const edit of edits)
      yield [
        unit++,
        `${texts.before.slice(...edit.before)}\u0000${texts.after.slice(...edit.after)}`,
      ];
  for (const [index, link] of links.entries()) {
    if (!link.moved) continue;
    const [start] = before.blocks[link.before[0]].range;
    yield [moveUnit(index), `move ${texts.before.slice(start, start + 80)}`];
  }
  for (const [index, link] of sentenceLinks.entries()) {
    if (!crosses(model, index)) continue;
    const words = texts.before.slice(...before.sentences[link.before[0]]);
    yield [crossingUnit(model, index), `sentence ${words}`];
  }
}
