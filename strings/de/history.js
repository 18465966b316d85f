// Was Berichte über die Fassungen eines Artikels sagen, auf Deutsch.

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: { one: 'Verlauf über {n} Fassung', other: 'Verlauf über {n} Fassungen' },
  version: 'F{n}',
  first: { one: '{n} Wort', other: '{n} Wörter' },
  step: {
    one: '{n} Wort, {added} neu, {removed} gestrichen. {summary}',
    other: '{n} Wörter, {added} neu, {removed} gestrichen. {summary}',
  },
  apart: 'Ein anderer Artikel, beiseitegelassen.',
  strange: 'Hat mit der Fassung davor fast nichts gemein.',
  over: 'Über alle Fassungen',
  nothingOver: 'Nichts, was nicht schon die einzelnen Schritte zeigen.',
  became: 'Was aus den Sätzen wurde',
  unchanged: { one: '{n} Satz bleibt, wie er war.', other: '{n} Sätze bleiben, wie sie waren.' },
  fields: {
    headline: 'Überschrift',
    standfirst: 'Vorspann',
    byline: 'Autorenzeile',
    dateline: 'Ortsmarke',
    timestamp: 'Zeitangabe',
    correction: 'Korrekturhinweis',
  },
  noField: 'fehlt',
  wording: '{v}: {text}',
  again: '{v}: wieder wie in {was}: {text}',
  gone: '{v}: gestrichen.',
  merged: '{v}: in einem anderen Satz aufgegangen.',
  split: '{v}: von einem anderen Satz abgetrennt: {text}',
  back: '{v}: wieder da: {text}',
  backAgain: '{v}: wieder da wie in {was}: {text}',
  findings: {
    'correction-missing':
      'Auf die letzte Änderung, die unbedingt zu prüfen ist, folgte kein Korrekturhinweis: {course}.',
    'quotation-restored': 'Zitat verändert und wiederhergestellt: {course}.',
    'quotation-course': 'Zitat mehrfach verändert: {course}.',
    'figure-restored': 'Zahl geändert und wiederhergestellt: {course}.',
    'figure-course': 'Zahl mehrfach geändert: {course}.',
    'name-restored': 'Name geändert und wiederhergestellt: {course}.',
    'name-course': 'Name mehrfach geändert: {course}.',
    'source-anonymised': 'Quelle bis {first} namentlich genannt, seit {last} anonym: {course}.',
    'correction-late':
      'Der Korrekturhinweis in {last} kam erst nach der Änderung in {first}: {course}.',
    'sentence-returned': 'Nach {first} gestrichen, in {last} wieder da: „{text}“.',
    'words-returned': 'Wörter nach {first} gestrichen, in {last} wieder da: „{text}“.',
  },
  removedPhrase: 'gestrichene Wörter',
  quoted: '„{text}“',
  notCompared: 'Nicht verglichen: {what}.',
  place: '{phrase} ({v})',
};
