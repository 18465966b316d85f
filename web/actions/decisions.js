// Accepting changes, keeping earlier wording, and the text that comes of it.

/** @import { Context } from './index.js' */
/** @import { Decision } from '../lib/decisions.js' */
import { decided, unitsOfChange, unitsOfNature } from '../lib/decisions.js';
import { resultText } from '../lib/outcome.js';
import { remember } from './history.js';

/** Decides on some units, or leaves them open again. @param {Context} context @param {readonly number[]} units @param {Decision | null} decision */
export function decide(context, units, decision) {
  if (units.length === 0) return;
  remember(context);
  const { get, set, emit } = context;
  const { decisions, t } = get();
  set({ decisions: decided(decisions, units, decision) });
  const words = { accepted: t.status.acceptedNow, rejected: t.status.rejectedNow };
  emit('announce', decision ? words[decision] : t.status.clearedNow);
}

/** Decides on the whole current change. @param {Context} context @param {Decision} decision */
export function decideChange(context, decision) {
  const { result, change } = context.get();
  if (!result || change === null) return;
  decide(context, unitsOfChange(result.model, change), decision);
}

/** Decides on every change of a nature; '' is every change there is. @param {Context} context @param {string} nature @param {Decision} decision */
export function decideAll(context, nature, decision) {
  const { result } = context.get();
  if (result) decide(context, unitsOfNature(result.model, nature), decision);
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
