// The buttons of the card that correct the current row: edit its text, or correct what it was matched with.

/** @import { Actions } from '../actions/index.js' */
/** @import { State } from '../store.js' */
import { countOf, ofRow } from '../lib/constraints.js';
import { button, h } from './dom.js';

/** @param {Readonly<State>} state @param {Actions} actions */
export function rowActions({ result, target, t, isFixed }, actions) {
  const row = target && result?.model.rows[target.row];
  if (!result || !row) return null;
  const { editing, matching } = t;
  const isAlone = row.link.before.length === 0 || row.link.after.length === 0;
  const isCorrected = countOf(ofRow(result, result.model, row)) > 0;
  return h(
    'div',
    { class: 'row-actions' },
    row.row.after.length > 0 && !isFixed
      ? button(editing.open, () => actions.openText(), { title: editing.openTip })
      : null,
    button(matching.belongs, actions.pick, {
      title: matching.belongsTip,
    }),
    isAlone ? null : button(matching.separate, actions.separate, { title: matching.separateTip }),
    isCorrected ? button(matching.takeBack, actions.takeBack) : null,
  );
}
