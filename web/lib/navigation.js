// Stepping through changes, findings and rows.

/**
 * The entry after or before one that may itself be missing from the list. The last entry is the last step.
 * @param {readonly number[]} list Ascending. @param {number} current @param {1 | -1} step
 */
export function nextIn(list, current, step) {
  const next =
    step > 0 ? list.find((at) => at > current) : [...list].reverse().find((at) => at < current);
  return next ?? (list.includes(current) ? current : list.at(step > 0 ? -1 : 0));
}

/**
 * The change that the next step from a place in the rows leads to, where none is chosen yet; null where there is none.
 * @param {number[]} changes Rows of the changes, ascending. @param {number} row @param {1 | -1} step
 */
export function steppedFrom(changes, row, step) {
  if (changes.length === 0) return null;
  const following = changes.findIndex((at) => at >= row);
  if (following < 0) return changes.length - 1;
  return step > 0 ? following : Math.max(following - 1, 0);
}
