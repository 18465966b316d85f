// Cuts the text of blocks into pieces that a view can show: kept, added, removed or subtly changed text, sentence by
// sentence, for one side or for both merged into one column. Every character of a block is in exactly one piece of
// its side; only the white space at a block's end, which is no text to look at, is left out.

/** @import { Edit, Range, SentenceLink } from '../../wasm/engine.js' */
/** @import { Compared, Places, SideName } from './places.js' */

/** @typedef {'kept' | 'added' | 'removed' | 'subtle'} Mark */
/**
 * `side` and `range`: what it shows of which text, give or take white space. `was`: the earlier text of a subtle change,
 * in merged text. `edits`: what it shows, counted as Model.editStart does. `isGone`: white space that went with what was
 * removed.
 * @typedef {{text: string, mark: Mark, side: SideName, range: Range, was?: string, edits?: number[], isGone?: boolean}} Piece
 */

/**
 * A sentence that crossed into another paragraph: `from` where it stands now, `to` where it stood. `block` is the
 * other end's, on the other side; it may be a neighbour within the same row. `link` is the sentence link.
 * @typedef {{direction: 'from' | 'to', block: number, row: number, link: number}} SentenceMove
 */

/** @typedef {{move: SentenceMove | null, pieces: Piece[]}} SentenceText */

/** @typedef {{comparison: Compared, places: Places, editStart: Int32Array}} Source */

/** Differences of form: shown with a dotted line, since they change no word. */
const SUBTLE = new Set(['typography', 'case']);

/** @param {Edit} edit */
export const isShown = (edit) => edit.nature !== 'spacing';

/** @param {Source} source @param {SideName} side @param {number} block @returns {SentenceText[]} */
export function blockText(source, side, block) {
  const [first, end] = source.comparison[side].blocks[block].sentences;
  const texts = [];
  for (let sentence = first; sentence < end; sentence++) {
    texts.push({
      move: moveOf(source, side, sentence),
      pieces: sidePieces(source, side, sentence),
    });
  }
  return tidy(texts);
}

/**
 * A row's blocks in one column: the later text with what was removed in its place.
 * @param {Source} source
 * @param {{before: readonly number[], after: readonly number[]}} row
 * @returns {SentenceText[][]} One list of sentences for each block of the later side.
 */
export function mergedText(source, row) {
  const gone = goneSentences(source, row);
  return row.after.map((block, position) => {
    const [first, end] = source.comparison.after.blocks[block].sentences;
    const texts = position === 0 ? [...(gone.get(-1) ?? [])] : [];
    for (let sentence = first; sentence < end; sentence++) {
      const pieces = mergedPieces(source, sentence);
      texts.push({ move: moveOf(source, 'after', sentence), pieces });
      texts.push(...(gone.get(sentence) ?? []));
    }
    return tidy(texts.map(inOneLine));
  });
}

/**
 * Earlier sentences of a row that no later sentence of the row carries, by the later sentence they followed (-1: none).
 * @param {Source} source
 * @param {{before: readonly number[], after: readonly number[]}} row
 */
function goneSentences(source, row) {
  const { comparison, places } = source;
  /** @type {Map<number, SentenceText[]>} */
  const gone = new Map();
  let anchor = -1;
  for (const block of row.before) {
    const [first, end] = comparison.before.blocks[block].sentences;
    for (let sentence = first; sentence < end; sentence++) {
      const link = comparison.sentenceLinks[places.before.linkOfSentence[sentence]];
      const here = link.after.filter((at) => row.after.includes(places.after.blockOfSentence[at]));
      if (here.length > 0) {
        anchor = Math.max(anchor, here[here.length - 1]);
        continue;
      }
      const text = {
        move: moveOf(source, 'before', sentence),
        pieces: sidePieces(source, 'before', sentence),
      };
      gone.set(anchor, [...(gone.get(anchor) ?? []), text]);
    }
  }
  return gone;
}

/** @param {Source} source @param {SideName} side @param {number} sentence @returns {SentenceMove | null} */
function moveOf({ comparison, places }, side, sentence) {
  const index = places[side].linkOfSentence[sentence];
  const link = comparison.sentenceLinks[index];
  const other = side === 'before' ? 'after' : 'before';
  if (!link.moved || link[other].length === 0) return null;
  const block = places[other].blockOfSentence[link[other][0]];
  const here = comparison.links[places[side].linkOfBlock[places[side].blockOfSentence[sentence]]];
  const alone = here.before.length === 1 && here.after.length === 1 && here.moved;
  if (alone && here[other].includes(block)) return null; // It moved with its paragraph.
  const row = places[other].rowOfBlock[block];
  return { direction: side === 'after' ? 'from' : 'to', block, row, link: index };
}

/**
 * Whether sentences stand elsewhere than they did, other than with their paragraph.
 * @param {Source} source @param {number} index Of a sentence link.
 */
export function crosses(source, index) {
  const { before, after } = source.comparison.sentenceLinks[index];
  return before.length > 0 && after.length > 0 && moveOf(source, 'after', after[0]) !== null;
}

