// What the card of a change says: each place in it with what stood there and what stands there now.

/** @import { Edit, Nature, SentenceLink } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
import { crossingUnit } from './decisions.js';
import { isShown, isWhole, sentenceLinksOf } from '../../model/model.js';
import { crosses } from '../../model/pieces.js';
import { shortened } from './labels.js';

/** Words around an edit that tell where it is, in characters. */
const CONTEXT = 28;

/** More of a whole sentence than this is read better in the text. */
const LONGEST = 160;

/**
 * `nature` is an edit's, or `place` where sentences left their paragraph: `moved` is then their link. `units` as in
 * decisions.js. `lead` and `tail` are unchanged words around.
 * @typedef {{nature: Nature | 'place', isWhole: boolean, lead: string, was: string, is: string, tail: string, units: number[], moved?: number}} CardEntry
 */

/** @param {Model} model @param {number} change @returns {CardEntry[]} */
export function cardEntries(model, change) {
  const { link } = model.rows[model.changes[change]];
  return sentenceLinksOf(model, link).flatMap((index) => {
    const sentences = model.comparison.sentenceLinks[index];
    const first = model.editStart[index];
    const places = crosses(model, index) ? [placeEntry(model, index)] : [];
    if (isWhole(sentences)) return [...places, wholeEntry(model, sentences, first)];
    const edits = sentences.edits.flatMap((edit, at) =>
      isShown(edit) ? [editEntry(model, edit, first + at)] : [],
    );
    return [...places, ...edits];
  });
}

/** @param {Model} model @param {number} index Of sentences that left their paragraph. @returns {CardEntry} */
function placeEntry(model, index) {
  const words = sentenceWords(model, model.comparison.sentenceLinks[index], 'after');
  const units = [crossingUnit(model, index)];
  const common = {
    nature: /** @type {const} */ ('place'),
    isWhole: false,
    lead: '',
    was: '',
    is: '',
    units,
  };
  return { ...common, tail: words, moved: index };
}

/** @param {Model} model @param {SentenceLink} sentences @param {'before' | 'after'} side */
const sentenceWords = ({ comparison }, sentences, side) =>
  shortened(
    sentences[side]
      .map((at) => comparison.texts[side].slice(...comparison[side].sentences[at]).trim())
      .join(' '),
    LONGEST,
  );

/** @param {Model} model @param {SentenceLink} sentences @param {number} first @returns {CardEntry} */
function wholeEntry(model, sentences, first) {
  const units = sentences.edits.map((_, at) => first + at);
  const common = {
    nature: /** @type {const} */ ('wording'),
    isWhole: true,
    lead: '',
    tail: '',
    units,
  };
  const was = sentenceWords(model, sentences, 'before');
  return { ...common, was, is: sentenceWords(model, sentences, 'after') };
}

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
