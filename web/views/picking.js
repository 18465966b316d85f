// In place of the card while a passage looks for what it belongs with: what it is, and what would be chosen.

/** @import { State, Result } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { Picking } from '../correct.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
import { t } from '../strings/index.js';
import { canBelong, otherSide, passageOf } from '../lib/corrections.js';
import { blockNames, shortened } from '../lib/labels.js';
import { button, h } from './dom.js';

/** Enough of a passage to know it by, in characters. */
const MOST = 80;

/** @param {Readonly<State>} state @param {Actions} actions @returns {Node[]} */
export function pickingNodes({ result, target, picking }, actions) {
  const { model } = /** @type {Result} */ (result);
  const { row, side } = /** @type {Picking} */ (picking);
  const from = model.rows[row];
  const to = model.rows[target?.row ?? row];
  const other = otherSide(side);
  const isPossible = canBelong(from, side, to);
  return [
    h('div', { class: 'card-head' }, h('h2', {}, t.hand.ask[other])),
    h(
      'div',
      { class: 'card-body' },
      passage(model, from, side),
      isPossible ? passage(model, to, other) : h('p', { class: 'quiet' }, t.hand.how),
    ),
    h(
      'div',
      { class: 'card-foot' },
      isPossible
        ? button(t.hand.link, () => actions.choosePartner(), {
            class: 'choice',
            title: t.hand.linkTip,
          })
        : null,
      button(t.hand.previous, () => actions.stepPartner(-1), { title: '↑' }),
      button(t.hand.next, () => actions.stepPartner(1), { title: '↓' }),
      button(t.hand.stop, actions.stopPicking, { title: t.hand.stopTip }),
    ),
  ];
}

/** @param {Model} model @param {RowModel} row @param {SideName} side */
function passage(model, { row }, side) {
  const words = model.comparison.texts[side].slice(...passageOf(model, side, row[side]));
  return h(
    'p',
    { class: 'entry' },
    h('span', { class: 'kind' }, t.hand.place(side, blockNames(model, side, row[side]))),
    h(
      'span',
      { class: 'words', dir: 'auto', lang: model.comparison[side].language },
      shortened(words, MOST),
    ),
  );
}
