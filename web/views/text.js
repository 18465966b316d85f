// Turns the pieces of a paragraph into what is shown: real <ins> and <del>, which copying, reading aloud and printing know.

/** @import { Range } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Piece, SentenceText, SentenceMove } from '../../model/pieces.js' */
/** @import { Decisions } from '../lib/decisions.js' */
/** @import { Strings } from '../strings.js' */
/** @import { Plan } from './dom.js' */
import { crossingUnit, decisionOn } from '../lib/decisions.js';
import { blockNames } from '../lib/labels.js';
import { plan, planOf } from './dom.js';

/** @param {Strings} t @param {Piece} piece @param {boolean} isNext Removed words stand right before it. @param {Decisions} decisions @returns {Plan | string} */
function piecePlan(t, { text, mark, was, edits = [], letters = [], isGone }, isNext, decisions) {
  if (isGone) return plan('span', { class: 'gone-space' }, text);
  if (mark === 'kept') return keptPlan(t, text);
  const decision = decisions.size > 0 ? decisionOn(edits, decisions) : null;
  const classes = [
    isNext && mark === 'added' ? 'is-next' : '',
    mark === 'subtle' ? 'subtle' : '',
    decision ? `is-${decision}` : '',
  ];
  const name = classes.filter(Boolean).join(' ') || null;
  if (mark === 'added') return planOf('ins', { class: name }, letterPlans(t, text, letters));
  if (mark === 'removed') return planOf('del', { class: name }, letterPlans(t, text, letters));
  return plan('span', { class: name, title: was ? t.row.was({ was }) : null }, text);
}

/** More marks on one letter than these hang the layout of some browsers. */
const PILE = /(\p{M}{24})\p{M}+/gu;

/** Letters that a mark turns round, up to where that ends. */
const TURNED = /([\u202d\u202e][^\u202c]*\u202c?)/;

/** A text as it can be drawn: with few marks a letter, and with what is turned round by itself and told. @param {Strings} t @param {string} text @returns {(Plan | string)[]} */
function textPlans(t, text) {
  const drawn = text.length > 24 ? text.replace(PILE, '$1') : text;
  if (!TURNED.test(drawn)) return [drawn];
  return drawn
    .split(TURNED)
    .filter(Boolean)
    .map((part) =>
      TURNED.test(part)
        ? plan(
            'span',
            {
              class: 'turned',
              'data-mark': t.row.turned[/** @type {'\u202d' | '\u202e'} */ (part[0])],
            },
            part,
          )
        : part,
    );
}

/** @param {Strings} t @param {string} text @returns {Plan | string} */
function keptPlan(t, text) {
  const [first, ...rest] = textPlans(t, text);
  return rest.length === 0 && typeof first === 'string'
    ? first
    : planOf('span', { class: 'kept' }, [first, ...rest]);
}

/** Marked words, with a mark on the letters that changed in them. @param {Strings} t @param {string} text @param {Range[]} letters */
function letterPlans(t, text, letters) {
  const plans = [];
  let at = 0;
  for (const [start, end] of letters) {
    if (at < start) plans.push(...textPlans(t, text.slice(at, start)));
    plans.push(plan('span', { class: 'letters' }, text.slice(start, end)));
    at = end;
  }
  return at < text.length ? [...plans, ...textPlans(t, text.slice(at))] : plans;
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
    const words = planOf('span', { class: `moved-sentence ${how}` }, plans);
    return [words, ' ', moveNote(t, model, move, row), ' '];
  });
}

/** @param {Strings} t @param {Model} model @param {SentenceMove} move @param {number} row */
function moveNote(t, model, move, row) {
  if (move.row === row) return plan('span', { class: 'sentence-note' }, t.row.movedWithin);
  const jump = { type: 'button', class: 'sentence-note', 'data-jump': String(move.row) };
  const place =
    move.direction === 'from'
      ? t.row.sentenceFrom({ place: blockNames(t, model, 'before', [move.block], 'from') })
      : t.row.sentenceTo({ place: blockNames(t, model, 'after', [move.block]) });
  return plan('button', jump, place);
}

/**
 * The text nodes that sentencePlans made of pieces, in order: a list for each piece, which is one node unless letters in
 * it are marked.
 * @param {Element} paragraph @returns {Node[][]}
 */
export function textNodes(paragraph) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const isNote = (/** @type {Node | null} */ node) =>
    node instanceof Element && node.classList.contains('sentence-note');
  /** @type {Node[][]} */
  const pieces = [];
  /** @type {Element | null | undefined} */
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = [node.parentNode, node.previousSibling, node.nextSibling];
    if (around.some(isNote)) continue;
    const mark = node.parentElement?.closest('ins, del, .kept');
    if (mark && mark === last) pieces[pieces.length - 1].push(node);
    else pieces.push([node]);
    last = mark;
  }
  return pieces;
}
