// As palavras de index.html, em português.

/** @type {import('../parts.js').Parts['markup']} */
export const markup = {
  title: 'Stet: o que mudou entre duas versões de uma matéria',
  skip: 'Ir para os textos',
  bothTip: 'Antes e Depois, lado a lado (u)',
  mergedTip: 'Uma só coluna, com o que saiu e o que entrou (u)',
  cleanTip: 'Só o texto novo, com um fio na margem onde algo mudou (c)',
  changes: 'Alterações',
  previous: 'Alteração anterior',
  previousTip: 'Alteração anterior (p)',
  next: 'Próxima alteração',
  nextTip: 'Próxima alteração (n)',
  listTip: 'Lista de alterações e alertas (l)',
  card: 'Detalhes',
  cardTip: 'O que mudou aqui e o que fazer com isso (d)',
  new: 'Nova',
  nextVersion: 'Próxima versão (Depois passa a ser Antes)',
  newComparison: 'Nova comparação',
  export: 'Copiar ou salvar',
  help: 'Ajuda',
  helpTip: 'Teclas, marcas e ajustes (?)',
  sources: 'Os dois textos',
  question: 'O que mudou entre duas versões de uma matéria?',
  answer:
    'Cole ou abra as duas versões. O Stet mostra quais parágrafos são novos, saíram, mudaram de lugar ou foram reescritos, e que palavras mudaram.',
  open: 'Abrir arquivo…',
  fileBefore: 'Arquivo com a versão anterior',
  fileAfter: 'Arquivo com a versão nova',
  examples: 'Ver um exemplo:',
  example: 'Uma notícia reescrita',
  everyChange: 'Todos os tipos de alteração',
  promise: 'Nada sai desta página.',
  promiseMore:
    'A comparação é feita aqui, no seu navegador. Uma política de segurança impede a página de enviar texto para onde quer que seja, e nada fica guardado quando você a fecha, a menos que peça isso na Ajuda.',
  comparison: 'Comparação',
  details: 'Detalhes da alteração',
};
