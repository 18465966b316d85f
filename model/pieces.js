// Marked-up text: cuts the text of blocks into pieces that are kept, added, removed or subtly changed, sentence by
// sentence, for one side or for both merged into one column. Every character of a block is in exactly one piece of its
// side, but for the white space at the block's end, which nobody looks at.

/** @import { Edit, Range, SentenceLink } from '../wasm/engine.js' */
/** @import { Model } from './model.js' */
/** @import { Compared, SideName } from './places.js' */
import { isShown, isWhole } from './model.js';
import { otherSide } from './places.js';

/** @typedef {'kept' | 'added' | 'removed' | 'subtle'} Mark */

/**
 * @typedef {object} Piece
 * @property {string} text
 * @property {Mark} mark
 * @property {SideName} side The text that it shows, and which range of it, give or take white space.
 * @property {Range} range
 * @property {string} [was] The earlier text of a subtle change, in merged text.
 * @property {number[]} [edits] The edits that it shows, numbered as in `Model.editStart`.
 * @property {Range[]} [letters] Of `text`: the letters that changed in a word that became a similar one.
 * @property {boolean} [isGone] It is white space that went along with removed words.
 */

/**
 * A sentence that crossed into another paragraph: `from` where it stands now, `to` where it stood. `block` is the block
 * at the other end, on the other side, and `row` that block's row, which may be the sentence's own. `link` is the
 * sentence link.
 * @typedef {{direction: 'from' | 'to', block: number, row: number, link: number}} SentenceMove
 */

/** @typedef {{move: SentenceMove | null, pieces: Piece[]}} SentenceText */

/** @typedef {Pick<Model, 'comparison' | 'places' | 'editStart'>} Source */

/** Blocks of both sides. @typedef {{before: readonly number[], after: readonly number[]}} Blocks */

/** Differences of form: no word changes, so they are marked quietly. */
const SUBTLE = new Set(['typography', 'case']);

/** The text of a block on its own side. @param {Source} source @param {SideName} side @param {number} block */
export const blockText = (source, side, block) =>
  tidy(sentencesOf(source, side, block).map((sentence) => sideText(source, side, sentence)));

