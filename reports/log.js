// Every change as an entry: where it stands, what kind it is, and the words before and after. Findings name what they found;
// everything else is named by its nature.

/** @import { Edit, Link } from '../wasm/engine.js' */
/** @import { Model } from '../model/model.js' */
/** @import { Strings } from './changes.js' */
/** @import { Words } from './reporting.js' */
import { isShown, isWhole, sentenceLinksOf } from '../model/model.js';
import { crosses } from '../model/pieces.js';
import { SIDES } from '../model/places.js';
import { capital, nameOfBlocks } from './names.js';
import { LANGUAGES, arrowIn } from '../strings/languages.js';

/** @typedef {{place: string, kind: string, before: string, after: string}} LogEntry */

/** What entries are made of. A sentence in another paragraph belongs to two links, and is `told` once. @typedef {{model: Model, kinds: Map<Edit, string>, strings: Strings, words: Words, told: Set<number>}} Log */

/** In the order of the rows. @param {Model} model @param {Strings} strings @param {Words} words @returns {LogEntry[]} */
export function changeEntries(model, strings, words) {
  const log = { model, kinds: kindsOfEdits(model, strings), strings, words, told: new Set() };
  return model.changes.flatMap((row) => entriesOf(log, model.rows[row].link));
}

/** What findings call the edits that they speak of. @param {Model} model @param {Strings} strings */
function kindsOfEdits({ comparison }, strings) {
  /** @type {Map<Edit, string>} */
  const kinds = new Map();
  for (const finding of comparison.findings) {
    if (finding.sentenceLink === null) continue;
    for (const edit of comparison.sentenceLinks[finding.sentenceLink].edits) {
      const isTold = SIDES.some(
        (side) => edit[side][0] < finding[side][1] && edit[side][1] > finding[side][0],
      );
      if (isTold && !kinds.has(edit)) kinds.set(edit, strings.kinds[finding.kind]);
    }
  }
  return kinds;
}

/** @param {Log} log @param {Link} link @returns {LogEntry[]} */
function entriesOf(log, link) {
  const { model, strings, words, told } = log;
  const { relation, moved } = link;
  const place = placeOf(model, link, strings);
  const [before, after] = SIDES.map((side) => textOf(model, side, link[side]));
  const isOne = relation === 'added' || relation === 'removed' || relation === 'rewritten';
  if (isOne && !moved) return [{ place, kind: words.relations[relation], before, after }];
  const whole = /^(?:split|merged|regrouped)$/.test(relation) ? words.relations[relation] : '';
  return [
    ...(moved ? [{ place, kind: words.moved, before, after }] : []),
    ...(whole ? [{ place, kind: whole, before, after }] : []),
    ...sentenceLinksOf(model, link).flatMap((index) => {
      if (told.has(index)) return [];
      told.add(index);
      const own = crosses(model, index) ? placeOf(model, blocksOf(model, index), strings) : place;
      return sentenceEntries(log, index).map((entry) => ({ place: own, ...entry }));
    }),
  ];
}

/** The paragraphs that hold a sentence. @param {Model} model @param {number} index Of a sentence link. */
function blocksOf({ comparison, places }, index) {
  const { before, after } = comparison.sentenceLinks[index];
  return {
    before: before.map((at) => places.before.blockOfSentence[at]),
    after: after.map((at) => places.after.blockOfSentence[at]),
  };
}

/** @param {Model} model @param {Pick<Link, 'before' | 'after'>} link @param {Strings} strings */
function placeOf(model, link, strings) {
  const names = SIDES.map((side) => capital(nameOfBlocks(model, side, link[side], strings)));
  return [...new Set(names.filter(Boolean))].join(` ${arrowIn(LANGUAGES[strings.tag].dir)} `);
}

/** @param {Model} model @param {'before' | 'after'} side @param {readonly number[]} blocks */
const textOf = ({ comparison }, side, blocks) =>
  inOneLine(
    blocks
      .map((block) => comparison.texts[side].slice(...comparison[side].blocks[block].range))
      .join(' '),
  );

/** @param {string} text */
const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {Log} log @param {number} index Of a sentence link. */
function sentenceEntries({ model, kinds, words }, index) {
  const { sentenceLinks, texts } = model.comparison;
  const link = sentenceLinks[index];
  const said = (/** @type {Edit} */ edit) => ({
    before: inOneLine(texts.before.slice(...edit.before)),
    after: inOneLine(texts.after.slice(...edit.after)),
  });
  const moved = crosses(model, index) ? [wholeEntry(model, index, words.sentences.moved)] : [];
  if (!isWhole(link))
    return [
      ...moved,
      ...link.edits
        .filter(isShown)
        .map((edit) => ({ kind: kinds.get(edit) ?? words.natures[edit.nature], ...said(edit) })),
    ];
  const { added, removed, rewritten } = words.sentences;
  const kind = link.before.length === 0 ? added : link.after.length === 0 ? removed : rewritten;
  return [...moved, wholeEntry(model, index, kind)];
}

/** @param {Model} model @param {number} index @param {string} kind */
function wholeEntry({ comparison }, index, kind) {
  const [before, after] = SIDES.map((side) =>
    comparison.sentenceLinks[index][side]
      .map((at) => inOneLine(comparison.texts[side].slice(...comparison[side].sentences[at])))
      .join(' '),
  );
  return { kind, before, after };
}
