// What a change is called: in the margin of a row, to a screen reader, in the list of changes and in the live region.
// Every function takes the strings of the page's language first.

/** @import { Link, Nature } from '../../wasm/engine.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { Strings } from '../strings.js' */
import { countEdits, isShown, linkOfChange } from '../../model/model.js';
import { namesOfBlocks } from '../../model/places.js';
import { capital } from '../../strings/language.js';

/**
 * "paragraph 4", "paragraphs 4 and 5", "headline".
 * @param {Strings} t @param {Model} model @param {SideName} side @param {readonly number[]} blocks
 * @param {'plain' | 'from'} [grammar] What stands before the name, for languages that inflect it.
 */
export function blockNames(t, model, side, blocks, grammar = 'plain') {
  const { numbers, roles } = namesOfBlocks(model, side, blocks);
  const names = roles.map((role) => t.roles[/** @type {keyof typeof t.roles} */ (role)]);
  const { list, number } = t.tools;
  if (numbers.length === 0) return list(names);
  const which = placesIn(numbers, number, list, t.places.span);
  return list([...names, t.places[grammar]({ n: numbers.length, which })]);
}

/**
 * "4", "4 and 5", "4 to 7".
 * @param {readonly number[]} numbers Ascending. @param {Strings['tools']['number']} number @param {Strings['tools']['list']} list
 * @param {Strings['places']['span']} span
 */
function placesIn(numbers, number, list, span) {
  const [first] = numbers;
  const last = numbers[numbers.length - 1];
  const isRun = last - first === numbers.length - 1;
  return isRun && numbers.length > 2 ? span({ first, last }) : list(numbers.map(number));
}

/** The sign in the gutter. @param {RowModel} row */
export function signOf({ kind, link, row }) {
  if (kind === 'same') return '';
  if (kind === 'end') return row.after.length > 0 ? '←' : '→';
  if (link.relation === 'added') return '+';
  if (link.relation === 'removed') return '−';
  return link.moved ? '←' : '~';
}

/**
 * What happened to a row's paragraphs, where the marks in the text do not say it; else ''.
 * @param {Strings} t @param {Model} model @param {RowModel} row
 */
export function rowNote(t, model, row) {
  if (row.kind === 'same') return '';
  if (row.kind === 'end') return endNote(t, model, row);
  const link = noteLink(model, row);
  if (link.moved) return `${arrivalNote(t, model, row, link)}${afterComma(movedHow(t, link))}`;
  return link.relation === 'edited' ? formNote(t, model, link) : relationNote(t, model, link);
}

/** The first of the paragraphs that moved together speaks for all of them. @param {Model} model @param {RowModel} row */
const noteLink = (model, { change, link }) =>
  link.moved && change !== null ? linkOfChange(model, change) : link;

/** @param {Strings} t @param {Model} model @param {RowModel} row @param {Link} link */
function arrivalNote(t, model, row, link) {
  const up = row.other !== null && row.other > row.index;
  return movedFrom(t, up, blockNames(t, model, 'before', link.before, 'from'));
}

/** @param {Strings} t @param {boolean} up @param {string} place */
const movedFrom = ({ row }, up, place) => (up ? row.movedUpFrom : row.movedDownFrom)({ place });

/** @param {Strings} t @param {Link} link */
function movedHow(t, link) {
  if (link.relation === 'unchanged') return '';
  if (link.relation === 'split') return t.row.splitIntoCount({ n: link.after.length });
  return t.relations[link.relation];
}

const afterComma = (/** @type {string} */ text) => (text === '' ? '' : `, ${text}`);

/** For a row that is not its link's main one. @param {Strings} t @param {Model} model @param {RowModel} end */
function endNote(t, model, end) {
  const { row, index, other } = end;
  const link = noteLink(model, end);
  const up = other !== null && other < index;
  if (row.after.length === 0) {
    const place = blockNames(t, model, 'after', link.after);
    if (!link.moved) return t.row.wentInto({ place });
    return (up ? t.row.movedUpTo : t.row.movedDownTo)({ place });
  }
  const there = blockNames(t, model, 'before', link.before, 'from');
  return link.moved ? movedFrom(t, up, there) : t.row.cameOutOf({ place: there });
}

/** @param {Strings} t @param {Model} model @param {Link} link */
function relationNote(t, model, { relation, before, after }) {
  if (relation === 'split') return t.row.splitInto({ place: blockNames(t, model, 'after', after) });
  if (relation === 'merged')
    return t.row.mergedFrom({ place: blockNames(t, model, 'before', before, 'from') });
  if (relation === 'regrouped')
    return t.row.regrouped({
      before: capital(blockNames(t, model, 'before', before)),
      after: blockNames(t, model, 'after', after),
    });
  return relation === 'unchanged' ? '' : capital(t.relations[relation]);
}

