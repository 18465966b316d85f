// Turns pieces of a paragraph into what is to be shown: real <ins> and <del>, so that copying, reading aloud and printing know them.

/** @import { Piece, SentenceText, SentenceMove } from '../../model/pieces.js' */
/** @import { Decisions } from '../lib/decisions.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Plan } from './dom.js' */
import { t } from '../strings/index.js';
import { crossingUnit, decisionOn } from '../lib/decisions.js';
import { blockNames } from '../lib/labels.js';
import { plan } from './dom.js';

/** @param {Piece} piece @param {boolean} touches What went stands right before it. @param {Decisions} decisions @returns {Plan | string} */
function piecePlan({ text, mark, was, edits = [], isGone }, touches, decisions) {
  if (isGone) return plan('span', { class: 'gone-space' }, text);
  if (mark === 'kept') return text;
  const decision = decisions.size > 0 ? decisionOn(edits, decisions) : null;
  const classes = [
    touches && mark === 'added' ? 'is-next' : '',
    mark === 'subtle' ? 'subtle' : '',
    decision ? `is-${decision}` : '',
  ];
  const name = classes.filter(Boolean).join(' ') || null;
  if (mark === 'added') return plan('ins', { class: name }, text);
  if (mark === 'removed') return plan('del', { class: name }, text);
  return plan('span', { class: name, title: was ? t.row.was(was) : null }, text);
}

/** @param {Piece[]} pieces @param {Decisions} [decisions] */
export const piecePlans = (pieces, decisions = new Map()) =>
  pieces.map((piece, at) => piecePlan(piece, pieces[at - 1]?.mark === 'removed', decisions));

/**
 * The class of a paragraph that came or went as a whole, or was replaced as a whole: it is shown as a block, not
 * underlined and struck word for word.
 * @param {SentenceText[]} sentences
 */
export function wholeMark(sentences) {
  if (sentences.length !== 1) return '';
  const pieces = sentences[0].pieces.filter(
    ({ text, mark }) => mark !== 'kept' || text.trim() !== '',
  );
  const marks = pieces.map(({ mark }) => mark).join(' ');
  if (marks === 'added' || marks === 'removed') return ` is-whole is-whole-${marks}`;
  return marks === 'removed added' ? ' is-replaced' : '';
}

/**
 * @param {Model} model
 * @param {SentenceText[]} sentences
 * @param {number} row Where this stands, to tell a move within the paragraph.
 * @param {Decisions} decisions
 * @returns {(Plan | string)[]}
 */
export function sentencePlans(model, sentences, row, decisions) {
  return sentences.flatMap(({ move, pieces }) => {
    const plans = piecePlans(pieces, decisions);
    return move ? movedPlans(model, move, plans, row, decisions) : plans;
  });
}

/**
 * The text nodes that sentencePlans made of pieces, one for each, in order.
 * @param {Element} paragraph @returns {Node[]}
 */
export function textNodes(paragraph) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const isNote = (/** @type {Node | null} */ node) =>
    node instanceof Element && node.classList.contains('sentence-note');
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = [node.parentNode, node.previousSibling, node.nextSibling];
    if (!around.some(isNote)) nodes.push(node);
  }
  return nodes;
}

/** @param {Model} model @param {SentenceMove} move @param {(Plan | string)[]} plans @param {number} row @param {Decisions} decisions @returns {(Plan | string)[]} */
function movedPlans(model, move, plans, row, decisions) {
  const decision = decisions.get(crossingUnit(model, move.link));
  const jump = { type: 'button', class: 'sentence-note', 'data-jump': String(move.row) };
  const note =
    move.row === row
      ? plan('span', { class: 'sentence-note' }, t.row.movedWithin)
      : plan('button', jump, placeOf(model, move));
  const how = `is-${move.direction}${decision ? ` is-${decision}` : ''}`;
  const words = plan('span', { class: `moved-sentence ${how}` }, ...plans);
  return [words, ' ', note, ' '];
}

/** @param {Model} model @param {SentenceMove} move */
function placeOf(model, { direction, block }) {
  return direction === 'from'
    ? t.row.sentenceFrom(blockNames(model, 'before', [block], 'from'))
    : t.row.sentenceTo(blockNames(model, 'after', [block], 'into'));
}
