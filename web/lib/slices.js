// Long work in slices, between which the page does what else there is to do.

/** A slice ends after so many milliseconds. */
const SLICE = 16;

/** Lets the page do what else there is to do. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs through all steps.
 * @template T @param {Generator<number, T>} steps Each yields the share that is done, 0 to 1.
 * @param {(share: number) => boolean} isWanted Asked after each slice. The last slice leaves room for what is made of the
 *   outcome.
 * @returns {Promise<T | null>} Null once the outcome is no longer wanted.
 */
export async function inSlices(steps, isWanted) {
  let isLong = false;
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done && !isLong) return value;
    if (!done && performance.now() < end) continue;
    isLong = true;
    await breath();
    if (!isWanted(done ? 1 : value)) return null;
    if (done) return value;
    end = performance.now() + SLICE;
  }
}
