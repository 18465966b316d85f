// The heaviest chain of pairs that rises on both sides: what can stay in place when two orders become one (heaviest
// increasing subsequence, by a tree of prefix maxima; Fenwick 1994).

/** Places on both sides, and what it is worth to keep them together. @typedef {{before: number, after: number, weight: number}} Pair */

/**
 * Pairs of one place never stand in a chain together. O(n log n).
 * @template {Pair} T @param {readonly T[]} pairs @returns {T[]} in order
 */
export function heaviestChain(pairs) {
  const sorted = [...pairs].sort((one, two) => one.before - two.before || one.after - two.after);
  const ranks = ranksOf(sorted);
  /** The heaviest chain that ends with each pair. @type {{weight: number, last: number}[]} */
  const ends = [];
  const best = new PrefixMaxima(ranks.count, (index) => ends[index].weight);
  for (let at = 0; at < sorted.length;) {
    const first = at;
    while (at < sorted.length && sorted[at].before === sorted[first].before) {
      const last = best.below(ranks.of(sorted[at].after));
      const weight = sorted[at].weight + (last < 0 ? 0 : ends[last].weight);
      ends.push({ weight, last });
      at++;
    }
    for (let each = first; each < at; each++) best.offer(ranks.of(sorted[each].after), each);
  }
  const chain = [];
  for (let at = best.below(ranks.count); at >= 0; at = ends[at].last) chain.push(sorted[at]);
  return chain.reverse();
}

/** @param {readonly Pair[]} pairs */
function ranksOf(pairs) {
  const places = [...new Set(pairs.map(({ after }) => after))].sort((one, two) => one - two);
  const ranks = new Map(places.map((place, rank) => [place, rank]));
  return { count: places.length, of: (/** @type {number} */ place) => ranks.get(place) ?? 0 };
}

class PrefixMaxima {
  /** @type {Int32Array} */
  #tree;
  #weightOf;

  /** @param {number} count @param {(index: number) => number} weightOf */
  constructor(count, weightOf) {
    this.#weightOf = weightOf;
    this.#tree = new Int32Array(count + 1).fill(-1);
  }

  /** The heaviest entry of all ranks below one, the earliest of several; or -1. @param {number} rank */
  below(rank) {
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) best = this.#better(best, this.#tree[at]);
    return best;
  }

  /** @param {number} rank @param {number} index */
  offer(rank, index) {
    for (let at = rank + 1; at < this.#tree.length; at += at & -at)
      this.#tree[at] = this.#better(this.#tree[at], index);
  }

  /** @param {number} one @param {number} two */
  #better(one, two) {
    if (one < 0 || two < 0) return Math.max(one, two);
    const difference = this.#weightOf(one) - this.#weightOf(two);
    return difference > 0 || (difference === 0 && one < two) ? one : two;
  }
}
