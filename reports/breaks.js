// Where a paragraph ends in one version only, inside paragraphs that were split, merged or regrouped: text in one column
// shows it by a ¶ that went or came.

/** @import { Link } from '../wasm/engine.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Paragraph } from '../model/paragraphs.js' */
/** @import { Mark, Piece, SentenceText } from '../model/pieces.js' */
import { partShown } from '../model/paragraphs.js';

/**
 * The paragraphs of a link in one column, with a ¶ at each end that one version has and the other has not.
 * @param {Model} model @param {Link} link @param {Paragraph[]} paragraphs @returns {Paragraph[]}
 */
export function withBreaks(model, link, paragraphs) {
  if (link.before.length === 0 || link.before.length + link.after.length < 3) return paragraphs;
  return paragraphs.map((paragraph, at) => {
    const [first, end] = model.comparison.after.blocks[paragraph.block].sentences;
    let { text } = paragraph;
    for (let sentence = end - 1; sentence > first; sentence--)
      if (breaksBefore(model, sentence) === true) text = withJoin(model, text, sentence);
    const isLast = at === paragraphs.length - 1;
    const isParted = !isLast && breaksBefore(model, end) === false;
    return { ...paragraph, text: isParted ? [...text, { move: null, pieces: ended(text) }] : text };
  });
}

/**
 * Whether a paragraph ended in the earlier text before a sentence of the later one and behind the one before that; null
 * where the two did not follow each other there.
 * @param {Model} model @param {number} sentence
 */
function breaksBefore({ comparison, places }, sentence) {
  const [one, other] = [sentence - 1, sentence].map(
    (at) => comparison.sentenceLinks[places.after.linkOfSentence[at]]?.before ?? [],
  );
  const last = one.at(-1);
  if (last === undefined || other[0] !== last + 1) return null;
  const { blockOfSentence } = places.before;
  return blockOfSentence[last] !== blockOfSentence[other[0]];
}

/** Text with a ¶ that went, before a sentence. @param {Model} model @param {SentenceText[]} text @param {number} sentence */
function withJoin({ comparison }, text, sentence) {
  const range = comparison.after.sentences[sentence];
  let isDone = false;
  return text.map(({ move, pieces }) => ({
    move,
    pieces: pieces.flatMap((piece) => {
      const part =
        isDone || piece.side === 'before' ? null : partShown(piece, comparison.texts.after, range);
      if (!part) return [piece];
      isDone = true;
      return [cut(piece, 0, part[0]), ...pilcrow(piece, 'removed'), cut(piece, part[0])];
    }),
  }));
}

/** @param {Piece} piece @param {number} start @param {number} [end] @returns {Piece} */
const cut = (piece, start, end) => ({
  ...piece,
  text: piece.text.slice(start, end),
  letters: piece.letters
    ?.filter(([from, to]) => from >= start && to <= (end ?? piece.text.length))
    .map(([from, to]) => [from - start, to - start]),
});

/** @param {Piece} beside @param {Mark} mark @returns {Piece[]} */
const pilcrow = (beside, mark) => [
  { text: '¶', mark, side: beside.side, range: beside.range },
  { text: ' ', mark: 'kept', side: beside.side, range: beside.range },
];

/** A ¶ that came, behind some text. @param {SentenceText[]} text @returns {Piece[]} */
function ended(text) {
  const last = text.at(-1)?.pieces.at(-1);
  return last ? pilcrow(last, 'added').reverse() : [];
}
