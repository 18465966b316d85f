// What a word can be: the one list of uses, from which core/src/words/uses.hpp is written.

/**
 * @typedef {object} Use
 * @property {string} name As the files write it.
 * @property {List} list
 * @property {Value} [value] What a word of this use carries. A word has one value of each sort, whatever its uses.
 * @property {string} means
 *
 * @typedef {'functionWords' | 'roleWords' | 'openings' | 'otherWords'} List
 * What the core unpacks together. Function words tell languages apart; role words and openings are known in every
 * story, since its page may be in another language than its text; the others only in a story of their language.
 *
 * @typedef {'number' | 'date' | 'lemma'} Value
 * Numbers and dates stand in the file: seven=7. A line of lemmas is a lemma: its words are forms of one word, and told
 * apart from those of other lines.
 */

/** @returns {Use} */
const use = (
  /** @type {string} */ name,
  /** @type {List} */ list,
  /** @type {string} */ means,
  /** @type {Value | undefined} */ value = undefined,
) => ({ name, list, value, means });

/** In the order of their bits. New ones go to the end. */
export const USES = [
  use('function-word', 'functionWords', 'Says little by itself: the, of, and.'),
  use('time-word', 'roleWords', 'Stands beside a date or a time: Monday, updated, p.m.'),
  use('name-particle', 'roleWords', 'In lower case inside a name, or between two names.'),
  use('agency', 'roleWords', 'Gives stories and pictures to newspapers.'),
  use('picture-word', 'roleWords', 'What a picture is called in the brackets beneath it.'),
  use('furniture-word', 'roleWords', 'Stands on buttons and in boxes around a story.'),
  use('furniture-opening', 'openings', 'How boxes around a story begin.'),
  use('correction-opening', 'openings', 'How a correction begins.'),
  use('byline-opening', 'openings', 'How a byline begins; a name follows.'),
  use('credit-opening', 'openings', 'How the line that says whose a picture is begins.'),
  use('abbreviation', 'otherWords', 'A full stop after it may end a sentence too: inc, p.m.'),
  use('nonfinal-abbreviation', 'otherWords', 'A full stop after it ends no sentence: dr, no, e.g.'),
  use('number', 'otherWords', 'seven=7', 'number'),
  use('scale', 'otherWords', 'The power of ten, thousand=3; 0 for a dozen.', 'number'),
  use('ordinal', 'otherWords', 'seventh=7', 'number'),
  use('month', 'otherWords', 'may=5', 'date'),
  use('weekday', 'otherWords', 'monday=1', 'date'),
  use('noon', 'otherWords', 'The hours that it adds: a.m.=0, p.m.=12.', 'date'),
  use('age', 'otherWords', 'Makes the number before it an age: years old.'),
  use('unit', 'otherWords', 'What is measured or paid: km, percent.', 'lemma'),
  use('approximator', 'otherWords', 'Makes a number less exact: about, at least.', 'lemma'),
  use('neutral', 'otherWords', 'A verb of saying that takes no side: said.', 'lemma'),
  use('loaded', 'otherWords', 'A verb of saying that does: claimed.', 'lemma'),
  use('according', 'otherWords', 'Names a source without a verb: according to.'),
  use('source', 'otherWords', 'A source without a name: officials.'),
  use('pronoun', 'otherWords', 'Stands for whoever speaks: she.'),
  use('negation', 'otherWords', 'Negates a verb: not.'),
  use('lacking', 'otherWords', 'Negates without being a negation: failed, without.'),
  use('reported', 'otherWords', 'Says that others say so: allegedly, is said to.'),
  use('superlative', 'otherWords', 'The first or last of its kind: largest, unique.', 'lemma'),
  use('title', 'otherWords', 'An office or a rank before a name: president.'),
  use('courtesy', 'otherWords', 'A form of address before a name: mr.'),
  use('be', 'otherWords', 'A form of the verb be.'),
  use('by', 'otherWords', 'Names who did it, in the passive voice.'),
  use('double', 'otherWords', 'May stand twice in a row: had had.'),
  use('nation', 'otherWords', 'A country and its people: france, french.', 'lemma'),
  use('possible', 'otherWords', 'Says that something may be so: may, perhaps.'),
  use('expected', 'otherWords', 'Says that something is thought to come: is expected to, likely.'),
  use('forecast', 'otherWords', 'Says that something is to come: will.'),
  use('faint', 'otherWords', 'A hedge that says little by itself: can, would.'),
  use('purpose', 'otherWords', 'Makes the hedge behind it a wish: so that.'),
  use('idiom', 'otherWords', 'A phrase that means none of what its words can be: not only.'),
  use('article', 'otherWords', 'Stands before a noun: the, a.'),
  use('conjunction', 'otherWords', 'Joins equals, whose order is free: and, or.'),
  use(
    'joiner',
    'otherWords',
    'Stands inside a name or a title: Bank of England, minister for health.',
  ),
  use('that', 'otherWords', 'Begins what somebody says: that.'),
  use('asks', 'otherWords', 'Begins a question or a relative clause: who, what, which.'),
  use('noun-too', 'otherWords', 'A verb of saying that is a noun as well: reports, claims.'),
  use('ordinal-ending', 'otherWords', 'Behind a number, makes it an ordinal: 3rd.'),
  use('scale-letter', 'otherWords', 'Behind a number, multiplies it: 5m=6.', 'number'),
  use(
    'preposition',
    'otherWords',
    'May stand inside what a speaker is called: of a school in Leeds.',
  ),
  use('infinitive', 'otherWords', 'Stands before a verb that nobody does: to.'),
  use('hour-word', 'otherWords', 'Behind or between numbers, makes them a time: 19 h 30.'),
  use(
    'update-opening',
    'openings',
    'How an update note begins, before a colon, a dash or a date: update.',
  ),
  use('elision', 'otherWords', "Ends in an apostrophe that joins it to the next word: l'."),
  use('enclitic', 'otherWords', 'A hyphen joins it to the verb before it: dit-elle, trata-se.'),
  use('participle', 'otherWords', 'Says something only behind a helping verb: a déclaré.'),
  use('helping', 'otherWords', 'Helps a participle: a, ont.'),
  use('according-after', 'otherWords', 'Names the source that stands before it: zufolge.'),
  use('indirect', 'otherWords', 'A verb in the mood of what others say: sei, habe.'),
  use('topic', 'otherWords', 'Stands behind who does it: は.'),
];

/** The uses that carry a value of each sort, by the name of their set in C++. @type {Record<Value, string>} */
export const VALUE_SETS = { number: 'kNumberUses', date: 'kDateUses', lemma: 'kLemmaUses' };

/** Words of the longest phrase. */
export const LONGEST_PHRASE = 8;

/** @param {string} name nonfinal-abbreviation @returns {string} kNonfinalAbbreviation */
export const enumerator = (name) =>
  `k${name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;
