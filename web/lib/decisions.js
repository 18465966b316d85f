// What a person decided about changes. What is decided on are units: edits, counted through all sentence links as
// Model.editStart does, and moves, counted down from −1: first those of links by their number, then those of sentence
// links.

/** @import { Edit } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
import { isShown, sentenceLinksOf } from '../../model/model.js';
import { crosses } from '../../model/pieces.js';

/** @typedef {'accepted' | 'rejected'} Decision */
/** @typedef {ReadonlyMap<number, Decision>} Decisions What is not in it is open, and counts as accepted. */

/** @param {number} link */
const moveUnit = (link) => -1 - link;

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

/** Every edit of a nature; '' is every edit and move. @param {Model} model @param {string} nature @returns {number[]} */
export function unitsOfNature(model, nature) {
  const { sentenceLinks, links } = model.comparison;
  /** @type {number[]} */
  const units = [];
  let edit = 0;
  for (const { edits } of sentenceLinks)
    for (const each of edits) {
      if (nature === '' || each.nature === nature) units.push(edit);
      edit++;
    }
  if (nature !== '') return units;
  links.forEach(({ moved }, link) => moved && units.push(moveUnit(link)));
  sentenceLinks.forEach((_, at) => crosses(model, at) && units.push(crossingUnit(model, at)));
  return units;
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
    const { link, index } =
      unit < 0 ? movedBy(model, unit) : { link: null, index: sentenceLinkOf(model, unit) };
    const { before, after } = index === null ? comparison.links[link] : blocksOf(model, index);
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
function keysOf(model) {
  const { comparison } = model;
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
  sentenceLinks.forEach(({ before }, index) => {
    if (!crosses(model, index)) return;
    const words = texts.before.slice(...comparison.before.sentences[before[0]]);
    add(crossingUnit(model, index), `sentence ${words}`);
  });
  return keys;
}
