// O que se diz dos documentos, em português.

/** @type {import('../parts.js').Parts['documents']} */
export const documents = {
  reading: 'Lendo o documento…',
  problem: '“{name}” {problem}.',
  problems: {
    empty: 'não contém texto',
    damaged: 'está danificado ou incompleto; abra-o no programa de origem e salve-o de novo',
    encrypted: 'está protegido por senha; salve uma cópia sem senha',
    tooLarge:
      'tem, descompactado, mais do que cabe em qualquer matéria e não foi aberto; cole o texto',
    tooLong:
      'tem mais do que o Stet compara de uma vez e não foi aberto; divida o texto e compare as partes',
    tooDeep: 'tem mais níveis do que qualquer matéria e não foi aberto; cole o texto',
    entities: 'declara entidades próprias, o que nenhum processador de texto faz, e não foi aberto',
    failed: 'não pôde ser lido aqui; abra-o no programa de origem e cole o texto',
    characterMaps:
      'precisa de mapas de caracteres do Leste Asiático, que só o Stet em um servidor e na linha de comando tem; abra-o, selecione o texto, copie e cole',
    unmapped: 'não informa que caracteres mostra; abra-o, selecione o texto, copie e cole',
    scan: 'contém imagens de páginas e nenhum texto; passe-o antes por um programa de reconhecimento de texto',
    zip: 'é um arquivo compactado; descompacte-o e indique a matéria que está dentro',
    doc: 'é um arquivo antigo do Word; abra-o em um processador de texto e salve-o como .docx',
    spreadsheet: 'é uma planilha; copie as células com a matéria e cole-as como texto',
    slides: 'é uma apresentação; copie o texto e cole',
    office: 'é de um tipo que não é lido aqui; salve-o como .docx, .odt ou texto simples',
    picture: 'é uma imagem; o texto precisa antes ser digitado ou reconhecido',
    recording: 'é uma gravação de áudio ou vídeo, não um texto',
    binary: 'não é um arquivo de texto; salve-o como texto simples',
  },
  unreadable:
    'Não foi possível ler “{name}”. Se for uma pasta ou tiver sido movido, abra o próprio arquivo.',
  kinds: {
    comment: {
      one: '{n} comentário',
      other: '{n} comentários',
    },
    header: {
      one: '{n} cabeçalho ou rodapé',
      other: '{n} cabeçalhos e rodapés',
    },
    hidden: {
      one: '{n} trecho oculto',
      other: '{n} trechos ocultos',
    },
    image: {
      one: '{n} imagem',
      other: '{n} imagens',
    },
    object: {
      one: '{n} objeto incorporado',
      other: '{n} objetos incorporados',
    },
    formatting: {
      one: '{n} alteração de formatação controlada',
      other: '{n} alterações de formatação controladas',
    },
    navigation: {
      one: '{n} linha de navegação',
      other: '{n} linhas de navegação',
    },
    sharing: {
      one: '{n} link de compartilhamento',
      other: '{n} links de compartilhamento',
    },
    advertisement: {
      one: '{n} linha de publicidade',
      other: '{n} linhas de publicidade',
    },
    newsletter: {
      one: '{n} linha sobre assinatura',
      other: '{n} linhas sobre assinatura',
    },
    related: {
      one: '{n} linha sobre outras matérias',
      other: '{n} linhas sobre outras matérias',
    },
    discussion: {
      one: '{n} linha de comentários de leitores',
      other: '{n} linhas de comentários de leitores',
    },
    notice: {
      one: '{n} linha de avisos do site',
      other: '{n} linhas de avisos do site',
    },
    form: {
      one: '{n} linha de formulário',
      other: '{n} linhas de formulários',
    },
    aside: {
      one: '{n} outra linha da página',
      other: '{n} outras linhas da página',
    },
    attachment: {
      one: '{n} anexo',
      other: '{n} anexos',
    },
    quoted: {
      one: '{n} linha citada',
      other: '{n} linhas citadas',
    },
    running: {
      one: '{n} título corrente ou número de página',
      other: '{n} títulos correntes e números de página',
    },
  },
  leftOut: 'Deixado de fora: {what}.',
  notCompared: 'não comparado: {what}',
  plain: {
    before:
      'a formatação, como títulos e itálicos, porque a versão anterior é só texto sem formatação',
    after: 'a formatação, como títulos e itálicos, porque a versão nova é só texto sem formatação',
  },
  show: 'Mostrar o que ficou de fora',
  article: 'Só a matéria da página foi usada.',
  whole: 'Usar a página inteira',
  approximate: 'A ordem das linhas teve de ser deduzida.',
  changes: {
    one: '{n} alteração controlada',
    other: '{n} alterações controladas',
  },
  changesBy: {
    one: '{changes} de {n} pessoa',
    other: '{changes} de {n} pessoas',
  },
  tracked: 'Contém {changes}; tudo foi considerado aceito.',
  compareVersions: 'Comparar o original com a versão aceita',
  takeOriginal: 'Usar o original',
  versions: {
    original: '{name}, original',
    accepted: '{name}, aceita',
  },
  encoding: 'Lido como {encoding}.',
  encodingGuessed: 'Lido como {encoding}, a julgar pelas letras.',
  chooseEncoding: 'Outra codificação',
};
