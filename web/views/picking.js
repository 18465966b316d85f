// Takes the place of the card while a passage looks for its counterpart: shows the passage, and what would be chosen.

/** @import { Actions } from '../actions/index.js' */
/** @import { Picking, State, Result } from '../store.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { Strings } from '../strings.js' */
import { otherSide } from '../../model/places.js';
import { canBelong, passageOf } from '../lib/constraints.js';
import { blockNames, shortened } from '../lib/labels.js';
import { button, h } from './dom.js';

/** So many characters of a passage are enough to know it by. */
const MOST = 80;

/** @param {Readonly<State>} state @param {Actions} actions @returns {Node[]} */
export function pickingNodes({ result, target, picking, t }, actions) {
  const { model } = /** @type {Result} */ (result);
  const { row, side } = /** @type {Picking} */ (picking);
  const from = model.rows[row];
  const to = model.rows[target?.row ?? row];
  const other = otherSide(side);
  const isPossible = canBelong(from, side, to);
  const { matching } = t;
  return [
    h('div', { class: 'card-head' }, h('h2', {}, matching.ask[other])),
    h(
      'div',
      { class: 'card-body' },
      passage(t, model, from, side),
      isPossible ? passage(t, model, to, other) : h('p', { class: 'quiet' }, matching.how),
    ),
    h('div', { class: 'card-foot' }, ...footButtons(t, actions, isPossible)),
  ];
}

/** @param {Strings} t @param {Actions} actions @param {boolean} isPossible */
const footButtons = ({ matching }, actions, isPossible) => [
  isPossible
    ? button(matching.link, () => actions.choosePartner(), {
        class: 'choice',
        title: matching.linkTip,
      })
    : null,
  button(matching.previous, () => actions.stepPartner(-1), { title: '↑' }),
  button(matching.next, () => actions.stepPartner(1), { title: '↓' }),
  button(matching.stop, actions.stopPicking, { title: matching.stopTip }),
];

/** @param {Strings} t @param {Model} model @param {RowModel} row @param {SideName} side */
function passage(t, model, { row }, side) {
  const { texts, [side]: own } = model.comparison;
  const words = texts[side].slice(...passageOf(model, side, row[side]));
  const name = blockNames(t, model, side, row[side]);
  return h(
    'p',
    { class: 'entry' },
    h('span', { class: 'kind' }, t.matching.place[side]({ name })),
    h('span', { class: 'words', dir: 'auto', lang: own.language }, shortened(words, MOST)),
  );
}
