// Accepting changes and keeping earlier wording, undoing, and what is handed out of it.

/** @import { Store, Step } from './store.js' */
/** @import { Decision } from './lib/decisions.js' */
import { decided, unitsOfLink, unitsOfNature } from './lib/decisions.js';
import { resultText } from './lib/outcome.js';
import { t } from './strings/index.js';

/** Steps that can be undone. Texts are shared between them, so each costs little. */
const MEMORY = 200;

/** @param {Store} store @param {() => void} compare */
export function createDecisions(store, compare) {
  /** @returns {Step} */
  const now = () => {
    const { sources, decisions, pins, breaks } = store.get();
    return { sources, decisions, pins, breaks };
  };

  /** Call this before something is changed that a person may want back. */
  function remember() {
    store.set({ past: [...store.get().past.slice(-MEMORY), now()], future: [] });
  }

  /** @param {readonly number[]} units @param {Decision | null} decision */
  function decide(units, decision) {
    if (units.length === 0) return;
    remember();
    const said = { accepted: t.status.acceptedNow, rejected: t.status.rejectedNow };
    store.set({
      decisions: decided(store.get().decisions, units, decision),
      said: decision ? said[decision] : t.status.clearedNow,
    });
  }

  /** @param {'past' | 'future'} from @param {'past' | 'future'} to @param {string} said */
  function travel(from, to, said) {
    const steps = store.get()[from];
    const step = steps[steps.length - 1];
    if (!step) return;
    const { sources, pins, breaks } = store.get();
    const isSame = step.sources === sources && step.pins === pins && step.breaks === breaks;
    const rest = { [from]: steps.slice(0, -1), [to]: [...store.get()[to], now()] };
    store.set({ ...step, ...rest, said });
    if (!isSame) compare();
  }

  return {
    remember,
    decide,

    /** The current change as a whole. @param {Decision} decision */
    decideChange(decision) {
      const { result, change } = store.get();
      if (!result || change === null) return;
      decide(
        unitsOfLink(result.model, result.model.rows[result.model.changes[change]].row.link),
        decision,
      );
    },

    /** Every change of a nature; '' is every change there is. @param {string} nature @param {Decision} decision */
    decideAll(nature, decision) {
      const { result } = store.get();
      if (result) decide(unitsOfNature(result.model, nature), decision);
    },

    clearDecisions() {
      remember();
      store.set({ decisions: new Map() });
    },

    undo: () => travel('past', 'future', t.status.undone),
    redo: () => travel('future', 'past', t.status.redone),

    /** The later text with the earlier wording back where it was kept. */
    outcome() {
      const { result, decisions } = store.get();
      return result ? resultText(result.model, decisions) : '';
    },
  };
}
