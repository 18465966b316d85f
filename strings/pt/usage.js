// O que a ajuda da linha de comando diz, em português.

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: 'ANTERIOR',
    later: 'NOVO',
    tracked: 'DOCUMENTO',
    folder: 'PASTA',
    file: 'ARQUIVO',
    shell: 'SHELL',
    format: 'FORMATO',
    name: 'NOME',
    date: 'DATA',
    version: 'VERSÃO',
    tag: 'IDIOMA',
    code: 'IDIOMA',
    order: 'ORDEM',
    number: 'N',
    fields: 'CAMPOS',
  },
  options: {
    force: 'sobrescreve {file}',
    open: 'abre {file} depois de gravado',
    whole: 'usa a página da web inteira, não só a matéria',
    encoding: 'codificação dos arquivos de texto (padrão: detectada)',
    language: 'idioma dos textos, por exemplo en (padrão: detectado)',
    'ui-language': 'idioma em que o Stet se expressa (padrão: conforme LANG): {languages}',
    help: 'mostra esta ajuda',
  },
  compare: {
    does: 'Mostra o que mudou entre duas versões de uma matéria.',
    forms: {
      summary: 'mostra um resumo e todas as alterações',
      changes: 'mostra o que não pode escapar à redação',
      redline:
        'grava um documento do Word com alterações controladas: no próprio documento novo, se os dois forem do Word; .odt: o mesmo para OpenDocument',
      report: 'grava um relatório que dispensa o Stet',
      tracked: 'compara as duas versões contidas em um arquivo com alterações controladas',
      folders: 'compara arquivos de mesmo nome: uma linha de resumo por par',
      history: 'o que aconteceu com uma matéria ao longo das versões; veja stet history --help',
      batch:
        'compara muitos pares: cada linha é {pair} e dá um resultado {result} em uma linha; veja stet batch --help',
      completion: 'mostra o que faz bash, zsh ou fish completarem o comando e suas opções',
    },
    documents:
      '{earlier} e {later} são documentos: texto, Markdown, Word (.docx), OpenDocument (.odt, .fodt), páginas da web salvas (.html, .mhtml), e-mails (.eml) e PDF. Um - representa a entrada padrão.',
    options: {
      format: '{formats} (padrão: text)',
      output:
        'grava em {file}, cujo nome pode indicar o formato: .docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: 'lista todas as alterações no registro, não só os alertas',
      author: 'autor das alterações controladas (padrão: Stet)',
      date: 'data delas: YYYY-MM-DD ou YYYY-MM-DDThh:mm:ssZ (padrão: a do documento novo)',
      'no-notes': 'sem comentários ao lado dos trechos deslocados',
      'drop-comments': 'deixa de fora os comentários do documento novo',
      as: 'original ou accepted (padrão): qual versão de um arquivo com alterações controladas é comparada com outro arquivo',
      forms: 'lista também as diferenças de formatação, como itálicos incluídos ou retirados',
      version: 'mostra a versão do Stet',
    },
    status:
      'A variável de ambiente NO_COLOR desliga as cores. O código de saída é 0 se os textos são idênticos, 1 se são diferentes e 2 se algo deu errado. A formatação sozinha não conta como diferença entre os textos.',
  },
  history: {
    does: 'Mostra o que aconteceu com uma matéria ao longo das versões.',
    forms: {
      files: 'versões em qualquer formato, a mais antiga primeiro',
      folder: 'todos os arquivos de uma pasta, por nome',
      git: 'as versões de um arquivo que o git guarda',
    },
    options: {
      format:
        '{formats} (padrão: conforme o nome da saída, ou text); changes é um registro por versão, html uma página independente',
      output: 'grava em {file} em vez da saída padrão',
      by: 'date ou name: a ordem dos arquivos',
      git: 'as versões de {file} que o git guarda',
      since: 'só as posteriores a essa data',
      skip: 'deixa de fora as versões que não podem ser lidas',
      as: 'original ou accepted (padrão): qual versão de um arquivo com alterações controladas é usada',
    },
    status:
      'O código de saída é 0 se todas as versões são iguais, 1 se são diferentes e 2 se algo deu errado.',
  },
  batch: {
    does: 'Compara muitos pares: uma linha de entrada e uma de saída para cada um, na mesma ordem.',
    forms: {
      file: '{file}, ou a entrada padrão, tem um par por linha, {pairWithOptions}, ou as {versions} de um histórico. Cada linha dá {result} com o resultado, ou {failure}. Entrada compactada com gzip também é lida.',
    },
    options: {
      format: 'json (padrão), ou changes: o que não pode escapar à redação, como texto',
      output: 'grava em {file} em vez da saída padrão; compactado, se o nome terminar em .gz',
      resume: 'continua um arquivo que uma execução anterior deixou incompleto',
      fields: 'só estes campos do resultado: summary,findings',
      language: 'idioma dos pares que não o indicam em suas options',
      jobs: 'quantos pares são comparados ao mesmo tempo (padrão: tantos quantos forem os processadores)',
      progress: 'informa o andamento na saída de erros',
      strict: 'termina com 1 se alguma linha tiver um erro',
    },
    status:
      'O código de saída é 0 se todas as linhas tiveram resposta e 2 se algo deu errado. O número de linhas com erro é informado na saída de erros.',
  },
  completion: {
    does: 'Mostra o que faz um shell completar o comando e suas opções.',
    forms: {
      bash: '{bash} em ~/.bashrc',
      zsh: '{zsh} em ~/.zshrc, depois de compinit',
      fish: '{fish} em config.fish',
    },
  },
};
