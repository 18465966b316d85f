// What the card of a change says: each place in it, with what stood there and what stands there now.

/** @import { Edit, Nature, Range, SentenceLink } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
import { isShown, isWhole, linkOfChange, sentenceLinksOf } from '../../model/model.js';
import { crosses } from '../../model/pieces.js';
import { crossingUnit, moveUnit } from './decisions.js';
import { shortened } from './labels.js';

/** How many characters around an edit are shown, to tell where it is. */
const CONTEXT = 28;

/** A longer sentence is shortened: it reads better in the text. */
const LONGEST = 160;

/**
 * @typedef {object} CardEntry
 * @property {Nature | 'place' | 'move'} nature `place` where sentences left their paragraph, `move` where paragraphs moved.
 * @property {boolean} isWhole It is a whole sentence.
 * @property {string} lead Unchanged words before it.
 * @property {string} was
 * @property {string} is
 * @property {string} tail Unchanged words after it.
 * @property {number[]} units As in decisions.js.
 * @property {Record<SideName, Range>} ranges The words that it is about.
 * @property {number} [moved] The link of sentences that left their paragraph.
 */

/** @param {Model} model @param {number} change @returns {CardEntry[]} */
export function cardEntries(model, change) {
  const moved = moveEntry(model, change);
  const within = sentenceLinksOf(model, linkOfChange(model, change)).flatMap((index) => {
    const sentences = model.comparison.sentenceLinks[index];
    const first = model.editStart[index];
    const places = crosses(model, index) ? [placeEntry(model, index)] : [];
    if (isWhole(sentences)) return [...places, wholeEntry(model, sentences, first)];
    const edits = sentences.edits.flatMap((edit, at) =>
      isShown(edit) ? [editEntry(model, edit, first + at)] : [],
    );
    return [...places, ...edits];
  });
  return [...moved, ...within];
}

/** @type {Record<SideName, Range>} */
const NOWHERE = { before: [0, 0], after: [0, 0] };

/** @param {Model} model @param {number} change @returns {CardEntry[]} */
function moveEntry({ comparison, linksOfChange }, change) {
  const units = linksOfChange[change].filter((at) => comparison.links[at].moved).map(moveUnit);
  const none = { isWhole: false, lead: '', was: '', is: '', tail: '' };
  return units.length > 0 ? [{ nature: 'move', ...none, units, ranges: NOWHERE }] : [];
}

/** @param {Model} model @param {SentenceLink} sentences @returns {Record<SideName, Range>} */
const rangesOf = ({ comparison }, sentences) => ({
  before: spanOf(comparison.before.sentences, sentences.before),
  after: spanOf(comparison.after.sentences, sentences.after),
});

/** @param {readonly Range[]} ranges @param {readonly number[]} at @returns {Range} */
const spanOf = (ranges, at) =>
  at.length === 0 ? [0, 0] : [ranges[at[0]][0], ranges[at[at.length - 1]][1]];

/** @param {Model} model @param {number} index Of sentences that left their paragraph. @returns {CardEntry} */
const placeEntry = (model, index) => ({
  nature: 'place',
  isWhole: false,
  lead: '',
  was: '',
  is: '',
  tail: sentenceWords(model, model.comparison.sentenceLinks[index], 'after'),
  units: [crossingUnit(model, index)],
  ranges: rangesOf(model, model.comparison.sentenceLinks[index]),
  moved: index,
});

/** @param {Model} model @param {SentenceLink} sentences @param {SideName} side */
const sentenceWords = ({ comparison }, sentences, side) =>
  shortened(
    sentences[side]
      .map((at) => comparison.texts[side].slice(...comparison[side].sentences[at]).trim())
      .join(' '),
    LONGEST,
  );

/** @param {Model} model @param {SentenceLink} sentences @param {number} first The first of its units. @returns {CardEntry} */
const wholeEntry = (model, sentences, first) => ({
  nature: 'wording',
  isWhole: true,
  lead: '',
  was: sentenceWords(model, sentences, 'before'),
  is: sentenceWords(model, sentences, 'after'),
  tail: '',
  units: sentences.edits.map((_, at) => first + at),
  ranges: rangesOf(model, sentences),
});

/** @param {Model} model @param {Edit} edit @param {number} unit @returns {CardEntry} */
function editEntry({ comparison: { texts } }, { nature, before, after }, unit) {
  const was = texts.before.slice(...before);
  const is = texts.after.slice(...after);
  const lead = texts.after.slice(Math.max(0, after[0] - CONTEXT), after[0]);
  const tail = texts.after.slice(after[1], after[1] + CONTEXT);
  return {
    nature,
    isWhole: false,
    lead: fromWord(lastLine(lead), lead.length < CONTEXT) + spaceBefore(was || is, lead),
    was: shortened(was, LONGEST),
    is: shortened(is, LONGEST),
    tail: spaceAfter(is || was, tail) + toWord(firstLine(tail), tail.length < CONTEXT),
    units: [unit],
    ranges: { before, after },
  };
}

/** The space that shortening took from an edit's start. @param {string} edit @param {string} lead */
const spaceBefore = (edit, lead) => (/^\s/.test(edit) && !/\s$/.test(lead) ? ' ' : '');

/** The space that shortening took from an edit's end. @param {string} edit @param {string} tail */
const spaceAfter = (edit, tail) => (/\s$/.test(edit) && !/^\s/.test(tail) ? ' ' : '');

const lastLine = (/** @type {string} */ text) => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (/** @type {string} */ text) => text.split('\n', 1)[0];

/** Begins at a word. @param {string} text @param {boolean} isWholeText */
function fromWord(text, isWholeText) {
  const space = text.indexOf(' ');
  if (isWholeText || text.length < CONTEXT || space < 0) return text;
  return `…${text.slice(space + 1)}`;
}

/** Ends at a word. @param {string} text @param {boolean} isWholeText */
function toWord(text, isWholeText) {
  const space = text.lastIndexOf(' ');
  if (isWholeText || text.length < CONTEXT || space < 0) return text;
  return `${text.slice(0, space)}…`;
}
