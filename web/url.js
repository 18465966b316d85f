// Keeps the part of the address after # and the state in step.

/** @import { Store } from './store.js' */
/** @import { Environment } from './environment.js' */
/** @import { Actions } from './actions/index.js' */
import { readHash, writeHash } from './lib/hash.js';

/** @param {Store} store @param {Environment} environment @param {Pick<Actions, 'example' | 'goTo' | 'setMode'>} actions */
export function followHash(store, { hash, listen }, actions) {
  const start = readHash(hash.read());
  let wanted = start.change;
  // What it names is an example, or else the first one.
  if (start.example !== null)
    actions.example(start.example === 'five-versions' ? start.example : undefined);
  store.watch(['result'], ({ result }) => {
    if (!result || wanted === null) return;
    actions.goTo(wanted);
    wanted = null;
  });
  store.watch(['change', 'mode', 'result'], ({ change, mode, result }) => {
    const next = writeHash(change, mode);
    if (result && next !== hash.read())
      hash.write(next, isJump(readHash(hash.read()), change, mode));
  });
  listen('popstate', () => {
    const { change, view } = readHash(hash.read());
    if (view) actions.setMode(view);
    if (change !== null && change !== store.get().change) actions.goTo(change);
  });
}

/**
 * Whether Back should come back to here: another view and a leap to a change are worth it, going on to the next change is
 * not.
 * @param {ReturnType<typeof readHash>} from @param {number | null} change @param {string} mode
 */
function isJump(from, change, mode) {
  if (from.view !== null && from.view !== mode) return true;
  return from.change !== null && change !== null && Math.abs(from.change - change) > 1;
}
