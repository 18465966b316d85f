// O que os relatórios dizem das versões de uma matéria, em português.

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: {
    one: 'Histórico de {n} versão',
    other: 'Histórico de {n} versões',
  },
  version: 'v{n}',
  first: {
    one: '{n} palavra',
    other: '{n} palavras',
  },
  firstCharacters: { one: '{n} caractere', other: '{n} caracteres' },
  step: {
    one: '{n} palavra, +{added}, −{removed}. {summary}',
    other: '{n} palavras, +{added}, −{removed}. {summary}',
  },
  stepCharacters: {
    one: '{n} caractere, +{added}, −{removed}. {summary}',
    other: '{n} caracteres, +{added}, −{removed}. {summary}',
  },
  apart: 'Outra matéria, deixada à parte.',
  strange: 'Quase nada em comum com a versão anterior.',
  over: 'Ao longo de todas as versões',
  nothingOver: 'Nada além do que cada etapa mostra.',
  became: 'O que foi feito das frases',
  unchanged: {
    one: '{n} frase ficou como estava.',
    other: '{n} frases ficaram como estavam.',
  },
  fields: {
    headline: 'Título',
    standfirst: 'Linha fina',
    byline: 'Assinatura',
    dateline: 'Procedência',
    timestamp: 'Data e hora',
    correction: 'Nota de correção',
  },
  noField: 'nada',
  wording: '{v}: {text}',
  again: '{v}: como em {was}: {text}',
  gone: '{v}: cortada.',
  merged: '{v}: unida a outra frase.',
  split: '{v}: separada de outra frase: {text}',
  back: '{v}: de volta: {text}',
  backAgain: '{v}: de volta como em {was}: {text}',
  findings: {
    'correction-missing':
      'Nenhuma nota de correção se seguiu à última alteração a conferir sem falta: {course}.',
    'quotation-restored': 'Citação alterada e restabelecida: {course}.',
    'quotation-course': 'Citação alterada mais de uma vez: {course}.',
    'figure-restored': 'Número alterado e restabelecido: {course}.',
    'figure-course': 'Número alterado mais de uma vez: {course}.',
    'name-restored': 'Nome alterado e restabelecido: {course}.',
    'name-course': 'Nome alterado mais de uma vez: {course}.',
    'source-anonymised': 'Fonte identificada até {first}, anônima desde {last}: {course}.',
    'correction-late':
      'A nota de correção em {last} veio depois da alteração em {first}: {course}.',
    'sentence-returned': 'Cortada depois de {first}, de volta em {last}: “{text}”.',
    'words-returned': 'Palavras cortadas depois de {first}, de volta em {last}: “{text}”.',
  },
  removedPhrase: 'palavras cortadas',
  quoted: '“{text}”',
  notCompared: 'Não comparado: {what}.',
  place: '{phrase} ({v})',
};