/** A sentence shown whole, as removed or added: it has no counterpart or shares too little with it. */
export const isWhole = (/** @type {SentenceLink} */ link) =>
  link.before.length === 0 || link.after.length === 0 || link.relation === 'rewritten';

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
    pieces.push(cut(at, from, 'kept'));
    const shown = SUBTLE.has(edit.nature) ? 'subtle' : mark;
    pieces.push(cut(from, to, shown, [editStart[index] + number]));
    at = to;
  }
  pieces.push(cut(at, end, 'kept'));
  return pieces;
}

/** Makes pieces of a side's text. @param {Source} source @param {SideName} side */
function cutter({ comparison: { texts } }, side) {
  const text = texts[side];
  /** @param {number} start @param {number} end @param {Mark} mark @param {number[]} [edits] @returns {Piece} */
  return (start, end, mark, edits) => ({
    text: text.slice(start, end),
    mark,
    side,
    range: [start, end],
    edits,
  });
}

/** @param {Source} source @param {number} index Of a sentence link. */
function editsOf({ editStart }, index) {
  const count = editStart[index + 1] - editStart[index];
  return Array.from({ length: count }, (_, at) => editStart[index] + at);
}

/** @param {Source} source @param {number} sentence A sentence of the later side. @returns {Piece[]} */
function mergedPieces(source, sentence) {
  const { comparison, places, editStart } = source;
  const { texts } = comparison;
  const [start, end] = comparison.after.sentences[sentence];
  const index = places.after.linkOfSentence[sentence];
  const link = comparison.sentenceLinks[index];
  if (isWhole(link)) return wholePieces(source, link, sentence, editsOf(source, index));
  const cutBefore = cutter(source, 'before');
  const cutAfter = cutter(source, 'after');
  /** @type {Piece[]} */
  const pieces = [];
  let at = start;
  const isLast = sentence === link.after[link.after.length - 1];
  for (const [number, edit] of link.edits.entries()) {
    const from = Math.max(edit.after[0], start);
    const to = Math.min(edit.after[1], end);
    if (!standsIn(edit, start, isLast ? end + 1 : end) || !isShown(edit)) continue;
    // An edit that reaches over the end of a sentence takes out its words in the first one.
    const isStart = from === edit.after[0];
    const gone = edit.before[1];
    const edits = [editStart[index] + number];
    const was = cutBefore(isStart ? spaceBefore(texts, edit) : gone, gone, 'removed', edits);
    pieces.push(cutAfter(at, from, 'kept'));
    if (SUBTLE.has(edit.nature)) {
      pieces.push({ ...cutAfter(from, to, 'subtle', edits), was: was.text.trim() });
    } else {
      pieces.push(was, cutAfter(from, to, 'added', edits));
    }
    at = to;
  }
  pieces.push(cutAfter(at, end, 'kept'));
  return pieces;
}

/** Whether some of an edit is in a sentence of the later side. @param {Edit} edit @param {number} start @param {number} end */
function standsIn({ after: [from, to] }, start, end) {
  return from === to ? from >= start && from < end : from < end && to > start;
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
 * Joins neighbours of one mark, inside a sentence and across, and takes the white space at the ends of a mark out of
 * it. A sentence that moved stays on its own.
 * @param {SentenceText[]} sentences
 */
function tidy(sentences) {
  /** @type {SentenceText[]} */
  const joined = [];
  for (const sentence of sentences) {
    const last = joined[joined.length - 1];
    if (last && !last.move && !sentence.move) last.pieces.push(...sentence.pieces);
    else joined.push({ move: sentence.move, pieces: [...sentence.pieces] });
  }
  for (const sentence of joined) sentence.pieces = joinPieces(sentence.pieces).flatMap(bareMark);
  const last = joined[joined.length - 1];
  if (last) last.pieces = withoutEnd(last.pieces);
  return joined;
}

/**
 * Line ends of the text that something was merged from, which are none here.
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
    if (last?.mark === next.mark && last.side === next.side && next.mark !== 'subtle') {
      last.text += next.text;
      last.range = [last.range[0], next.range[1]];
      if (next.edits) last.edits = [...(last.edits ?? []), ...next.edits];
    } else {
      joined.push({ ...next });
    }
  }
  return joined;
}

/** @param {Piece} whole @returns {Piece[]} */
function bareMark(whole) {
  if (whole.mark === 'kept') return [whole];
  const text = whole.text.trim();
  if (text === '') return [whole];
  const start = whole.text.indexOf(text);
  const before = whole.text.slice(0, start);
  const after = whole.text.slice(start + text.length);
  /** @param {string} around @returns {Piece} */
  const space = (around) => ({
    text: around,
    mark: 'kept',
    side: whole.side,
    range: whole.range,
    isGone: whole.mark === 'removed',
  });
  const parts = [space(before), { ...whole, text }, space(after)];
  return parts.filter((part) => part.text !== '');
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
