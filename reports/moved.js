// What is told of a passage that moved, in a comment beside it: a move is written whole on both sides, since changes inside a
// move leave words behind where all is rejected.

/** @import { Edit } from '../wasm/engine.js' */
/** @import { Strings } from './changes.js' */
/** @import { Words } from './reporting.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Passage } from './passages.js' */
import { isShown, isWhole, sentenceLinksOf } from '../model/model.js';
import { languageTools } from '../strings/language.js';
import { fill, nameOfBlocks } from './names.js';
import { phrase } from './phrases.js';

/** A comment, or '' where the passage moved as it was. @param {Model} model @param {Passage} passage @param {Strings} strings @param {Words} words */
export function noteText(model, passage, strings, words) {
  const indices =
    passage.sentenceLink === null
      ? sentenceLinksOf(model, model.comparison.links[passage.link ?? 0])
      : [passage.sentenceLink];
  const changes = indices.flatMap((index) => {
    const link = model.comparison.sentenceLinks[index];
    const edits = isWhole(link) ? link.edits : link.edits.filter(isShown);
    return edits.map((edit) => changeText(model, edit, words));
  });
  if (changes.length === 0) return '';
  const from = originOf(model, passage, strings);
  const { semicolons } = languageTools(strings.tag);
  return fill(words.redline.movedAndEdited, { from, changes: semicolons(changes) });
}

/** The same for a format that knows no moves: it says in any case that there was one. @type {typeof noteText} */
export const moveText = (model, passage, strings, words) =>
  noteText(model, passage, strings, words) ||
  fill(words.redline.moved, { from: originOf(model, passage, strings) });

/** @param {Model} model @param {Passage} passage @param {Strings} strings */
function originOf(model, { link, sentenceLink }, strings) {
  const { comparison, places } = model;
  const blocks =
    link === null
      ? [places.before.blockOfSentence[comparison.sentenceLinks[sentenceLink ?? 0].before[0]]]
      : comparison.links[link].before;
  return nameOfBlocks(model, 'before', blocks, strings);
}

/** @param {Model} model @param {Edit} edit @param {Words} words */
function changeText({ comparison: { texts } }, { before, after }, words) {
  const { came, went, both } = words.redline;
  const values = { before: phrase(texts.before, before), after: phrase(texts.after, after) };
  if (before[0] === before[1]) return fill(came, values);
  return fill(after[0] === after[1] ? went : both, values);
}
