// Turns the pieces of a paragraph into what is shown: real <ins> and <del>, which copying, reading aloud and printing know.

/** @import { Model } from '../../model/model.js' */
/** @import { Piece, SentenceText, SentenceMove } from '../../model/pieces.js' */
/** @import { Decisions } from '../lib/decisions.js' */
/** @import { Strings } from '../strings/index.js' */
/** @import { Plan } from './dom.js' */
import { crossingUnit, decisionOn } from '../lib/decisions.js';
import { blockNames } from '../lib/labels.js';
import { plan } from './dom.js';

/** @param {Strings} t @param {Piece} piece @param {boolean} isNext Removed words stand right before it. @param {Decisions} decisions @returns {Plan | string} */
function piecePlan(t, { text, mark, was, edits = [], isGone }, isNext, decisions) {
  if (isGone) return plan('span', { class: 'gone-space' }, text);
  if (mark === 'kept') return text;
  const decision = decisions.size > 0 ? decisionOn(edits, decisions) : null;
  const classes = [
    isNext && mark === 'added' ? 'is-next' : '',
    mark === 'subtle' ? 'subtle' : '',
    decision ? `is-${decision}` : '',
  ];
  const name = classes.filter(Boolean).join(' ') || null;
  if (mark === 'added') return plan('ins', { class: name }, text);
  if (mark === 'removed') return plan('del', { class: name }, text);
  return plan('span', { class: name, title: was ? t.row.was(was) : null }, text);
}

/** @param {Strings} t @param {Piece[]} pieces @param {Decisions} [decisions] */
export const piecePlans = (t, pieces, decisions = new Map()) =>
  pieces.map((piece, at) => piecePlan(t, piece, pieces[at - 1]?.mark === 'removed', decisions));

/**
 * The class of a paragraph that is added, removed or replaced as a whole: it is shown as a block, not underlined and
 * struck word for word.
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
 * @param {Strings} t @param {Model} model @param {SentenceText[]} sentences
 * @param {number} row Where they stand, to tell a move within the paragraph. @param {Decisions} decisions
 * @returns {(Plan | string)[]}
 */
export function sentencePlans(t, model, sentences, row, decisions) {
  return sentences.flatMap(({ move, pieces }) => {
    const plans = piecePlans(t, pieces, decisions);
    if (!move) return plans;
    const decision = decisions.get(crossingUnit(model, move.link));
    const how = `is-${move.direction}${decision ? ` is-${decision}` : ''}`;
    const words = plan('span', { class: `moved-sentence ${how}` }, ...plans);
    return [words, ' ', moveNote(t, model, move, row), ' '];
  });
}

/** @param {Strings} t @param {Model} model @param {SentenceMove} move @param {number} row */
function moveNote(t, model, move, row) {
  if (move.row === row) return plan('span', { class: 'sentence-note' }, t.row.movedWithin);
  const jump = { type: 'button', class: 'sentence-note', 'data-jump': String(move.row) };
  const place =
    move.direction === 'from'
      ? t.row.sentenceFrom(blockNames(t, model, 'before', [move.block], 'from'))
      : t.row.sentenceTo(blockNames(t, model, 'after', [move.block], 'into'));
  return plan('button', jump, place);
}

/**
 * The text nodes that sentencePlans made of pieces, one for each piece, in order.
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
