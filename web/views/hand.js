// What a person can do by hand about the row in focus: edit its text, and correct what it was matched with.

/** @import { State } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { t } from '../strings/index.js';
import { countOf, ofRow } from '../lib/corrections.js';
import { button, h } from './dom.js';

/** @param {Readonly<State>} state @param {Actions} actions */
export function handNode({ result, target }, actions) {
  const row = target && result?.model.rows[target.row];
  if (!result || !row) return null;
  const isAlone = row.link.before.length === 0 || row.link.after.length === 0;
  const corrected = countOf(ofRow(result, result.model, row)) > 0;
  return h(
    'div',
    { class: 'hand' },
    row.row.after.length > 0
      ? button(t.hand.edit, () => actions.openText(), { title: t.hand.editTip })
      : null,
    button(isAlone ? t.hand.belongs : t.hand.belongsElse, actions.pick, {
      title: t.hand.belongsTip,
    }),
    isAlone ? null : button(t.hand.separate, actions.separate, { title: t.hand.separateTip }),
    corrected ? button(t.hand.takeBack, actions.takeBack) : null,
  );
}