/** Whether a row is the first of a passage that was compared approximately. @param {Model} model @param {RowModel} row */
export const beginsApproximate = ({ rows }, { index, link }) =>
  !link.exact && rows[index - 1]?.link.exact !== false;

/** Changes of form are quiet in the text, so the row says that there is nothing more. @param {Strings} t @param {Model} model @param {Link} link */
function formNote(t, model, link) {
  const nature = onlyNature(model, link);
  return nature === null
    ? ''
    : (/** @type {Record<string, string>} */ (t.row.formOnly)[nature] ?? '');
}

/** The nature that all edits of a link share, those that are not marked left aside; else null. @param {Model} model @param {Link} link */
export function onlyNature({ comparison, places }, link) {
  const natures = new Set();
  for (const block of link.after) {
    const [first, end] = comparison.after.blocks[block].sentences;
    for (let at = first; at < end; at++) {
      const sentences = comparison.sentenceLinks[places.after.linkOfSentence[at]];
      if (sentences.relation !== 'unchanged' && sentences.relation !== 'edited') return null;
      for (const { nature } of sentences.edits) if (isShown({ nature })) natures.add(nature);
    }
  }
  return natures.size === 1 ? /** @type {Nature} */ ([...natures][0]) : null;
}

/** What a row is called: by its later side where it has one. @param {Strings} t @param {Model} model @param {Pick<RowModel, 'row'>} row */
export function rowName(t, model, { row }) {
  return row.after.length > 0
    ? blockNames(t, model, 'after', row.after)
    : blockNames(t, model, 'before', row.before);
}

/** What a change is called. @param {Strings} t @param {Model} model @param {number} change */
export const changeName = (t, model, change) =>
  rowName(t, model, { row: { link: 0, other: null, ...linkOfChange(model, change) } });

/** "moved and edited", "new", "split". @param {Strings} t @param {Link} link */
export function howChanged(t, { moved, relation }) {
  if (!moved) return t.relations[relation];
  return relation === 'unchanged' ? t.row.moved : t.row.movedAnd({ how: t.relations[relation] });
}

/**
 * "Paragraph 4, edited, 3 changes; moved from paragraph 9", for a screen reader.
 * @param {Strings} t @param {Model} model @param {RowModel} row
 */
export function rowLabel(t, model, row) {
  const name = capital(rowName(t, model, row));
  if (row.kind === 'same') return t.row.same({ name });
  if (row.kind === 'end') return t.row.labelEnd({ name, note: rowNote(t, model, row) });
  const { link } = row;
  const isAlone = link.relation === 'added' || link.relation === 'removed';
  const how = link.relation === 'unchanged' ? t.row.moved : t.relations[link.relation];
  const edits = isAlone ? 0 : countEdits(model, link);
  const bare = t.row.label({ name, how });
  const label = edits > 0 ? t.row.labelEdits({ n: edits, label: bare }) : bare;
  const place = link.moved ? blockNames(t, model, 'before', link.before, 'from') : '';
  return place === '' ? label : t.row.labelFrom({ label, place });
}

/** "Change 3 of 17: paragraph 9, moved and edited". @param {Strings} t @param {Model} model @param {number} change */
export function changeAnnouncement(t, model, change) {
  const how = howChanged(t, linkOfChange(model, change));
  return t.status.change({
    ...{ at: change + 1, count: model.changes.length },
    ...{ name: changeName(t, model, change), how },
  });
}

/** The opening words of a row's text. @param {Model} model @param {RowModel} row @param {number} length */
export function excerpt(model, { row }, length) {
  const side = row.after.length > 0 ? 'after' : 'before';
  const [start, end] = model.comparison[side].blocks[row[side][0]].range;
  const text = model.comparison.texts[side].slice(start, Math.min(end, start + 2 * length));
  return shortened(text, length);
}

/** At most about so many characters, up to a word. @param {string} text @param {number} length */
export function shortened(text, length) {
  const whole = text.trim();
  if (whole.length <= length) return whole;
  const end = whole.lastIndexOf(' ', length);
  return `${whole.slice(0, end > length / 2 ? end : length)}…`;
}

/** What a story is called: its headline, or the name of its file, or how it begins. @param {{model: Model, names: Record<SideName, string>}} result */
export function storyName({ model: { comparison }, names }) {
  const { texts, after } = comparison;
  const headline = after.blocks.find(({ role }) => role === 'headline');
  const words = headline ? texts.after.slice(...headline.range) : names.after;
  return shortened(words || texts.after.slice(0, 200), 70);
}
