// Turns pieces of a paragraph into nodes: real <ins> and <del>, so that copying, reading aloud and printing know them.

/** @import { Piece, SentenceText, SentenceMove } from '../lib/pieces.js' */
/** @import { Model } from '../lib/rows.js' */
import { blockNames } from '../lib/labels.js';
import { h } from './dom.js';

/** @param {Piece} piece @param {number} at @param {Piece[]} pieces @returns {Node} */
function pieceNode({ text, mark, was }, at, pieces) {
  const touches = pieces[at - 1]?.mark === 'removed';
  if (mark === 'added') return h('ins', { class: touches ? 'is-next' : null }, text);
  if (mark === 'removed') return h('del', {}, text);
  if (mark === 'subtle')
    return h('span', { class: 'subtle', title: was ? `Earlier: ${was}` : null }, text);
  return document.createTextNode(text);
}

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
 * @returns {Node[]}
 */
export function sentenceNodes(model, sentences, row) {
  return sentences.flatMap(({ move, pieces }) => {
    const nodes = pieces.map(pieceNode);
    return move ? movedNodes(model, move, nodes, row) : nodes;
  });
}

/** @param {Model} model @param {SentenceMove} move @param {Node[]} nodes @param {number} row @returns {Node[]} */
function movedNodes(model, move, nodes, row) {
  const other = move.direction === 'from' ? 'before' : 'after';
  const within = move.row === row;
  const place = within
    ? 'within the paragraph'
    : `${move.direction} ${blockNames(model, other, [move.block])}`;
  const note = within
    ? h('span', { class: 'sentence-note' }, `moved ${place}`)
    : h(
        'button',
        { type: 'button', class: 'sentence-note', 'data-jump': String(move.row) },
        `moved ${place}`,
      );
  const space = () => document.createTextNode(' ');
  const words = h('span', { class: `moved-sentence is-${move.direction}` }, ...nodes);
  return [words, space(), note, space()];
}
