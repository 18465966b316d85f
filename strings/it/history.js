// Che cosa dicono i rapporti delle versioni di un articolo, in italiano.

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: {
    one: 'Cronologia di {n} versione',
    other: 'Cronologia di {n} versioni',
  },
  version: 'v{n}',
  first: {
    one: '{n} parola',
    other: '{n} parole',
  },
  firstCharacters: { one: '{n} carattere', other: '{n} caratteri' },
  step: {
    one: '{n} parola, +{added}, −{removed}. {summary}',
    other: '{n} parole, +{added}, −{removed}. {summary}',
  },
  stepCharacters: {
    one: '{n} carattere, +{added}, −{removed}. {summary}',
    other: '{n} caratteri, +{added}, −{removed}. {summary}',
  },
  apart: 'Un altro articolo, lasciato a parte.',
  strange: 'Quasi nulla in comune con la versione precedente.',
  over: 'Nell’insieme delle versioni',
  nothingOver: 'Nulla più di ciò che mostra ogni passaggio.',
  became: 'Come sono cambiate le frasi',
  unchanged: {
    one: '{n} frase è rimasta com’era.',
    other: '{n} frasi sono rimaste com’erano.',
  },
  fields: {
    headline: 'Titolo',
    standfirst: 'Sommario',
    byline: 'Firma',
    dateline: 'Luogo e data',
    timestamp: 'Data e ora',
    correction: 'Errata corrige',
  },
  noField: 'nulla',
  wording: '{v}: {text}',
  again: '{v}: come in {was}: {text}',
  gone: '{v}: tolta.',
  merged: '{v}: confluita in un’altra frase.',
  split: '{v}: staccata da un’altra frase: {text}',
  back: '{v}: di nuovo presente: {text}',
  backAgain: '{v}: di nuovo come in {was}: {text}',
  findings: {
    'correction-missing':
      'Nessuna errata corrige dopo l’ultima modifica da verificare assolutamente: {course}.',
    'quotation-restored': 'Virgolettato modificato e ripristinato: {course}.',
    'quotation-course': 'Virgolettato modificato più di una volta: {course}.',
    'figure-restored': 'Cifra cambiata e ripristinata: {course}.',
    'figure-course': 'Cifra cambiata più di una volta: {course}.',
    'name-restored': 'Nome cambiato e ripristinato: {course}.',
    'name-course': 'Nome cambiato più di una volta: {course}.',
    'source-anonymised': 'Fonte nominata fino a {first}, anonima da {last}: {course}.',
    'correction-late':
      'L’errata corrige in {last} è arrivata dopo la modifica in {first}: {course}.',
    'sentence-returned': 'Tolta dopo {first}, di nuovo in {last}: «{text}».',
    'words-returned': 'Parole tolte dopo {first}, di nuovo in {last}: «{text}».',
  },
  removedPhrase: 'parole tolte',
  quoted: '«{text}»',
  notCompared: 'Non confrontato: {what}.',
  place: '{phrase} ({v})',
};
