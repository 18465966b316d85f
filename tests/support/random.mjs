// Seeded random choices: the same sequence on every machine, so that a failing case can be named by its seed.

/** @typedef {ReturnType<typeof createRandom>} Random */

/** @param {number} seed */
export function createRandom(seed) {
  let state = seed >>> 0;

  /** A whole number from 0 to below `limit` (mulberry32). @param {number} limit */
  function below(limit) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  return {
    below,
    /** @param {number} perCent */
    chance: (perCent) => below(100) < perCent,
    /** @template Item @param {readonly Item[]} items @returns {Item} */
    pick: (items) => items[below(items.length)],
    /** @template Item @param {readonly Item[]} items @returns {Item[]} */
    shuffled(items) {
      const result = [...items];
      for (let i = result.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [result[i], result[j]] = [result[j], result[i]];
      }
      return result;
    },
  };
}
