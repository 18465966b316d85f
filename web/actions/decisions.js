// Accepting and rejecting changes, singly, by kind or all at once, and the text that comes of it.

/** @import { Context } from './index.js' */
/** @import { CardEntry } from '../lib/card.js' */
/** @import { Decision } from '../lib/decisions.js' */
import { cardEntries } from '../lib/card.js';
import {
  decided,
  decidedCount,
  decisionOn,
  unitsOfChange,
  unitsOfNature,
} from '../lib/decisions.js';
import { resultText } from '../lib/outcome.js';
import { remember } from './history.js';
import { step, stepEdit } from './navigation.js';

/** Decides on some units, or leaves them open again. @param {Context} context @param {readonly number[]} units @param {Decision | null} decision */
export function decide(context, units, decision) {
  const { get, set, emit } = context;
  const { result, decisions: last, t } = get();
  if (!result || units.length === 0) return;
  remember(context);
  const decisions = decided(last, units, decision);
  set({ decisions });
  const { acceptedNow, rejectedNow, clearedNow } = t.status;
  const words = { accepted: acceptedNow, rejected: rejectedNow };
  const { model } = result;
  const count = t.decisions.count({
    count: decidedCount(model, decisions),
    total: model.changes.length,
  });
  emit('announce', `${decision ? words[decision] : clearedNow} ${count}.`);
}

/**
 * Decides on some units and goes on. By a button that is pressed in already, leaves them open again and stays.
 * @param {Context} context @param {readonly number[]} units @param {Decision} decision @param {boolean} byKey
 * @param {() => void} goOn
 */
function decideAndGoOn(context, units, decision, byKey, goOn) {
  const isSet = decisionOn(units, context.get().decisions) === decision;
  if (isSet && !byKey) return decide(context, units, null);
  if (!isSet) decide(context, units, decision);
  goOn();
}

/** Decides on the whole current change. @param {Context} context @param {Decision} decision @param {boolean} [byKey] Then the focus goes along to the next. */
export function decideChange(context, decision, byKey = false) {
  const { result, change } = context.get();
  if (!result || change === null) return;
  const units = unitsOfChange(result.model, change);
  decideAndGoOn(context, units, decision, byKey, () => step(context, 1, byKey, true));
}

/** Decides on one edit of the current change: by key on the current one. @param {Context} context @param {Decision} decision @param {number} [index] That of a button. */
export function decideEdit(context, decision, index) {
  const { result, change, edit } = context.get();
  if (!result || change === null) return stepEdit(context, 1);
  const at = index ?? edit ?? 0;
  const units = cardEntries(result.model, change)[at]?.units;
  if (!units) return decideChange(context, decision, true);
  if (index !== undefined) return decideAndGoOn(context, units, decision, false, () => {});
  context.set({ edit: at });
  decideAndGoOn(context, units, decision, true, () => stepEdit(context, 1));
}

/** Decides on every change of a nature; '' is every change there is. @param {Context} context @param {string} nature @param {Decision} decision */
export function decideAll(context, nature, decision) {
  const { result } = context.get();
  if (result) decide(context, unitsOfNature(result.model, nature), decision);
}

/** Decides on every edit that is of the kind of the current one. @param {Context} context @param {Decision} decision */
export function decideKind(context, decision) {
  const { result, change, edit } = context.get();
  if (!result || change === null) return;
  const entry = /** @type {CardEntry | undefined} */ (cardEntries(result.model, change)[edit ?? 0]);
  if (entry) decideAll(context, entry.nature, decision);
}

/** @param {Context} context */
export function clearDecisions(context) {
  remember(context);
  context.set({ decisions: new Map() });
}

/** The later text with the earlier wording back where it was kept. @param {Context} context */
export function outcome({ get }) {
  const { result, decisions } = get();
  return result ? resultText(result.model, decisions) : '';
}