/** @param {Source} source @param {SideName} side @param {number} block @returns {number[]} */
function sentencesOf({ comparison }, side, block) {
  const [first, end] = comparison[side].blocks[block].sentences;
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** @param {Source} source @param {SideName} side @param {number} sentence @returns {SentenceText} */
const sideText = (source, side, sentence) => ({
  move: moveOf(source, side, sentence),
  pieces: sidePieces(source, side, sentence),
});

/**
 * Blocks in one column: the later text, with what was removed in its place.
 * @param {Source} source @param {Blocks} blocks
 * @returns {SentenceText[][]} A list of sentences for each block of the later side.
 */
export function mergedText(source, blocks) {
  const gone = goneSentences(source, blocks);
  return blocks.after.map((block, position) => {
    const sentences = sentencesOf(source, 'after', block).flatMap((sentence) => [
      { move: moveOf(source, 'after', sentence), pieces: mergedPieces(source, sentence) },
      ...(gone.get(sentence) ?? []),
    ]);
    const first = position === 0 ? (gone.get(-1) ?? []) : [];
    return tidy([...first, ...sentences].map(inOneLine));
  });
}

/** A sentence of the later side in one column. @param {Source} source @param {number} sentence @returns {Piece[]} */
export const mergedSentence = (source, sentence) =>
  tidy([inOneLine({ move: null, pieces: mergedPieces(source, sentence) })]).flatMap(
    ({ pieces }) => pieces,
  );

/**
 * The earlier sentences of some blocks that no later sentence of the blocks carries, by the later sentence that they
 * follow (-1: none).
 * @param {Source} source @param {Blocks} blocks
 */
function goneSentences(source, blocks) {
  const { comparison, places } = source;
  /** @type {Map<number, SentenceText[]>} */
  const gone = new Map();
  let anchor = -1;
  for (const sentence of blocks.before.flatMap((block) => sentencesOf(source, 'before', block))) {
    const link = comparison.sentenceLinks[places.before.linkOfSentence[sentence]];
    const here = link.after.filter((at) => blocks.after.includes(places.after.blockOfSentence[at]));
    if (here.length > 0) anchor = Math.max(anchor, here[here.length - 1]);
    else if (gone.has(anchor)) gone.get(anchor)?.push(sideText(source, 'before', sentence));
    else gone.set(anchor, [sideText(source, 'before', sentence)]);
  }
  return gone;
}

/** @param {Source} source @param {SideName} side @param {number} sentence @returns {SentenceMove | null} */
function moveOf({ comparison, places }, side, sentence) {
  const index = places[side].linkOfSentence[sentence];
  const link = comparison.sentenceLinks[index];
  const other = otherSide(side);
  if (!link.moved || link[other].length === 0) return null;
  const block = places[other].blockOfSentence[link[other][0]];
  const here = comparison.links[places[side].linkOfBlock[places[side].blockOfSentence[sentence]]];
  const isPair = here.before.length === 1 && here.after.length === 1;
  if (here.moved && isPair && here[other].includes(block)) return null; // It moved with its paragraph.
  const row = places[other].rowOfBlock[block];
  return { direction: side === 'after' ? 'from' : 'to', block, row, link: index };
}

/**
 * Whether sentences left the paragraph that they stood in, other than along with it.
 * @param {Source} source @param {number} index Of a sentence link.
 */
export function crosses(source, index) {
  const { before, after } = source.comparison.sentenceLinks[index];
  return before.length > 0 && after.length > 0 && moveOf(source, 'after', after[0]) !== null;
}

/** @param {Source} source @param {SideName} side @param {number} sentence @returns {Piece[]} */
function sidePieces(source, side, sentence) {
  const { comparison, places, editStart } = source;
  const [start, end] = comparison[side].sentences[sentence];
  const index = places[side].linkOfSentence[sentence];
  const link = comparison.sentenceLinks[index];
  const mark = side === 'before' ? 'removed' : 'added';
  const cut = cutter(source, side);
  if (isWhole(link)) return [cut(start, end, mark, editsOf(source, index))];
  /** @type {Piece[]} */
  const pieces = [];
  let at = start;
  for (const [number, edit] of link.edits.entries()) {
    const from = Math.max(edit[side][0], start);
    const to = Math.min(edit[side][1], end);
    if (from >= to || !isShown(edit)) continue;
    const shown = SUBTLE.has(edit.nature) ? 'subtle' : mark;
    const marked = cut(from, to, shown, [editStart[index] + number]);
    pieces.push(cut(at, from, 'kept'), withLetters(marked, edit));
    at = to;
  }
  return [...pieces, cut(at, end, 'kept')];
}

/** Makes pieces of a side's text. @param {Source} source @param {SideName} side */
function cutter({ comparison: { texts } }, side) {
  /** @param {number} start @param {number} end @param {Mark} mark @param {number[]} [edits] @returns {Piece} */
  return (start, end, mark, edits) => ({
    text: texts[side].slice(start, end),
    mark,
    side,
    range: [start, end],
    edits,
  });
}

/** A piece with the letters that an edit changed in it. @param {Piece} piece @param {Edit} edit @returns {Piece} */
function withLetters(piece, { letters }) {
  const [start, end] = piece.range;
  const within = letters
    .map((each) => each[piece.side])
    .filter(([from, to]) => from < to && from >= start && to <= end);
  return within.length > 0 ? { ...piece, letters: shifted(within, -start) } : piece;
}

/** @param {Range[]} ranges @param {number} by @returns {Range[]} */
const shifted = (ranges, by) => ranges.map(([from, to]) => [from + by, to + by]);

/** The numbers of a sentence link's edits. @param {Source} source @param {number} index */
function editsOf({ editStart }, index) {
  const length = editStart[index + 1] - editStart[index];
  return Array.from({ length }, (_, at) => editStart[index] + at);
}

/** @param {Source} source @param {number} sentence A sentence of the later side. @returns {Piece[]} */
function mergedPieces(source, sentence) {
  const { comparison, places, editStart } = source;
  const [start, end] = comparison.after.sentences[sentence];
  const index = places.after.linkOfSentence[sentence];
  const link = comparison.sentenceLinks[index];
  if (isWhole(link)) return wholePieces(source, link, sentence, editsOf(source, index));
  const limit = sentence === link.after[link.after.length - 1] ? end + 1 : end;
  const cut = cutter(source, 'after');
  /** @type {Piece[]} */
  const pieces = [];
  let at = start;
  for (const [number, edit] of link.edits.entries()) {
    if (!isShown(edit) || !standsIn(edit, start, limit)) continue;
    const from = Math.max(edit.after[0], start);
    const to = Math.min(edit.after[1], end);
    const marked = editPieces(source, edit, [from, to], editStart[index] + number);
    pieces.push(cut(at, from, 'kept'), ...marked);
    at = to;
  }
  return [...pieces, cut(at, end, 'kept')];
}

/** Whether some of an edit is in a sentence of the later side. @param {Edit} edit @param {number} start @param {number} end */
function standsIn({ after: [from, to] }, start, end) {
  return from === to ? from >= start && from < end : from < end && to > start;
}

/**
 * An edit in merged text. One that reaches over the end of a sentence removes its words in the first sentence.
 * @param {Source} source @param {Edit} edit @param {Range} part The part that is in the sentence. @param {number} number
 * @returns {Piece[]}
 */
function editPieces(source, edit, [from, to], number) {
  const end = edit.before[1];
  const start = from === edit.after[0] ? spaceBefore(source.comparison.texts, edit) : end;
  const was = cutter(source, 'before')(start, end, 'removed', [number]);
  const isSubtle = SUBTLE.has(edit.nature) && from < to;
  const is = cutter(source, 'after')(from, to, isSubtle ? 'subtle' : 'added', [number]);
  if (isSubtle) return [{ ...is, was: was.text.trim() }];
  return [withLetters(was, edit), withLetters(is, edit)];
}

/**
 * Where removed words start in merged text: with the space before them if the later text has none at this place.
 * @param {Compared['texts']} texts @param {Edit} edit
 */
function spaceBefore(texts, { before: [start, end], after: [at] }) {
  const isMissing = start < end && at > 0 && !/\s/.test(texts.after[at - 1]);
  return isMissing && /\s/.test(texts.before[start - 1] ?? '') ? start - 1 : start;
}

/** @param {Source} source @param {SentenceLink} link @param {number} sentence @param {number[]} edits @returns {Piece[]} */
function wholePieces(source, link, sentence, edits) {
  const { texts, before, after } = source.comparison;
  const added = cutter(source, 'after')(...after.sentences[sentence], 'added', edits);
  if (sentence !== link.after[0] || link.before.length === 0) return [added];
  const sentences = link.before.map((at) => before.sentences[at]);
  const text = sentences.map((range) => texts.before.slice(...range).trim()).join(' ');
  const whole = /** @type {Range} */ ([sentences[0][0], sentences[sentences.length - 1][1]]);
  return [{ text, mark: 'removed', side: 'before', range: whole, edits }, added];
}

/**
 * Joins neighbours of one mark, inside a sentence and across sentences, and takes the white space at the ends of a mark
 * out of it. A sentence that moved stays by itself.
 * @param {SentenceText[]} sentences
 */
function tidy(sentences) {
  /** @type {SentenceText[]} */
  const joined = [];
  for (const { move, pieces } of sentences) {
    const last = joined[joined.length - 1];
    const into = last && !last.move && !move ? last : { move, pieces: [] };
    if (into !== last) joined.push(into);
    for (const piece of pieces) into.pieces.push(piece);
  }
  for (const sentence of joined) sentence.pieces = joinPieces(sentence.pieces).flatMap(bareMark);
  const last = joined[joined.length - 1];
  if (last) last.pieces = withoutEnd(last.pieces);
  return joined;
}

/**
 * Turns the line breaks of the two texts into spaces: in merged text they stand in other places.
 * @param {SentenceText} sentence @returns {SentenceText}
 */
function inOneLine({ move, pieces }) {
  return {
    move,
    pieces: pieces.map((each) =>
      each.text.includes('\n') ? { ...each, text: each.text.replace(/\s*\n\s*/g, ' ') } : each,
    ),
  };
}

/** @param {Piece[]} pieces */
function joinPieces(pieces) {
  /** @type {Piece[]} */
  const joined = [];
  for (const next of pieces) {
    if (next.text === '') continue;
    const last = joined[joined.length - 1];
    if (last?.mark === next.mark && last.side === next.side && next.mark !== 'subtle')
      append(last, next);
    else joined.push({ ...next, edits: next.edits && [...next.edits] });
  }
  return joined;
}

/** @param {Piece} piece Gets the other one at its end. @param {Piece} next */
function append(piece, next) {
  if (next.letters)
    piece.letters = [...(piece.letters ?? []), ...shifted(next.letters, piece.text.length)];
  piece.text += next.text;
  piece.range = [piece.range[0], next.range[1]];
  if (next.edits) piece.edits ??= [];
  for (const edit of next.edits ?? []) piece.edits?.push(edit);
}

/** A marked piece without the white space at its ends, which becomes pieces beside it. @param {Piece} whole @returns {Piece[]} */
function bareMark(whole) {
  const text = whole.text.trim();
  if (whole.mark === 'kept' || text === '') return [whole];
  const start = whole.text.indexOf(text);
  /** @param {string} around @returns {Piece} */
  const space = (around) => ({
    text: around,
    mark: 'kept',
    side: whole.side,
    range: whole.range,
    isGone: whole.mark === 'removed',
  });
  const before = space(whole.text.slice(0, start));
  const after = space(whole.text.slice(start + text.length));
  const letters = whole.letters && shifted(whole.letters, -start);
  return [before, { ...whole, text, letters }, after].filter((part) => part.text !== '');
}

/** @param {Piece[]} pieces */
function withoutEnd(pieces) {
  const kept = [...pieces];
  while (kept.length > 0) {
    const last = /** @type {Piece} */ (kept.pop());
    const text = last.text.trimEnd();
    if (text !== '') return [...kept, { ...last, text }];
  }
  return kept;
}
