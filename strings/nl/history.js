// Wat rapporten over de versies van een artikel zeggen, in het Nederlands.

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: {
    one: 'Geschiedenis van {n} versie',
    other: 'Geschiedenis van {n} versies',
  },
  version: 'v{n}',
  first: {
    one: '{n} woord',
    other: '{n} woorden',
  },
  firstCharacters: { one: '{n} teken', other: '{n} tekens' },
  step: {
    one: '{n} woord, {added} toegevoegd, {removed} geschrapt. {summary}',
    other: '{n} woorden, {added} toegevoegd, {removed} geschrapt. {summary}',
  },
  stepCharacters: {
    one: '{n} teken, {added} toegevoegd, {removed} geschrapt. {summary}',
    other: '{n} tekens, {added} toegevoegd, {removed} geschrapt. {summary}',
  },
  apart: 'Een ander artikel, apart gehouden.',
  strange: 'Het heeft vrijwel niets gemeen met de vorige versie.',
  over: 'Over alle versies',
  nothingOver: 'Niets meer dan wat elke stap laat zien.',
  became: 'Wat er van de zinnen is geworden',
  unchanged: {
    one: '{n} zin bleef zoals hij was.',
    other: '{n} zinnen bleven zoals ze waren.',
  },
  fields: {
    headline: 'Kop',
    standfirst: 'Intro',
    byline: 'Naamregel',
    dateline: 'Plaatsnaam',
    timestamp: 'Datum en tijd',
    correction: 'Correctie',
  },
  noField: 'geen',
  wording: '{v}: {text}',
  again: '{v}: zoals in {was}: {text}',
  gone: '{v}: geschrapt.',
  merged: '{v}: opgegaan in een andere zin.',
  split: '{v}: afgesplitst van een andere zin: {text}',
  back: '{v}: terug: {text}',
  backAgain: '{v}: terug zoals in {was}: {text}',
  findings: {
    'correction-missing':
      'Geen correctie na de laatste wijziging die beslist gecontroleerd moet worden: {course}.',
    'quotation-restored': 'Citaat veranderd en hersteld: {course}.',
    'quotation-course': 'Citaat meer dan eens veranderd: {course}.',
    'figure-restored': 'Cijfer gewijzigd en hersteld: {course}.',
    'figure-course': 'Cijfer meer dan eens gewijzigd: {course}.',
    'name-restored': 'Naam gewijzigd en hersteld: {course}.',
    'name-course': 'Naam meer dan eens gewijzigd: {course}.',
    'source-anonymised': 'Bron genoemd tot en met {first}, anoniem sinds {last}: {course}.',
    'correction-late': 'De correctie in {last} kwam na de wijziging in {first}: {course}.',
    'sentence-returned': 'Geschrapt na {first}, terug in {last}: ‘{text}’.',
    'words-returned': 'Woorden geschrapt na {first}, terug in {last}: ‘{text}’.',
  },
  removedPhrase: 'woorden geschrapt',
  quoted: '‘{text}’',
  notCompared: 'Niet vergeleken: {what}.',
  place: '{phrase} ({v})',
};
