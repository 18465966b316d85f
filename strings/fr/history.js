// Ce que les rapports disent des versions d’un article, en français.

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: { one: 'Historique de {n} version', other: 'Historique de {n} versions' },
  version: 'v{n}',
  first: { one: '{n} mot', other: '{n} mots' },
  firstCharacters: { one: '{n} caractère', other: '{n} caractères' },
  step: {
    one: '{n} mot (+{added}, −{removed}). {summary}',
    other: '{n} mots (+{added}, −{removed}). {summary}',
  },
  stepCharacters: {
    one: '{n} caractère (+{added}, −{removed}). {summary}',
    other: '{n} caractères (+{added}, −{removed}). {summary}',
  },
  apart: 'Autre article, laissé de côté.',
  strange: 'Presque rien de commun avec la version précédente.',
  over: 'Sur l’ensemble des versions',
  nothingOver: 'Rien de plus que ce que montre chaque étape.',
  became: 'Ce que les phrases sont devenues',
  unchanged: { one: '{n} phrase reste inchangée.', other: '{n} phrases restent inchangées.' },
  fields: {
    headline: 'Titre',
    standfirst: 'Chapô',
    byline: 'Signature',
    dateline: 'Lieu',
    timestamp: 'Date et heure',
    correction: 'Rectificatif',
  },
  noField: 'aucun',
  wording: '{v} : {text}',
  again: '{v} : comme en {was} : {text}',
  gone: '{v} : supprimée.',
  merged: '{v} : fondue dans une autre phrase.',
  split: '{v} : détachée d’une autre phrase : {text}',
  back: '{v} : de retour : {text}',
  backAgain: '{v} : de retour comme en {was} : {text}',
  findings: {
    'correction-missing':
      'Aucun rectificatif n’a suivi la dernière modification à vérifier absolument : {course}.',
    'quotation-restored': 'Citation modifiée, puis rétablie : {course}.',
    'quotation-course': 'Citation modifiée plus d’une fois : {course}.',
    'figure-restored': 'Chiffre changé, puis rétabli : {course}.',
    'figure-course': 'Chiffre changé plus d’une fois : {course}.',
    'name-restored': 'Nom changé, puis rétabli : {course}.',
    'name-course': 'Nom changé plus d’une fois : {course}.',
    'source-anonymised': 'Source nommée jusqu’à {first}, anonyme depuis {last} : {course}.',
    'correction-late':
      'Le rectificatif de {last} est venu après la modification de {first} : {course}.',
    'sentence-returned': 'Supprimée après {first}, de retour en {last} : « {text} ».',
    'words-returned': 'Mots supprimés après {first}, de retour en {last} : « {text} ».',
  },
  removedPhrase: 'mots supprimés',
  quoted: '« {text} »',
  notCompared: 'Non comparé : {what}.',
  place: '{phrase} ({v})',
};
