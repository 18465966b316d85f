// The list of changes and findings: whether it is open, which kinds it leaves out, which findings were seen.

/** @import { Context } from './index.js' */

/** @param {Context} context @param {boolean} listOpen */
export function showList({ get, set, emit }, listOpen) {
  set({ listOpen });
  const { listShown, listHidden } = get().t.status;
  emit('announce', listOpen ? listShown : listHidden);
}

/** @param {Context} context @param {string} kind @param {boolean} isHidden */
export function hideKind({ get, set }, kind, isHidden) {
  set({ hidden: withMember(get().hidden, kind, isHidden) });
}

/** @param {Context} context */
export function showAllKinds({ set }) {
  set({ hidden: new Set() });
}

/** @param {Context} context @param {number} finding @param {boolean} isSeen */
export function markSeen({ get, set }, finding, isSeen) {
  const { findings, seen } = get();
  set({ seen: withMember(seen, findings[finding].key, isSeen) });
}

/** Marks the current finding as seen, or else the first of the current change that was not. @param {Context} context */
export function markCurrentSeen(context) {
  const { findings, finding, change, seen, t } = context.get();
  const isOpen = (/** @type {typeof findings[number]} */ each) =>
    each.change === change && change !== null && !seen.has(each.key);
  const at = finding ?? findings.findIndex(isOpen);
  if (at < 0) return;
  markSeen(context, at, !seen.has(findings[at].key));
  context.emit('announce', t.findings.seen);
}

/** A set with or without a member. @param {ReadonlySet<string>} set @param {string} member @param {boolean} isIn */
function withMember(set, member, isIn) {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
